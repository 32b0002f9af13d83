package org.galleyproof.ui.internal.findings;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

import org.galleyproof.text.Span;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Prose;
import org.galleyproof.ui.internal.Slices;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.ViewMenu;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.deciding.DecisionListener;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.deciding.DraftDecisions;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.DraftListener;
import org.galleyproof.ui.internal.proof.DraftState;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** The findings of the draft in front as a table, in the order of the text, with a line on how the draft stands and the legend. */
public final class FindingsView extends ViewPart {

	/** Milliseconds after the last key in which somebody is taken to type on. */
	private static final int TYPED = 300;

	private final DraftListener draftListener = this::changed;
	private final DecisionListener decisionListener = this::decided;
	private final IPartListener2 partListener = new FrontListener(this::follow);
	private Prose summary;
	private DayLink day;
	private NameLink name;
	private FilterStrip filter;
	private FindingTable rows;
	private LegendStrip legend;
	private OpenDraft draft;
	private RowsJob job;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Composite heading = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).extendedMargins(8, 8, 5, 0).applyTo(heading);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		summary = new Prose(heading, 0, null);
		summary.keepRoom();
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(summary);
		Composite links = new Composite(heading, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(links);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(links);
		day = new DayLink(links, () -> draft);
		name = new NameLink(links);
		filter = new FilterStrip(parent, this::narrow, this::setFocus);
		rows = new FindingTable(parent, () -> legend.fit());
		TableViewer table = rows.viewer();
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 5).applyTo(table.getControl());
		table.addOpenListener(event -> reveal(true));
		table.addSelectionChangedListener(event -> {
			if (table.getTable().isFocusControl())
				reveal(false);
		});
		table.getTable().addListener(SWT.KeyDown, this::typed);
		ViewMenu.attach(table, getSite(), GalleyproofIds.USE_SOURCE, GalleyproofIds.LIST_FIXES, null, GalleyproofIds.FILTER_FINDINGS, GalleyproofIds.NEXT_FINDING, GalleyproofIds.PREVIOUS_FINDING, null, GalleyproofIds.CONFIRM, GalleyproofIds.REJECT,
				GalleyproofIds.ASK_REPORTER, GalleyproofIds.NEEDS_SOURCE, GalleyproofIds.OPEN_AGAIN, GalleyproofIds.ASSIGN, GalleyproofIds.ASK_SECOND, GalleyproofIds.SECOND, GalleyproofIds.DECISIONS, null,
				GalleyproofIds.PLACE_LOST, GalleyproofIds.DROP_LOST);
		legend = new LegendStrip(parent, table.getTable());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(legend);
		getSite().setSelectionProvider(table);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new CopyFinding(rows::chosen, parent.getDisplay()));
		job = new RowsJob(this::show);
		getSite().getService(IContextService.class).activateContext(GalleyproofIds.FINDINGS_CONTEXT);
		OpenDrafts.get().addListener(draftListener);
		Decisions.addListener(decisionListener);
		getSite().getPage().addPartListener(partListener);
		follow();
	}

	@Override
	public void dispose() {
		OpenDrafts.get().removeListener(draftListener);
		Decisions.removeListener(decisionListener);
		getSite().getPage().removePartListener(partListener);
		if (job != null)
			job.stop();
		super.dispose();
	}

	@Override
	public void setFocus() {
		rows.viewer().getControl().setFocus();
	}

	/** The rows as shown, without those that the filter hides, for the steps from finding to finding and for tests. */
	public List<FindingRow> rows() {
		return rows.rows();
	}

	/** Opens the filter, with the keyboard in its field. @param typed what was typed already; empty to keep what stands there */
	void filter(String typed) {
		filter.open(typed);
	}

	/** Letters go into the filter, and Escape takes it away. */
	private void typed(Event event) {
		if (event.keyCode == SWT.ESC) {
			filter.clear();
			event.doit = false;
		} else if (Character.isLetterOrDigit(event.character) && (event.stateMask & ~SWT.SHIFT) == 0) {
			filter(Character.toString(event.character));
			event.doit = false;
		}
	}

	/** The line above the table. */
	public String summary() {
		return summary.text();
	}

	/** The whole sentence of the chosen row, where the table cuts sentences off; empty else. */
	public String sentence() {
		return rows.sentence();
	}

	/** What is said of the name that decisions are signed with; empty where somebody gave one. */
	public String signed() {
		return name.words();
	}

	/** What is said of the draft's day; empty where no draft is in front that was checked. */
	public String day() {
		return day.words();
	}

	/** Whether all of what is said of the draft's day is seen, for tests. */
	public boolean isDayWhole() {
		return day.isWhole();
	}

	/** Chooses {@code row}, as a click would, and leaves the focus where it is; does nothing where the filter hides it. */
	public void select(FindingRow row) {
		rows.select(row);
	}

	/** Goes to the words of the chosen row in the draft; does nothing where none is chosen. */
	public void goToChosen() {
		reveal(true);
	}

	/** Shows the words of the chosen row in the editor. */
	private void reveal(boolean activate) {
		FindingRow row = rows.chosen();
		if (draft == null || row == null || row.finding() == null)
			return;
		Span place = ProofAnnotations.place(row.finding(), draft.annotationModel());
		if (place != null)
			ActiveDraft.reveal(getSite().getPage(), place, activate);
	}

	private void follow() {
		OpenDraft front = ActiveDraft.in(getSite().getPage());
		if (front != draft || rows() == null) {
			draft = front;
			show(true);
		}
	}

	private void changed(OpenDraft changed) {
		follow();
		if (changed == draft)
			show(false);
	}

	private void decided(DraftDecisions decisions) {
		follow();
		if (decisions.draft() == draft)
			show(false);
	}

	private void tell(String sentence) {
		boolean moved = day.show(draft == null || draft.state().problem() != null ? null : draft.state().checked());
		if (summary.show(List.of(Prose.Line.plain(sentence))) && summary.needsRoom() || moved) {
			rows.viewer().getControl().getParent().layout(new Control[] { summary });
			legend.fit();
		}
	}

	/** @param atOnce whether the rows are those of another draft until then */
	private void show(boolean atOnce) {
		if (rows.viewer().getControl().isDisposed())
			return;
		DraftState state = draft == null ? null : draft.state();
		boolean checked = state != null && state.problem() == null && state.checked() != null;
		if (checked && !atOnce) {
			job.make(state.checked(), Decisions.of(draft), Summary.of(draft), draft.isTyped(TYPED));
			return;
		}
		tell(Summary.of(draft).get());
		String tip = state == null || state.dossier() == null ? null : NLS.bind(Texts.FindingsView_dossier, state.dossier());
		if (!Objects.equals(tip, summary.getToolTipText()))
			summary.setToolTipText(tip);
		job.stop();
		Slices.get().stop(this);
		rows.show(checked ? FindingRow.of(state.checked(), Decisions.of(draft)) : state != null && state.problem() != null ? List.of(FindingRow.failure(state.problem())) : List.of(), filter);
	}

	private void show(RowsJob.Made made) {
		if (isWanted(made))
			Slices.get().run(this, List.of(() -> {
				if (isWanted(made))
					tell(made.summary());
			}, () -> {
				if (isWanted(made))
					rows.show(made.rows(), filter);
			}));
	}

	private boolean isWanted(RowsJob.Made made) {
		return !rows.viewer().getControl().isDisposed() && draft != null && draft.state().checked() == made.checked();
	}

	private void narrow() {
		rows.narrow(filter);
	}
}
