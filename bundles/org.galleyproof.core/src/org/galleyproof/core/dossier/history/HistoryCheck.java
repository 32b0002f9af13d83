package org.galleyproof.core.dossier.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds out whether a history is as it was written. */
public final class HistoryCheck {

	private HistoryCheck() {
	}

	/**
	 * A line that is not as it was written, or does not follow on what stands before it.
	 *
	 * @param file the name of its file
	 * @param line from 1; 0 where the end of the history is missing
	 * @param fault what is wrong
	 */
	public record Broken(String file, int line, Fault fault) {
	}

	/** What can be wrong. */
	public enum Fault {
		/** It can't be read as a change. */
		DAMAGED,
		/** The line before it, as it was when this one was written, is not there: it was rewritten or removed. */
		PREDECESSOR_MISSING,
		/** The line that was written last, as this computer remembers it, is not there. */
		END_MISSING
	}

	/**
	 * Reads all of a history.
	 *
	 * @param head the digest of the line that was written last, as remembered elsewhere; empty where nothing is remembered
	 * @return what is wrong, oldest first; empty where nothing is
	 */
	public static List<Broken> run(History history, String head) throws IOException {
		List<Broken> broken = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		String last = "";
		for (Path file : history.files().list()) {
			last = file.getFileName().toString();
			int number = 0;
			for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
				number++;
				if (line.isBlank())
					continue;
				String previous = HistoryLine.previous(line);
				if (previous == null || HistoryLine.read(line) == null)
					broken.add(new Broken(last, number, Fault.DAMAGED));
				else if (!seen.contains(previous) && !(previous.isEmpty() && number == 1 && seen.isEmpty()))
					broken.add(new Broken(last, number, Fault.PREDECESSOR_MISSING));
				seen.add(HistoryLine.digest(line));
			}
		}
		if (!head.isEmpty() && !seen.contains(head))
			broken.add(new Broken(last, 0, Fault.END_MISSING));
		return broken;
	}
}
