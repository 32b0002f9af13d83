package org.galleyproof.rcp.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

import org.galleyproof.checks.Finding;
import org.galleyproof.ui.internal.annotations.FindingMarkers;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.DraftState;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** Waits until the sample draft is checked and painted, writes a picture of the window, and closes the workbench. */
public final class Screenshot {

	/** Milliseconds until it gives up. */
	private static final int PATIENCE = 60_000;
	/** Milliseconds between two looks. */
	private static final int PAUSE = 200;
	/** Looks in a row that must find everything at rest: what a check triggers is painted by then. */
	private static final int CALM = 5;
	/** Lines shown above the finding that the picture points at. */
	private static final int ABOVE = 4;
	/** Pixels between what floats over the window and its right edge. */
	private static final int EDGE = 12;

	private final Path file;
	private boolean written;
	private int calm;

	/** @param file where the picture goes, a PNG */
	Screenshot(Path file) {
		this.file = file;
	}

	/** Whether the picture was written. */
	boolean isWritten() {
		return written;
	}

	void begin(IWorkbenchWindow window) {
		long end = System.currentTimeMillis() + PATIENCE;
		look(window, end);
	}

	private void look(IWorkbenchWindow window, long end) {
		Display display = window.getShell().getDisplay();
		display.timerExec(PAUSE, () -> {
			calm = isReady() ? calm + 1 : 0;
			if (calm == CALM)
				point(window);
			if (calm >= 2 * CALM)
				finish(window);
			else if (System.currentTimeMillis() > end)
				fail(Texts.screenshot_late);
			else
				look(window, end);
		});
	}

	private static boolean isReady() {
		OpenDraft draft = SampleDesk.draft() == null ? null : OpenDrafts.get().of(SampleDesk.draft());
		return draft != null && draft.isUpToDate() && draft.state().phase() == DraftState.Phase.CHECKED && Job.getJobManager().find(FindingMarkers.class).length == 0;
	}

	/** Brings the gravest finding into sight and opens its card, which is what the picture is to show. */
	public static void point(IWorkbenchWindow window) {
		ITextEditor editor = ActiveDraft.editor(window.getActivePage());
		OpenDraft draft = ActiveDraft.of(editor);
		if (draft == null || draft.state().checked() == null || !(editor.getAdapter(ITextOperationTarget.class) instanceof ITextViewer viewer))
			return;
		Comparator<Finding> gravest = Comparator.comparing(Finding::severity).thenComparing(Finding::type);
		draft.state().checked().allFindings().stream().filter(finding -> finding.replacement() != null).min(gravest).ifPresent(finding -> {
			editor.selectAndReveal(finding.span().start(), 0);
			// through the viewer, which tells the rulers
			viewer.setTopIndex(Math.max(0, viewer.getTextWidget().getLineAtOffset(finding.span().start()) - ABOVE));
			IAction card = editor.getAction(ITextEditorActionConstants.SHOW_INFORMATION);
			if (card != null)
				card.run();
			pullIn(window.getShell());
		});
	}

	/** Moves what floats over the window inside its right edge, where the picture ends. */
	private static void pullIn(Shell window) {
		Rectangle area = area(window);
		for (Shell shell : window.getDisplay().getShells()) {
			Rectangle bounds = shell.getBounds();
			int over = bounds.x + bounds.width + EDGE - area.x - area.width;
			if (shell != window && shell.isVisible() && over > 0)
				shell.setLocation(bounds.x - over, bounds.y);
		}
	}

	private void finish(IWorkbenchWindow window) {
		try {
			write(window.getShell(), file);
			written = true;
		} catch (IOException e) {
			System.err.println(NLS.bind(Texts.screenshot_failed, file, e.getMessage()));
		}
		PlatformUI.getWorkbench().close();
	}

	private static void fail(String why) {
		System.err.println(why);
		PlatformUI.getWorkbench().close();
	}

	/** Writes what {@code shell} shows to {@code file} as a PNG, whole or not at all. */
	public static void write(Shell shell, Path file) throws IOException {
		shell.forceActive();
		write(capture(shell), file);
	}

	/** What {@code shell} shows now, with all that floats over it. */
	public static ImageData capture(Shell shell) {
		shell.update();
		Rectangle bounds = area(shell);
		Image image = new Image(shell.getDisplay(), bounds.width, bounds.height);
		GC gc = new GC(shell.getDisplay());
		try {
			gc.copyArea(image, bounds.x, bounds.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** Writes a picture as a PNG, whole or not at all. */
	public static void write(ImageData picture, Path file) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { picture };
			Files.createDirectories(file.toAbsolutePath().getParent());
			loader.save(part.toString(), SWT.IMAGE_PNG);
			move(part, file);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/** From the title to the end of the content: below, the bounds may count a frame that no window manager draws. */
	private static Rectangle area(Shell shell) {
		Rectangle bounds = shell.getBounds();
		Rectangle content = shell.getDisplay().map(shell, null, shell.getClientArea());
		return new Rectangle(bounds.x, bounds.y, content.x + content.width - bounds.x, content.y + content.height - bounds.y);
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
