package org.galleyproof.core.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The decision that several staged files count: a list of their places, which exists while they are moved there. A program killed before it
 * was written has changed nothing; after one killed later, whoever opens the dossier moves the rest.
 */
final class CommitJournal {

	private static final String NAME = ".commit";

	private CommitJournal() {
	}

	static boolean exists(DossierFolder folder) {
		return Files.exists(file(folder));
	}

	/** Decides. The files beside these places must be on disk. */
	static void write(DossierFolder folder, Collection<Path> targets) throws IOException {
		for (Path parent : targets.stream().map(Path::getParent).distinct().toList())
			StagedFiles.forceFolder(parent);
		StringBuilder list = new StringBuilder();
		targets.forEach(target -> list.append(folder.name(target)).append('\n'));
		Path half = StagedFiles.temporary(file(folder));
		Files.write(half, list.toString().getBytes(StandardCharsets.UTF_8));
		StagedFiles.force(half);
		Files.move(half, file(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		StagedFiles.forceFolder(folder.path());
	}

	/** Says that every file is in its place. */
	static void delete(DossierFolder folder) throws IOException {
		Files.deleteIfExists(file(folder));
		StagedFiles.forceFolder(folder.path());
	}

	/** Does what a killed program had decided to do. Only for the holder of the dossier's lock. */
	static void finish(DossierFolder folder) throws IOException {
		if (!exists(folder))
			return;
		List<Path> targets = new ArrayList<>();
		for (String line : Files.readAllLines(file(folder))) {
			Path target = folder.path().resolve(line).normalize();
			// a dossier may come from a stranger
			if (!line.isEmpty() && target.startsWith(folder.path()) && !target.equals(folder.path()))
				targets.add(target);
		}
		StagedFiles.move(targets);
		delete(folder);
	}

	static Path file(DossierFolder folder) {
		return folder.path().resolve(NAME);
	}
}
