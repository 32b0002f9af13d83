package org.galleyproof.rcp.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import org.galleyproof.ui.internal.drafts.DraftFolders;
import org.galleyproof.ui.internal.drafts.DraftOpener;
import org.galleyproof.ui.internal.importing.ImportJob;
import org.galleyproof.ui.internal.proof.DraftFiles;

/** The desk to begin with: a draft and its sources, copied into the workspace on the first start; their dossier is made by a real import. */
public final class SampleDesk {

	private static final String ROOT = "sample";
	private static final String DRAFTS = "drafts";
	private static final String SOURCES = "dossier-sources";
	private static final String DOSSIER = "dossier";

	private SampleDesk() {
	}

	/** The sample desk's project, whether it exists or not. */
	public static IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(Texts.sample_name);
	}

	/** The sample draft; {@code null} before the desk was laid out. */
	public static IFile draft() {
		IFolder folder = project().getFolder(DRAFTS);
		try {
			for (IResource member : folder.exists() ? folder.members() : new IResource[0])
				if (DraftFiles.isDraft(member))
					return (IFile) member;
			return null;
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * Lays the desk out where there is none yet, in a job, and opens its draft.
	 *
	 * @param always whether to open the draft also where the user works with drafts of their own by now
	 */
	static void show(IWorkbenchPage page, boolean always) {
		boolean inUse = page.getEditorReferences().length > 0 || DraftFolders.all().stream().anyMatch(folder -> DraftFolders.linked(folder) != null);
		if (project().exists() && inUse && !always)
			return;
		WorkspaceJob job = new WorkspaceJob(Texts.sample_job) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) {
				try {
					layOut(monitor);
					page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> begin(page));
				} catch (CoreException | IOException e) {
					String why = NLS.bind(Texts.sample_failed, e.getMessage());
					page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> MessageDialog.openError(page.getWorkbenchWindow().getShell(), Texts.window_title, why));
				}
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
	}

	/** Opens the draft once its dossier is made, so that nobody sees it held against nothing. */
	private static void begin(IWorkbenchPage page) {
		if (project().getFolder(DOSSIER).exists()) {
			open(page);
			return;
		}
		Shell shell = page.getWorkbenchWindow().getShell();
		Display display = shell.getDisplay();
		ImportJob job = new ImportJob(sources(), DraftFiles.path(project().getFolder(DOSSIER)));
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				display.asyncExec(() -> {
					open(page);
					if (job.problem() != null)
						MessageDialog.openError(shell, Texts.window_title, job.problem());
				});
			}
		});
		job.schedule();
	}

	private static void open(IWorkbenchPage page) {
		IFile draft = draft();
		if (draft != null && page.getWorkbenchWindow().getShell() != null)
			DraftOpener.open(draft, page);
	}

	private static List<Path> sources() {
		List<Path> sources = new ArrayList<>();
		try {
			for (IResource member : project().getFolder(SOURCES).members())
				if (member instanceof IFile)
					sources.add(DraftFiles.path(member));
			return sources;
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void layOut(IProgressMonitor monitor) throws CoreException, IOException {
		IProject project = project();
		if (!project.exists())
			project.create(monitor);
		if (!project.isOpen())
			project.open(monitor);
		Bundle bundle = FrameworkUtil.getBundle(SampleDesk.class);
		for (URL entry : Collections.list(bundle.findEntries(ROOT, "*", true))) {
			IPath path = IPath.fromPortableString(entry.getPath()).makeRelativeTo(IPath.fromPortableString('/' + ROOT + '/'));
			if (!entry.getPath().endsWith("/"))
				copy(entry, project.getFile(path), monitor);
		}
	}

	private static void copy(URL from, IFile to, IProgressMonitor monitor) throws CoreException, IOException {
		if (to.exists())
			return;
		makeFolders(to.getParent(), monitor);
		try (InputStream in = from.openStream()) {
			to.create(in, IResource.FORCE, monitor);
		}
	}

	private static void makeFolders(IContainer container, IProgressMonitor monitor) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			makeFolders(folder.getParent(), monitor);
			folder.create(IResource.FORCE, true, monitor);
		}
	}
}
