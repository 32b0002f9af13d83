package org.galleyproof.core.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import org.galleyproof.core.dossier.history.HistoryEntry;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.index.SourceDocument;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.model.dossier.Source;

/**
 * The right to change files that a dossier already has, from {@link DossierStore#change} to {@link #close}: all of them or none, and the index
 * with them. Meanwhile no other process and no other thread writes, so what {@link DossierResources#onDisk} tells stays true. For one thread.
 */
public final class DossierChange implements AutoCloseable {

	private final DossierStore store;
	private final DossierLock lock;
	private final DossierResources resources;
	private final StagedFiles staged;
	private final Map<Resource, byte[]> written = new LinkedHashMap<>();
	private final List<HistoryEntry> history = new ArrayList<>();
	/** What goes to the index of each source, as it was when it was staged. */
	private final Map<Resource, Indexed> indexed = new HashMap<>();

	/** Whether the index has yet to follow what was saved. */
	private boolean behind;

	private record Indexed(SourceDocument source, List<StatementDocument> documents) {
	}

	DossierChange(DossierStore store, DossierLock lock, DossierResources resources) {
		this.store = store;
		this.lock = lock;
		this.resources = resources;
		staged = new StagedFiles(store.folder());
	}

	/**
	 * Two states of a file to compare a resource with, in objects of their own.
	 *
	 * @param before what the resource was read from or last saved as
	 * @param now what the file holds now; {@code null} where it is the same
	 * @param bytes of the file now
	 */
	public record Disk(EObject before, EObject now, byte[] bytes) {
	}

	/**
	 * Takes a resource as it is now for {@link #commit}. Where it is a source, its statements go to the index with it.
	 *
	 * @param changes that led to it, for the history
	 */
	public void stage(Resource resource, List<HistoryEntry> changes) {
		written.put(resource, DossierXmi.bytes(resource));
		history.addAll(changes);
		if (resource.getContents().get(0) instanceof Source source) {
			List<StatementDocument> documents = new ArrayList<>(source.getStatements().size());
			SourceText text = new SourceText(source);
			text.documents().forEach(documents::add);
			indexed.put(resource, new Indexed(text.about(), documents));
		}
	}

	/**
	 * Saves everything staged. Where people are called otherwise or hold other roles than before, what the index tells of them follows; where
	 * {@code progress} asks to end that, everything is saved none the less, and the index follows in the background or when the dossier is opened next.
	 *
	 * @throws UserException when it can't be written
	 */
	public void commit(Progress progress) throws UserException {
		try {
			Map<Resource, StagedFiles.Written> files = new LinkedHashMap<>();
			// the people first, so that no source ever names somebody unknown
			List<Resource> order = new ArrayList<>(written.keySet());
			order.sort(Comparator.comparing(indexed::containsKey));
			for (Resource resource : order)
				files.put(resource, staged.stage(DossierResources.file(resource), ByteBuffer.wrap(written.get(resource))));
			store.historyKeeper().stage(history, staged);
			staged.commit();
			written.forEach(resources::know);
			DossierFile.keepCopy(store.folder());
			store.reload();
			for (Map.Entry<Resource, Indexed> each : indexed.entrySet()) {
				store.index().deleteSource(each.getValue().source().id());
				store.keeper().add(each.getValue().source(), each.getValue().documents(), DossierResources.file(each.getKey()), files.get(each.getKey()));
			}
			behind = !store.keeper().commit(store.dossier(), progress);
		} catch (IOException e) {
			throw unwritable(e);
		}
	}

	/** Gives the right to write back; what was not committed is undone. */
	@Override
	public void close() throws UserException {
		try (lock) {
			staged.discard();
			store.index().rollback();
		} catch (IOException e) {
			throw unwritable(e);
		}
		if (behind)
			store.followIndex();
	}

	private UserException unwritable(IOException failure) {
		return new UserException(DossierMessages.text("dossier.unwritable", store.path(), DossierMessages.reason(failure)), failure);
	}
}
