package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.apache.commons.codec.language.Soundex;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.galleyproof.language.Language;
import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;

/**
 * A language is added by data alone: a folder of lists, {@code org/galleyproof/language/german} beside this test, and the register that
 * names it. The program's classes are loaded a second time, as a desk would start it for that language.
 */
class SecondLanguageTest {

	private static List<String> read(String language, String draft) throws Exception {
		Set<URL> places = new LinkedHashSet<>();
		for (Class<?> type : List.of(ReadDraft.class, DraftReader.class, Language.class, Span.class, LevenshteinDistance.class, Soundex.class, StringUtils.class))
			places.add(type.getProtectionDomain().getCodeSource().getLocation());
		String before = System.getProperty(Language.PROPERTY);
		System.setProperty(Language.PROPERTY, language);
		try (URLClassLoader program = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
			@SuppressWarnings("unchecked")
			Function<String, List<String>> reader = (Function<String, List<String>>) program.loadClass(ReadDraft.class.getName()).getConstructor().newInstance();
			return reader.apply(draft);
		} finally {
			if (before == null)
				System.clearProperty(Language.PROPERTY);
			else
				System.setProperty(Language.PROPERTY, before);
		}
	}

	private static List<String> those(List<String> lines, String kind) {
		return lines.stream().filter(line -> line.startsWith(kind + ": ")).map(line -> line.substring(kind.length() + 2)).toList();
	}

	@Test
	void aGermanDraftIsReadByDataAlone() throws Exception {
		List<String> found = read("de", """
				„Wir bauen die Fähre um“, sagte Bürgermeisterin Anna Weber. „Das kostet 1,5 Millionen Euro.“

				Laut Dr. Jens Holm fuhren rund 41.000 Menschen mit der Fähre. Der Umbau beginnt am 5. Mai 2026 um 17 Uhr. Weber erklärte, dass die Stadt zahle.
				""");
		assertEquals(List.of("„Wir bauen die Fähre um“, sagte Bürgermeisterin Anna Weber.", "„Das kostet 1,5 Millionen Euro.“",
				"Laut Dr. Jens Holm fuhren rund 41.000 Menschen mit der Fähre.", "Der Umbau beginnt am 5. Mai 2026 um 17 Uhr.", "Weber erklärte, dass die Stadt zahle."), those(found, "sentence"));
		assertEquals(List.of("Wir bauen die Fähre um … Das kostet 1,5 Millionen Euro. / sagte / Bürgermeisterin Anna Weber / Anna Weber"), those(found, "DIRECT"));
		assertEquals(List.of("fuhren rund 41.000 Menschen mit der Fähre / Laut / Dr. Jens Holm / Jens Holm", "dass die Stadt zahle / erklärte / Weber / Anna Weber"), those(found, "INDIRECT"));
		assertTrue(those(found, "number").containsAll(List.of("1,5 Millionen Euro = #1500000€", "41.000 = #41000")));
		assertEquals(List.of("5. Mai 2026 um 17 Uhr = 2026-05-05T17:00/2026-05-05T18:00"), those(found, "time"));
	}

	@Test
	void englishStaysAsItIs() throws Exception {
		assertEquals(List.of("Ada Quill paid 1.5 million."), those(read("en", "Ada Quill paid 1.5 million."), "sentence"));
	}

	@Test
	void aLanguageThatIsNotInstalledIsRefusedWithThoseThatAre() {
		System.setProperty(Language.PROPERTY, "xx");
		try {
			assertEquals("the language xx is not installed; there are: de (German), en (English)", assertThrows(IllegalArgumentException.class, Language::check).getMessage());
		} finally {
			System.clearProperty(Language.PROPERTY);
		}
	}

	@Test
	void allThatAreInstalledAreKnown() {
		assertTrue(Language.installed().stream().map(Language::tag).toList().containsAll(List.of("en", "de")));
	}
}
