package org.galleyproof.core.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import org.galleyproof.core.Progress;
import org.galleyproof.core.UserException;
import org.galleyproof.index.SourceDocument;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.model.dossier.Source;

/**
 * The right to change files that a dossier already has, from {@link DossierStore#change} to {@link #close}: all of them or none, and the index
 * with them. Meanwhile no other process and no other thread writes, so what {@link #onDisk} tells stays true. For one thread.
 */
public final class DossierChange implements AutoCloseable {

	private final DossierStore store;
	private final DossierLock lock;
	private final DossierResources resources;
	private final StagedFiles staged = new StagedFiles();
	private final Map<Resource, byte[]> written = new LinkedHashMap<>();
	private final List<Indexed> indexed = new ArrayList<>();
	private boolean names;

	private record Indexed(SourceDocument source, List<StatementDocument> documents) {
	}

	DossierChange(DossierStore store, DossierLock lock, DossierResources resources) {
		this.store = store;
		this.lock = lock;
		this.resources = resources;
	}

	/**
	 * What the file of a resource holds now, to compare with; {@code null} where it holds what the resource was read from.
	 *
	 * @throws UserException when it is gone, damaged or unreadable
	 */
	public EObject onDisk(Resource resource) throws UserException {
		var file = DossierResources.file(resource);
		try {
			byte[] now = Files.readAllBytes(file);
			return Arrays.equals(now, resources.known(resource)) ? null : DossierResources.detached(resource, now);
		} catch (IOException e) {
			throw new UserException(DossierMessages.text("source.damaged", store.folder().name(file), DossierMessages.reason(e)), e);
		}
	}

	/**
	 * Takes a resource as it is now for {@link #commit}. Where it is a source, its statements go to the index with it.
	 *
	 * @return whether it differs from what it was read from; one that doesn't is left alone
	 */
	public boolean stage(Resource resource) {
		byte[] bytes = DossierXmi.bytes(resource);
		if (Arrays.equals(bytes, resources.known(resource)))
			return false;
		written.put(resource, bytes);
		if (resource.getContents().get(0) instanceof Source source) {
			List<StatementDocument> documents = new ArrayList<>(source.getStatements().size());
			SourceText text = new SourceText(source);
			text.documents().forEach(documents::add);
			indexed.add(new Indexed(text.about(), documents));
		}
		return true;
	}

	/** Takes note that people are called otherwise or hold other roles than before, of which the index tells with every statement. */
	public void namesChanged() {
		names = true;
	}

	/**
	 * Saves everything staged.
	 *
	 * @throws UserException when it can't be written
	 */
	public void commit(Progress progress) throws UserException {
		try {
			for (Map.Entry<Resource, byte[]> each : written.entrySet())
				staged.stage(DossierResources.file(each.getKey()), file -> file.write(each.getValue()));
			staged.commit();
			store.reload();
			if (names)
				store.keeper().update(store.dossier().eResource(), progress);
			else {
				for (Indexed each : indexed) {
					store.index().deleteSource(each.source().id());
					store.index().add(each.source());
					store.index().add(each.documents());
				}
				store.keeper().record();
			}
			written.forEach(resources::know);
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
	}

	private UserException unwritable(IOException failure) {
		return new UserException(DossierMessages.text("dossier.unwritable", store.path(), DossierMessages.reason(failure)), failure);
	}
}
