package org.galleyproof.ui.internal.drafts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.ShownTexts;

/**
 * The folders that the Drafts view shows: projects of the workspace, and folders elsewhere, each linked into one project that this
 * class keeps. A link stands in the workspace alone, so nothing is written into the user's folder.
 */
public final class DraftFolders {

	private DraftFolders() {
	}

	/** The folders to show, in the order they are kept. */
	public static List<IContainer> all() {
		List<IContainer> all = new ArrayList<>();
		IProject links = project();
		for (IProject project : root().getProjects())
			if (project.isAccessible() && !project.equals(links))
				all.add(project);
		try {
			if (links.isAccessible())
				for (IResource member : links.members())
					if (member.isLinked() && member instanceof IFolder folder)
						all.add(folder);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
		return all;
	}

	/** The folder that {@link #open} linked and that is or holds {@code resource}; {@code null} where there is none. */
	public static IFolder linked(Object resource) {
		for (IResource each = resource instanceof IResource chosen ? chosen : null; each != null; each = each.getParent())
			if (each instanceof IFolder folder && folder.isLinked() && folder.getProject().equals(project()))
				return folder;
		return null;
	}

	/**
	 * Shows {@code folder}; one that is shown already stays as it is. Runs long where the folder holds much.
	 *
	 * @return the folder as a resource
	 */
	public static IContainer open(Path folder, IProgressMonitor monitor) throws CoreException {
		IPath location = IPath.fromPath(folder);
		for (IContainer shown : all())
			if (location.equals(shown.getLocation())) {
				shown.refreshLocal(IResource.DEPTH_INFINITE, monitor);
				return shown;
			}
		IProject project = project();
		if (!project.exists())
			project.create(monitor);
		if (!project.isOpen())
			project.open(monitor);
		IFolder link = project.getFolder(freeName(project, folder));
		link.createLink(location, IResource.ALLOW_MISSING_LOCAL, monitor);
		return link;
	}

	/** Shows a linked folder no longer; its files stay. */
	public static void close(IFolder folder, IProgressMonitor monitor) throws CoreException {
		folder.delete(IResource.FORCE, monitor);
	}

	/** What of {@code container} is shown: drafts, and folders that are no dossier. */
	static List<IResource> shown(IContainer container) throws CoreException {
		List<IResource> shown = new ArrayList<>();
		for (IResource member : container.members())
			if (!member.getName().startsWith(".") && (DraftFiles.isDraft(member) || ShownTexts.isDocument(member) || member instanceof IContainer inner && !isDossier(inner)))
				shown.add(member);
		return shown;
	}

	private static boolean isDossier(IContainer container) {
		Path path = DraftFiles.path(container);
		return path != null && DossierOpening.nearest(path.resolve(container.getName())).filter(path::equals).isPresent();
	}

	private static String freeName(IProject project, Path folder) {
		String name = folder.getFileName() == null ? "folder" : folder.getFileName().toString();
		String free = name;
		for (int i = 2; project.findMember(free) != null; i++)
			free = name + " (" + i + ')';
		return free;
	}

	private static IProject project() {
		return root().getProject(Texts.OpenFolder_project);
	}

	private static IWorkspaceRoot root() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}
}
