package org.galleyproof.core.dossier;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Looks for the dossier that serves a draft; see {@link DossierOpening#nearest}. */
final class NearestDossier {

	private NearestDossier() {
	}

	static Optional<Path> of(Path draftFile) {
		for (Path above = draftFile.toAbsolutePath().normalize().getParent(); above != null; above = above.getParent()) {
			if (isDossier(above))
				return Optional.of(above);
			Path usual = above.resolve("dossier");
			if (isDossier(usual))
				return Optional.of(usual);
			Optional<Path> other = firstIn(above);
			if (other.isPresent())
				return other;
		}
		return Optional.empty();
	}

	private static boolean isDossier(Path folder) {
		return Files.isRegularFile(folder.resolve(DossierFolder.DOSSIER));
	}

	private static Optional<Path> firstIn(Path folder) {
		try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, NearestDossier::isDossier)) {
			Path first = null;
			for (Path found : inside)
				if (first == null || found.compareTo(first) < 0)
					first = found;
			return Optional.ofNullable(first);
		} catch (IOException | DirectoryIteratorException e) {
			// a folder that can't be listed holds no dossier for us; the next one above may
			return Optional.empty();
		}
	}
}
