package org.galleyproof.ui.internal.evidence;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

import org.galleyproof.checks.Evidence;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.text.Span;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.ViewMenu;
import org.galleyproof.ui.internal.annotations.Checked;
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

	/** Pixels from which on draft and source stand side by side. */
	private static final int WIDE = 560;
	/** Signs of a quotation by which it is known in the list of several. */
	private static final int KNOWN = 50;

	private CaretFollower follower;
	private EvidenceJob job;
	private Combo several;
	private Label headline;
	private SashForm panes;
	private TextPane draftPane;
	private TextPane sourcePane;
	private Sections sections;
	private OthersSection others;
	private List<Checked> items = List.of();
	private Shown shown;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(parent);
		headline = new Label(parent, SWT.WRAP);
		headline.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(100, SWT.DEFAULT).applyTo(headline);
		several = new Combo(parent, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(several);
		several.setVisible(false);
		several.addListener(SWT.Selection, event -> read(shown.open(), follower.place(), items.get(several.getSelectionIndex()).hull(), null));
		several.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = EvidenceTexts.view_several;
			}
		});
		SashForm halves = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		panes = new SashForm(halves, SWT.VERTICAL);
		draftPane = new TextPane(panes);
		sourcePane = new TextPane(panes);
		for (TextPane pane : List.of(draftPane, sourcePane))
			pane.text().addListener(SWT.KeyDown, event -> {
				if (event.keyCode == SWT.ESC)
					goToDraft();
			});
		ViewMenu.attach(sourcePane.text(), getSite(), GalleyproofIds.MAKE_STATEMENT, null, GalleyproofIds.JUMP);
		panes.setWeights(2, 3);
		panes.addListener(SWT.Resize, event -> turn());
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
		});
		halves.setWeights(1, 1);
		job = new EvidenceJob(answer -> display().asyncExec(() -> show(answer)));
		follower = new CaretFollower(getSite().getPage(), this::follow);
		empty();
	}

	@Override
	public void dispose() {
		if (follower != null)
			follower.stop();
		if (job != null)
			job.stop();
		super.dispose();
	}

	@Override
	public void setFocus() {
		(shown != null && shown.parts().isEmpty() ? draftPane : sourcePane).text().setFocus();
	}

	/** The line that says how it stands. */
	public String headline() {
		return headline.getText();
	}

	/** Puts the focus on the word of the source that stands beside the caret of the draft. */
	void goToSource() {
		boolean fits = shown != null && follower.place() != null && shown.open() == follower.draft() && shown.open().isUpToDate();
		if (fits && !shown.parts().isEmpty())
			sourcePane.go(WordMap.inSources(shown, follower.place().start()));
		setFocus();
	}

	/** Puts the focus on the word of the draft that stands beside the caret here. */
	void goToDraft() {
		if (shown == null || !shown.open().isUpToDate()) {
			getSite().getPage().activate(getSite().getPage().getActiveEditor());
			return;
		}
		Sheet.Place inDraft = draftPane.text().isFocusControl() ? draftPane.caret() : null;
		ActiveDraft.reveal(getSite().getPage(), inDraft != null ? inDraft.span() : WordMap.inDraft(shown, sourcePane.caret()), true);
	}

	/** Makes a statement of the words selected in the source; returns whether there were any. */
	boolean makeStatement() {
		Sheet.Place chosen = shown == null ? null : sourcePane.selected();
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
		if (!of.open().isOpen() || !of.open().isUpToDate())
			return;
		ChosenSources.of(of.open()).choose(of.item().hull(), statement);
		of.open().checkNow();
	}

	/** The text of the draft, as shown. */
	public StyledText draftText() {
		return draftPane.text();
	}

	/** The text of the source, as shown. */
	public StyledText sourceText() {
		return sourcePane.text();
	}

	/** What stands below the texts. */
	public Composite details() {
		return sections.body();
	}

	/** Words of the draft and of the source that look so, in the order of the text. @param source whether of the source */
	public List<String> words(boolean source, Look look) {
		return (source ? sourcePane : draftPane).sheet().words(look);
	}

	private Display display() {
		return getSite().getShell().getDisplay();
	}

	/** Side by side where there is room, else one above the other. */
	private void turn() {
		int orientation = panes.getClientArea().width >= WIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (panes.getOrientation() != orientation)
			panes.setOrientation(orientation);
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

	private void list(int chosen, CheckedDraft draft) {
		boolean visible = items.size() > 1;
		several.setItems(items.stream().map(item -> name(item, draft.draft().text())).toArray(String[]::new));
		several.select(chosen);
		if (several.isVisible() != visible) {
			several.setVisible(visible);
			GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(several);
			several.getParent().layout(true);
		}
	}

	private static String name(Checked item, String text) {
		String words = item.hull().of(text).replaceAll("\\s+", " ");
		String known = words.length() <= KNOWN ? words : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, KNOWN) - 1)) + "\u2026";
		return NLS.bind(EvidenceTexts.view_item, kind(item), known);
	}

	private static String kind(Checked item) {
		return item.claim() ? EvidenceTexts.view_claim : item.isLoose() ? EvidenceTexts.view_finding : EvidenceTexts.view_quotation;
	}

	private void empty() {
		job.stop();
		items = List.of();
		shown = null;
		headline.setText(follower == null || follower.draft() != null ? EvidenceTexts.view_empty : EvidenceTexts.view_none);
		headline.setForeground(null);
		if (several.isVisible())
			list(0, null);
		draftPane.show(EvidenceTexts.pane_draft, Sheet.EMPTY);
		sourcePane.show(EvidenceTexts.pane_source, Sheet.EMPTY);
		sections.clear(others.control());
		others.show(follower == null ? null : follower.draft(), List.of());
		sections.fit();
		headline.getParent().layout(true);
	}

	private void show(EvidenceJob.Answer found) {
		if (headline.isDisposed() || !job.isLatest(found.request()) || !found.request().open().isOpen())
			return;
		items = found.items();
		if (found.shown() == null) {
			empty();
			return;
		}
		list(found.index(), found.request().draft());
		show(found.shown());
	}

	private void show(Shown answer) {
		boolean same = answer.looksLike(shown);
		shown = answer;
		if (same)
			return;
		Checked item = answer.item();
		headline.setText((item.speaker() == null ? Texts.headline(item.claim(), item.status()) : item.speaker() + " \u00b7 " + Texts.headline(item.claim(), item.status())).replace("&", "&&"));
		headline.setForeground(Looks.color(switch (item.status()) {
			case VERIFIED -> Look.HEADLINE_VERIFIED;
			case DIFFERS -> Look.HEADLINE_DIFFERS;
			case NO_SOURCE, OUT_OF_SCOPE -> Look.HEADLINE_NO_SOURCE;
		}, Looks.isDark(draftPane.text())));
		draftPane.show(EvidenceTexts.pane_draft, answer.words());
		sourcePane.show(answer.parts().isEmpty() ? EvidenceTexts.pane_noSource : answer.other() ? EvidenceTexts.pane_other : EvidenceTexts.pane_source, answer.sources());
		// the list that the other statement was chosen from stays where it is
		if (answer.other())
			return;
		sections.body().setRedraw(false);
		sections.clear(others.control());
		FindingsSection.addTo(sections, answer, () -> choose(answer, null));
		FactsSection.addTo(sections, answer, this::open);
		others.show(answer.open(), Candidate.of(item.runnersUp()));
		others.control().moveBelow(null);
		sections.fit();
		sections.top();
		sections.body().setRedraw(true);
		headline.getParent().layout(true);
	}
}
