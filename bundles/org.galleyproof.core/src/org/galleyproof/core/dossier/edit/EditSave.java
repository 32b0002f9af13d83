package org.galleyproof.core.dossier.edit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.galleyproof.core.dossier.DossierChange;
import org.galleyproof.core.dossier.DossierResources;
import org.galleyproof.core.dossier.history.HistoryEntry;
import org.galleyproof.core.dossier.merge.Dangling;
import org.galleyproof.core.dossier.merge.ModelChange;
import org.galleyproof.core.dossier.merge.ModelDiff;
import org.galleyproof.core.dossier.merge.ModelMerge;
import org.galleyproof.core.dossier.validation.DossierProblems;
import org.galleyproof.core.dossier.validation.Problem;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;

/** Saves a session, and takes over what others saved. Reads and writes where it is called; touches the session's objects in their own thread. */
final class EditSave {

	private final DossierEditor editor;
	private final DossierResources resources;

	EditSave(DossierEditor editor) {
		this.editor = editor;
		resources = editor.resources();
	}

	/** What was taken for the disk: the edits up to a command, and the files that they touched. */
	private record Ready(Command present, List<Resource> touched) {
	}

	synchronized List<Conflict> save(Progress progress) throws UserException {
		List<Resource> touched = inOwner(() -> List.copyOf(editor.touched().resources()));
		List<Conflict> conflicts = new ArrayList<>();
		if (touched.isEmpty()) {
			inOwner(() -> saved(new Ready(editor.stack().present(), List.of())));
			return conflicts;
		}
		try (DossierChange change = editor.store().change(resources)) {
			Ready ready = null;
			Map<Resource, DossierChange.Disk> disk = new HashMap<>();
			while (ready == null) {
				for (Resource resource : touched)
					if (!disk.containsKey(resource))
						disk.put(resource, resources.onDisk(resource));
				ready = inOwner(() -> disk.keySet().containsAll(editor.touched().resources()) ? prepare(change, disk, conflicts) : null);
				touched = inOwner(() -> List.copyOf(editor.touched().resources()));
			}
			change.commit(progress);
			Ready done = ready;
			inOwner(() -> saved(done));
		}
		return conflicts;
	}

	/** Takes over what others saved of everything that is loaded. */
	synchronized List<Conflict> refresh() throws UserException {
		List<Resource> loaded = inOwner(() -> List.copyOf(resources.getResources()));
		Map<Resource, DossierChange.Disk> disk = new HashMap<>();
		for (Resource resource : loaded)
			if (resources.isOutdated(resource))
				disk.put(resource, resources.onDisk(resource));
		List<Conflict> conflicts = new ArrayList<>();
		if (!disk.isEmpty())
			inOwner(() -> {
				for (Map.Entry<Resource, DossierChange.Disk> each : disk.entrySet())
					if (take(each.getKey(), each.getValue(), conflicts).isEmpty())
						editor.touched().clean(each.getKey());
				editor.tell();
				return null;
			});
		return conflicts;
	}

	void preload(String id) throws UserException {
		boolean known = inOwner(() -> resources.isLoaded(id));
		if (known)
			return;
		DossierResources.Loaded loaded = resources.load(id);
		inOwner(() -> loaded.join());
	}

	private Ready prepare(DossierChange change, Map<Resource, DossierChange.Disk> disk, List<Conflict> conflicts) throws UserException {
		List<Resource> touched = List.copyOf(editor.touched().resources());
		Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		for (Resource resource : touched) {
			DossierChange.Disk file = disk.get(resource);
			List<ModelChange> mine = take(resource, file, conflicts);
			if (mine.isEmpty())
				continue;
			refuseUnreadable(resource);
			change.stage(resource, mine.stream().map(each -> entry(now, each)).toList());
		}
		if (!disk.isEmpty())
			editor.tell();
		return new Ready(editor.stack().present(), touched);
	}

	/**
	 * Takes over what others saved in a file.
	 *
	 * @return what was edited here, as a difference to what the file holds
	 */
	private List<ModelChange> take(Resource resource, DossierChange.Disk file, List<Conflict> conflicts) {
		EObject root = resource.getContents().get(0);
		List<ModelChange> mine = ModelDiff.between(file.before(), root);
		if (file.now() == null)
			return Dangling.mend(root, resources::thing).isEmpty() ? mine : ModelDiff.between(file.before(), root);
		List<ModelMerge.Clash> clashes = new ModelMerge(root, mine, resources::thing).take(ModelDiff.between(file.before(), file.now()));
		for (ModelMerge.Clash clash : clashes)
			conflicts.add(Conflict.of(clash, root));
		Dangling.mend(root, resources::thing);
		resources.know(resource, file.bytes());
		return ModelDiff.between(file.now(), root);
	}

	/** @throws UserException when what is edited could not be read again */
	private static void refuseUnreadable(Resource resource) throws UserException {
		for (Problem problem : DossierProblems.of(resource.getContents().get(0)))
			if (problem.refused())
				throw EditMessages.failure("save.refused", EcoreUtil.getID(problem.object()), problem.message());
	}

	private HistoryEntry entry(Instant at, ModelChange change) {
		return new HistoryEntry(at, editor.user(), change.kind().told(), change.type(), change.id(), change.in(), change.feature(), change.from(), change.to());
	}

	private Void saved(Ready ready) {
		editor.stack().markSaved(ready.present());
		if (editor.stack().present() == ready.present())
			ready.touched().forEach(editor.touched()::clean);
		return null;
	}

	/** Does something in the thread of the session, and hands over what it gives or throws. */
	private <T> T inOwner(Callable<T> action) throws UserException {
		List<T> result = new ArrayList<>(1);
		List<Exception> failure = new ArrayList<>(1);
		editor.owner().execute(() -> {
			try {
				result.add(action.call());
			} catch (Exception e) {
				failure.add(e);
			}
		});
		if (failure.isEmpty())
			return result.get(0);
		if (failure.get(0) instanceof UserException known)
			throw known;
		if (failure.get(0) instanceof RuntimeException unexpected)
			throw unexpected;
		throw new IllegalStateException(failure.get(0));
	}
}
