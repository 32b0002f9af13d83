package org.galleyproof.checks;

import java.time.LocalDate;
import java.util.List;

import org.galleyproof.text.Span;

/**
 * Words that a draft ascribes to somebody, with what it says around them. All offsets are Java's in {@code draft}, spans ascend.
 *
 * @param draft the whole draft
 * @param date the day the draft is dated; {@code null} where unknown
 * @param content the words, without the outer marks, at least one span; several where the quotation is split or runs over paragraphs
 * @param marked the parts of {@code content} that stand in marks, word for word what was said; nothing in indirect speech
 * @param cue the words that attribute ("said on Monday" has "said"); empty where there are none
 * @param source the words that name the speaker, titles and roles included ("Foreign Minister Ada Quill"); empty where there are none
 * @param speaker the speaker's name as far as the draft tells it, pronouns and surnames resolved; {@code null} where unknown
 * @param sentences the sentences that {@code content}, {@code cue} or {@code source} touch, where a day or a role may stand
 * @param attributed those whom the source means, with the titles that it gives them; empty where nothing more than {@code speaker} is known
 * @param reported all that is reported there, of which {@code content} may be a part: with the writer's own words between those in marks
 */
public record Quoted(String draft, LocalDate date, List<Span> content, List<Span> marked, List<Span> cue, List<Span> source, String speaker, List<Span> sentences,
		List<Attributed> attributed, List<Span> reported) {

	/** The share of the words from which on a part stands for all of them. */
	private static final double WHOLE = 0.8;

	public Quoted {
		content = List.copyOf(content);
		marked = List.copyOf(marked);
		cue = List.copyOf(cue);
		source = List.copyOf(source);
		sentences = List.copyOf(sentences);
		attributed = List.copyOf(attributed);
		reported = List.copyOf(reported);
	}

	/** Words that are all of what is reported there. */
	public Quoted(String draft, LocalDate date, List<Span> content, List<Span> marked, List<Span> cue, List<Span> source, String speaker, List<Span> sentences, List<Attributed> attributed) {
		this(draft, date, content, marked, cue, source, speaker, sentences, attributed, content);
	}

	/** Words of which nothing more than the speaker's name is known. */
	public Quoted(String draft, LocalDate date, List<Span> content, List<Span> marked, List<Span> cue, List<Span> source, String speaker, List<Span> sentences) {
		this(draft, date, content, marked, cue, source, speaker, sentences, List.of());
	}

	/** Words all in marks, with nothing known about them but the speaker. */
	static Quoted direct(String draft, List<Span> content, List<Span> source, String speaker) {
		return new Quoted(draft, null, content, content, List.of(), source, speaker, content);
	}

	/**
	 * The same words and setting, of which only {@code part} is held against a source. A small part may be a phrase that many use: who said it
	 * no longer tells who said the rest.
	 */
	public Quoted withContent(List<Span> part) {
		boolean whole = length(part) >= WHOLE * length(content);
		List<Attributed> those = whole ? attributed : attributed.stream().map(one -> new Attributed(one.name(), one.named(), one.person(), false, one.titles())).toList();
		return new Quoted(draft, date, part, Span.intersection(marked, part), cue, source, speaker, sentences, those, reported);
	}

	private static long length(List<Span> spans) {
		long length = 0;
		for (Span span : spans)
			length += span.length();
		return length;
	}

	/** Whether none of the words stand in marks: a paraphrase, compared by its facts. */
	public boolean isIndirect() {
		return marked.isEmpty();
	}

	/** Whether all of the words stand in marks. */
	public boolean isVerbatim() {
		return marked.equals(content);
	}
}
