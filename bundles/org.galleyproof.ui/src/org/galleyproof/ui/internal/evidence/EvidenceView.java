package org.galleyproof.ui.internal.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;

import org.galleyproof.checks.Evidence;
import org.galleyproof.core.user.UserException;
import org.galleyproof.text.Span;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Slices;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.Themes;
import org.galleyproof.ui.internal.ViewMenu;
import org.galleyproof.ui.internal.annotations.Checked;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.deciding.DraftDecisions;
import org.galleyproof.ui.internal.dossier.Opener;
import org.galleyproof.ui.internal.hover.Card.Look;
import org.galleyproof.ui.internal.hover.Looks;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.OpenDraft;

/**
 * The quotation or claim at the caret beside its source, what differs with what can be done about it, what is known of the source, and
 * the other statements. It follows the caret; what it shows is read outside the user's thread.
 */
public final class EvidenceView extends ViewPart {

	private CaretFollower follower;
	private EvidenceJob job;
	private ItemList several;
	private Headline headline;
	private TextPanes panes;
	private Sections sections;
	private OthersSection others;
	private Shown shown;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(parent);
		headline = new Headline(parent);
		several = new ItemList(parent, item -> read(shown.open(), follower.place(), item.hull(), null));
		SashForm halves = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		panes = new TextPanes(halves, this::goToDraft);
		ViewMenu.attach(panes.source().text(), getSite(), GalleyproofIds.MAKE_STATEMENT, null, GalleyproofIds.JUMP);
		sections = new Sections(halves);
		others = new OthersSection(sections.body(), new OthersSection.Actions() {
			@Override
			public void look(Candidate candidate) {
				if (shown != null && shown.open().isUpToDate())
					read(shown.open(), shown.item().hull(), shown.item().hull(), candidate);
			}

			@Override
			public void use(Candidate candidate) {
				if (shown != null)
					choose(shown, candidate.evidence().statement());
			}

			@Override
			public void open(Candidate candidate) {
				EvidenceView.this.open(candidate.evidence());
			}
		}, sections::changed);
		halves.setWeights(1, 1);
		job = new EvidenceJob(this::show);
		follower = new CaretFollower(getSite().getPage(), this::follow);
		Themes.whenChanged(parent, () -> {
			if (shown != null)
				tell(shown.item());
		});
		empty();
	}

	@Override
	public void dispose() {
		if (follower != null)
			follower.stop();
		if (job != null)
			job.stop();
		Slices.get().stop(this);
		super.dispose();
	}

	@Override
	public void setFocus() {
		(shown != null && shown.parts().isEmpty() ? panes.draft() : panes.source()).text().setFocus();
	}

	/** The line that says how it stands. */
	public String headline() {
		return headline.text();
	}

	/** Puts the focus on the word of the source that stands beside the caret of the draft. */
	void goToSource() {
		boolean fits = shown != null && follower.place() != null && shown.open() == follower.draft() && shown.open().isUpToDate();
		if (fits && !shown.parts().isEmpty())
			panes.source().go(WordMap.inSources(shown, follower.place().start()));
		setFocus();
	}

	/** Puts the focus on the word of the draft that stands beside the caret here. */
	void goToDraft() {
		if (shown == null || !shown.open().isUpToDate()) {
			getSite().getPage().activate(getSite().getPage().getActiveEditor());
			return;
		}
		Sheet.Place inDraft = panes.draft().text().isFocusControl() ? panes.draft().caret() : null;
		ActiveDraft.reveal(getSite().getPage(), inDraft != null ? inDraft.span() : WordMap.inDraft(shown, panes.source().caret()), true);
	}

	/** Makes a statement of the words selected in the source; returns whether there were any. */
	boolean makeStatement() {
		Sheet.Place chosen = shown == null ? null : panes.source().selected();
		Path dossier = shown == null ? null : shown.open().state().dossier();
		SourcePart part = chosen == null ? null : shown.parts().stream().filter(each -> each.evidence().sourceId().equals(chosen.source()) && each.place() != null).findFirst().orElse(null);
		if (part == null || dossier == null)
			return false;
		Shown now = shown;
		NewStatement.make(dossier, chosen.source(), part.text(), chosen.span(), part.evidence().speaker(), getSite().getShell(), statement -> choose(now, statement));
		return true;
	}

	private void open(Evidence evidence) {
		if (shown != null && shown.open().state().dossier() != null)
			Opener.openSource(shown.open().state().dossier(), evidence.sourceId(), evidence.statement(), getSite().getPage());
	}

	/** Makes a statement the source of what was shown. @param statement its id; {@code null} for the program's own choice */
	private static void choose(Shown of, String statement) {
		DraftDecisions decisions = of.open().isOpen() && of.open().isUpToDate() ? Decisions.of(of.open()) : null;
		if (decisions == null)
			return;
		try {
			decisions.choose(of.item().hull(), statement);
		} catch (UserException e) {
			MessageDialog.openInformation(Display.getCurrent().getActiveShell(), Texts.dialog_title, e.getMessage());
		}
	}

	/** The text of the draft, as shown. */
	public StyledText draftText() {
		return panes.draft().text();
	}

	/** The text of the source, as shown. */
	public StyledText sourceText() {
		return panes.source().text();
	}

	/** What stands below the texts. */
	public Composite details() {
		return sections.body();
	}

	/** Words of the draft and of the source that look so, in the order of the text. @param source whether of the source */
	public List<String> words(boolean source, Look look) {
		return (source ? panes.source() : panes.draft()).sheet().words(look);
	}

	private void follow() {
		if (headline.isDisposed())
			return;
		OpenDraft draft = follower.draft();
		Span place = follower.place();
		if (draft == null || place == null)
			empty();
		// offsets of an older text say nothing of the caret: the next answer is on its way
		else if (draft.isUpToDate() && draft.state().checked() == null)
			empty();
		else if (draft.isUpToDate())
			read(draft, place, shown == null || shown.open() != draft ? null : shown.item().hull(), null);
	}

	/**
	 * @param chosen the one to show of several; {@code null} for the narrowest
	 * @param other the statement to hold the words against, to look at; {@code null} for their own
	 */
	private void read(OpenDraft draft, Span place, Span chosen, Candidate other) {
		job.read(new EvidenceJob.Request(draft, draft.state().checked(), place, chosen, other == null ? null : other.evidence().statement(), draft.choices()));
	}

	private void empty() {
		job.stop();
		shown = null;
		several.show(List.of(), 0, null);
		String text = follower == null || follower.draft() != null ? EvidenceTexts.view_empty : EvidenceTexts.view_none;
		Slices.get().run(this, List.of(() -> headline.show(text, null), () -> panes.show(null), sections::begin, () -> others.show(follower == null ? null : follower.draft(), List.of()), () -> sections.end(others.control())));
	}

	private void show(EvidenceJob.Answer found) {
		if (headline.isDisposed() || !job.isLatest(found.request()) || !found.request().open().isOpen())
			return;
		if (found.shown() == null) {
			empty();
			return;
		}
		several.show(found.items(), found.index(), found.request().draft().draft().text());
		show(found.shown());
	}

	private void show(Shown answer) {
		// an edit of the same words leaves the place where somebody reads
		boolean stays = shown != null && shown.open() == answer.open() && shown.item().hull().start() == answer.item().hull().start();
		shown = answer;
		Checked item = answer.item();
		List<Runnable> steps = new ArrayList<>();
		// the list that the other statement was chosen from stays where it is
		if (!answer.other()) {
			steps.add(sections::begin);
			steps.addAll(FindingsSection.steps(sections, answer, () -> choose(answer, null)));
			steps.addAll(FactsSection.steps(sections, answer, this::open));
			steps.add(() -> others.show(answer.open(), Candidate.of(item.runnersUp())));
			steps.add(() -> sections.end(others.control()));
			if (!stays)
				steps.add(sections::top);
		}
		steps.add(() -> tell(item));
		// both at once: the one without the other would be read wrongly
		steps.add(() -> panes.show(answer));
		Slices.get().run(this, steps);
	}

	/** Says how it stands, in the colour of that. */
	private void tell(Checked item) {
		headline.show(item.speaker() == null ? item.headline() : item.speaker() + " \u00b7 " + item.headline(),
				Looks.color(switch (item.status()) {
					case VERIFIED -> Look.HEADLINE_VERIFIED;
					case DIFFERS -> Look.HEADLINE_DIFFERS;
					case NO_SOURCE, OUT_OF_SCOPE -> Look.HEADLINE_NO_SOURCE;
				}, Looks.isDark(panes.draft().text())));
	}
}
