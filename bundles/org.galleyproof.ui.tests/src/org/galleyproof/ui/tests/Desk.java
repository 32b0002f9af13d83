package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;

import org.galleyproof.rcp.internal.SampleDesk;
import org.galleyproof.text.Span;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Slices;
import org.galleyproof.ui.internal.annotations.FindingMarkers;
import org.galleyproof.ui.internal.annotations.ProofAnnotation;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.drafts.DraftOpener;
import org.galleyproof.ui.internal.findings.FindingRow;
import org.galleyproof.ui.internal.findings.FindingsView;
import org.galleyproof.ui.internal.findings.RowsJob;
import org.galleyproof.ui.internal.importing.ImportJob;
import org.galleyproof.ui.internal.proof.DraftState;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/**
 * A hand on the running workbench. The tests run beside the user-interface thread, so that thread lives as it does for people: keys,
 * jobs and paints come in their own time, and a test waits for what must come, never for a time to pass.
 */
final class Desk {

	private static final Duration PATIENCE = Duration.ofSeconds(30);
	private static final long LOOK = 20;
	private static final Set<String> MADE = new HashSet<>();

	private Desk() {
	}

	/** Runs {@code work} in the user-interface thread and hands its answer or failure back. */
	static <T> T ui(Callable<T> work) {
		AtomicReference<T> answer = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		display().syncExec(() -> {
			try {
				answer.set(work.call());
			} catch (Throwable e) {
				failure.set(e);
			}
		});
		if (failure.get() != null)
			throw new AssertionError(failure.get());
		return answer.get();
	}

