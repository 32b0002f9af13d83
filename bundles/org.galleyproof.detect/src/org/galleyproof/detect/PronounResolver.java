package org.galleyproof.detect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.galleyproof.text.Paragraphs;

/** Finds the person that a pronoun stands for, among those that the draft names before it. */
final class PronounResolver {

	/** How far before a pronoun its person may be named, in UTF-16 units: two or three paragraphs of news. */
	private static final int REACH = 900;
	/** A name this near to the start of a sentence, in UTF-16 units, is its subject: there is room for a title. */
	private static final int OPENING = 16;
	/** The article as a sentence opens with it. */
	private static final Set<String> THE = Grammar.THE.stream().map(the -> the.substring(0, 1).toUpperCase(Locale.ROOT) + the.substring(1)).collect(Collectors.toUnmodifiableSet());

	private final String text;
	private final People people;
	private Found lastSpeaker;
	private int lastSpeakerAt;
	private int mention;

	PronounResolver(String text, People people) {
		this.text = text;
		this.people = people;
	}

	/** Whom it took note of last; {@code null} for nobody. */
	Found lastSpeaker() {
		return lastSpeaker;
	}

	int lastSpeakerAt() {
		return lastSpeakerAt;
	}

	/** Takes note of the speaker of a quotation that stands at {@code at}. */
	void remember(Found speaker, int at) {
		lastSpeaker = speaker;
		lastSpeakerAt = at;
	}

	/** Whom "who" stands for: the name right before it, a comma between them or none. */
	Found antecedent(int at) {
		List<Name> mentions = people.mentions();
		int i = before(at);
		if (i == 0)
			return null;
		Name name = mentions.get(i - 1);
		if (at - name.span().end() > 2 || !people.isPerson(name))
			return null;
		Found found = people.find(name);
		return new Found(found.name(), found.person(), SpeakerReason.RELATIVE, name.span());
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
	Found person(char gender, int at) {
		List<Name> mentions = people.mentions();
		int end = at;
		int i = before(at) - 1;
		for (int sentence = 0; end > 0 && at - end < REACH; sentence++) {
			int start = sentenceStart(end, at);
			Map<String, Name> fitting = new LinkedHashMap<>();
			int first = end;
			for (; i >= 0 && mentions.get(i).span().start() >= start; i--) {
				Name name = mentions.get(i);
				String person = people.isPerson(name) ? people.resolve(name) : null;
				if (person == null || !fits(person, gender))
					continue;
				// the mentions come from the right, and the leftmost one is to be the first
				fitting.remove(person);
				fitting.put(person, name);
				first = name.span().start();
			}
			boolean speaker = lastSpeaker != null && fits(lastSpeaker.name(), gender);
			if (speaker && fitting.size() != 1 && (fitting.containsKey(lastSpeaker.name()) || fitting.isEmpty() && lastSpeakerAt >= start && lastSpeakerAt < end))
				return new Found(lastSpeaker.name(), lastSpeaker.person(), SpeakerReason.LAST_SPEAKER, lastSpeaker.evidence());
			if (fitting.size() == 1)
				return found(fitting.values().iterator().next(),
						sentence == 0 ? SpeakerReason.ONLY_IN_SENTENCE : sentence == 1 ? SpeakerReason.ONLY_BEFORE : SpeakerReason.ONLY_EARLIER);
			if (!fitting.isEmpty())
				return first - start <= OPENING ? found(last(fitting), SpeakerReason.SUBJECT_BEFORE) : null;
			// "Her deputy disagreed.": somebody without a name came between
			if (end < at && namesNobody(start, end))
				return null;
			end = start;
		}
		return null;
	}

	private Found found(Name name, SpeakerReason reason) {
		Found found = people.find(name);
		return new Found(found.name(), found.person(), reason, name.span());
	}

	/** Whether the sentence begins with a person who has no name: "The harbour master", "A woman". */
	private boolean namesNobody(int start, int end) {
		String[] words = text.substring(start, Math.min(end, start + 60)).strip().split("\\s+");
		if (!SourceName.INDEFINITE.contains(words[0].toLowerCase(Locale.ROOT)) && !THE.contains(words[0]))
			return false;
		for (int i = 1; i < Math.min(4, words.length); i++)
			if (Grammar.PERSONS.contains(words[i]) || Grammar.TITLES.contains(words[i]))
				return true;
		return false;
	}

	private boolean fits(String person, char gender) {
		char known = people.gender(person);
		return known == '?' || known == gender;
	}

	private static Name last(Map<String, Name> persons) {
		Name last = null;
		for (Name person : persons.values())
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
		return text.charAt(i) != '.' || i - word > 1 && !Grammar.ABBREVIATIONS.contains(text.substring(word, i + 1).toLowerCase(Locale.ROOT));
	}
}
