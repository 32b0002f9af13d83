package org.galleyproof.core.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.galleyproof.index.StatementIndex;

/**
 * Where the index of a dossier lies: in its folder, or, where that may only be read and has none that serves, in a folder of this program's own, for as long
 * as the dossier is open. So a checkout or a colleague's folder can be checked against by who may not write there.
 *
 * @param folder of the index
 * @param own whether it goes when the dossier is closed
 */
record IndexPlace(Path folder, boolean own) {

	/** An index that was opened beside the rest of its dossier. @param current whether it was what the files say */
	record Opened(StatementIndex statements, IndexPlace place, boolean current) {
	}

	/** Opens the index. What is damaged is made anew, empty. */
	static Opened open(DossierFolder dossier) throws IOException {
		return open(dossier, Files.isWritable(Files.exists(dossier.index()) ? dossier.index() : dossier.path()));
	}

	/** @param writable whether an index can be written in the dossier's folder */
	static Opened open(DossierFolder dossier, boolean writable) throws IOException {
		IndexPlace usual = new IndexPlace(dossier.index(), false);
		try {
			if (writable || Files.exists(usual.folder())) {
				StatementIndex index = StatementIndex.open(usual.folder());
				boolean current = isCurrent(dossier, index);
				if (writable || current)
					return new Opened(index, usual, current);
				index.close();
			}
		} catch (IOException | RuntimeException e) {
			// damaged or of another version of Lucene: it is derived, so it is made anew where that can be done
			if (writable)
				return new Opened(usual.anew(), usual, false);
		}
		IndexPlace elsewhere = new IndexPlace(Files.createTempDirectory("galleyproof-index"), true);
		return new Opened(StatementIndex.open(elsewhere.folder()), elsewhere, false);
	}

	private static boolean isCurrent(DossierFolder dossier, StatementIndex index) {
		try {
			return new IndexKeeper(dossier, index).isCurrent();
		} catch (IOException | UncheckedIOException e) {
			// who opens it looks again, and says what is wrong
			return false;
		}
	}

	/** An empty index in place of what is there. */
	StatementIndex anew() throws IOException {
		StatementIndex.discard(folder);
		return StatementIndex.open(folder);
	}

	/** Deletes what is the program's own; the index must be closed. */
	void leave() throws IOException {
		if (!own)
			return;
		List<Path> all;
		try (Stream<Path> inside = Files.walk(folder)) {
			all = inside.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path each : all)
			Files.deleteIfExists(each);
	}
}
