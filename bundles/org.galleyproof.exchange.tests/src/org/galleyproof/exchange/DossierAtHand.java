package org.galleyproof.exchange;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;

/** An empty dossier in a folder of the test's own. */
abstract class DossierAtHand {

	@TempDir
	Path folder;
	DossierStore store;

	@BeforeEach
	void open() throws Exception {
		store = DossierOpening.openOrCreate(folder.resolve("dossier"));
	}

	@AfterEach
	void close() {
		store.close();
	}
}
