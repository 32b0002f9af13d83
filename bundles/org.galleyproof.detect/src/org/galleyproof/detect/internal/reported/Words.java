package org.galleyproof.detect.internal.reported;

import java.util.List;

import org.galleyproof.language.analysis.TaggedSentence;
import org.galleyproof.language.analysis.TaggedWord;
import org.galleyproof.language.analysis.Tagger;
import org.galleyproof.text.Span;

/** The words of a paragraph as numbers: what the features are made of. All arrays are by word, sentences joined. */
public final class Words {

	/** How deep a dependency tree is climbed; a deeper one (or one that bites its tail) is cut there. */
	static final int DEPTH = 40;

	/** Bits of a wide and of a narrow cluster. */
	private static final int WIDE = 6;
	private static final int NARROW = 10;

	/** Place of a word: outside the marks, a mark itself, or inside. */
	static final byte OUTSIDE = 0;
	static final byte OPENING = 1;
	static final byte INSIDE = 2;
	static final byte CLOSING = 3;

	final int size;
	final int[] start;
	final int[] end;
	final int[] form;
	final int[] lemma;
	final int[] tag;
	final int[] shape;
	/** Brown clusters of the word, wide, narrow and as narrow as known; 0 for a rare word. */
	final int[] wide;
	final int[] narrow;
	final int[] cluster;
	final int[] entity;
	final int[] relation;
	/** Index of the governing word in the paragraph; -1 where there is none. */
	final int[] head;
	final WordType[] type;
	/** First word of the word's sentence, and the one behind its last. */
	final int[] sentenceStart;
	final int[] sentenceEnd;
	/** First and last word of the subtree under the word. */
	final int[] left;
	final int[] right;
	final boolean parsed;
	final byte[] place;
	/** Number of the marked stretch, -1 outside. */
	final int[] stretch;
	final String text;
	final List<Span> marked;

	/**
	 * @param tagger for the words' clusters
	 * @param marked as in {@link org.galleyproof.detect.reported.ReportedSpeech#read}
	 */
	public Words(String text, Tagger tagger, List<TaggedSentence> sentences, List<Span> marked) {
		this.text = text;
		this.marked = marked;
		int count = 0;
		for (TaggedSentence sentence : sentences)
			count += sentence.words().size();
		size = count;
		start = new int[size];
		end = new int[size];
		form = new int[size];
		lemma = new int[size];
		tag = new int[size];
		shape = new int[size];
		wide = new int[size];
		narrow = new int[size];
		cluster = new int[size];
		entity = new int[size];
		relation = new int[size];
		head = new int[size];
		type = new WordType[size];
		sentenceStart = new int[size];
		sentenceEnd = new int[size];
		left = new int[size];
		right = new int[size];
		place = new byte[size];
		stretch = new int[size];
		boolean heads = false;
		int at = 0;
		for (TaggedSentence sentence : sentences) {
			int first = at;
			for (TaggedWord word : sentence.words()) {
				set(at, word, first, first + sentence.words().size());
				cluster(at, tagger.clusters(word.span().of(text)));
				heads |= word.head() >= 0;
				at++;
			}
		}
		parsed = heads;
		if (parsed)
			spread();
		placeMarks();
	}

	private void set(int i, TaggedWord word, int first, int behind) {
		start[i] = word.span().start();
		end[i] = word.span().end();
		form[i] = Hash.of(text, start[i], end[i]);
		lemma[i] = Hash.of(word.lemma());
		tag[i] = Hash.of(word.tag());
		shape[i] = shape(start[i], end[i]);
		entity[i] = word.entity() == null ? 0 : Hash.of(word.entity());
		relation[i] = word.relation() == null ? 0 : Hash.of(word.relation());
		head[i] = word.head() < 0 || word.head() >= behind - first ? -1 : first + word.head();
		type[i] = WordType.of(word.tag());
		sentenceStart[i] = first;
		sentenceEnd[i] = behind;
	}

	private void cluster(int i, List<String> clusters) {
		for (String bits : clusters) {
			cluster[i] = bits.hashCode();
			if (bits.length() <= WIDE)
				wide[i] = cluster[i];
			if (bits.length() <= NARROW)
				narrow[i] = cluster[i];
		}
	}

	/** Each word widens the subtrees of all above it. */
	private void spread() {
		for (int i = 0; i < size; i++) {
			left[i] = i;
			right[i] = i;
		}
		for (int i = 0; i < size; i++) {
			int above = head[i];
			for (int depth = 0; above >= 0 && depth < DEPTH; depth++) {
				left[above] = Math.min(left[above], i);
				right[above] = Math.max(right[above], i);
				above = head[above];
			}
		}
	}

	private void placeMarks() {
		int k = 0;
		for (int i = 0; i < size; i++) {
			stretch[i] = -1;
			while (k < marked.size() && start[i] >= marked.get(k).end() && !closes(i, k))
				k++;
			if (k == marked.size())
				continue;
			Span span = marked.get(k);
			if (start[i] >= span.end())
				place[i] = CLOSING;
			else if (end[i] > span.start())
				place[i] = INSIDE;
			else if (start[i] >= span.start() - 3 && isMark(start[i]))
				place[i] = OPENING;
			if (place[i] != OUTSIDE)
				stretch[i] = k;
		}
	}

	private boolean closes(int i, int k) {
		return isMark(start[i]) && start[i] <= marked.get(k).end() + 2 && (i == 0 || place[i - 1] == INSIDE || place[i - 1] == CLOSING);
	}

	boolean isMark(int offset) {
		return "\"“”„«»'‘’‚‹›`".indexOf(text.charAt(offset)) >= 0;
	}

	private int shape(int from, int to) {
		int hash = 0;
		int last = 0;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			int kind = Character.isUpperCase(c) ? 1 : Character.isLowerCase(c) ? 2 : Character.isDigit(c) ? 3 : Character.isLetter(c) ? 4 : c == '’' ? '\'' : c;
			// runs count once
			if (kind != last)
				hash = hash * 31 + kind;
			last = kind;
		}
		return hash;
	}

	boolean is(int i, String sign) {
		return end[i] - start[i] == sign.length() && text.startsWith(sign, start[i]);
	}
}
