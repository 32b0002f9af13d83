package org.galleyproof.detect.claims;

import org.galleyproof.text.Span;

/**
 * What the model sees of a sentence: its words, their first letters, their classes, runs of two and three of both, and counts of what
 * can be pointed at. Every feature belongs to the {@link Signal} that people are told it by. Linear in the sentence; allocates a few
 * arrays and no strings.
 */
public final class ClaimFeatures {

	/** Takes the features of a sentence, one after the other. */
	public interface Sink {

		/**
		 * @param signal what people are told, not {@code null}
		 * @param hash the feature's own, all 64 bits mixed
		 * @param value how much of it there is, more than 0
		 */
		void add(Signal signal, long hash, float value);

		/**
		 * The part that a word has in the sentence: a feature whose weights the trainer ties together for words of like use.
		 *
		 * @param word the hash of the word in lower case
		 */
		void addShare(Signal signal, long word, float value);
	}

	/** What a class of words tells people; {@code null} where a word of it alone tells nothing. */
	private static final Signal[] SIGNALS = new Signal[Byte.MAX_VALUE + 1];

	static {
		signal(Signal.NUMBER, "figure", "number", "magnitude");
		signal(Signal.MONEY, "money");
		signal(Signal.SHARE, "share");
		signal(Signal.DATE, "calendar-year", "date", "year", "after");
		signal(Signal.COMPARISON, "comparative", "than");
		signal(Signal.CHANGE, "change");
		signal(Signal.RANK, "superlative", "superlative-form");
		signal(Signal.ALL_OR_NONE, "all", "negation");
		signal(Signal.ACTOR, "name", "body", "group");
		signal(Signal.DEED, "past", "participle", "was", "had", "have", "did");
		signal(Signal.CAUSE, "cause", "because");
		signal(Signal.SAYING, "say");
		signal(Signal.RULE, "law");
		signal(Signal.RECORD, "vote");
		signal(Signal.QUESTION, "question");
		signal(Signal.OPINION, "opinion", "evaluation");
		signal(Signal.FUTURE, "will", "want");
		signal(Signal.HOPE, "must", "modal", "let");
		signal(Signal.CONDITION, "condition");
		signal(Signal.CHIT_CHAT, "chat");
		signal(Signal.SPEAKER, "i", "we");
		signal(Signal.LISTENER, "you");
		signal(Signal.SUBJECT, "topic");
	}

	private static final int[] LENGTHS = { 3, 5, 7, 9, 12, 15, 18, 22, 27, 33, 40 };
	private static final int MOST_COUNTED = 4;
	private static final long START = Hashes.of("<s>");
	private static final long STOP = Hashes.of("</s>");
	private static final long QUESTION_MARK = Hashes.step(Hashes.SEED, '?');

	// how much a feature of each sort may weigh under one penalty, found by cross-validation; the figures matter little
	private static final float WORD = 2;
	private static final float STEM = 1;
	private static final float PAIR = 1.5f;
	private static final float TRIPLE = 0.5f;
	private static final float CLASSES = 0.7f;
	private static final float COUNT = 0.15f;
	private static final float SHARE = 3;

	private ClaimFeatures() {
	}

	private static void signal(Signal signal, String... classes) {
		for (String name : classes)
			SIGNALS[WordClasses.number(name)] = signal;
	}

	/** @param within Java offsets in {@code text} */
	public static void of(String text, Span within, Sink sink) {
		of(new WordList(text, within), sink);
	}

	static void of(WordList words, Sink sink) {
		// long sentences have more features: neither their number nor their mean alone ranks sentences best
		float run = (float) (1 / Math.sqrt(4 + words.size));
		words(words, sink, run);
		counts(words, sink);
		runs(words, sink, run);
	}

	/** What the words of each class tell, counted. */
	static int[] signals(WordList words) {
		int[] counts = new int[Signal.values().length];
		for (int i = 0; i < words.size; i++)
			if (SIGNALS[words.kind[i]] != null)
				counts[SIGNALS[words.kind[i]].ordinal()]++;
		return counts;
	}

	private static void words(WordList words, Sink sink, float run) {
		for (int i = 0; i < words.size; i++) {
			Signal signal = SIGNALS[words.kind[i]];
			Signal told = signal == null ? Signal.WORDING : signal;
			sink.add(told, Hashes.join(1, words.hash[i]), WORD * run);
			if (words.stem[i] != 0)
				sink.add(told, Hashes.join(2, words.stem[i]), STEM * run);
			sink.addShare(told, words.hash[i], SHARE / words.size);
		}
	}

	private static void counts(WordList words, Sink sink) {
		int[] counts = signals(words);
		int[] kinds = new int[WordClasses.count()];
		for (int i = 0; i < words.size; i++)
			kinds[words.kind[i]]++;
		Signal[] signals = Signal.values();
		for (Signal signal : signals)
			for (int n = 1; n <= Math.min(MOST_COUNTED, counts[signal.ordinal()]); n++)
				sink.add(signal, Hashes.join(10 + n, signal.ordinal()), COUNT);
		for (int kind = 0; kind < kinds.length; kind++)
			for (int n = 1; n <= Math.min(2, kinds[kind]); n++)
				sink.add(SIGNALS[kind] == null ? Signal.WORDING : SIGNALS[kind], Hashes.join(20 + n, kind), COUNT);
		for (int length : LENGTHS)
			if (words.size >= length)
				sink.add(Signal.DETAIL, Hashes.join(30, length), COUNT);
		for (int first = 0; first < counts.length; first++)
			for (int second = first + 1; counts[first] > 0 && second < counts.length; second++)
				if (counts[second] > 0)
					sink.add(Signal.WORDING, Hashes.join(40 + first, second), COUNT);
		if (words.size == 0 || words.kind[words.size - 1] != WordClasses.MARK)
			return;
		boolean asks = words.hash[words.size - 1] == QUESTION_MARK;
		sink.add(asks ? Signal.QUESTION : Signal.CHIT_CHAT, Hashes.join(31, asks ? 1 : 2), COUNT);
	}

	private static void runs(WordList words, Sink sink, float run) {
		long word = START;
		long wordBefore = START;
		long kind = START;
		long kindBefore = START;
		for (int i = 0; i <= words.size; i++) {
			long nextWord = i < words.size ? words.hash[i] : STOP;
			long nextKind = i < words.size ? words.kind[i] : STOP;
			long pair = Hashes.join(word, nextWord);
			long kinds = Hashes.join(kind, nextKind);
			sink.add(Signal.WORDING, Hashes.join(3, pair), PAIR * run);
			sink.add(Signal.WORDING, Hashes.join(4, Hashes.join(wordBefore, pair)), TRIPLE * run);
			sink.add(Signal.WORDING, Hashes.join(5, kinds), CLASSES * run);
			sink.add(Signal.WORDING, Hashes.join(6, Hashes.join(kindBefore, kinds)), CLASSES * run);
			sink.add(Signal.WORDING, Hashes.join(7, Hashes.join(word, nextKind)), CLASSES * run);
			sink.add(Signal.WORDING, Hashes.join(8, Hashes.join(kind, nextWord)), CLASSES * run);
			wordBefore = word;
			word = nextWord;
			kindBefore = kind;
			kind = nextKind;
		}
	}
}
