package org.galleyproof.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Some three hundred quotations, wrong and harmless, of every kind of change in words: each is found as what it is, and nothing else is. */
class ProbesTest {

	private static final Comparer COMPARER = new Comparer(NameBook.EMPTY);

	@TestFactory
	Stream<DynamicTest> eachIsFoundAsWhatItIs() throws IOException {
		List<DynamicTest> tests = new ArrayList<>();
		try (InputStream in = ProbesTest.class.getResourceAsStream("probes.txt")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
				if (!line.isBlank() && line.charAt(0) != '#') {
					String[] cells = line.split(" \\| ");
					tests.add(DynamicTest.dynamicTest(line, () -> check(cells[0].strip(), cells[1].strip(), cells[2].strip())));
				}
		}
		assertTrue(tests.size() > 250);
		return tests.stream();
	}

	private static void check(String expected, String source, String quotation) {
		Evidence said = new Evidence("s1", source, null, "Ada Quill", LocalDate.of(2024, 5, 14), "source1", "Hearing");
		Outcome outcome = COMPARER.compareQuotation(quotation, List.of(new Span(0, quotation.length())), List.of(), "Ada Quill", said);
		assertTrue(outcome.accepted(), "not taken for the same words");
		Set<String> found = outcome.findings().stream().filter(finding -> finding.severity() != Severity.INFO).map(finding -> finding.type().name()).collect(Collectors.toCollection(TreeSet::new));
		Set<String> wanted = expected.equals("-") ? Set.of() : Set.of(expected.split(","));
		assertEquals(new TreeSet<>(wanted), found, () -> outcome.findings().toString());
	}
}
