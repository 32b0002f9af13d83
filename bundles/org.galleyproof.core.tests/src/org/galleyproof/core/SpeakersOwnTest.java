package org.galleyproof.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.galleyproof.checks.NameBook;
import org.galleyproof.core.user.Progress;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.detect.RuleReader;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What differs in reported speech is told of the speaker's own statement alone; others say the same words, and say them the other way round. */
class SpeakersOwnTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
	private static final NameBook NAMES = new NameBook(List.of(new NameBook.Entry("p1", "Ada Quill", List.of()), new NameBook.Entry("p2", "Bram Otterly", List.of()),
			new NameBook.Entry("p3", "Cleo Marsh", List.of())));

	@TempDir
	Path folder;
	private StatementIndex index;

	@BeforeEach
	void fillIndex() throws IOException {
		index = StatementIndex.open(folder);
		index.add(List.of(statement("s1", "I will be voting for the northern breakwater, and I told everybody so.", "Ada Quill"),
				statement("s2", "The island ferries lost 12 days to the winter storms this year.", "Bram Otterly")));
		index.commit();
	}

	@AfterEach
	void closeIndex() throws IOException {
		index.close();
	}

	@Test
	void anothersContraryWordsAreAnotherStatement() {
		assertEquals(List.of("out-of-scope"), told("Cleo Marsh said she will not be voting for the northern breakwater."));
		assertEquals(List.of("out-of-scope"), told("Cleo Marsh said that the island ferries lost 14 days to the winter storms this year."));
	}

	@Test
	void theSpeakersOwnContraryWordsAreMisreported() {
		assertEquals(List.of("differs", "NEGATION_CHANGED"), told("Ada Quill said she will not be voting for the northern breakwater."));
		assertEquals(List.of("differs", "NUMBER_CHANGED"), told("Bram Otterly said that the island ferries lost 14 days to the winter storms this year."));
	}

	@Test
	void aFewWordsOfAnothersProveNothingOfWhatDiffers() {
		assertEquals(List.of("no-source", "NO_SOURCE"), told("Cleo Marsh said: “I will not be voting for the breakwater.”"));
		assertEquals(List.of("no-source", "NO_SOURCE"), told("Cleo Marsh said the ferries were “lost to summer storms.”"));
	}

	private List<String> told(String draft) {
		CheckedQuotation checked = new Proofreader(index, NAMES, new DraftReader(new RuleReader())).check(new Draft("d", draft, DAY), Progress.NONE).quotations().getFirst();
		List<String> told = new ArrayList<>(List.of(checked.status().label()));
		checked.findings().stream().map(finding -> finding.type().name()).forEach(told::add);
		return told;
	}

	private static StatementDocument statement(String id, String text, String speaker) {
		return new StatementDocument(id, text, speaker, DAY, true, "source", "Hearing of the harbour board");
	}
}
