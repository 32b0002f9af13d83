package org.galleyproof.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A language that drafts are read in: a folder of lists ({@link Lexicon}) and, where there are such, models, with no code of its own. What
 * languages there are is said by the files {@code languages.txt} beside this class, of which every installed bundle may have one: a
 * fragment that adds a language brings that file and the folder, and edits nothing.
 *
 * <p>
 * A program reads one language as long as it runs, the one that {@value #PROPERTY} names by its tag, or else English.
 *
 * @param tag as in BCP 47: "en", "de"
 * @param folder where its files lie, beside this class
 * @param name in English
 */
public record Language(String tag, String folder, String name) {

	/** The Java property that names the language to read by its tag. */
	public static final String PROPERTY = "galleyproof.language";

	/** Its lists say which lists there are: another language may have fewer, but no others. */
	static final Language REFERENCE = new Language("en", "english", "English");

	private static final String REGISTER = "org/galleyproof/language/languages.txt";

	/** Found when it is first asked for, so that a wrong setting fails where it can be told, not where a class is loaded. */
	private static final class Chosen {
		private static final Language LANGUAGE = of(System.getProperty(PROPERTY, REFERENCE.tag));
	}

	/**
	 * The language that this program reads.
	 *
	 * @throws IllegalArgumentException when the property names none that is installed; the message says which are. Only the first call can fail
	 *             so, see {@link #check}
	 */
	public static Language current() {
		return Chosen.LANGUAGE;
	}

	/**
	 * Says beforehand whether {@link #current} will answer.
	 *
	 * @throws IllegalArgumentException when the property names no language that is installed; the message says which are
	 */
	public static void check() {
		of(System.getProperty(PROPERTY, REFERENCE.tag));
	}

	/** All that are installed, in no order. */
	public static List<Language> installed() {
		try {
			List<Language> found = new ArrayList<>();
			// asked of this class's loader, which inside OSGi is that of its fragments, too
			for (URL register : Collections.list(Language.class.getClassLoader().getResources(REGISTER)))
				try (BufferedReader lines = new BufferedReader(new InputStreamReader(register.openStream(), StandardCharsets.UTF_8))) {
					lines.lines().map(String::strip).filter(line -> !line.isEmpty() && line.charAt(0) != '#').forEach(line -> {
						String[] columns = line.split("\\s+", 3);
						if (columns.length < 3)
							throw new IllegalStateException(register + ": no language: " + line);
						found.add(new Language(columns[0], columns[1], columns[2]));
					});
				}
			return found;
		} catch (IOException e) {
			throw new UncheckedIOException("the languages that are installed cannot be read", e);
		}
	}

	private static Language of(String tag) {
		List<Language> installed = installed();
		return installed.stream().filter(language -> language.tag.equals(tag)).findFirst().orElseThrow(() -> new IllegalArgumentException(
				"the language " + tag + " is not installed; there are: " + installed.stream().map(language -> language.tag + " (" + language.name + ")").sorted().collect(Collectors.joining(", "))));
	}

	/** Where a file of this language lies, as seen from this class. */
	String path(String file) {
		return folder + "/" + file;
	}
}
