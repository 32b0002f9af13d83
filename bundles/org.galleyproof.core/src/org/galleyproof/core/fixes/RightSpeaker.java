package org.galleyproof.core.fixes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.text.Span;

/** How a draft would name the speaker whose words these are. */
final class RightSpeaker {

	private static final Set<String> SUFFIXES = Lexicon.load("name-words.txt").named("generation");

	private RightSpeaker() {
	}

	/**
	 * The name in full; the surname alone where the draft used one word and has named the person in full before.
	 *
	 * @param named the words that name the wrong one
	 * @param speaker in full; {@code null} where unknown
	 * @return {@code null} where nobody is known
	 */
	static String of(Span named, String draft, String speaker) {
		if (speaker == null || speaker.isBlank())
			return null;
		String name = speaker.strip();
		boolean oneWord = named.of(draft).strip().chars().noneMatch(Character::isWhitespace);
		boolean known = draft.substring(0, named.start()).contains(name);
		return oneWord && known ? surname(name) : name;
	}

	private static String surname(String name) {
		List<String> parts = Arrays.asList(name.split("\\s+"));
		for (int i = parts.size() - 1; i > 0; i--)
			if (!SUFFIXES.contains(parts.get(i).toLowerCase(Locale.ROOT)))
				return parts.get(i).replaceAll(",$", "");
		return name;
	}
}
