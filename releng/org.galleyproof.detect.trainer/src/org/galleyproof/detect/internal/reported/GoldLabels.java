package org.galleyproof.detect.internal.reported;

import java.util.List;

import org.galleyproof.text.Span;

/** The labels that people's spans come to. */
final class GoldLabels {

	private GoldLabels() {
	}

	/**
	 * One label a word. Where spans share words, content goes before cue and cue before source.
	 *
	 * @param offset where the paragraph begins in the text that the spans count in
	 */
	static byte[] of(Words words, int offset, List<LabelledArticle.Quote> quotes) {
		byte[] labels = new byte[words.size];
		for (LabelledArticle.Quote quote : quotes) {
			paint(words, offset, labels, quote.source(), Label.SOURCE);
			paint(words, offset, labels, quote.cue(), Label.CUE);
			paint(words, offset, labels, quote.content(), Label.CONTENT);
		}
		// what begins with a later word (cut by another span, or gone on from the paragraph before) begins with a first one
		for (int i = 0; i < words.size; i++)
			if (labels[i] != Label.OUTSIDE && !Label.isFirst(labels[i]) && (i == 0 || Label.kind(labels[i - 1]) != Label.kind(labels[i])))
				labels[i] = Label.kind(labels[i]);
		return labels;
	}

	private static void paint(Words words, int offset, byte[] labels, List<Span> spans, byte kind) {
		int last = -1;
		for (Span span : spans) {
			int from = firstEndingBehind(words, span.start() - offset);
			boolean first = true;
			for (int i = from; i < words.size && words.start[i] < span.end() - offset; i++) {
				// spans with no word between are one
				labels[i] = first && (i == 0 || last != i - 1) ? kind : (byte) (kind + 1);
				first = false;
				last = i;
			}
		}
	}

	private static int firstEndingBehind(Words words, int at) {
		int low = 0;
		int high = words.size;
		while (low < high) {
			int middle = low + high >>> 1;
			if (words.end[middle] <= at)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}
}