	/** Waits until {@code condition}, asked in the user-interface thread, holds. */
	static void await(String what, Callable<Boolean> condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!ui(condition)) {
			if (System.nanoTime() > end)
				fail("not within " + PATIENCE.toSeconds() + " s: " + what);
			try {
				Thread.sleep(LOOK);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				fail("interrupted while waiting: " + what);
			}
		}
	}

	static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	static IWorkbenchWindow window() {
		return ui(() -> {
			IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
			return windows[0];
		});
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** Waits until the sample desk is laid out and its dossier made. */
	static void ready() {
		await("the sample desk is laid out", () -> SampleDesk.draft() != null);
		await("its dossier is made", () -> SampleDesk.project().getFile("dossier/dossier.xmi").getLocation().toFile().exists()
				&& Job.getJobManager().find(ImportJob.class).length == 0);
	}

	/** The sample draft, open and checked. */
	static OpenDraft sample() {
		ready();
		OpenDraft draft = open(SampleDesk.draft());
		settle(draft);
		return draft;
	}

	/** A draft beside the sample draft, open, in front, and checked. */
	static OpenDraft open(String name, String text) {
		ready();
		MADE.add(name);
		IFile file = file(SampleDesk.project().getFolder("drafts"), name, text);
		OpenDraft draft = open(file);
		settle(draft);
		return draft;
	}

	/** A file in {@code folder}, which is made where it is missing. */
	static IFile file(IContainer folder, String name, String text) {
		return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
	}

	static IFile file(IContainer folder, String name, byte[] bytes) {
		try {
			makeFolder(folder);
			IFile file = folder.getFile(IPath.fromOSString(name));
			if (file.exists())
				file.delete(true, null);
			file.create(new ByteArrayInputStream(bytes), IResource.FORCE, null);
			return file;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private static void makeFolder(IContainer folder) throws CoreException {
		if (folder instanceof IFolder missing && !missing.exists()) {
			makeFolder(missing.getParent());
			missing.create(true, true, null);
		}
	}

	static OpenDraft open(IFile file) {
		assertNotNull(ui(() -> DraftOpener.open(file, page())), "an editor for " + file);
		await("the draft is known", () -> OpenDrafts.get().of(file) != null);
		return ui(() -> OpenDrafts.get().of(file));
	}

	/** Closes every editor without saving. */
	static void closeAll() {
		ui(() -> page().closeAllEditors(false));
	}

	/** Takes away the drafts that {@link #open(String, String)} made. */
	static void tidy() {
		try {
			for (IResource draft : SampleDesk.project().getFolder("drafts").members())
				if (!draft.equals(SampleDesk.draft()) && MADE.remove(draft.getName()))
					draft.delete(true, null);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	/** Waits until the check has caught up with the text, and the markers and the view with the check. */
	static void settle(OpenDraft draft) {
		await("the check of " + draft.file().getName() + " has caught up", () -> draft.isUpToDate() && draft.state().phase() != DraftState.Phase.NO_DOSSIER);
		await("the markers have caught up", () -> Job.getJobManager().find(FindingMarkers.class).length == 0);
		await("the rows have caught up", () -> Job.getJobManager().find(RowsJob.class).length == 0);
		await("the views have caught up", () -> Slices.get().isIdle());
	}

	static ITextEditor editor() {
		return ui(() -> page().getActiveEditor().getAdapter(ITextEditor.class));
	}

	static StyledText text() {
		return (StyledText) ui(() -> editor().getAdapter(Control.class));
	}

	/** Selects the first {@code words} in the draft. */
	static void select(OpenDraft draft, String words) {
		int start = draft.document().get().indexOf(words);
		if (start < 0)
			fail("not in the draft: " + words);
		ui(() -> {
			editor().selectAndReveal(start, words.length());
			text().setFocus();
			return null;
		});
	}

	/** Types {@code keys} where the cursor is, one key event each. */
	static void type(String keys) {
		for (char key : keys.toCharArray())
			ui(() -> {
				Event event = new Event();
				event.character = key;
				event.keyCode = key == '\b' ? SWT.BS : Character.toLowerCase(key);
				text().notifyListeners(SWT.KeyDown, event);
				text().notifyListeners(SWT.KeyUp, event);
				return null;
			});
	}

	/** Presses a key with modifiers in the draft, past the key bindings as a keyboard does. */
	static void press(int modifiers, char key) {
		ui(() -> {
			page().activate(editor());
			return null;
		});
		press(ui(Desk::text), modifiers, key);
	}

	/** As {@link #press(int, char)} in a control of whatever is in front. */
	static void press(Control control, int modifiers, char key) {
		ui(() -> {
			control.setFocus();
			Event event = new Event();
			event.stateMask = modifiers;
			event.character = (modifiers & SWT.CTRL) != 0 && Character.isLetter(key) ? (char) (key & 0x1f) : key;
			event.keyCode = Character.toLowerCase(key);
			control.notifyListeners(SWT.KeyDown, event);
			control.notifyListeners(SWT.KeyUp, event);
			return null;
		});
	}

	/** Presses the keys that a command is bound to, in the draft. */
	static void strike(String command) {
		KeySequence keys = ui(() -> {
			page().activate(editor());
			text().setFocus();
			return (KeySequence) window().getService(IBindingService.class).getBestActiveBindingFor(command);
		});
		assertTrue(keys != null && keys.getKeyStrokes().length == 1, () -> "keys of " + command + ": " + keys);
		KeyStroke stroke = keys.getKeyStrokes()[0];
		// what it opens may wait for more keys, so this returns at once
		display().asyncExec(() -> {
			Event event = new Event();
			event.keyCode = stroke.getNaturalKey() > 0xFFFF ? stroke.getNaturalKey() : Character.toLowerCase(stroke.getNaturalKey());
			event.character = event.keyCode > 0xFFFF ? 0 : (char) event.keyCode;
			event.stateMask = stroke.getModifierKeys();
			text().notifyListeners(SWT.KeyDown, event);
			text().notifyListeners(SWT.KeyUp, event);
		});
	}

	/** Runs a command as its menu entry does, with the editor in front. */
	static void command(String id) {
		command(id, true);
	}

	/** Runs a command, with the editor in front or with what is. */
	static void command(String id, boolean inEditor) {
		ui(() -> {
			if (inEditor)
				page().activate(editor());
			return window().getService(IHandlerService.class).executeCommand(id, null);
		});
	}

	static FindingsView findings() {
		return (FindingsView) ui(() -> page().showView(GalleyproofIds.FINDINGS_VIEW, null, IWorkbenchPage.VIEW_VISIBLE));
	}

	static List<FindingRow> rows() {
		FindingsView view = findings();
		return ui(() -> List.copyOf(view.rows()));
	}

	/** The markers of {@code draft}, in the order of the text. */
	static List<IMarker> markers(OpenDraft draft) {
		try {
			List<IMarker> markers = new ArrayList<>(Arrays.asList(draft.file().findMarkers(GalleyproofIds.FINDING_MARKER, true, IResource.DEPTH_ZERO)));
			markers.sort(Comparator.comparingInt(marker -> marker.getAttribute(IMarker.CHAR_START, -1)));
			return markers;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	/** The words under each annotation of {@code type}, in the order of the text. */
	static List<String> marked(OpenDraft draft, String type) {
		return ui(() -> ProofAnnotations.in(draft.annotationModel()).stream().filter(annotation -> annotation.getType().equals(type))
				.map(annotation -> place(annotation, draft)).sorted().map(span -> span.of(draft.document().get())).toList());
	}

	private static Span place(ProofAnnotation annotation, OpenDraft draft) {
		return ProofAnnotations.place(annotation, draft.annotationModel());
	}

	/** Waits until exactly one finding fits, shown alike by state, marker and row. */
	static void awaitFinding(OpenDraft draft, Predicate<FindingRow> fits) {
		await("one such finding", () -> draft.isUpToDate() && rows().stream().filter(fits).count() == 1);
		settle(draft);
	}
}
