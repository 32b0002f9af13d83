package org.galleyproof.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.galleyproof.text.Folding;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/** The words of a {@link Lookup}, folded as {@link WordStream} folds those of the statements. */
public final class TypedWords {

	/** Parts that are looked for, from the beginning: nobody types more, but somebody may paste a page. */
	private static final int MOST = 32;
	/** Beginnings of a number with thousands set apart, which is one word once it is typed to its end. */
	private static final Pattern THOUSANDS = Pattern.compile("(?<=(?<![\\d,.])\\d{1,3}(?:,\\d{3}){0,5}),(?=\\d{3}(?!\\d)|\\d{1,2}$)");
	private static final String MARKS = "\"“”„«»";

	/**
	 * Words that stand one after the other.
	 *
	 * @param words folded, at least one
	 * @param open whether the last word may go on
	 */
	record Part(List<String> words, boolean open) {

		/** Whether the word numbered {@code i} is {@code word}. */
		boolean fits(int i, String word) {
			return open && i == words.size() - 1 ? word.startsWith(words.get(i)) : word.equals(words.get(i));
		}
	}

	private final List<Part> parts = new ArrayList<>();

	/** @param typed see {@link Lookup#words}; perhaps {@code null} */
	public TypedWords(String typed) {
		String text = typed == null ? "" : THOUSANDS.matcher(typed).replaceAll("");
		boolean quoted = false;
		int from = 0;
		for (int at = 0; at <= text.length(); at++) {
			boolean end = at == text.length();
			boolean mark = !end && MARKS.indexOf(text.charAt(at)) >= 0;
			if (end || mark || !quoted && Character.isWhitespace(text.charAt(at))) {
				// the last word goes on where nothing closes it
				add(text.substring(from, at), end && at > from && !Character.isWhitespace(text.charAt(at - 1)));
				from = at + 1;
			}
			quoted ^= mark;
		}
	}

	private void add(String text, boolean open) {
		List<String> words = new ArrayList<>();
		for (Word word : Words.of(text))
			words.add(fold(word.key()));
		words.removeIf(String::isEmpty);
		if (!words.isEmpty() && parts.size() < MOST)
			parts.add(new Part(List.copyOf(words), open));
	}

	List<Part> parts() {
		return parts;
	}

	/** Whether a text has all that was typed; every text has nothing. */
	public boolean areIn(String text) {
		String[] folded = fold(Words.of(text));
		return parts.stream().allMatch(part -> mark(part, folded, new boolean[folded.length]));
	}

	/** Where what was typed stands in a text: each word, Java offsets, ascending, none twice. */
	public List<Span> in(String text) {
		if (parts.isEmpty())
			return List.of();
		List<Word> words = Words.of(text);
		String[] folded = fold(words);
		boolean[] met = new boolean[folded.length];
		for (Part part : parts)
			mark(part, folded, met);
		List<Span> spans = new ArrayList<>();
		for (int i = 0; i < met.length; i++)
			if (met[i])
				spans.add(words.get(i).span());
		return spans;
	}

	/** Marks the words of a part wherever it stands; tells whether it does. */
	private static boolean mark(Part part, String[] words, boolean[] met) {
		int length = part.words().size();
		boolean any = false;
		for (int at = 0; at + length <= words.length; at++) {
			int agreeing = 0;
			while (agreeing < length && part.fits(agreeing, words[at + agreeing]))
				agreeing++;
			if (agreeing == length) {
				Arrays.fill(met, at, at + length, true);
				any = true;
			}
		}
		return any;
	}

	private static String[] fold(List<Word> words) {
		return words.stream().map(word -> fold(word.key())).toArray(String[]::new);
	}

	/** A word's key without accents, apostrophes and the genitive's s; a number without what sets its thousands apart. */
	static String fold(String word) {
		String key = Folding.withoutDiacritics(word);
		if (key.indexOf('\'') >= 0)
			key = key.endsWith("'s") ? key.substring(0, key.length() - 2).replace("'", "") : key.replace("'", "");
		if (key.indexOf(',') >= 0)
			key = key.replace(",", "");
		return Terms.limit(key);
	}
}
