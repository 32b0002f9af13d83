package org.galleyproof.detect.internal.reported;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.galleyproof.detect.DraftReader;
import org.galleyproof.language.Passages;
import org.galleyproof.language.analysis.TaggedSentence;
import org.galleyproof.language.analysis.Tagger;
import org.galleyproof.text.Span;

/** A labelled article as the reader gets it: paragraph by paragraph, tagged, the marks found. */
final class TaggedArticle {

	/** @param words spans are Java offsets in {@code text}; @param gold a label a word */
	record Paragraph(String text, Words words, byte[] gold) {
	}

	final LabelledArticle article;
	final List<Paragraph> paragraphs = new ArrayList<>();
	/**
	 * By {@link CueTable#key} of a word how often it stands in a cue here; by each key of {@link Paths} how often the way leads from content to a
	 * cue, and from a source; and last how often it stands here at all.
	 */
	final Map<Integer, int[]> cues = new HashMap<>();

	TaggedArticle(LabelledArticle article, Tagger tagger) {
		this.article = article;
		Map<String, Words> read = new HashMap<>();
		new DraftReader((text, paragraph, sentences, marked) -> {
			List<TaggedSentence> tagged = sentences.stream().map(sentence -> tagger.tag(text, sentence)).toList();
			read.put(text, new Words(text, tagger, tagged, marked));
			return List.of();
		}).read(article.text());
		for (Span span : Passages.paragraphs(article.text())) {
			String text = span.of(article.text());
			Words words = read.get(text);
			byte[] gold = GoldLabels.of(words, span.start(), article.quotes());
			paragraphs.add(new Paragraph(text, words, gold));
			count(words, gold);
		}
	}

	private void count(Words words, byte[] gold) {
		for (int i = 0; i < words.size; i++)
			count(CueTable.key(words.lemma[i], words.type[i]), Label.kind(gold[i]) == Label.CUE, false);
		if (!words.parsed)
			return;
		int[] segments = segments(gold);
		new Paths(words).visit((from, to, keys) -> {
			// the top of what is said, or of who says it
			boolean top = words.head[from] < 0 || segments[words.head[from]] != segments[from];
			boolean cue = top && Label.kind(gold[to]) == Label.CUE;
			for (int key : keys)
				count(key, cue && Label.kind(gold[from]) == Label.CONTENT, cue && Label.kind(gold[from]) == Label.SOURCE);
		});
	}

	private void count(int key, boolean first, boolean second) {
		int[] count = cues.computeIfAbsent(key, k -> new int[3]);
		count[0] += first ? 1 : 0;
		count[1] += second ? 1 : 0;
		count[2]++;
	}

	/** A number for each run of words that one label begins. */
	private static int[] segments(byte[] gold) {
		int[] segments = new int[gold.length];
		for (int i = 1; i < gold.length; i++)
			segments[i] = segments[i - 1] + (Label.isFirst(gold[i]) || Label.kind(gold[i]) != Label.kind(gold[i - 1]) ? 1 : 0);
		return segments;
	}
}
