package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.Succession;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.proof.DossierNews;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/**
 * A source to be read: its text with its statements, in the margin how far each is verified. How far is changed from here; every change is saved at
 * once and can be undone.
 */
public final class SourcePage extends EditorPart {

	public static final String ID = "org.galleyproof.ui.sourcePage";

	private Composite stack;
	private StackLayout layers;
	private Label message;
	private Composite content;
	private SourceHeader header;
	private SourcePane pane;
	private StatementPanel panel;
	private Session session;
	private SourceActions actions;
	private SourceSnapshot source;
	private String wanted;
	private final Consumer<Path> news = this::saved;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof SourceInput))
			throw new PartInitException(DossierTexts.Page_input);
		setSite(site);
		setInput(input);
		setPartName(DossierTexts.Page_loading);
		session = new Session(input().dossier(), site.getShell());
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		layers = new StackLayout();
		stack.setLayout(layers);
		message = new Label(stack, SWT.WRAP | SWT.CENTER);
		message.setText(DossierTexts.Page_loading);
		layers.topControl = message;
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		SourceChanges changes = new SourceChanges(getSite().getPage(), input(), session, () -> source, () -> pane.current(), () -> actions.undoable());
		header = new SourceHeader(content, id -> Opener.openSource(input().dossier(), id, null, getSite().getPage()), changes::describe, changes::sourceHistory);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		Composite middle = new Composite(content, SWT.NONE);
		middle.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(middle);
		pane = new SourcePane(middle, statement -> panel.show(statement));
		panel = new StatementPanel(content, changes::changeStatus, changes::leaning, changes::history);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
		actions = new SourceActions(this, pane, session);
		DossierNews.addListener(news);
		load();
	}

	@Override
	public void dispose() {
		DossierNews.removeListener(news);
		session.close();
		super.dispose();
	}

	/** The folder of the dossier. */
	public Path dossier() {
		return input().dossier();
	}

	/** The id of the source. */
	public String sourceId() {
		return input().sourceId();
	}

	/** The selected words, Java offsets in the text of the source; {@code null} where none are. */
	public Span selected() {
		Point range = pane.control().getSelectionRange();
		return source == null || range.y == 0 ? null : new Span(range.x, range.x + range.y);
	}

	/** The text of the source; {@code null} before it was read. */
	public String text() {
		return source == null ? null : source.text();
	}

	/** Who speaks at the caret; {@code null} where that is not known. */
	public String speaker() {
		return pane.current() == null ? null : pane.current().speaker();
	}

	@Override
	public void setFocus() {
		pane.control().setFocus();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IFindReplaceTarget.class && pane != null)
			return type.cast(pane.findTarget());
		return super.getAdapter(type);
	}

	/** Nothing waits to be saved: every change is saved at once. */
	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new IllegalStateException("nothing waits to be saved");
	}

	@Override
	public void doSaveAs() {
		throw new IllegalStateException("a source stays where it is");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	/** Goes to a statement, as soon as the source is read. */
	public void reveal(String statementId) {
		wanted = statementId;
		if (source != null && statementId != null)
			pane.reveal(statementId);
	}

	/** Whether the source is read and shown. */
	public boolean isShown() {
		return source != null;
	}

	/** The words of the statement at the caret; empty where there is none. */
	public String currentWords() {
		return pane.current() == null ? "" : pane.current().words(source.text());
	}

	SourceInput input() {
		return (SourceInput) getEditorInput();
	}

	private void load() {
		Display display = stack.getDisplay();
		Job job = Job.create(DossierTexts.Session_reading, (ICoreRunnable) monitor -> {
			try {
				DossierStore store = OpenDrafts.get().dossiers().open(input().dossier()).store();
				Source read = store.source(input().sourceId());
				SourceSnapshot snapshot = SourceSnapshot.of(read, olderTitle(store, read));
				display.asyncExec(() -> show(snapshot));
			} catch (UserException e) {
				display.asyncExec(() -> fail(e.getMessage()));
			}
		});
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	/** A version before that can't be read goes by its id: the page shows the source all the same. */
	private static String olderTitle(DossierStore store, Source source) {
		String id = Succession.earlierId(source).orElse(null);
		if (id == null)
			return null;
		try {
			return SourceSnapshot.name(store.source(id));
		} catch (UserException e) {
			ILog.of(SourcePage.class).warn(e.getMessage(), e);
			return id;
		}
	}

	private void fail(String why) {
		if (stack.isDisposed())
			return;
		message.setText(why);
		layers.topControl = message;
		stack.layout();
	}

	private void show(SourceSnapshot snapshot) {
		if (stack.isDisposed())
			return;
		boolean first = source == null;
		source = snapshot;
		setPartName(snapshot.title());
		setTitleToolTip(snapshot.title());
		layers.topControl = content;
		header.show(snapshot);
		stack.layout(true, true);
		pane.show(snapshot);
		if (first && wanted != null)
			pane.reveal(wanted);
		if (first && getSite().getPage().getActivePart() == this)
			setFocus();
	}

	private void saved(Path folder) {
		if (folder.equals(input().dossier()))
			load();
	}
}
