package org.galleyproof.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.galleyproof.text.Paragraphs;
import org.galleyproof.text.SentenceWords;
import org.galleyproof.text.Sentences;
import org.galleyproof.text.Span;

/** Paragraphs and sentences of the language that is read: the rules of {@code org.galleyproof.text} with that language's words. */
public final class Passages {

	private static final Lexicon CONVENTIONS = Lexicon.load("conventions.txt");
	private static final Set<String> LABELS = labels().stream().map(letter -> letter.toUpperCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());

	private Passages() {
	}

	/** The paragraphs of a text, Java offsets, as {@link Paragraphs#of(String, Set)} tells them. */
	public static List<Span> paragraphs(String text) {
		return Paragraphs.of(text, LABELS);
	}

	/**
	 * What cuts paragraphs into sentences.
	 *
	 * @param reportingVerbs forms in lower case that follow the speaker's name after a quotation; none where quotations are not looked for
	 */
	public static Sentences sentences(Set<String> reportingVerbs) {
		return new Sentences(new SentenceWords(Lexicon.load("abbreviations.txt").words(), Lexicon.load("sentence-openers.txt").words(), reportingVerbs, CONVENTIONS.named("numbering"),
				Lexicon.load("word-forms.txt").named("speaker-letter")));
	}

	/** Letters, in lower case, that stand at the start of a line for who asks and who answers. */
	public static Set<String> labels() {
		Set<String> found = new HashSet<>(CONVENTIONS.named("asking"));
		found.addAll(CONVENTIONS.named("answering"));
		return Set.copyOf(found);
	}
}
