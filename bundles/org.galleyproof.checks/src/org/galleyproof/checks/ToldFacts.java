package org.galleyproof.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.language.Ending;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.NumberMention;
import org.galleyproof.language.Numbers;
import org.galleyproof.language.Spelling;
import org.galleyproof.language.Weights;
import org.galleyproof.language.time.TimeMention;
import org.galleyproof.language.time.Times;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/**
 * What a sentence tells, as far as the parts of a draft are compared; offsets in the sentence.
 *
 * @param stems of its telling words
 */
record ToldFacts(Set<String> stems, List<Count> numbers, List<TimeMention> times) {

	/** Words that headlines and bodies tell the same with: "41 dead", "41 people died". */
	private static final Map<String, String> SAME = same();
	private static final int STEM = 6;
	/** Words behind a number among which what is counted stands. */
	private static final int COUNTED = 3;
	private static final Set<String> CLOSED = Lexicon.load("function-words.txt").words();

	/** After an edit of a book only the touched sentence is read again. */
	private static final Known<String, ToldFacts> KNOWN = new Known<>(ToldFacts::read);

	/** A number, and the stems of what it counts. */
	record Count(NumberMention number, Set<String> counted) {
	}

	static ToldFacts of(String sentence) {
		return KNOWN.of(sentence);
	}

	private static ToldFacts read(String sentence) {
		List<Word> words = Words.of(sentence, new Span(0, sentence.length()));
		Set<String> stems = new HashSet<>();
		for (Word word : words)
			if (isTelling(word))
				stems.add(stem(word));
		return new ToldFacts(stems, Numbers.in(sentence, words).stream().map(number -> new Count(number, counted(words, number))).toList(), Times.in(sentence, words));
	}

	private static boolean isTelling(Word word) {
		return !CLOSED.contains(word.key()) && !Character.isDigit(word.key().charAt(0)) && Weights.of(word.key()) > 1;
	}

	private static String stem(Word word) {
		String key = Spelling.key(NameBook.stem(word.key()));
		if (SAME.containsKey(key))
			return SAME.get(key);
		return key.length() > STEM ? key.substring(0, STEM) : key.length() > 3 ? Ending.PLURAL.without(key) : key;
	}

	/** What is counted: the next telling words behind the number. */
	private static Set<String> counted(List<Word> words, NumberMention number) {
		Set<String> counted = new HashSet<>();
		int after = number.first() + number.words();
		for (int i = after; i < Math.min(words.size(), after + COUNTED); i++)
			if (isTelling(words.get(i)))
				counted.add(stem(words.get(i)));
		return counted;
	}

	private static Map<String, String> same() {
		Map<String, String> found = new HashMap<>();
		for (List<String> row : Lexicon.load("check-words.txt").rows())
			if (row.get(0).equals("told-alike"))
				for (String word : row.subList(1, row.size()))
					found.put(word, row.get(1));
		return Map.copyOf(found);
	}
}
