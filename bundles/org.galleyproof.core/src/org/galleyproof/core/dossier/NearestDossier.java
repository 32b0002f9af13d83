package org.galleyproof.core.dossier;

import static org.galleyproof.core.dossier.DossierMessages.failure;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.galleyproof.core.user.UserException;

/**
 * The dossier that serves a draft unless another one is named.
 *
 * @param folder of the dossier, absolute
 * @param place where it lies, seen from the draft
 */
public record NearestDossier(Path folder, Place place) {

	/** Where a dossier lies, seen from a draft. */
	public enum Place {
		/** The draft lies in the dossier's folder, at any depth. */
		AROUND,
		/** In the draft's folder. */
		INSIDE,
		/** Beside the draft's folder, as on a desk with folders of drafts and of sources. */
		BESIDE,
		/** In a folder further up. */
		ABOVE
	}

	/** What a dossier is named that serves all drafts below the folder that it lies in. */
	private static final String USUAL = "dossier";
	/** So many folders up from the draft the desk ends: where several lie further up, they are other desks', and none of them is asked for. */
	private static final int DESK = 2;
	/** Names of dossiers in a message. */
	private static final int TOLD = 4;

	/**
	 * Looks in the draft's folder and in those above it, from below. In each, the folder itself goes before one in it that is named "dossier", and that
	 * before one of another name.
	 *
	 * @param draft a file that need not exist
	 * @return empty where there is none
	 * @throws UserException where there are several in the draft's folder or beside it and none is named "dossier"
	 */
	public static Optional<NearestDossier> of(Path draft) throws UserException {
		int height = 0;
		for (Path folder = draft.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent(), height++) {
			Place place = height == 0 ? Place.INSIDE : height == 1 ? Place.BESIDE : Place.ABOVE;
			if (isDossier(folder))
				return Optional.of(new NearestDossier(folder, Place.AROUND));
			Path usual = folder.resolve(USUAL);
			if (isDossier(usual))
				return Optional.of(new NearestDossier(usual, place));
			List<Path> others = in(folder);
			if (others.size() > 1 && height < DESK)
				throw failure("dossier.several", draft.getFileName(), folder, names(others), USUAL);
			if (others.size() == 1)
				return Optional.of(new NearestDossier(others.getFirst(), place));
		}
		return Optional.empty();
	}

	private static boolean isDossier(Path folder) {
		return Files.isRegularFile(folder.resolve(DossierFolder.DOSSIER));
	}

	/** Those in {@code folder}, in the order of their names. */
	private static List<Path> in(Path folder) {
		List<Path> found = new ArrayList<>();
		try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, NearestDossier::isDossier)) {
			inside.forEach(found::add);
		} catch (IOException | DirectoryIteratorException e) {
			// a folder that can't be listed holds no dossier for us; the next one above may
			return List.of();
		}
		Collections.sort(found);
		return found;
	}

	private static String names(List<Path> dossiers) {
		String names = dossiers.stream().limit(TOLD).map(each -> each.getFileName().toString()).collect(Collectors.joining(", "));
		return dossiers.size() > TOLD ? names + ", …" : names;
	}
}
