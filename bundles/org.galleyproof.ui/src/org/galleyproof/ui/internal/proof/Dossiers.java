package org.galleyproof.ui.internal.proof;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

import org.galleyproof.core.Proofreader;
import org.galleyproof.core.UserException;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.ui.internal.Texts;

/**
 * The dossiers in use, each opened once and shared by the checks and the imports of this workbench. Thread-safe. They stay open
 * until {@link #close}: a desk works with few.
 */
public final class Dossiers {

	/**
	 * An open dossier.
	 *
	 * @param folder where it lies
	 */
	public record Open(Path folder, DossierStore store, Proofreader proofreader) {
	}

	private final Map<Path, Open> open = new HashMap<>();
	/** One for all dossiers: its models are large. */
	private SpeechReader speech = SpeechReader.preferred();

	/**
	 * The dossier in the folder of {@code draft} or the nearest above it.
	 *
	 * @throws UserException when it is damaged
	 */
	public Optional<Open> nearest(Path draft) throws UserException {
		Optional<Path> folder = DossierStore.nearest(draft);
		return folder.isEmpty() ? Optional.empty() : Optional.of(open(folder.get(), false));
	}

	/**
	 * The dossier in {@code folder}, made where there is none.
	 *
	 * @throws UserException when it is damaged or can't be made
	 */
	public Open openOrCreate(Path folder) throws UserException {
		return open(folder, true);
	}

	/** The people of a dossier may have changed: its proofreader is made anew, its store stays. */
	public synchronized void renew(Path folder) {
		open.computeIfPresent(key(folder), (path, old) -> reread(old));
	}

	/** The preferences of reading may have changed: every proofreader is made anew. */
	public synchronized void renewAll() {
		speech = SpeechReader.preferred();
		open.replaceAll((path, old) -> reread(old));
	}

	private Open reread(Open old) {
		return new Open(old.folder(), old.store(), proofreader(old.store(), speech));
	}

	private static Proofreader proofreader(DossierStore store, SpeechReader speech) {
		return new Proofreader(store.index(), store.names(), new DraftReader(speech, store.names().people()));
	}

	/**
	 * Sees what other programs have written into the dossier since it was opened.
	 *
	 * @throws UserException when it was damaged or removed
	 */
	public void refresh(Path folder) throws UserException {
		Open known;
		synchronized (this) {
			known = open.get(key(folder));
		}
		if (known != null) {
			known.store().refresh();
			renew(folder);
		}
	}

	/** Closes all. */
	public synchronized void close() {
		open.values().forEach(Dossiers::close);
		open.clear();
	}

	private synchronized Open open(Path folder, boolean create) throws UserException {
		Path key = key(folder);
		Open known = open.get(key);
		if (known == null) {
			DossierStore store = create ? DossierStore.openOrCreate(key) : DossierStore.open(key);
			known = new Open(key, store, proofreader(store, speech));
			open.put(key, known);
		}
		return known;
	}

	private static Path key(Path folder) {
		return folder.toAbsolutePath().normalize();
	}

	private static void close(Open dossier) {
		try {
			dossier.store().close();
		} catch (Exception e) {
			// nothing is lost: what an import wrote is on disk already
			ILog.of(Dossiers.class).warn(NLS.bind(Texts.Dossiers_close, dossier.folder()), e);
		}
	}
}
