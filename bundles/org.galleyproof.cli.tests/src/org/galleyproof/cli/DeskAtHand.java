package org.galleyproof.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** One desk for all tests of a class: making it takes a process. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class DeskAtHand {

	Path folder;
	Desk desk;

	@BeforeAll
	void makeDesk(@TempDir Path own) throws IOException {
		folder = own;
		desk = new Desk(own);
		fill();
	}

	/** Puts the drafts of these tests into the folder; none, unless a class says which. */
	void fill() throws IOException {
		// the dossier alone
	}
}
