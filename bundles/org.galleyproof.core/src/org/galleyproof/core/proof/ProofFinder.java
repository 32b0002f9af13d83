package org.galleyproof.core.proof;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.galleyproof.core.dossier.SourceIds;
import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.user.UserException;

/**
 * Finds the proof file of a draft that was renamed without it. Such a file lies in the same folder, names a draft that is not there any more or is
 * another text by now, and was made for this very text, or for one of which at least half of the decisions are surely placed in this, or half of the
 * paragraphs stand in it: who renames a draft may have edited just the passage that was decided. Only a single one is taken.
 */
final class ProofFinder {

	/** Bytes of a file that is looked into: the decisions of a book. */
	private static final long LARGEST = 64 << 20;

	private ProofFinder() {
	}

	/** The file to take over; {@code null} where there is none, or none surely. */
	static Path orphan(Path draft, String text) {
		Path folder = draft.toAbsolutePath().getParent();
		List<Path> exact = new ArrayList<>();
		List<Path> near = new ArrayList<>();
		String digest = SourceIds.digest(text);
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ProofFile.EXTENSION)) {
			for (Path file : files) {
				Stored stored = read(file);
				if (stored == null || stored.isEmpty() || belongsToAnother(file, stored))
					continue;
				if (digest.equals(stored.digest()))
					exact.add(file);
				else if (isNear(stored, text))
					near.add(file);
			}
		} catch (IOException e) {
			// a folder that can't be listed has no orphan to offer; the draft itself is read and checked as ever
			return null;
		}
		List<Path> best = exact.isEmpty() ? near : exact;
		return best.size() == 1 ? best.get(0) : null;
	}

	private static Stored read(Path file) {
		try {
			return Files.size(file) > LARGEST ? null : ProofXmi.read(Files.readAllBytes(file));
		} catch (IOException e) {
			// not ours to judge: whoever opens its own draft is told
			return null;
		}
	}

	/** Whether the draft that lies beside the file is the one that it was made for. */
	private static boolean belongsToAnother(Path file, Stored stored) {
		String name = file.getFileName().toString();
		Path beside = file.resolveSibling(name.substring(0, name.length() - ProofFile.EXTENSION.length()));
		if (!Files.exists(beside))
			return false;
		try {
			String text = TextFiles.read(beside);
			return SourceIds.digest(text).equals(stored.digest()) || isNear(stored, text);
		} catch (UserException e) {
			// what can't be read may be it
			return true;
		}
	}

	private static boolean isNear(Stored stored, String text) {
		List<Decision> decisions = stored.decisions().stream().filter(decision -> !decision.anchors().isEmpty()).toList();
		List<Track> placed = Tracks.placed(decisions.stream().map(Decision::anchors).toList(), stored.landmarks(), text);
		long sure = placed.stream().filter(track -> track.parts != null).count();
		return sure > 0 && 2 * sure >= decisions.size() || hasHalf(stored.landmarks(), text);
	}

	/** Whether half of the other draft, in code points, stands in {@code text}, in whole paragraphs. */
	private static boolean hasHalf(Landmarks before, String text) {
		Set<String> here = new HashSet<>(Landmarks.of(text).digests());
		long all = 0;
		long kept = 0;
		for (Landmarks.Mark mark : before.marks()) {
			all += mark.length();
			kept += here.contains(mark.digest()) ? mark.length() : 0;
		}
		return all > 0 && 2 * kept >= all;
	}
}
