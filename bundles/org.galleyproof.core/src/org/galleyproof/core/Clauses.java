package org.galleyproof.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.language.Verbs;
import org.galleyproof.language.Weights;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;

/**
 * Cuts reported speech where one clause or verb phrase is joined to the next: "that the mill was sold and that nobody knew", "to pay the
 * fee and to mend the wall". Each may have been said by itself. Words alone tell where: a phrase that might as well be two nouns is left whole.
 */
final class Clauses {

	private static final Lexicon WORDS = Lexicon.load("closed-classes.txt");
	private static final Set<String> JOINTS = Set.copyOf(WORDS.named("joint"));
	private static final Set<String> THAT = WORDS.named("that");
	private static final Set<String> TO = WORDS.named("infinitive");
	private static final Set<String> AUXILIARIES = WORDS.named("auxiliary");
	private static final Set<String> SUBJECTS = WORDS.named("subject-pronoun");
	private static final Set<String> ARTICLES = Lexicon.load("check-words.txt").named("determiner");
	/** A clause of fewer words of content says too little to be told from others. */
	private static final int LEAST_CONTENT = 3;
	/** More clauses than these are a list. */
	private static final int MOST = 4;

	private Clauses() {
	}

	/**
	 * The clauses in order, without the words that join them; none where there is one alone.
	 *
	 * @param words of the content, in order
	 */
	static List<List<Word>> of(List<Word> words) {
		List<List<Word>> clauses = new ArrayList<>();
		int from = 0;
		for (int i = 1; i + 2 < words.size(); i++)
			if (JOINTS.contains(words.get(i).key()) && opensClause(words, i + 1) && hasContent(words.subList(from, i)) && hasContent(words.subList(i + 1, words.size()))) {
				clauses.add(words.subList(from, i));
				from = THAT.contains(words.get(i + 1).key()) ? i + 2 : i + 1;
			}
		if (clauses.isEmpty() || clauses.size() >= MOST)
			return List.of();
		clauses.add(words.subList(from, words.size()));
		return clauses;
	}

	private static boolean opensClause(List<Word> words, int at) {
		String key = words.get(at).key();
		if (THAT.contains(key) || TO.contains(key) || AUXILIARIES.contains(key) || SUBJECTS.contains(key))
			return true;
		return Verbs.isPast(key) || !Weights.isFunction(key) && ARTICLES.contains(words.get(at + 1).key());
	}

	private static boolean hasContent(List<Word> words) {
		return words.stream().filter(word -> !Weights.isFunction(word.key())).count() >= LEAST_CONTENT;
	}

	/** The parts of the content that a clause stands in. */
	static List<Span> content(List<Span> content, List<Word> clause) {
		return QuotedWords.clip(content, QuotedWords.hull(clause));
	}
}
