package org.galleyproof.cli.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.galleyproof.language.analysis.TaggedSentence;
import org.galleyproof.language.analysis.TaggedWord;
import org.galleyproof.language.analysis.Taggers;
import org.galleyproof.language.analysis.Tier;
import org.galleyproof.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The language models lie in fragments, and are found through the bundle that they belong to. */
class LanguageModelsTest {

	@ParameterizedTest
	@EnumSource(Tier.class)
	void areFoundInTheFragments(Tier tier) {
		String text = "The keeper denied it.";
		TaggedSentence sentence = Taggers.load(tier).orElseThrow().tag(text, new Span(0, text.length()));
		assertEquals(List.of("DT", "NN", "VBD", "PRP", "."), sentence.words().stream().map(TaggedWord::tag).toList());
		assertEquals(tier == Tier.DEEP ? "nsubj" : null, sentence.words().get(1).relation());
	}
}
