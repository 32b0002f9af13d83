package org.galleyproof.ui.internal.importing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.dnd.IDragAndDropService;
import org.eclipse.ui.services.IServiceLocator;

/** Lets files and folders of the desktop be dropped on a control. They are copied, never moved. */
public final class FileDrop {

	private static final int OPERATIONS = DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT;

	private FileDrop() {
	}

	/**
	 * Hands over what is dropped.
	 *
	 * @param control which has no other drop target
	 * @param dropped called in the user-interface thread with at least one file or folder and the item of {@code control} below the mouse, which
	 *        is {@code null} where there is none
	 */
	public static void on(Control control, BiConsumer<List<Path>, Widget> dropped) {
		DropTarget target = new DropTarget(control, OPERATIONS);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(listener(control, dropped));
	}

	/** As {@link #on} for a control of a page that has a drop target of its own, for words: that goes on as before. */
	public static void beside(Control control, IServiceLocator page, Consumer<List<Path>> dropped) {
		IDragAndDropService drops = page.getService(IDragAndDropService.class);
		drops.addMergedDropTarget(control, OPERATIONS, new Transfer[] { FileTransfer.getInstance() }, listener(control, (files, item) -> dropped.accept(files)));
	}

	/** What hears of files that are dropped on {@code control}. */
	public static DropTargetListener listener(Control control, BiConsumer<List<Path>, Widget> dropped) {
		return new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				copy(event);
			}

			@Override
			public void dragOperationChanged(DropTargetEvent event) {
				copy(event);
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (!(event.data instanceof String[] names) || names.length == 0)
					return;
				List<Path> paths = Arrays.stream(names).map(Path::of).toList();
				Widget item = event.item;
				// what follows may open a dialog, and the program that the files come from waits for this to return
				control.getDisplay().asyncExec(() -> dropped.accept(paths, item == null || item.isDisposed() ? null : item));
			}
		};
	}

	/** A file manager offers to move; we never take files away. */
	private static void copy(DropTargetEvent event) {
		for (var type : event.dataTypes)
			if (FileTransfer.getInstance().isSupportedType(type)) {
				event.currentDataType = type;
				event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK : DND.DROP_NONE;
				return;
			}
		event.detail = DND.DROP_NONE;
	}
}
