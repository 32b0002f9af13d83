package org.galleyproof.detect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.text.Paragraphs;

/** Finds the person that a pronoun stands for, among those that the draft names before it. */
final class PronounResolver {

	/** How far before a pronoun its person may be named, in UTF-16 units: two or three paragraphs of news. */
	private static final int REACH = 900;
	/** A name this near to the start of a sentence, in UTF-16 units, is its subject: there is room for a title. */
	private static final int OPENING = 16;

	private final String text;
	private final People people;
	private String lastSpeaker;
	private int lastSpeakerAt;
	private int mention;

	PronounResolver(String text, People people) {
		this.text = text;
		this.people = people;
	}

	/** Takes note of the speaker of a quotation that stands at {@code at}. */
	void remember(String speaker, int at) {
		lastSpeaker = speaker;
		lastSpeakerAt = at;
	}

	/** Whom "who" stands for: the name right before it, a comma between them or none. */
	String antecedent(int at) {
		List<Name> mentions = people.mentions();
		int i = before(at);
		if (i == 0)
			return null;
		Name name = mentions.get(i - 1);
		return at - name.span().end() <= 2 && people.isPerson(name) ? people.resolve(name) : null;
	}

	/** How many mentions stand before {@code at}; the search goes on from the last place, so that all of them take linear time. */
	private int before(int at) {
		List<Name> mentions = people.mentions();
		while (mention < mentions.size() && mentions.get(mention).span().start() < at)
			mention++;
		while (mention > 0 && mentions.get(mention - 1).span().start() >= at)
			mention--;
		return mention;
	}

	/**
	 * Whom "he" or "she" at {@code at} stands for, or {@code null}.
	 * Goes back sentence by sentence to the nearest one that names somebody whom the pronoun fits. One such person is meant; of
	 * several, the last speaker, or the one that the sentence begins with. The last speaker also where a sentence only has
	 * their quotation.
	 */
	String person(char gender, int at) {
		List<Name> mentions = people.mentions();
		int end = at;
		int i = before(at) - 1;
		while (end > 0 && at - end < REACH) {
			int start = sentenceStart(end, at);
			Set<String> fitting = new LinkedHashSet<>();
			int first = end;
			for (; i >= 0 && mentions.get(i).span().start() >= start; i--) {
				Name name = mentions.get(i);
				String person = people.isPerson(name) ? people.resolve(name) : null;
				if (person == null || !fits(person, gender))
					continue;
				// the mentions come from the right, and the leftmost one is to be the first
				fitting.remove(person);
				fitting.add(person);
				first = name.span().start();
			}
			boolean speaker = lastSpeaker != null && fits(lastSpeaker, gender);
			if (speaker && (fitting.contains(lastSpeaker) || fitting.isEmpty() && lastSpeakerAt >= start && lastSpeakerAt < end))
				return lastSpeaker;
			if (fitting.size() == 1)
				return fitting.iterator().next();
			if (!fitting.isEmpty())
				return first - start <= OPENING ? last(fitting) : null;
			// "Her deputy disagreed.": somebody without a name came between
			if (end < at && namesNobody(start, end))
				return null;
			end = start;
		}
		return null;
	}

	/** Whether the sentence begins with a person who has no name: "The harbour master", "A woman". */
	private boolean namesNobody(int start, int end) {
		String[] words = text.substring(start, Math.min(end, start + 60)).strip().split("\\s+");
		if (!SpeakerResolver.INDEFINITE.contains(words[0].toLowerCase(Locale.ROOT)) && !words[0].equals("The"))
			return false;
		for (int i = 1; i < Math.min(4, words.length); i++)
			if (English.PERSONS.contains(words[i]) || English.TITLES.contains(words[i]))
				return true;
		return false;
	}

	private boolean fits(String person, char gender) {
		char known = people.gender(person);
		return known == '?' || known == gender;
	}

	private static String last(Set<String> persons) {
		String last = null;
		for (String person : persons)
			last = person;
		return last;
	}

	/** Where the sentence that ends before {@code end} begins; stops of abbreviations and initials end none. */
	private int sentenceStart(int end, int at) {
		int i = end - 1;
		while (i > 0 && at - i < REACH) {
			char c = text.charAt(i - 1);
			if (Paragraphs.isLineEnd(c))
				return i;
			if (Character.isWhitespace(c) && i < end - 1 && endsSentence(i - 1))
				return i;
			i--;
		}
		return Math.max(i, 0);
	}

	private boolean endsSentence(int space) {
		int i = space - 1;
		while (i > 0 && "\"'”’)".indexOf(text.charAt(i)) >= 0)
			i--;
		if (i < 1 || ".!?".indexOf(text.charAt(i)) < 0)
			return false;
		int word = i;
		while (word > 0 && i - word < 10 && !Character.isWhitespace(text.charAt(word - 1)))
			word--;
		return text.charAt(i) != '.' || i - word > 1 && !English.ABBREVIATIONS.contains(text.substring(word, i + 1).toLowerCase(Locale.ROOT));
	}
}
