package org.galleyproof.rcp.internal;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Settings;
import org.galleyproof.ui.internal.drafts.DroppedFiles;
import org.galleyproof.ui.internal.help.HelpPart;

/** The window: a menu, the desk, a status line, and nothing else. */
final class DeskWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final String WELCOMED = "welcomed";
	private static final Point SIZE = new Point(1400, 900);

	private final Screenshot screenshot;

	DeskWindowAdvisor(IWorkbenchWindowConfigurer configurer, Screenshot screenshot) {
		super(configurer);
		this.screenshot = screenshot;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new DeskActionBars(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		configurer.setInitialSize(new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height)));
		configurer.setTitle(Texts.window_title);
		configurer.setShowCoolBar(false);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.addEditorAreaTransfer(FileTransfer.getInstance());
		configurer.configureEditorAreaDropListener(new DropTargetAdapter() {
			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names)
					Display.getCurrent().asyncExec(() -> DroppedFiles.take(Arrays.stream(names).map(Path::of).toList(), configurer.getWindow().getActivePage(), null));
			}
		});
	}

	/** Opens the welcome on the first start; the draft comes in front of it. */
	private static void welcome(IWorkbenchPage page) {
		if (Platform.getPreferencesService().getBoolean(GalleyproofIds.BUNDLE, WELCOMED, false, null))
			return;
		Settings.change(settings -> settings.putBoolean(WELCOMED, true));
		try {
			HelpPart.open(page, HelpPart.WELCOME, false);
		} catch (PartInitException e) {
			// the Help menu has it too
			ILog.of(DeskWindowAdvisor.class).warn(e.getMessage(), e);
		}
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		new WindowTitle(window, getWindowConfigurer()::setTitle).follow();
		DraftMenu.follow(window);
		if (screenshot != null)
			screenshot.begin(window);
		if (screenshot == null)
			welcome(window.getActivePage());
		SampleDesk.show(window.getActivePage(), screenshot != null);
		IEditorPart front = window.getActivePage().getActiveEditor();
		// work goes on where it ended: in the draft, whichever view had the keyboard
		if (front != null)
			window.getActivePage().activate(front);
	}
}
