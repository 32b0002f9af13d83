package org.galleyproof.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A hand-made word list of the {@link Language#current language} that is read: a text file in its folder (UTF-8, {@code #} opens a comment).
 * Every line is a row of words with white space between; what the columns mean is said at the top of the English file, for English
 * has every list and every named row. What another language lacks of them is empty. Immutable.
 */
public final class Lexicon {

	private final List<List<String>> rows;
	private final Set<String> words;
	/** First words of the rows that English has. */
	private final Set<String> names;

	private Lexicon(List<List<String>> rows, List<List<String>> reference) {
		this.rows = List.copyOf(rows);
		names = reference.stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
		Set<String> all = new HashSet<>();
		for (List<String> row : rows)
			all.addAll(row);
		words = Set.copyOf(all);
	}

	/**
	 * Reads a list of the language, which is empty where the language has none.
	 *
	 * @param file its name, such as {@code "cues.txt"}
	 * @throws IllegalArgumentException when there is no such list in any language
	 */
	public static Lexicon load(String file) {
		List<List<String>> reference = read(Language.REFERENCE, file);
		if (reference == null)
			throw new IllegalArgumentException("no word list named " + file);
		if (Language.current().equals(Language.REFERENCE))
			return new Lexicon(reference, reference);
		List<List<String>> own = read(Language.current(), file);
		return new Lexicon(own == null ? List.of() : own, reference);
	}

	/** {@code null} where the language has no such list. */
	private static List<List<String>> read(Language language, String file) {
		// looked up from this class, not from the caller's loader: the only way that works inside OSGi too
		try (InputStream in = Lexicon.class.getResourceAsStream(language.path(file))) {
			if (in == null)
				return null;
			List<List<String>> rows = new ArrayList<>();
			BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				int comment = line.indexOf('#');
				String entry = (comment < 0 ? line : line.substring(0, comment)).strip().toLowerCase(Locale.ROOT);
				if (!entry.isEmpty())
					rows.add(Arrays.asList(entry.split("\\s+")));
			}
			return rows;
		} catch (IOException e) {
			throw new UncheckedIOException("the word list " + file + " cannot be read", e);
		}
	}

	/**
	 * Opens what lies beside the lists of the language and is none: a model's weights.
	 *
	 * @param file its name, such as {@code "claims.model"}
	 * @return empty where the language has no such file
	 */
	public static Optional<InputStream> open(String file) {
		return Optional.ofNullable(Lexicon.class.getResourceAsStream(Language.current().path(file)));
	}

	/** Whether the list has this word, which must be in lower case. */
	public boolean contains(String lowerCase) {
		return words.contains(lowerCase);
	}

	/** Every word of every row, in lower case. */
	public Set<String> words() {
		return words;
	}

	/**
	 * The words of a row after its first, where the first names it ("determiner the a an"); none where the language has no such row.
	 *
	 * @throws IllegalArgumentException when no row has that name in any language
	 */
	public Set<String> named(String name) {
		for (List<String> row : rows)
			if (row.get(0).equals(name))
				return Set.copyOf(new HashSet<>(row.subList(1, row.size())));
		if (!names.contains(name))
			throw new IllegalArgumentException("no row named " + name);
		return Set.of();
	}

	/** The first word of each row with its second, for a list of pairs. */
	public Map<String, String> pairs() {
		Map<String, String> pairs = new HashMap<>();
		for (List<String> row : rows)
			pairs.put(row.get(0), row.get(1));
		return Map.copyOf(pairs);
	}

	/** Every row as one entry, its words with one blank between: for a list of words and phrases. */
	public Set<String> phrases() {
		return rows.stream().map(row -> String.join(" ", row)).collect(Collectors.toUnmodifiableSet());
	}

	/** The rows in the file's order, each at least one word, in lower case. */
	public List<List<String>> rows() {
		return rows;
	}
}
