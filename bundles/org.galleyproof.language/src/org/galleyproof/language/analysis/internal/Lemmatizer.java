package org.galleyproof.language.analysis.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dictionary form of a word from its part of speech: exceptions, then endings whose rest the dictionary has. Immutable. */
final class Lemmatizer {

	/** What the models know numerals and ordinals as. */
	static final String CARDINAL = "#crd#";
	static final String ORDINAL = "#ord#";

	/** Kinds of words in the dictionary, by the beginning of their tags. */
	private static final String[] KINDS = { "VB", "NN", "JJ", "RB" };
	private static final int CARDINALS = KINDS.length;
	private static final int ORDINALS = KINDS.length + 1;
	private static final int SHORTEST_DOUBLED = 4;

	/** @param tags whole tags, between commas; empty for any */
	private record Ending(String tags, String ending, String[] replacements, boolean doubled) {

		static Ending of(String row) {
			String[] cells = row.split("\t", -1);
			return new Ending(cells[0].isEmpty() ? "" : "," + cells[0] + ",", cells[1], cells[2].split(",", -1), Boolean.parseBoolean(cells[3]));
		}

		boolean fits(String form, String tag) {
			return form.endsWith(ending) && (tags.isEmpty() || tags.contains("," + tag + ","));
		}
	}

	private final Map<String, String> abbreviations = new HashMap<>();
	private final List<Map<String, String>> exceptions = new ArrayList<>();
	private final List<List<Ending>> endings = new ArrayList<>();
	private final Lookup bases;

	Lemmatizer(ModelReader in) throws IOException {
		read(in, abbreviations);
		for (int i = 0; i < KINDS.length; i++) {
			Map<String, String> map = new HashMap<>();
			read(in, map);
			exceptions.add(map);
			List<Ending> list = new ArrayList<>();
			for (String row : in.strings())
				list.add(Ending.of(row));
			endings.add(list);
		}
		bases = new Lookup(in);
	}

	private static void read(ModelReader in, Map<String, String> map) throws IOException {
		String[] pairs = in.strings();
		for (int i = 0; i + 1 < pairs.length; i += 2)
			map.put(pairs[i], pairs[i + 1]);
	}

	/** @return {@link #CARDINAL}, {@link #ORDINAL} or a word; the given one where nothing is known of it */
	String lemma(String lower, String tag) {
		String lemma = abbreviations.get(lower + "_" + tag);
		for (int kind = 0; kind < KINDS.length && lemma == null; kind++)
			if (tag.startsWith(KINDS[kind]))
				lemma = inflected(lower, tag, kind);
		if (lemma == null)
			lemma = lower;
		if (isBase(CARDINALS, lemma))
			return CARDINAL;
		boolean ordinal = lemma.equals("0st") || lemma.equals("0nd") || lemma.equals("0rd") || lemma.equals("0th");
		return ordinal || isBase(ORDINALS, lemma) ? ORDINAL : lemma;
	}

	private String inflected(String lower, String tag, int kind) {
		String exception = exceptions.get(kind).get(lower);
		if (exception != null)
			return exception;
		for (Ending ending : endings.get(kind))
			if (ending.fits(lower, tag)) {
				String base = base(lower, ending, kind);
				if (base != null)
					return base;
			}
		return null;
	}

	private String base(String lower, Ending ending, int kind) {
		int stem = lower.length() - ending.ending.length();
		String base = base(lower.substring(0, stem), ending.replacements, kind);
		if (base == null && ending.doubled && stem >= SHORTEST_DOUBLED && lower.charAt(stem - 2) == lower.charAt(stem - 1))
			base = base(lower.substring(0, stem - 1), ending.replacements, kind);
		return base;
	}

	private String base(String stem, String[] replacements, int kind) {
		for (String replacement : replacements)
			if (isBase(kind, stem + replacement))
				return stem + replacement;
		return null;
	}

	private boolean isBase(int kind, String word) {
		return bases.get(Hashes.key(kind, Hashes.of(word))) >= 0;
	}
}
