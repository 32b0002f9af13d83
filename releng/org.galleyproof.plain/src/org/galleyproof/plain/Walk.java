package org.galleyproof.plain;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** A fact-checker's first quarter of an hour in an Eclipse of their own, and what is left when Galleyproof was taken out again. */
final class Walk {

	private static final String AS_SOURCE = "Import as Source...";
	private static final String PERSPECTIVE = "org.galleyproof.ui.proof";
	private static final String FINDING = "org.galleyproof.ui.finding";
	private static final String DRAFT = "bridge-closure.md";
	private static final String WRONG = "3.2 million";
	private static final String RIGHT = "2.3 million";
	/** Of 255: what is darker than this is a dark background. */
	private static final int DARK = 100;

	private final Screen screen;
	private final Path desk;
	private final List<String> told = new ArrayList<>();

	/** @param desk the project's folder, with the folders {@code drafts} and {@code sources} */
	Walk(Screen screen, Path desk) {
		this.screen = screen;
		this.desk = desk;
	}

	/** What was seen, a sentence a line. */
	List<String> told() {
		return told;
	}

	/** With Galleyproof: a project's draft is held against a dossier made here, decided, mended, and read in the dark. */
	void installed() throws Exception {
		// a project that was there before, in the perspective that Eclipse begins with
		IProject project = project();
		screen.ui(() -> {
			window().getShell().setBounds(screen.display().getBounds());
			return PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, window());
		});
		importSources();
		openDraft();
		IFile draft = project.getFile("drafts/" + DRAFT);
		Table findings = findings(draft);
		tell(screen.ui(findings::getItemCount) + " lines in Findings");
		screen.picture("checked");
		select(WRONG);
		screen.await("Evidence shows the source", () -> Screen.first(view("org.galleyproof.ui.evidence"), StyledText.class, text -> text.getText().contains(RIGHT)) != null);
		tell("Evidence holds the quotation beside its source");
		screen.press(screen.ui(Walk::text), SWT.CTRL, SWT.CR);
		screen.await("the source's wording", () -> text().getText().contains("set aside " + RIGHT));
		screen.await("its finding is gone", () -> sentences(draft).stream().noneMatch(Walk::isPlanted));
		tell("a quick fix took the source's wording");
		select(RIGHT);
		confirm();
		tell("a decision is kept beside the draft");
		screen.picture("decided");
		screen.ui(() -> page().saveEditor(editor(), false));
		theme("Dark", true);
		theme("Light", false);
		tell("the colours follow the platform's dark and light theme");
	}

	/** Without it: the workbench opens, the draft opens as the text that it is. */
	void removed() throws Exception {
		if (PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(PERSPECTIVE) != null)
			throw new AssertionError("the Proof perspective is still there");
		IFile draft = ResourcesPlugin.getWorkspace().getRoot().getProject("paper").getFile("drafts/" + DRAFT);
		IEditorPart editor = screen.ui(() -> IDE.openEditor(page(), draft));
		screen.await("the draft is open", () -> editor instanceof ITextEditor && text().getText().contains(RIGHT));
		if (!Files.exists(desk.resolve("drafts/" + DRAFT + ".proof")))
			throw new AssertionError("the decisions went with the program");
		screen.picture("removed");
		tell("without Galleyproof the draft opens as a text, and its decisions still lie beside it");
	}

	private void tell(String sentence) {
		told.add(sentence);
	}

	private IProject project() throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("paper");
		IProjectDescription where = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
		where.setLocation(IPath.fromOSString(desk.toString()));
		project.create(where, null);
		project.open(null);
		return project;
	}

	/** Drops the sources on the folder of drafts, looks at the preview, and takes them. */
	private void importSources() throws Exception {
		String[] files;
		try (Stream<Path> found = Files.list(desk.resolve("sources"))) {
			files = found.sorted().map(Path::toString).toArray(String[]::new);
		}
		Tree tree = drafts();
		screen.ui(() -> {
			drop(tree, item(tree.getItems(), "drafts"), files);
			return null;
		});
		// what is dropped among the drafts may be either
		screen.click(screen.windowWith(AS_SOURCE), AS_SOURCE);
		Shell wizard = screen.window("Import Source");
		// a new dossier beside the draft: where this runs, one may lie in a folder above it
		screen.click(wizard, "< Back");
		Text[] folder = new Text[1];
		screen.await("the page of the files", () -> (folder[0] = Screen.first(wizard, Text.class, text -> text.getText().contains("/"))) != null);
		screen.ui(() -> {
			folder[0].setText(desk.resolve("drafts/dossier").toString());
			return null;
		});
		screen.click(wizard, "Next >");
		screen.await("the sources are read", () -> {
			Table read = Screen.first(wizard, Table.class, table -> true);
			if (read == null || read.getItemCount() != files.length)
				return false;
			for (TableItem item : read.getItems())
				if (item.getText(1).isEmpty() || item.getText(1).startsWith("Reading"))
					return false;
			return true;
		});
		screen.picture("import");
		screen.click(wizard, "Finish");
		screen.await("the wizard is done", wizard::isDisposed);
		Shell summary = screen.window("Import Source");
		screen.click(summary, "OK");
		screen.await("the summary is closed", summary::isDisposed);
		tell(files.length + " sources imported");
	}

	/** The toolkit's event of a drop can't be posted, so it is made by hand. */
	private static void drop(Tree tree, TreeItem item, String[] files) throws ReflectiveOperationException {
		DropTarget target = (DropTarget) tree.getData(DND.DROP_TARGET_KEY);
		Class<?> type = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader());
		Constructor<?> maker = type.getDeclaredConstructor();
		maker.setAccessible(true);
		Event drop = (Event) maker.newInstance();
		set(drop, type, "dataTypes", FileTransfer.getInstance().getSupportedTypes());
		set(drop, type, "dataType", FileTransfer.getInstance().getSupportedTypes()[0]);
		set(drop, type, "operations", DND.DROP_COPY);
		drop.item = item;
		drop.detail = DND.DROP_COPY;
		drop.widget = target;
		drop.data = files;
		target.notifyListeners(DND.Drop, drop);
	}

	private static void set(Event event, Class<?> type, String field, Object value) throws ReflectiveOperationException {
		Field declared = type.getDeclaredField(field);
		declared.setAccessible(true);
		declared.set(event, value);
	}

	private void openDraft() {
		Tree tree = drafts();
		screen.await("the draft is in Drafts", () -> item(tree.getItems(), DRAFT) != null);
		screen.ui(() -> {
			TreeItem item = item(tree.getItems(), DRAFT);
			tree.setSelection(item);
			Event event = new Event();
			event.item = item;
			tree.notifyListeners(SWT.Selection, event);
			tree.notifyListeners(SWT.DefaultSelection, event);
			return null;
		});
		screen.await("the draft is open", () -> editor() != null && text().getText().contains(WRONG));
	}

	private Tree drafts() {
		screen.ui(() -> page().showView("org.galleyproof.ui.drafts"));
		Tree[] tree = new Tree[1];
		screen.await("the Drafts view", () -> {
			tree[0] = Screen.first(view("org.galleyproof.ui.drafts"), Tree.class, each -> each.getItemCount() > 0);
			return tree[0] != null && item(tree[0].getItems(), "drafts") != null;
		});
		return tree[0];
	}

	private static TreeItem item(TreeItem[] items, String label) {
		for (TreeItem item : items) {
			TreeItem found = item.getText().equals(label) ? item : item(item.getItems(), label);
			if (found != null)
				return found;
		}
		return null;
	}

	/** The table of findings, once it tells of the planted fault. */
	private Table findings(IFile draft) {
		screen.ui(() -> page().showView("org.galleyproof.ui.findings"));
		Table[] table = new Table[1];
		screen.await("the findings", () -> {
			table[0] = Screen.first(view("org.galleyproof.ui.findings"), Table.class, each -> true);
			return table[0] != null && table[0].getItemCount() > 0 && table[0].getItem(0).getText(2).length() > 0 && sentences(draft).stream().anyMatch(Walk::isPlanted);
		});
		return table[0];
	}

	/** Whether a finding is about the two digits that were swapped. */
	private static boolean isPlanted(String sentence) {
		return sentence.contains("\u201c3.2\u201d") && sentence.contains("\u201c2.3\u201d");
	}

	private static List<String> sentences(IFile draft) throws CoreException {
		List<String> sentences = new ArrayList<>();
		for (IMarker marker : draft.findMarkers(FINDING, true, IResource.DEPTH_ZERO))
			sentences.add(marker.getAttribute(IMarker.MESSAGE, ""));
		return sentences;
	}

	/** Confirms what is at the cursor. */
	private void confirm() {
		Path proof = desk.resolve("drafts/" + DRAFT + ".proof");
		screen.press(screen.ui(Walk::text), SWT.ALT | SWT.SHIFT, 'c');
		screen.await("the decision is saved", () -> {
			if (!Files.exists(proof))
				page().saveEditor(editor(), false);
			return Files.exists(proof) && Files.readString(proof).contains("confirmed");
		});
	}

	private void select(String words) {
		screen.ui(() -> {
			page().activate(editor());
			int start = text().getText().indexOf(words);
			((ITextEditor) editor()).selectAndReveal(start, words.length());
			text().setFocus();
			return null;
		});
	}

	/** Switches the platform's theme where people do, and looks at the colours of the findings and the draft. */
	private void theme(String name, boolean dark) {
		screen.display().asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(window().getShell(), "org.eclipse.ui.preferencePages.Views", null, null).open());
		Shell dialog = screen.window("Preferences");
		screen.choose(dialog, name);
		screen.click(dialog, "Apply and Close");
		// the platform offers a restart, and goes on without one
		screen.click(screen.windowWith("Don't restart"), "Don't restart");
		screen.await("the preferences are closed", dialog::isDisposed);
		screen.await("the findings are " + name, () -> isDark(Screen.first(view("org.galleyproof.ui.findings"), Table.class, each -> true)) == dark);
		screen.await("the draft is " + name, () -> isDark(text()) == dark);
		// every row is painted in the new colours
		for (String view : List.of("org.galleyproof.ui.drafts", "org.galleyproof.ui.dossier", "org.galleyproof.ui.evidence", "org.galleyproof.ui.findings"))
			screen.ui(() -> page().showView(view));
		screen.ui(() -> {
			Table table = Screen.first(view("org.galleyproof.ui.findings"), Table.class, each -> true);
			for (int i = 0; i < table.getItemCount(); i++) {
				table.setSelection(i);
				table.showSelection();
				table.update();
			}
			return null;
		});
		screen.picture(name.toLowerCase(Locale.ROOT));
	}

	private static boolean isDark(Control control) {
		Color background = control.getBackground();
		Color text = control.getForeground();
		int behind = (background.getRed() + background.getGreen() + background.getBlue()) / 3;
		int before = (text.getRed() + text.getGreen() + text.getBlue()) / 3;
		return behind < DARK && before > behind;
	}

	private static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	private static IWorkbenchPage page() {
		return window().getActivePage();
	}

	private static IEditorPart editor() {
		return page().getActiveEditor();
	}

	private static StyledText text() {
		return (StyledText) editor().getAdapter(Control.class);
	}

	/** The pane of a view, which is open. */
	private static Composite view(String id) {
		return (Composite) page().findView(id).getSite().getService(MPart.class).getWidget();
	}
}
