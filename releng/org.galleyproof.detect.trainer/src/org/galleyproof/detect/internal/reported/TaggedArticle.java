package org.galleyproof.detect.internal.reported;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.galleyproof.detect.DraftReader;
import org.galleyproof.language.analysis.TaggedSentence;
import org.galleyproof.language.analysis.Tagger;
import org.galleyproof.text.Paragraphs;
import org.galleyproof.text.Span;

/** A labelled article as the reader gets it: paragraph by paragraph, tagged, the marks found. */
final class TaggedArticle {

	/** @param words spans are Java offsets in {@code text}; @param gold a label a word */
	record Paragraph(String text, Words words, byte[] gold) {
	}

	final LabelledArticle article;
	final List<Paragraph> paragraphs = new ArrayList<>();
	/** How often each word, by {@link CueTable#key}, stands in a cue here, and how often at all. */
	final Map<Integer, int[]> cues = new HashMap<>();

	TaggedArticle(LabelledArticle article, Tagger tagger) {
		this.article = article;
		Map<String, Words> read = new HashMap<>();
		new DraftReader((text, paragraph, sentences, marked) -> {
			List<TaggedSentence> tagged = sentences.stream().map(sentence -> tagger.tag(text, sentence)).toList();
			read.put(text, new Words(text, tagger, tagged, marked));
			return List.of();
		}).read(article.text());
		for (Span span : Paragraphs.of(article.text())) {
			String text = span.of(article.text());
			Words words = read.get(text);
			byte[] gold = GoldLabels.of(words, span.start(), article.quotes());
			paragraphs.add(new Paragraph(text, words, gold));
			count(words, gold);
		}
	}

	private void count(Words words, byte[] gold) {
		for (int i = 0; i < words.size; i++) {
			int[] count = cues.computeIfAbsent(CueTable.key(words.lemma[i], words.type[i]), key -> new int[2]);
			count[0] += Label.kind(gold[i]) == Label.CUE ? 1 : 0;
			count[1]++;
		}
	}
}
