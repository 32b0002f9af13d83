package org.galleyproof.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Lists of English words stand in {@code org.galleyproof.language/english}, none in code, so that another language adds lists and edits
 * no class. What counts as a list are three words or more, one beside the other: in a collection, in the labels of a {@code case}, or
 * compared one after the other with {@code ||}.
 */
class EnglishIsDataTest {

	private static final String WORD = "\"['’]?[a-z]+(?:['’][a-z]+)?\"";
	/** Names of lists and files are words, too. */
	private static final List<String> NAMES = List.of("HouseStyle.java");
	private static final Pattern LISTED = Pattern.compile("(?:Set\\.of|List\\.of|case|new String\\[\\] *\\{|= *\\{) *\\(? *" + WORD + "(?:\\s*,\\s*" + WORD + "){2,}");
	private static final Pattern COMPARED = Pattern.compile("equals\\(" + WORD + "\\)(?:\\s*\\|\\|\\s*[\\w.() +-]*?\\.?equals\\(" + WORD + "\\)){2,}");
	/** A word, or the beginning or end of one with its sign, by itself; not names of rows and of what files hold, nor the beginning of an address. */
	private static final Pattern SINGLE = Pattern
			.compile("(?<!row\\.get\\(0\\)\\.|parts\\[0\\]\\.)(?:equals|equalsIgnoreCase|endsWith|startsWith|contains|is)\\((?:[^()\"]*, )?(?!\"www)\"[ '’]?[a-z]+(?:['’][a-z]*)?[-. ]?\"\\)");
	/** A letter asked for, from which endings and labels can be made, too. */
	private static final Pattern LETTER = Pattern.compile("[!=]= '[A-Za-z]'");
	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
	/** Endings by which words are inflected and spelt are rules of the class that has them, not words. */
	private static final List<String> RULES = List.of("Spelling.java", "Polarity.java", "Inflections.java");

	@Test
	void noListOfWordsStandsInCode() throws IOException {
		List<String> found = new ArrayList<>();
		for (String bundle : List.of("text", "language", "detect", "checks"))
			try (Stream<Path> files = Files.walk(bundles().resolve("org.galleyproof." + bundle).resolve("src"))) {
				for (Path file : files.filter(path -> path.toString().endsWith(".java") && !isApart(path.getFileName().toString())).sorted().toList())
					for (String list : lists(Files.readString(file, StandardCharsets.UTF_8)))
						found.add(file.getFileName() + ": " + list);
			}
		assertEquals(List.of(), found);
	}

	/** Detection, checks and the reading of times, people and transcripts ask for no word and no ending by itself either. */
	@Test
	void noWordStandsInTheRulesOfReading() throws IOException {
		List<String> found = new ArrayList<>();
		for (String folder : List.of("org.galleyproof.text/src", "org.galleyproof.detect/src", "org.galleyproof.checks/src", "org.galleyproof.exchange/src/org/galleyproof/exchange/Turns.java", "org.galleyproof.language/src/org/galleyproof/language/time", "org.galleyproof.language/src/org/galleyproof/language/people"))
			try (Stream<Path> files = Files.walk(bundles().resolve(folder))) {
				for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList())
					for (Matcher matcher = SINGLE.matcher(COMMENT.matcher(Files.readString(file, StandardCharsets.UTF_8)).replaceAll("")); matcher.find();)
						found.add(file.getFileName() + ": " + matcher.group());
			}
		assertEquals(List.of(), found);
		assertTrue(SINGLE.matcher("text.is(at, \"the\")").find() && SINGLE.matcher("word.endsWith(\"ed\")").find() && SINGLE.matcher("word.startsWith(\"ex-\")").find()
				&& SINGLE.matcher("key.startsWith(\"i'\")").find() && SINGLE.matcher("last.equals(\"no.\")").find());
	}

	/** The cutting of texts and the features of claims, which read letter by letter, ask for no letter of a language. */
	@Test
	void noLetterStandsInTheRulesOfCutting() throws IOException {
		List<String> found = new ArrayList<>();
		for (String folder : List.of("org.galleyproof.text/src", "org.galleyproof.detect/src/org/galleyproof/detect/claims"))
			try (Stream<Path> files = Files.walk(bundles().resolve(folder))) {
				for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList())
					for (Matcher matcher = LETTER.matcher(COMMENT.matcher(Files.readString(file, StandardCharsets.UTF_8)).replaceAll("")); matcher.find();)
						found.add(file.getFileName() + ": " + matcher.group());
			}
		assertEquals(List.of(), found);
		assertTrue(LETTER.matcher("last == 'd'").find());
	}

	@Test
	void listsAreSeen() {
		assertEquals(1, lists("Set.of(\"one\", \"two\", \"three\")").size());
		assertEquals(1, lists("case \"he\", \"she\",\n \"it\" -> true;").size());
		assertEquals(1, lists("word.equals(\"his\") || word.equals(\"her\") || word.equals(\"its\")").size());
		assertTrue(lists("Set.of(\"one\", \"two\") // \"three\", \"four\"").isEmpty());
		assertFalse(lists("key.equals(\"to\") || key.equals(\"or\") || tokens.lower(i - 1).equals(\"by\")").isEmpty());
	}

	private static boolean isApart(String file) {
		return RULES.contains(file) || NAMES.contains(file);
	}

	private static List<String> lists(String code) {
		String bare = COMMENT.matcher(code).replaceAll("");
		List<String> found = new ArrayList<>();
		for (Pattern pattern : List.of(LISTED, COMPARED))
			for (Matcher matcher = pattern.matcher(bare); matcher.find();)
				found.add(matcher.group().replaceAll("\\s+", " "));
		return found;
	}

	/** The folder of the bundles' sources: tests run in the project's folder, or in one below it. */
	private static Path bundles() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.isDirectory(folder.resolve("bundles/org.galleyproof.language/src")))
			folder = folder.getParent();
		assertTrue(folder != null, "the sources are not beside the tests");
		return folder.resolve("bundles");
	}
}
