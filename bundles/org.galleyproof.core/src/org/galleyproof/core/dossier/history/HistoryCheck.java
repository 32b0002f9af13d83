package org.galleyproof.core.dossier.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out whether a history is as it was written. */
public final class HistoryCheck {

	private final List<Line> lines = new ArrayList<>();
	/** The first line of each digest. */
	private final Map<String, Integer> byDigest = new HashMap<>();
	private String last = "";

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
		/** No save of this program holds it: it was added or changed by other means. */
		FOREIGN,
		/** The line that was written last, as this computer remembers it, is not there. */
		END_MISSING
	}

	private record Line(String file, int number, String text) {
		Broken broken(Fault fault) {
			return new Broken(file, number, fault);
		}
	}

	/**
	 * Reads all of a history.
	 *
	 * @param head the digest of the line that was written last, as remembered elsewhere; empty where nothing is remembered
	 * @return what is wrong, oldest first; empty where nothing is
	 */
	public static List<Broken> run(History history, String head) throws IOException {
		HistoryCheck check = new HistoryCheck();
		for (Path file : history.files().list())
			check.read(file);
		return check.broken(head);
	}

	private void read(Path file) throws IOException {
		last = file.getFileName().toString();
		int number = 0;
		for (String text : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
			number++;
			if (!text.isBlank())
				lines.add(new Line(last, number, text));
		}
	}

	private List<Broken> broken(String head) {
		List<Broken> broken = new ArrayList<>();
		List<List<Integer>> before = new ArrayList<>();
		BitSet faulty = new BitSet();
		boolean signed = lines.stream().anyMatch(line -> HistoryLine.isSealed(line.text()));
		for (int i = 0; i < lines.size(); i++) {
			String text = lines.get(i).text();
			List<String> named = HistoryLine.before(text);
			boolean damaged = named.isEmpty() || HistoryLine.read(text) == null;
			// two people may have begun the history, each in a branch of version control; that nobody else did is for the signatures to say
			boolean first = (i == 0 || signed) && named.equals(List.of(""));
			List<Integer> found = damaged ? List.of() : named.stream().map(byDigest::get).filter(each -> each != null).toList();
			boolean missing = !damaged && !first && found.size() < named.size();
			if (damaged || missing)
				broken.add(lines.get(i).broken(damaged ? Fault.DAMAGED : Fault.PREDECESSOR_MISSING));
			faulty.set(i, damaged);
			// what was rewritten stands where it stood: only the line after it is told, and what it held is held still
			before.add((damaged || missing) && i > 0 ? with(found, i - 1) : found);
			byDigest.putIfAbsent(HistoryLine.digest(text), i);
		}
		if (signed)
			foreign(before, faulty).stream().forEach(i -> broken.add(lines.get(i).broken(Fault.FOREIGN)));
		broken.sort((one, other) -> one.file().equals(other.file()) ? Integer.compare(one.line(), other.line()) : one.file().compareTo(other.file()));
		if (!head.isEmpty() && !byDigest.containsKey(head))
			broken.add(new Broken(last, 0, Fault.END_MISSING));
		return broken;
	}

	/** The lines that can be read and are held by no save. */
	private BitSet foreign(List<List<Integer>> before, BitSet faulty) {
		BitSet held = new BitSet();
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < lines.size(); i++)
			if (HistoryLine.isGenuine(lines.get(i).text()))
				open.add(i);
		while (!open.isEmpty()) {
			int i = open.remove();
			if (!held.get(i)) {
				held.set(i);
				open.addAll(before.get(i));
			}
		}
		BitSet foreign = new BitSet();
		for (int i = 0; i < lines.size(); i++)
			// a line that a merge left twice is one
			foreign.set(i, !faulty.get(i) && !held.get(byDigest.get(HistoryLine.digest(lines.get(i).text()))));
		return foreign;
	}

	private static List<Integer> with(List<Integer> numbers, int number) {
		List<Integer> all = new ArrayList<>(numbers);
		all.add(number);
		return all;
	}
}
