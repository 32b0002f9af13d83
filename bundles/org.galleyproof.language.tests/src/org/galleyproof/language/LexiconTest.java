package org.galleyproof.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class LexiconTest {

	@Test
	void readsRowsAndLeavesCommentsOut() {
		Lexicon cues = Lexicon.load("cues.txt");
		assertTrue(cues.contains("said") && cues.rows().contains(List.of("say", "says", "said", "saying")));
		assertFalse(cues.contains("#") || cues.contains("verbs"));
	}

	@Test
	void everyCueHasItsFourForms() {
		for (String file : List.of("cues.txt", "cues-view.txt"))
			for (List<String> row : Lexicon.load(file).rows())
				assertEquals(4, row.size(), () -> file + ": " + row);
	}

	@Test
	void pronounsAndGivenNamesHaveAKindThatIsKnown() {
		for (String file : List.of("pronouns.txt", "given-names.txt"))
			for (List<String> row : Lexicon.load(file).rows())
				assertTrue(row.size() == 2 && Set.of("m", "f", "p", "n").contains(row.get(1)), () -> file + ": " + row);
	}

	@Test
	void namesWhatIsMissing() {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> Lexicon.load("nothing.txt")).getMessage().contains("nothing.txt"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> Lexicon.load("closed-classes.txt").named("nothing")).getMessage().contains("nothing"));
		assertTrue(Lexicon.load("closed-classes.txt").named("determiner").contains("the"));
	}
}
