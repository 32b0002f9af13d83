package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three published reports that lie outside the project, for they may not be copied: read from {@code ../shared/seeds}. */
class ReportsTest {

	private static Path folder;

	@BeforeAll
	static void find() {
		for (Path up = Path.of("").toAbsolutePath(); up != null && folder == null; up = up.getParent())
			if (Files.isDirectory(up.resolve("shared/seeds")))
				folder = up.resolve("shared/seeds");
		if (folder == null)
			System.err.println("NOT TESTED: the reports of ../shared/seeds are not here, so nothing says whether real news is read right");
		Assumptions.assumeTrue(folder != null, "the reports of ../shared/seeds are not here");
	}

	@Test
	void aQuotationOverThreeParagraphsIsOne() {
		Quotation quotation = containing("000", "These contract hackers cost");
		assertEquals(3, quotation.content().size());
		assertEquals("Antony Blinken", quotation.speaker());
		assertEquals(QuotationKind.DIRECT, quotation.kind());
	}

	@Test
	void surnamesAndOfficesBecomeNames() {
		assertEquals("Dominic Raab", containing("000", "held account").speaker());
		assertEquals("Dominic Raab", containing("001", "held to account").speaker());
		assertEquals("Josep Borrell", containing("000", "conducted from the territory").speaker());
		assertEquals("Peter Dutton", containing("001", "frank and nuanced").speaker());
		assertEquals("Michael Pezzullo", containing("001", "curse of war").speaker());
		assertEquals("Anthony Blinken", containing("003", "pattern of irresponsible").speaker());
		assertEquals("Anthony Blinken", containing("003", "cyber actors affiliated with").speaker());
	}

	@Test
	void groupsKeepTheirWordsAndSourcesWithoutANameHaveNoSpeaker() {
		assertEquals("the ministers", containing("001", "In consultation with our partners").speaker());
		assertEquals("Karen Andrews, Marise Payne and Peter Dutton", containing("001", "adhere to the commitments").speaker());
		assertEquals(null, containing("003", "not ruling out").speaker());
		assertEquals(null, containing("000", "Australia calls on all countries").speaker());
	}

	@Test
	void fragmentsAreMixedAndHaveTheirSource() {
		for (String report : List.of("000", "001", "003"))
			for (Quotation quotation : read(report).quotations())
				assertFalse(quotation.source().isEmpty(), () -> report + ": " + quotation);
		Quotation fragment = containing("000", "a pervasive pattern of hacking");
		assertEquals(QuotationKind.MIXED, fragment.kind());
		assertEquals("UK Foreign Minister Dominic Raab", fragment.source().get(0).of(read("000").text()));
	}

	@Test
	void linksNewslettersAndCutCaptionsAreNobodysStatements() {
		List<String> left = Stream.of("000", "001", "003").flatMap(report -> {
			Reading reading = read(report);
			return reading.paragraphs().stream().map(span -> span.of(reading.text())).filter(Boilerplate::isBoilerplate);
		}).toList();
		assertEquals(4, left.size(), left.toString());
		assertTrue(left.stream().allMatch(text -> text.length() < 80), left.toString());
	}

	private static Quotation containing(String report, String words) {
		Reading reading = read(report);
		return reading.quotations().stream().filter(quotation -> quotation.content().stream().anyMatch(span -> span.of(reading.text()).contains(words))).findFirst()
				.orElseGet(() -> fail("no quotation with " + words));
	}

	private static Reading read(String report) {
		try (Stream<Path> files = Files.list(folder)) {
			Path file = files.filter(path -> path.getFileName().toString().startsWith(report)).findFirst().orElseThrow();
			return new DraftReader().read(Files.readString(file));
		} catch (IOException e) {
			return fail(e);
		}
	}
}
