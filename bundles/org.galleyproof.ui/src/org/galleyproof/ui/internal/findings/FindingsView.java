package org.galleyproof.ui.internal.findings;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

import org.galleyproof.text.Span;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Prose;
import org.galleyproof.ui.internal.Slices;
import org.galleyproof.ui.internal.Spoken;
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
	private FilterStrip filter;
	private TableViewer table;
	private FindingColumns columns;
	private LegendStrip legend;
	/** Those that the filter hides too. */
	private List<FindingRow> all = List.of();
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
		day = new DayLink(heading, () -> draft);
		filter = new FilterStrip(parent, this::narrow, () -> table.getControl().setFocus());
		table = new TableViewer(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 5).applyTo(table.getControl());
		columns = new FindingColumns(table);
		// a book has thousands of findings: only the rows in sight are made
		table.setUseHashlookup(true);
		table.setContentProvider((ILazyContentProvider) this::make);
		table.addOpenListener(event -> reveal(true));
		table.addSelectionChangedListener(event -> {
			if (table.getTable().isFocusControl())
				reveal(false);
		});
		Spoken.name(table.getTable(), Texts.FindingsView_table);
		table.getTable().addListener(SWT.KeyDown, this::typed);
		ViewMenu.attach(table, getSite(), GalleyproofIds.USE_SOURCE, GalleyproofIds.LIST_FIXES, null, GalleyproofIds.FILTER_FINDINGS, GalleyproofIds.NEXT_FINDING, GalleyproofIds.PREVIOUS_FINDING, null, GalleyproofIds.CONFIRM, GalleyproofIds.REJECT,
				GalleyproofIds.ASK_REPORTER, GalleyproofIds.NEEDS_SOURCE, GalleyproofIds.OPEN_AGAIN, GalleyproofIds.ASSIGN, GalleyproofIds.ASK_SECOND, GalleyproofIds.SECOND, GalleyproofIds.DECISIONS, null,
				GalleyproofIds.PLACE_LOST, GalleyproofIds.DROP_LOST);
		legend = new LegendStrip(parent, table.getTable());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(legend);
		getSite().setSelectionProvider(table);
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
		table.getControl().setFocus();
	}

	/** The rows as shown, without those that the filter hides, for the steps from finding to finding and for tests. */
	@SuppressWarnings("unchecked")
	public List<FindingRow> rows() {
		return (List<FindingRow>) table.getInput();
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

	/** What is said of the draft's day; empty where no draft is in front that was checked. */
	public String day() {
		return day.words();
	}

	/** Chooses {@code row}, as a click would, and leaves the focus where it is; does nothing where the filter hides it. */
	public void select(FindingRow row) {
		int index = rows().indexOf(row);
		if (index < 0)
			return;
		table.getTable().setSelection(index);
		table.getTable().showSelection();
	}

	/** Goes to the words of the chosen row in the draft; does nothing where none is chosen. */
	public void goToChosen() {
		reveal(true);
	}

	/** Shows the words of the chosen row in the editor. */
	private void reveal(boolean activate) {
		if (draft == null || !(table.getStructuredSelection().getFirstElement() instanceof FindingRow row) || row.finding() == null)
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
			table.getControl().getParent().layout(new Control[] { summary });
			legend.fit();
		}
	}

	/** @param atOnce whether the rows are those of another draft until then */
	private void show(boolean atOnce) {
		if (table.getControl().isDisposed())
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
		all = checked ? FindingRow.of(state.checked(), Decisions.of(draft)) : state != null && state.problem() != null ? List.of(FindingRow.failure(state.problem())) : List.of();
		narrow();
	}

	private void show(RowsJob.Made made) {
		if (isWanted(made))
			Slices.get().run(this, List.of(() -> {
				if (isWanted(made))
					tell(made.summary());
			}, () -> {
				if (isWanted(made)) {
					all = made.rows();
					narrow();
				}
			}));
	}

	private boolean isWanted(RowsJob.Made made) {
		return !table.getControl().isDisposed() && draft != null && draft.state().checked() == made.checked();
	}

	/** Shows those rows that the filter shows. */
	private void narrow() {
		List<FindingRow> rows = filter.filter().of(all);
		filter.tell(all, rows.size());
		if (!isShown(rows)) {
			int chosen = chosen(rows);
			int top = table.getTable().getTopIndex();
			table.getControl().setRedraw(false);
			columns.fit(rows);
			// the viewer asks for the rows it had chosen, while it has the new ones already
			table.getTable().deselectAll();
			table.setInput(rows);
			table.setItemCount(rows.size());
			if (chosen >= 0)
				table.getTable().setSelection(chosen);
			table.getTable().setTopIndex(top);
			table.getControl().setRedraw(true);
		}
	}

	/** Whether these very rows are shown: one that only looks the same is about a finding of an older answer, of which nothing can be done any more. */
	private boolean isShown(List<FindingRow> rows) {
		if (!rows.equals(rows()))
			return false;
		for (int i = 0; i < rows.size(); i++)
			if (rows.get(i).finding() != rows().get(i).finding())
				return false;
		return true;
	}

	/** Which of the new rows is to be the chosen one: the same, or, where the draft was edited, the one in its place; -1 for none. */
	private int chosen(List<FindingRow> rows) {
		int chosen = table.getTable().getSelectionIndex();
		if (chosen < 0)
			return -1;
		FindingRow row = rows().get(chosen);
		return rows.contains(row) ? rows.indexOf(row) : all.contains(row) || chosen >= rows.size() ? -1 : chosen;
	}

	/** Makes the row at {@code index}; the table may still ask for rows that it had before. */
	private void make(int index) {
		if (index < rows().size())
			table.replace(rows().get(index), index);
	}
}
