package org.galleyproof.core.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;

import org.galleyproof.model.dossier.Source;

/** The sources that were read last; a bounded number, however many the dossier has. */
final class SourceFiles {

	private static final int KEPT = 32;

	private final DossierFolder folder;
	private final Map<String, Source> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Source> eldest) {
			return size() > KEPT;
		}
	};

	SourceFiles(DossierFolder folder) {
		this.folder = folder;
	}

	/**
	 * Loads a source, or gives the one loaded before.
	 *
	 * @param shared the resource of the dossier
	 * @throws DamagedException when its file can't be understood
	 */
	synchronized Source get(String id, Resource shared) throws IOException {
		Source source = kept.get(id);
		if (source == null) {
			source = load(folder.source(id), id, shared);
			kept.put(id, source);
		}
		return source;
	}

	/** Loads a source and keeps nothing. */
	static Source load(Path file, String id, Resource shared) throws IOException {
		return checked(DossierXmi.load(file, shared, Source.class), id);
	}

	/**
	 * A source that was just read.
	 *
	 * @throws DamagedException when it is not the one of that id, or a statement lies outside its text
	 */
	static Source checked(Source source, String id) throws DamagedException {
		if (!id.equals(source.getId()))
			throw new DamagedException(DossierMessages.text("damage.id", source.getId()), null);
		if (source.getText() == null)
			source.setText("");
		new SourceText(source).check();
		return source;
	}

	boolean contains(String id) {
		return Files.exists(folder.source(id));
	}

	synchronized void forget() {
		kept.clear();
	}
}
