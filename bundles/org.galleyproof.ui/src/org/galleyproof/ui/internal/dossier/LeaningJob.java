package org.galleyproof.ui.internal.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceVisitor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.Draft;
import org.galleyproof.core.DraftDay;
import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.proof.SavedChoices;
import org.galleyproof.core.user.UserException;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.annotations.Checked;
import org.galleyproof.ui.internal.drafts.DraftFolders;
import org.galleyproof.ui.internal.proof.Dossiers;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.MonitorProgress;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/**
 * Looks which drafts of the Drafts view lean on statements: open drafts as they were checked last, the others by a check of their files with the
 * statements that people chose for them, which is remembered as long as neither the files nor the dossier change.
 */
final class LeaningJob extends Job {

	/** Drafts that the memory holds. */
	private static final int REMEMBERED = 500;
	private static final Map<Path, Known> MEMORY = new ConcurrentHashMap<>();

	/** @param modified of the draft and of the decisions about it */
	private record Known(List<FileTime> modified, long generation, List<Leaning> all) {
	}

	/**
	 * How far it is.
	 *
	 * @param found so far
	 * @param looked drafts looked through
	 * @param drafts all drafts
	 * @param problems of drafts that could not be read, a sentence each
	 * @param done whether this is the end
	 */
	record State(List<Leaning> found, int looked, int drafts, List<String> problems, boolean done) {
	}

	private final Path dossier;
	private final Predicate<Leaning> wanted;
	private final Consumer<State> told;
	private final Display display = Display.getCurrent();
	private final Map<IFile, CheckedDraft> open = new HashMap<>();

	/**
	 * To be made in the user-interface thread.
	 *
	 * @param dossier the folder
	 * @param wanted which of all places are looked for
	 * @param told called in the user-interface thread after each draft
	 */
	LeaningJob(Path dossier, Predicate<Leaning> wanted, Consumer<State> told) {
		super(DossierTexts.Leaning_job);
		this.dossier = dossier;
		this.wanted = wanted;
		this.told = told;
		for (OpenDraft draft : OpenDrafts.get().all())
			if (dossier.equals(draft.state().dossier()) && draft.state().checked() != null)
				open.put(draft.file(), draft.state().checked());
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == LeaningJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<Leaning> found = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		Set<IFile> drafts = new LinkedHashSet<>(open.keySet());
		for (IContainer folder : DraftFolders.all())
			collect(folder, drafts, problems);
		SubMonitor progress = SubMonitor.convert(monitor, DossierTexts.Leaning_job, drafts.size());
		int looked = 0;
		for (IFile draft : drafts) {
			if (monitor.isCanceled())
				break;
			progress.subTask(draft.getName());
			try {
				in(draft, progress.split(1)).stream().filter(wanted).forEach(found::add);
			} catch (UserException e) {
				problems.add(e.getMessage());
			} catch (CancellationException e) {
				break;
			} catch (RuntimeException e) {
				ILog.of(LeaningJob.class).error(e.getMessage(), e);
				problems.add(NLS.bind(DossierTexts.Leaning_fault, draft.getName()));
			}
			tell(new State(List.copyOf(found), ++looked, drafts.size(), List.copyOf(problems), false));
		}
		tell(new State(List.copyOf(found), looked, drafts.size(), List.copyOf(problems), true));
		return Status.OK_STATUS;
	}

	private void tell(State state) {
		if (!display.isDisposed())
			display.asyncExec(() -> told.accept(state));
	}

	/** The drafts of this dossier in and below a folder. */
	private void collect(IContainer folder, Set<IFile> drafts, List<String> problems) {
		try {
			folder.accept((IResourceVisitor) resource -> {
				Path path = DraftFiles.path(resource);
				if (resource.getName().startsWith(".") || resource instanceof IContainer && path != null && DossierOpening.exists(path))
					return false;
				if (DraftFiles.isDraft(resource) && path != null && DossierOpening.nearest(path).filter(dossier::equals).isPresent())
					drafts.add((IFile) resource);
				return true;
			});
		} catch (CoreException e) {
			problems.add(e.getStatus().getMessage());
		}
	}

	private List<Leaning> in(IFile draft, IProgressMonitor monitor) throws UserException {
		CheckedDraft checked = open.get(draft);
		Dossiers.Open opened = OpenDrafts.get().dossiers().open(dossier);
		if (checked != null)
			return all(draft, checked, opened.store());
		Path path = DraftFiles.path(draft);
		long generation = opened.store().index().generation();
		List<FileTime> modified = List.of(modified(path), modified(SavedChoices.file(path)));
		Known known = MEMORY.get(path);
		if (known == null || !known.modified().equals(modified) || known.generation() != generation) {
			String text = TextFiles.read(path);
			SavedChoices saved = SavedChoices.of(path, text);
			Draft dated = Draft.dated(draft.getName(), text, DraftDay.of(saved.day(), draft.getName(), text));
			CheckedDraft read = opened.proofreader().check(dated, saved.choices(), new MonitorProgress(monitor));
			known = new Known(modified, generation, all(draft, read, opened.store()));
			if (MEMORY.size() >= REMEMBERED)
				MEMORY.clear();
			MEMORY.put(path, known);
		}
		return known.all();
	}

	/** Of a file that is missing, the beginning of time. */
	private static FileTime modified(Path file) throws UserException {
		try {
			return Files.getLastModifiedTime(file);
		} catch (NoSuchFileException e) {
			return FileTime.fromMillis(0);
		} catch (IOException e) {
			throw TextFiles.unreadable(file.toString(), e);
		}
	}

	/** Every place that leans on something. A file that a source was imported from is no draft: nothing in it leans. */
	private static List<Leaning> all(IFile draft, CheckedDraft checked, DossierStore store) throws UserException {
		List<Leaning> all = new ArrayList<>();
		String text = checked.draft().text();
		Set<String> sources = new LinkedHashSet<>();
		for (Checked each : Checked.all(checked))
			if (each.evidence() != null && sources.add(each.evidence().sourceId()) && store.contains(each.evidence().sourceId())
					&& text.equals(store.source(each.evidence().sourceId()).getText()))
				return List.of();
		for (Checked each : Checked.all(checked))
			if (each.evidence() != null) {
				Span span = Span.hull(each.content());
				int line = 1 + (int) text.substring(0, span.start()).chars().filter(c -> c == '\n').count();
				all.add(new Leaning(draft, line, span, span.of(text).replaceAll("\\s+", " "), each.claim(), each.status(), each.evidence().statement(), each.evidence().sourceId()));
			}
		return all;
	}
}
