package org.galleyproof.core.dossier;

import org.galleyproof.checks.NameBook;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.Dossier;

/** What all sources of a dossier share, as it was read last, and whether somebody has saved since. Any thread may ask; one at a time reads anew. */
final class KnownDossier {

	private final DossierFolder folder;
	/** What was last saved when this last looked. */
	private volatile SavedMark seen;
	private volatile Dossier dossier;
	private volatile NameBook names;

	/** @param dossier as it was just read */
	KnownDossier(DossierFolder folder, Dossier dossier) {
		this.folder = folder;
		seen = SavedMark.of(folder);
		know(dossier);
	}

	/** The people, organisations and events. */
	Dossier dossier() {
		return dossier;
	}

	/** The persons, as the checks know them. */
	NameBook names() {
		return names;
	}

	/**
	 * Reads it anew.
	 *
	 * @throws UserException when it is missing, damaged, unreadable or of a newer version
	 */
	void reload() throws UserException {
		SavedMark now = SavedMark.of(folder);
		know(DossierFile.load(folder));
		seen = now;
	}

	/** Whether another program has saved something since this was read. Looks at two files' times. */
	boolean othersSaved() {
		return !SavedMark.of(folder).equals(seen);
	}

	private void know(Dossier loaded) {
		dossier = loaded;
		names = new People(loaded).names();
	}
}
