package org.galleyproof.core.dossier;

import static org.galleyproof.core.dossier.DossierMessages.failure;
import static org.galleyproof.core.dossier.DossierMessages.reason;
import static org.galleyproof.core.dossier.DossierMessages.text;

import java.io.IOException;

import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;

/** Gives the right to write to an open dossier: takes its lock, finishes what a killed writer left, and sees what others saved before. */
final class DossierWriting {

	/** How long to wait for another process that writes, in milliseconds. */
	private static final long PATIENCE = 5_000;

	private final DossierStore store;

	DossierWriting(DossierStore store) {
		this.store = store;
	}

	/** See {@link DossierStore#write(String)}. The index is current then: an import asks it what the dossier has already. */
	DossierWriter add(String user) throws UserException {
		try {
			DossierLock lock = lock(true);
			return new DossierWriter(store, lock, new People(store.dossier()), user);
		} catch (IOException e) {
			throw new UserException(text("dossier.unwritable", store.path(), reason(e)), e);
		}
	}

	/** See {@link DossierStore#change}. */
	DossierChange change(DossierResources resources) throws UserException {
		try {
			DossierLock lock = lock(false);
			return new DossierChange(store, lock, resources);
		} catch (IOException e) {
			throw new UserException(text("dossier.unwritable", store.path(), reason(e)), e);
		}
	}

	private DossierLock lock(boolean indexed) throws IOException, UserException {
		DossierLock lock = DossierLock.take(store.folder(), PATIENCE);
		if (lock == null)
			throw failure("dossier.locked", store.path());
		try {
			store.folder().clean();
			store.reloadPeople();
			store.index().refresh();
			if (indexed && !store.keeper().isCurrent())
				store.keeper().update(store.dossier(), Progress.NONE, Long.MAX_VALUE / 2);
			return lock;
		} catch (IOException | RuntimeException | UserException e) {
			lock.close();
			throw e;
		}
	}
}
