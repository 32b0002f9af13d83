package org.galleyproof.ui.internal.proof;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import org.galleyproof.checks.HouseStyle;
import org.galleyproof.core.Proofreader;
import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.NearestDossier;
import org.galleyproof.core.user.UserException;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.index.Meanings;
import org.galleyproof.ui.GalleyproofIds;
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
	 * @param style the name of the house style that its drafts are read under
	 */
	public record Open(Path folder, DossierStore store, Proofreader proofreader, String style) {
	}

	/** The preference whether claims and reported speech are found by their meaning too; it is on unless it says no. */
	public static final String MEANING = "meaning";

	private final Map<Path, DossierStore> stores = new HashMap<>();
	/** Those of {@link #stores} whose proofreader is as the preferences and the files say. */
	private final Map<Path, Open> open = new HashMap<>();
	private final OthersJob others = new OthersJob(this);
	/** One for all dossiers: its models are large. */
	private SpeechReader speech = SpeechReader.preferred();

	/**
	 * The dossier that serves {@code draft}.
	 *
	 * @throws UserException when it is damaged, or it can't be told which of several serves
	 */
	public Optional<Open> nearest(Path draft) throws UserException {
		Optional<NearestDossier> found = NearestDossier.of(draft);
		return found.isEmpty() ? Optional.empty() : Optional.of(open(found.get().folder(), false));
	}

	/**
	 * The dossier in {@code folder}.
	 *
	 * @throws UserException when there is none or it is damaged
	 */
	public Open open(Path folder) throws UserException {
		return open(folder, false);
	}

	/**
	 * The dossier in {@code folder}, made where there is none.
	 *
	 * @throws UserException when it is damaged or can't be made
	 */
	public Open openOrCreate(Path folder) throws UserException {
		return open(folder, true);
	}

	/** The people of a dossier, or the style in its folder, may have changed: its proofreader is made anew, its store stays. */
	public synchronized void renew(Path folder) {
		open.remove(key(folder));
	}

	/** The preferences of reading may have changed: every proofreader is made anew. */
	public synchronized void renewAll() {
		speech = SpeechReader.preferred();
		open.clear();
	}

	/**
	 * Sees what other programs have written into the dossier since it was opened.
	 *
	 * @throws UserException when it was damaged or removed
	 */
	public void refresh(Path folder) throws UserException {
		DossierStore known;
		synchronized (this) {
			known = stores.get(key(folder));
		}
		if (known != null) {
			known.refresh();
			renew(folder);
		}
	}

	/** The folders of those that another program has saved into since. Asks the disk. */
	List<Path> savedByOthers() {
		Map<Path, DossierStore> known;
		synchronized (this) {
			known = Map.copyOf(stores);
		}
		return known.entrySet().stream().filter(each -> each.getValue().othersSaved()).map(Map.Entry::getKey).toList();
	}

	/** Closes all. */
	public synchronized void close() {
		others.end();
		stores.forEach(Dossiers::close);
		stores.clear();
		open.clear();
	}

	private synchronized Open open(Path folder, boolean create) throws UserException {
		Path key = key(folder);
		Open known = open.get(key);
		if (known == null) {
			DossierStore store = stores.get(key);
			if (store == null) {
				IndexingJob indexing = new IndexingJob(key);
				store = create ? DossierOpening.openOrCreateAtOnce(key, indexing) : DossierOpening.openAtOnce(key, indexing);
				stores.put(key, store);
				others.begin();
				indexing.follow(store);
			}
			boolean meaning = Platform.getPreferencesService().getBoolean(GalleyproofIds.BUNDLE, MEANING, true, null);
			DraftReader reader = new DraftReader(speech, store.names().people(), meaning && Meanings.areInstalled() ? Meanings::vectorOf : null);
			HouseStyle house = HouseSettings.of(store);
			known = new Open(key, store, new Proofreader(store.index(), store.names(), reader, house, meaning), house.name());
			open.put(key, known);
		}
		return known;
	}

	private static Path key(Path folder) {
		return folder.toAbsolutePath().normalize();
	}

	private static void close(Path folder, DossierStore store) {
		try {
			store.close();
		} catch (Exception e) {
			// nothing is lost: what an import wrote is on disk already
			ILog.of(Dossiers.class).warn(NLS.bind(Texts.Dossiers_close, folder), e);
		}
	}
}
