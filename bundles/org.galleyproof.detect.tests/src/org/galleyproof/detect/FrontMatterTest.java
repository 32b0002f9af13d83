package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

	private static final String BODY = "\n“We will rebuild,” Ada Quill said.\n";

	@ParameterizedTest
	@ValueSource(strings = { "---\ntitle: \"The wall will hold\"\ndate: 2026-05-05\n---\n", "---\r\ntitle: 'We will “never” yield'\r\n---\r\n",
			"---\ntitle: Wall\ntags:\n  - “one of many words”\n- two\n# a remark “of some length here”\n\nauthor:\n---\n" })
	void nobodySaysWhatAFileSaysAboutItself(String front) {
		Reading reading = new DraftReader().read(front + BODY);
		assertEquals(front.length(), FrontMatter.end(front + BODY));
		assertEquals(1, reading.quotations().size());
		assertEquals("We will rebuild,", reading.quotations().get(0).content().get(0).of(front + BODY));
		assertEquals(1, reading.sentences().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "---\nThe wall will hold, she said.\n---\n", "---\n---\n", "---\ntitle: Wall\n", "--- title: Wall\n---\n", "----\ntitle: Wall\n---\n", "", "---", "title: Wall\n---\n" })
	void aRuleIsNone(String top) {
		assertEquals(0, FrontMatter.end(top + BODY));
		assertEquals(1, new DraftReader().read(top + BODY).quotations().size());
	}

	@Test
	void typingInItAndBehindItReadsTheSame() {
		DraftReader reader = new DraftReader();
		String text = "---\ntitle: “The wall will hold”\n---\n" + BODY;
		for (int i = 0; i <= text.length(); i++)
			assertEquals(new DraftReader().read(text.substring(0, i)).quotations(), reader.read(text.substring(0, i)).quotations(), text.substring(0, i));
		for (int i = 0; i <= text.length(); i++)
			assertEquals(new DraftReader().read(text.substring(i)).quotations(), reader.read(text.substring(i)).quotations(), text.substring(i));
	}
}
