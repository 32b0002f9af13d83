package org.galleyproof.ui.internal.drafts;

import java.nio.file.Path;
import java.util.Comparator;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Images;
import org.galleyproof.ui.internal.Spoken;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.ViewMenu;
import org.galleyproof.ui.internal.importing.FileDrop;
import org.galleyproof.ui.internal.importing.ImportSourceWizard;

/** The folders of drafts; a double click or Enter opens a draft. */
public final class DraftsView extends ViewPart {

	private final IResourceChangeListener listener = this::resourcesChanged;
	private TreeViewer tree;

	@Override
	public void createPartControl(Composite parent) {
		tree = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.setContentProvider(new DraftsContent());
		tree.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((IResource) element).getName();
			}

			@Override
			public Image getImage(Object element) {
				return element instanceof IFile ? Images.get(Images.DRAFT) : PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FOLDER);
			}
		});
		tree.setComparator(new ViewerComparator(Comparator.nullsFirst(String.CASE_INSENSITIVE_ORDER)) {
			@Override
			public int category(Object element) {
				return element instanceof IContainer ? 0 : 1;
			}
		});
		tree.setInput(ResourcesPlugin.getWorkspace().getRoot());
		tree.setAutoExpandLevel(3);
		tree.expandToLevel(3);
		tree.addOpenListener(event -> {
			Object chosen = tree.getStructuredSelection().getFirstElement();
			if (chosen instanceof IFile file)
				DraftOpener.open(file, getSite().getPage());
			else if (chosen != null)
				tree.setExpandedState(chosen, !tree.getExpandedState(chosen));
		});
		Spoken.name(tree.getControl(), Texts.DraftsView_tree);
		ViewMenu.attach(tree, getSite(), GalleyproofIds.OPEN_FOLDER, GalleyproofIds.CLOSE_FOLDER, null, GalleyproofIds.IMPORT_SOURCE);
		FileDrop.on(tree.getControl(), (files, item) -> DroppedFiles.ask(files, getSite().getPage(), dossier(item == null ? null : item.getData())));
		getSite().setSelectionProvider(tree);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
		super.dispose();
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	/** Opens the tree at {@code resource} and chooses it. */
	public void show(IResource resource) {
		tree.refresh();
		tree.expandToLevel(resource, 2);
		tree.setSelection(new StructuredSelection(resource), true);
	}

	/** The dossier that answers the draft or the drafts of the folder {@code below} the mouse, or the new one that would; {@code null} to ask. */
	private static Path dossier(Object below) {
		IResource resource = below instanceof IResource found ? found : DraftFolders.all().size() == 1 ? DraftFolders.all().get(0) : null;
		return ImportSourceWizard.dossierFor(resource);
	}

	private void resourcesChanged(IResourceChangeEvent event) {
		// markers and texts change all the time and leave the tree as it is
		if (event.getDelta() == null || !changesTree(event.getDelta()))
			return;
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			if (!tree.getControl().isDisposed()) {
				tree.refresh();
				tree.expandToLevel(3);
			}
		});
	}

	private static boolean changesTree(IResourceDelta delta) {
		if (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0)
			return true;
		for (IResourceDelta child : delta.getAffectedChildren())
			if (changesTree(child))
				return true;
		return false;
	}
}
