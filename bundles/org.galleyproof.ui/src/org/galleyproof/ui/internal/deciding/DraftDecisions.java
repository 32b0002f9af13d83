package org.galleyproof.ui.internal.deciding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.proof.Ignored;
import org.galleyproof.core.proof.ProofItem;
import org.galleyproof.core.proof.ProofListener;
import org.galleyproof.core.proof.ProofSession;
import org.galleyproof.core.proof.ProofState;
import org.galleyproof.core.user.UserException;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.Me;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** The decisions about one open draft: hears its edits, hands its checks on, shows what comes out. To be used in the user-interface thread. */
public final class DraftDecisions {

	private final OpenDraft draft;
	private final Consumer<DraftDecisions> changed;
	private final Display display = Display.getCurrent();
	private final ProofSession session;
	private final DecisionsJob job;
	private final DecisionAnnotations annotations = new DecisionAnnotations();
	private final IDocumentListener edits = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// the change itself is what counts
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			session.edit(event.getOffset(), event.getLength(), event.getText() == null ? "" : event.getText());
		}
	};
	private CheckedDraft taken;
	private Map<String, String> chosen = Map.of();
	private LocalDate day;
	/** What was ignored when the draft was last marked. */
	private Set<String> ignored = Set.of();

	DraftDecisions(OpenDraft draft, Consumer<DraftDecisions> changed) {
		this.draft = draft;
		this.changed = changed;
		Path path = DraftFiles.path(draft.file());
		session = ProofSession.open(path, draft.document().get());
		draft.document().addDocumentListener(edits);
		job = new DecisionsJob(draft, session);
		session.addListener(new ProofListener() {
			@Override
			public void changed(ProofSession asked) {
				if (!display.isDisposed())
					display.asyncExec(DraftDecisions.this::show);
			}

			@Override
			public void problem(ProofSession asked, String sentence) {
				if (!display.isDisposed())
					display.asyncExec(() -> MessageDialog.openWarning(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Texts.dialog_title, sentence));
			}
		});
		draft.choices(session::choices);
		draft.day(session::day);
		draft.ignored(finding -> session.ignored(finding).isPresent());
		job.schedule();
	}

	public OpenDraft draft() {
		return draft;
	}

	public ProofSession session() {
		return session;
	}

	/** How the draft stands. */
	public ProofState state() {
		return session.state();
	}

	/** The quotation or claim at a place of the text as it stands; empty where there is none, and while the check of an edit is still to come. */
	public Optional<ProofItem> at(Span place) {
		return draft.isUpToDate() && state().checked() == draft.state().checked() ? state().at(place) : Optional.empty();
	}

	/** The quotation or claim at a place, or else the one that a finding there is about: the name of a speaker stands outside the quotation. */
	Optional<ProofItem> atOrFound(Span place) {
		Optional<ProofItem> at = at(place);
		if (at.isPresent() || !draft.isUpToDate() || state().checked() != draft.state().checked())
			return at;
		return state().items().stream().filter(item -> item.findings().stream().anyMatch(finding -> finding.span().start() <= place.end() && place.start() <= finding.span().end())).findFirst();
	}

	/** The quotation or claim that a finding is about; empty where it is about none. */
	public Optional<ProofItem> of(Finding finding) {
		return state().items().stream().filter(item -> item.findings().stream().anyMatch(each -> each == finding)).findFirst();
	}

	/**
	 * Chooses another statement as the source of the quotation or claim at {@code hull}; the draft is checked against it soon.
	 *
	 * @param hull from its first word to its last, Java offsets in the text as it stands
	 * @param statement its id; {@code null} to leave the choice to the program
	 * @throws UserException when there is no such quotation or claim, or a rule forbids it; the sentence is the user's
	 */
	public void choose(Span hull, String statement) throws UserException {
		ProofItem item = at(hull).isEmpty() ? null : state().items().stream().filter(each -> each.hull().equals(hull)).findFirst().orElse(null);
		if (item == null)
			throw new UserException(DecidingTexts.waiting);
		DecisionOperation.add(session.choose(item, statement, null, Me.name()), draft.document());
	}

	/** Says which day the draft is dated; it is checked anew soon. @param day {@code null} to leave it to what the draft says itself */
	public void date(LocalDate day) throws UserException {
		DecisionOperation.add(session.date(day, Me.name()), draft.document());
	}

	/** Takes the latest check, if it is new. */
	void checked() {
		CheckedDraft checked = draft.state().checked();
		if (checked != null && checked != taken) {
			taken = checked;
			job.check(checked, draft.state().dossier());
		}
	}

	/** Sees what other programs have decided. */
	void refresh() {
		job.schedule();
	}

	void close() {
		draft.document().removeDocumentListener(edits);
		job.cancel();
		IAnnotationModel model = draft.annotationModel();
		if (model != null)
			annotations.show(null, model);
		DecisionsJob.close(session);
	}

	private void show() {
		if (!draft.isOpen())
			return;
		// chosen here, or before the draft was opened, or taken back: the check goes by it
		Map<String, String> now = session.chosen();
		LocalDate dated = session.day();
		if (!now.equals(chosen) || !Objects.equals(dated, day)) {
			chosen = now;
			day = dated;
			draft.checkNow();
		}
		IAnnotationModel model = draft.annotationModel();
		// places count in the checked text: while an edit waits for its check, the marks move with the text as they are
		if (model != null && draft.isUpToDate() && state().checked() == draft.state().checked())
			annotations.show(state(), model);
		changed.accept(this);
		follow();
	}

	/** Marks the draft by what people have ignored since, here or under its house style. */
	void follow() {
		Set<String> ignores = session.ignored().stream().map(Ignored::id).collect(Collectors.toSet());
		if (ignores.equals(ignored))
			return;
		ignored = ignores;
		draft.markAnew();
	}
}
