package org.galleyproof.ui.internal.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import org.galleyproof.core.user.UserException;
import org.galleyproof.exchange.ImportReport;
import org.galleyproof.exchange.ImportRequest;
import org.galleyproof.exchange.Importers;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.DossierNews;
import org.galleyproof.ui.internal.proof.Dossiers;
import org.galleyproof.ui.internal.proof.MonitorProgress;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** Imports sources into a dossier, with progress and a way to cancel. Afterwards {@link #report()} or {@link #problem()} tells how it went. */
public final class ImportJob extends Job {

	private final List<ImportRequest> sources;
	private final Path dossier;
	private volatile ImportReport report;
	private volatile String problem;
	private volatile boolean cancelled;

	/**
	 * Believes what the files say of themselves.
	 *
	 * @param sources the files to import
	 * @param dossier the dossier's folder; made where there is none
	 */
	public ImportJob(List<Path> sources, Path dossier) {
		this(dossier, sources.stream().map(ImportRequest::new).toList());
	}

	private ImportJob(Path dossier, List<ImportRequest> sources) {
		super(Texts.Import_job);
		this.sources = sources;
		this.dossier = dossier.toAbsolutePath().normalize();
	}

	/** As the constructor, with what the user says of each source. */
	static ImportJob of(List<ImportRequest> sources, Path dossier) {
		return new ImportJob(dossier, List.copyOf(sources));
	}

	/** The dossier's folder. */
	public Path dossier() {
		return dossier;
	}

	/** What was taken and what was refused; {@code null} where the import failed or was cancelled as a whole. */
	public ImportReport report() {
		return report;
	}

	/** Whether the user asked to end before all was read; what {@link #report()} says was taken is there all the same. */
	public boolean isCancelled() {
		return cancelled;
	}

	/** Why there is no report, in one sentence; {@code null} where there is one. */
	public String problem() {
		return problem;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == ImportJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Dossiers dossiers = OpenDrafts.get().dossiers();
		try {
			report = Importers.runRequests(sources, dossiers.openOrCreate(dossier).store(), new MonitorProgress(monitor));
			cancelled = monitor.isCanceled();
			DossierNews.saved(dossier);
			refresh(monitor);
			return Status.OK_STATUS;
		} catch (UserException e) {
			problem = e.getMessage();
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			problem = Texts.Import_cancelled;
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			// the dossier has what it should; only the Drafts view didn't hear of it
			ILog.of(ImportJob.class).warn(e.getMessage(), e);
			return Status.OK_STATUS;
		} catch (RuntimeException | LinkageError e) {
			ILog.of(ImportJob.class).error(Texts.Import_failed, e);
			problem = Texts.Import_failed;
			return Status.OK_STATUS;
		}
	}

	/** Shows the workspace the files that were written behind its back. */
	private void refresh(IProgressMonitor monitor) throws CoreException {
		for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(dossier.getParent().toUri()))
			container.refreshLocal(IResource.DEPTH_ONE, monitor);
	}
}
