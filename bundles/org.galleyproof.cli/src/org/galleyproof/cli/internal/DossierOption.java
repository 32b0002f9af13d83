package org.galleyproof.cli.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.NearestDossier;
import org.galleyproof.core.user.UserException;

import picocli.CommandLine.Option;

/** Which dossier serves: the one that is named, or else the nearest to what is read. */
final class DossierOption {

	/** The one that serves. @param from where it was found: a label that scripts may rely on */
	record Chosen(Path folder, String from) {

		/** For people: which one it is and why. */
		String words() {
			return Strings.get("dossier", folder, Strings.get("dossier." + from));
		}
	}

	private static final String NAMED = "given";

	@Option(names = "--dossier", paramLabel = "DIR", descriptionKey = "dossier")
	private Path named;

	/**
	 * The dossier for these files.
	 *
	 * @param files to look beside and above, {@code -} for the working folder; none for that as well
	 * @throws UserException where none was named and there is none, it isn't clear which one serves, or the files have different ones
	 */
	Chosen choose(List<String> files) throws UserException {
		if (named != null)
			return new Chosen(named, NAMED);
		Map<Path, NearestDossier> known = new HashMap<>();
		NearestDossier chosen = null;
		String chosenFor = null;
		for (String file : files.isEmpty() ? List.of(Drafts.STANDARD_INPUT) : files) {
			Path path = Drafts.STANDARD_INPUT.equals(file) ? Path.of("x").toAbsolutePath() : Drafts.path(file).toAbsolutePath();
			NearestDossier nearest = known.get(path.getParent());
			if (nearest == null)
				known.put(path.getParent(), nearest = nearest(path));
			if (chosen != null && !chosen.folder().equals(nearest.folder()))
				throw new UserException(Strings.get("dossiers", chosenFor, chosen.folder(), file, nearest.folder()));
			if (chosen == null) {
				chosen = nearest;
				chosenFor = file;
			}
		}
		return new Chosen(chosen.folder(), chosen.place().name().toLowerCase(Locale.ROOT));
	}

	/** Opens a dossier. Says on standard error how far its index is where that has to be made first, and which of its files are left out because they are damaged. */
	static DossierStore open(Path folder, Console console) throws UserException {
		ProgressLine progress = new ProgressLine(console);
		try {
			DossierStore store = DossierOpening.open(folder, progress);
			progress.end();
			for (String problem : store.problems())
				console.err().println(Strings.get("failed", problem));
			return store;
		} finally {
			progress.end();
		}
	}

	private static NearestDossier nearest(Path path) throws UserException {
		Optional<NearestDossier> found;
		try {
			found = NearestDossier.of(path);
		} catch (UserException e) {
			throw new UserException(Strings.get("dossierUnclear", e.getMessage()), e);
		}
		return found.orElseThrow(() -> new UserException(Strings.get("noDossier", path.normalize().getParent())));
	}
}
