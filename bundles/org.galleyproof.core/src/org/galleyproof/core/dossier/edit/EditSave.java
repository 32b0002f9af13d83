package org.galleyproof.core.dossier.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import org.galleyproof.core.Progress;
import org.galleyproof.core.UserException;
import org.galleyproof.core.dossier.DossierChange;
import org.galleyproof.core.dossier.DossierResources;
import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.Person;

/** Saves a session, and takes over what others saved. Reads and writes where it is called; touches the session's objects in their own thread. */
final class EditSave {

	private final DossierEditor editor;

	EditSave(DossierEditor editor) {
		this.editor = editor;
	}

	private record Ready(Command present, List<Resource> resources) {
	}

	synchronized List<Conflict> save(Progress progress) throws UserException {
		List<Resource> touched = touched();
		if (touched.isEmpty()) {
			inOwner(() -> {
				editor.stack().markSaved(editor.stack().present());
				return null;
			});
			return List.of();
		}
		List<Conflict> conflicts = new ArrayList<>();
		try (DossierChange change = editor.store().change(editor.resources())) {
			Ready ready = null;
			while (ready == null) {
				Map<Resource, EObject> theirs = new HashMap<>();
				for (Resource resource : touched) {
					EObject disk = change.onDisk(resource);
					if (disk != null)
						theirs.put(resource, disk);
				}
				List<Resource> known = touched;
				ready = inOwner(() -> known.containsAll(editor.touched().resources()) ? prepare(change, theirs, conflicts) : null);
				touched = touched();
			}
			change.commit(progress);
			Ready saved = ready;
			inOwner(() -> {
				editor.stack().markSaved(saved.present());
				if (editor.stack().present() == saved.present())
					saved.resources().forEach(editor.touched()::clean);
				return null;
			});
		}
		return conflicts;
	}

	List<Conflict> refresh() throws UserException {
		return List.of();
	}

	void preload(String id) throws UserException {
		boolean known = inOwner(() -> editor.resources().isLoaded(id));
		if (known)
			return;
		DossierResources.Loaded loaded = editor.resources().load(id);
		inOwner(() -> loaded.join());
	}

	boolean speaks(Person person) {
		return person.getName() != null && editor.store().index().count(person.getName()) > 0;
	}

	private Ready prepare(DossierChange change, Map<Resource, EObject> theirs, List<Conflict> conflicts) throws UserException {
		List<Resource> resources = List.copyOf(editor.touched().resources());
		for (Resource resource : resources)
			if (change.stage(resource) && resource.getContents().get(0) instanceof Dossier dossier
					&& !Naming.changed((Dossier) editor.resources().before(resource), dossier).isEmpty())
				change.namesChanged();
		return new Ready(editor.stack().present(), resources);
	}

	private List<Resource> touched() throws UserException {
		return inOwner(() -> List.copyOf(editor.touched().resources()));
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
