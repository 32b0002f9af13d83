package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

import org.galleyproof.core.dossier.SourceAbout;
import org.galleyproof.ui.internal.dossier.SourceSnapshot.Placed;

/** What is changed from the page of a source, and what is asked there about it: each in a dialog, saved at once, to be undone. To be used in the user-interface thread. */
final class SourceChanges {

	private final IWorkbenchPage page;
	private final SourceInput input;
	private final Session session;
	private final Supplier<SourceSnapshot> source;
	private final Supplier<Placed> chosen;
	private final Runnable undoable;

	/**
	 * @param source what the page shows
	 * @param chosen the statement at the caret; gives {@code null} for none
	 * @param undoable told when there is something new to be undone
	 */
	SourceChanges(IWorkbenchPage page, SourceInput input, Session session, Supplier<SourceSnapshot> source, Supplier<Placed> chosen, Runnable undoable) {
		this.page = page;
		this.input = input;
		this.session = session;
		this.source = source;
		this.chosen = chosen;
		this.undoable = undoable;
	}

	/** How far the statement at the caret is verified. */
	void changeStatus() {
		Placed statement = chosen.get();
		if (statement == null)
			return;
		VerifyDialog dialog = new VerifyDialog(shell(), words(statement), statement.status(), statement.note(), statement.evidence());
		if (dialog.open() != Window.OK)
			return;
		VerifyDialog.Said said = dialog.said();
		session.edit(List.of(input.sourceId()), editor -> editor.statements().verify(editor.statement(statement.id()), said.status(), said.note(), said.evidence()), undoable);
	}

	/** What is known of the source, and which one it is a version of. */
	void describe() {
		SourceSnapshot shown = source.get();
		SourceDialog dialog = new SourceDialog(shell(), input.dossier(),
				new SourceDialog.Said(new SourceAbout(shown.kind(), shown.title(), shown.publisher(), shown.date(), shown.uri()), shown.olderId(), shown.olderTitle()));
		if (dialog.open() != Window.OK)
			return;
		SourceDialog.Said said = dialog.said();
		List<String> read = Stream.of(input.sourceId(), shown.olderId(), said.earlierId()).filter(Objects::nonNull).distinct().toList();
		session.edit(read, editor -> editor.sources().describe(editor.source(input.sourceId()), said.about(), said.earlierId() == null ? null : editor.source(said.earlierId())), undoable);
	}

	/** The drafts that lean on the statement at the caret. */
	void leaning() {
		Placed statement = chosen.get();
		if (statement != null)
			LeaningWindow.ofStatement(page, dossier(), statement.id(), words(statement));
	}

	/** The history of the statement at the caret. */
	void history() {
		Placed statement = chosen.get();
		if (statement != null)
			HistoryWindow.open(shell(), dossier(), statement.id(), words(statement));
	}

	/** The history of the source. */
	void sourceHistory() {
		HistoryWindow.open(shell(), dossier(), input.sourceId(), source.get().title());
	}

	private String words(Placed statement) {
		return statement.words(source.get().text());
	}

	private Path dossier() {
		return input.dossier();
	}

	private Shell shell() {
		return page.getWorkbenchWindow().getShell();
	}
}
