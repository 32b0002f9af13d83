package org.galleyproof.ui.internal.quickfix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.undo.IDocumentUndoManager;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.fixes.Repair;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.ShownTexts;

/**
 * Makes repairs in an open draft: all or none, as one step that can be undone, and only where the words that they were made for still
 * stand. To be used in the user-interface thread.
 */
public final class DraftChange {

	private DraftChange() {
	}

	/** A repair and the finding that it is for. */
	public record Change(Finding finding, Repair repair) {
	}

	/** Makes one repair; returns whether the text was changed. */
	public static boolean apply(OpenDraft draft, Finding finding, Repair repair) {
		return apply(draft, List.of(new Change(finding, repair)));
	}

	/**
	 * Makes several repairs together.
	 *
	 * @param changes none touches another's words
	 * @return whether the text was changed; {@code false} where any of the places has changed since the check
	 */
	public static boolean apply(OpenDraft draft, List<Change> changes) {
		List<Repair> placed = ShownTexts.isText(draft.file()) ? null : placed(draft, changes);
		if (placed == null || placed.isEmpty() || !draft.isOpen())
			return false;
		replace(draft.document(), placed);
		draft.checkNow();
		return true;
	}

	/** Why {@link #apply} changed nothing, for people: a document of another program is theirs to change, and is told where. */
	static String refusal(OpenDraft draft, Finding finding, Repair repair) {
		if (!ShownTexts.isText(draft.file()))
			return FixTexts.change_changed;
		int paragraph = ShownTexts.paragraph(draft.file(), finding.span().start());
		String document = DraftFiles.path(draft.file()).getFileName().toString();
		String before = repair.span().of(draft.state().checked().draft().text());
		return NLS.bind(paragraph == 0 ? FixTexts.change_page : FixTexts.change_document, new Object[] { document, before, repair.replacement(), paragraph });
	}

	/** The repairs where their words stand now, the last first; {@code null} where one of them stands nowhere any more. */
	private static List<Repair> placed(OpenDraft draft, List<Change> changes) {
		if (draft.state().checked() == null)
			return null;
		String then = draft.state().checked().draft().text();
		String now = draft.document().get();
		List<Repair> placed = new ArrayList<>();
		for (Change change : changes) {
			Span place = draft.isUpToDate() ? change.finding().span() : ProofAnnotations.place(change.finding(), draft.annotationModel());
			if (place == null)
				return null;
			int delta = place.start() - change.finding().span().start();
			if (!change.repair().fits(then, now, delta))
				return null;
			placed.add(new Repair(change.repair().kind(), change.repair().span().shift(delta), change.repair().replacement()));
		}
		placed.sort(Comparator.comparing(Repair::span).reversed());
		return placed;
	}

	private static void replace(IDocument document, List<Repair> repairs) {
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo != null)
			undo.beginCompoundChange();
		try {
			for (Repair repair : repairs)
				document.replace(repair.span().start(), repair.span().length(), repair.replacement());
		} catch (BadLocationException e) {
			// the places were looked at in this same turn of the user's thread
			throw new IllegalStateException(e);
		} finally {
			if (undo != null)
				undo.endCompoundChange();
		}
	}
}
