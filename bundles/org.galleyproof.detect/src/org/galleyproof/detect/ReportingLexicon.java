package org.galleyproof.detect;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.detect.Grammar.Form;
import org.galleyproof.language.Inflections;
import org.galleyproof.language.Lexicon;

/** The words that report: verbs with what may follow them, nouns and adjectives. Hand-made lists, read once. */
final class ReportingLexicon {

	/** What may follow a reporting word; the letters are those of the word lists. */
	enum Frame {
		/** A clause, by a verb of saying. */
		SAY,
		/** A clause behind whom it is told. */
		TELL,
		/** A clause, by a verb of thought. */
		VIEW,
		/** An infinitive. */
		WILL,
		/** What is spoken of. */
		OBJECT,
		/** A clause or an object, by what shows something. */
		EVIDENCE;

		static Frame of(char letter) {
			return values()["stvwoe".indexOf(letter)];
		}
	}

	/** @param prepositions that belong to the word when they follow it */
	record Verb(String base, Set<Frame> frames, Set<String> prepositions) {

		boolean takesClause() {
			return frames.contains(Frame.SAY) || frames.contains(Frame.TELL) || frames.contains(Frame.VIEW) || frames.contains(Frame.EVIDENCE);
		}

		/** Whether it may attribute from behind or from within: "…, Quill said". */
		boolean says() {
			return frames.contains(Frame.SAY) || frames.contains(Frame.TELL);
		}
	}

	/** A form of a verb; {@code participle} is whether it may be the past participle. */
	record Inflected(Verb verb, Form form, boolean participle) {
	}

	/**
	 * A noun or an adjective.
	 *
	 * @param that whether a clause may follow
	 * @param to whether an infinitive may follow
	 */
	record Governor(boolean that, boolean to, Set<String> prepositions) {
	}

	private static final Map<String, Inflected> VERBS = verbs();
	private static final Map<String, Governor> NOUNS = governors("reporting-nouns.txt", 2);
	private static final Map<String, Governor> ADJECTIVES = governors("reporting-adjectives.txt", 1);
	private static final Set<String> PASTS = Inflections.irregularPasts();

	private ReportingLexicon() {
	}

	/** The reporting verb that this word in lower case is a form of, or {@code null}. */
	static Inflected verb(String word) {
		return VERBS.get(word);
	}

	static Governor noun(String word) {
		return NOUNS.get(word);
	}

	static Governor adjective(String word) {
		return ADJECTIVES.get(word);
	}

	/** Whether it is the past or the participle of an irregular verb. */
	static boolean isIrregularPast(String word) {
		return PASTS.contains(word);
	}

	private static Map<String, Inflected> verbs() {
		Map<String, Verb> merged = new HashMap<>();
		for (List<String> row : Lexicon.load("reporting-verbs.txt").rows()) {
			Set<Frame> frames = EnumSet.noneOf(Frame.class);
			Set<String> prepositions = new HashSet<>();
			Verb known = merged.get(row.get(0));
			if (known != null) {
				frames.addAll(known.frames());
				prepositions.addAll(known.prepositions());
			}
			for (String entry : row.subList(1, row.size()))
				if (entry.startsWith("+"))
					prepositions.add(entry.substring(1));
				else
					frames.add(Frame.of(entry.charAt(0)));
			merged.put(row.get(0), new Verb(row.get(0), frames, prepositions));
		}
		Map<String, Inflected> found = new HashMap<>();
		// where two forms look the same ("read"), the past wins
		for (Verb verb : merged.values())
			for (String past : Inflections.past(verb.base()))
				found.put(past, new Inflected(verb, Form.PAST, Inflections.participle(verb.base()).contains(past)));
		for (Verb verb : merged.values()) {
			add(found, Inflections.participle(verb.base()), verb, Form.PAST, true);
			add(found, Set.of(verb.base()), verb, Form.BASE, false);
			add(found, Set.of(Inflections.third(verb.base())), verb, Form.THIRD, false);
			add(found, Inflections.ing(verb.base()), verb, Form.ING, false);
		}
		return Map.copyOf(found);
	}

	private static void add(Map<String, Inflected> found, Collection<String> forms, Verb verb, Form form, boolean participle) {
		for (String word : forms)
			found.putIfAbsent(word, new Inflected(verb, form, participle));
	}

	/** @param forms how many columns hold forms of the word; "-" stands for none */
	private static Map<String, Governor> governors(String file, int forms) {
		Map<String, Governor> found = new HashMap<>();
		for (List<String> row : Lexicon.load(file).rows()) {
			Set<String> prepositions = new HashSet<>();
			List<String> follows = row.subList(forms, row.size());
			for (String entry : follows)
				if (entry.startsWith("+"))
					prepositions.add(entry.substring(1));
			Governor governor = new Governor(Grammar.CLAUSE_JOINTS.stream().anyMatch(follows::contains), Grammar.INFINITIVE.stream().anyMatch(follows::contains), prepositions);
			for (String form : row.subList(0, forms))
				found.put(form, governor);
		}
		found.remove("-");
		return Map.copyOf(found);
	}
}
