package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.ui.internal.Folders;
import org.galleyproof.ui.internal.Spoken;
import org.galleyproof.ui.internal.importing.FileDrop;
import org.galleyproof.ui.internal.importing.ImportSourceWizard;
import org.galleyproof.ui.internal.proof.DossierNews;
import org.galleyproof.ui.internal.proof.DraftListener;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/**
 * Search as you type over the dossier of the draft in front, or the one chosen from the view's menu: its statements, people, organisations and
 * sources. Files dropped on it are imported.
 */
public final class DossierView extends ViewPart {

	/** Milliseconds until the search is asked again while the index is being made. */
	private static final int AGAIN = 1_000;

	private final Consumer<Path> news = this::saved;
	private final Runnable look = this::lookAgain;
	private final DraftListener drafts = this::draftChanged;
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			follow();
		}
	};
	private FilterBar bar;
	private Results results;
	private Composite stack;
	private StackLayout layers;
	private Label empty;
	private Label state;
	/** Where the dossier lies. */
	private Label place;
	private SearchJob job;
	private Path dossier;
	private Path chosen;
	private SearchJob.Question shown;

	@Override
	public void createPartControl(Composite parent) {
		job = new SearchJob(this::answered);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		bar = new FilterBar(parent, () -> dossier, this::search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		stack = new Composite(parent, SWT.NONE);
		layers = new StackLayout();
		stack.setLayout(layers);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		results = new Results(stack, this::more);
		Composite middle = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(20, 20).applyTo(middle);
		empty = new Label(middle, SWT.WRAP | SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(empty);
		layers.topControl = middle;
		Composite foot = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 8, 2, 0).spacing(16, 0).applyTo(foot);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
		state = new Label(foot, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
		place = new Label(foot, SWT.NONE);
		results.viewer().addOpenListener(event -> open());
		SearchKeys.connect(bar.words(), results);
		Spoken.name(results.viewer().getTable(), DossierTexts.View_table);
		new DossierMenus(this, bar, results).create();
		for (Control control : new Control[] { results.viewer().getTable(), middle, empty, bar })
			FileDrop.on(control, (files, item) -> ImportSourceWizard.open(getSite().getShell(), files, dossier));
		getSite().setSelectionProvider(results.viewer());
		getSite().getPage().addPartListener(parts);
		OpenDrafts.get().addListener(drafts);
		DossierNews.addListener(news);
		follow();
		if (dossier == null)
			search();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		OpenDrafts.get().removeListener(drafts);
		DossierNews.removeListener(news);
		super.dispose();
	}

	@Override
	public void setFocus() {
		bar.words().setFocus();
	}

	/** Selects what is searched for: the next letters take its place. */
	void selectWords() {
		bar.words().selectAll();
	}

	/** The folder of the dossier that is shown; {@code null} where there is none. */
	public Path dossier() {
		return dossier;
	}

	/** Searches, as if the user had typed. */
	public void search(Tab tab, String words) {
		bar.show(tab, new Filter(words, null, null, null, null, null, false));
	}

	/** Searches for what somebody said. */
	public void searchSpeaker(String speaker) {
		bar.show(Tab.STATEMENTS, new Filter("", speaker, null, null, null, null, false));
	}

	/** The lines shown, as far as they were looked at. */
	public List<Row> rows() {
		return shown == null ? List.of() : results.rows();
	}

	/** What is said of where the dossier lies. */
	public String place() {
		return place.getText();
	}

	/** The line below the table. */
	public String state() {
		return state.getText();
	}

	/** The folder that was chosen by {@link #choose}; {@code null} where that of the draft is shown. */
	Path chosen() {
		return chosen;
	}

	/** Shows the dossier in {@code folder} from now on, whatever draft is in front; with {@code null} that of the draft. */
	public void choose(Path folder) {
		chosen = folder;
		follow();
	}

	/** Takes over another dossier, or what was saved in this one by others. */
	private void follow() {
		Path now = chosen != null ? chosen : KnownDossiers.ofDraft(getSite().getPage());
		if (now == null) {
			List<Path> known = KnownDossiers.ofFolders();
			now = dossier != null && DossierOpening.exists(dossier) ? dossier : known.isEmpty() ? null : known.get(0);
		}
		if (now != null && !now.equals(dossier)) {
			dossier = now;
			place.setText(NLS.bind(DossierTexts.View_place, Folders.name(now)));
			place.setToolTipText(NLS.bind(chosen == null ? DossierTexts.View_place_nearest : DossierTexts.View_place_chosen, now));
			place.getParent().layout(true);
			search();
		}
	}

	private void draftChanged(OpenDraft draft) {
		follow();
	}

	private void saved(Path folder) {
		if (dossier == null)
			follow();
		else if (folder.equals(dossier))
			search();
	}

	private void search() {
		if (dossier == null) {
			say(DossierTexts.View_none);
			return;
		}
		if (bar.problem() != null) {
			state.setText(bar.problem());
			return;
		}
		if (shown == null || !shown.dossier().equals(dossier)) {
			shown = null;
			say(DossierTexts.View_opening);
			state.setText("");
		}
		job.ask(new SearchJob.Question(dossier, bar.tab(), bar.filter(), 0));
	}

	private void lookAgain() {
		// whoever looks down the lines is not thrown back to the first
		if (!state.isDisposed() && shown != null && results.rows().size() <= SearchJob.PAGE)
			search();
	}

	private void more(int offset) {
		if (shown != null)
			job.ask(new SearchJob.Question(shown.dossier(), shown.tab(), shown.filter(), offset));
	}

	private void answered(SearchJob.Answer answer) {
		if (state.isDisposed() || !answer.question().dossier().equals(dossier))
			return;
		shown = answer.question();
		if (answer.failure() != null) {
			say(answer.failure());
			return;
		}
		bar.show(answer.totals());
		results.show(answer);
		if (answer.indexing())
			state.getDisplay().timerExec(AGAIN, look);
		if (answer.totals().get(shown.tab()) == 0)
			say(ResultWords.nothing(answer));
		else
			show(results.control());
		state.setText(ResultWords.state(answer));
		state.setToolTipText(ResultWords.tip(answer));
	}

	private void say(String words) {
		empty.setText(words);
		show(empty.getParent());
		if (dossier == null)
			state.setText("");
	}

	private void show(Control layer) {
		layers.topControl = layer;
		stack.layout(true, true);
	}

	private void open() {
		Row row = results.chosen();
		if (row != null)
			Opener.open(row, dossier, getSite().getPage());
	}
}
