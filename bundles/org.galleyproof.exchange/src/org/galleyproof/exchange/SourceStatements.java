package org.galleyproof.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.galleyproof.core.dossier.StatementDraft;
import org.galleyproof.detect.Boilerplate;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.Reading;
import org.galleyproof.detect.Role;
import org.galleyproof.detect.Sentence;
import org.galleyproof.language.people.RoleName;
import org.galleyproof.text.Span;
import org.galleyproof.text.Words;

/**
 * What the text of a source says, as statements. Lines that belong to the page and not to the text (captions, links, invitations to subscribe) give nothing.
 * A quotation in several stretches is one statement of several pieces: what stands between them is not its speaker's.
 */
final class SourceStatements {

	/** Characters of a role that stands before a name. */
	private static final int LONGEST_ROLE = 80;

	private final Content content;
	private final String digest;

	/** @param digest of the file, short, that the ids begin with */
	SourceStatements(Content content, String digest) {
		this.content = content;
		this.digest = digest;
	}

	/** The turns of a transcript, and what stands before the first. @param reader of the latter */
	List<StatementDraft> ofTranscript(List<Turns.Turn> turns, DraftReader reader) {
		String text = content.text();
		Span header = content.header();
		List<StatementDraft> statements = new ArrayList<>();
		int first = turns.get(0).spans().get(0).start();
		// what stands before the first turn tells the occasion; the label of that turn is no sentence
		Reading preamble = reader.read(text.substring(0, Math.max(header.end(), text.lastIndexOf('\n', first - 1) + 1)));
		for (Sentence sentence : preamble.sentences())
			if (!sentence.span().overlaps(header))
				statements.add(own(sentence.span(), false));
		for (Turns.Turn turn : turns)
			statements.add(statement(id('t', turn.spans().get(0)), turn.spans(), true, turn.label(), turn.speaker(), turn.role()));
		return statements;
	}

	/** Subtitles that name nobody: what is said, sentence by sentence. */
	List<StatementDraft> ofRecording(Reading reading) {
		List<StatementDraft> statements = new ArrayList<>();
		for (Sentence sentence : reading.sentences())
			if (!sentence.span().overlaps(content.header()))
				statements.add(own(sentence.span(), true));
		return statements;
	}

	/** The quotations that any other text prints, and its own sentences. */
	List<StatementDraft> ofReport(Reading reading) {
		Span header = content.header();
		BitSet page = new BitSet();
		page.set(header.start(), header.end());
		for (Span paragraph : reading.paragraphs())
			if (Boilerplate.isBoilerplate(paragraph.of(reading.text())))
				page.set(paragraph.start(), paragraph.end());
		List<StatementDraft> statements = new ArrayList<>();
		BitSet quoted = new BitSet();
		Set<Integer> starts = new HashSet<>();
		for (Quotation quotation : reading.quotations()) {
			Span first = quotation.content().get(0);
			if (any(page, quotation.hull()) || !starts.add(first.start()))
				continue;
			quotation.content().forEach(words -> quoted.set(words.start(), words.end()));
			statements.add(statement(id('q', first), quotation.content(), true, quotation.speaker(), null, role(reading.text(), quotation)));
		}
		for (Sentence sentence : reading.sentences())
			if (!any(page, sentence.span()) && !within(quoted, reading.text(), sentence.span()))
				statements.add(own(sentence.span(), false));
		statements.sort(Comparator.comparing(statement -> Span.hull(statement.spans())));
		return statements;
	}

	/** Whether a sentence, but for the marks and signs around it, is quoted from end to end: its words are in the quotation already. */
	private static boolean within(BitSet quoted, String text, Span sentence) {
		int start = sentence.start();
		int end = sentence.end();
		while (start < end && !Character.isLetterOrDigit(text.charAt(start)))
			start++;
		while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)))
			end--;
		return quoted.nextClearBit(start) >= end;
	}

	private static boolean any(BitSet set, Span span) {
		int next = set.nextSetBit(span.start());
		return next >= 0 && next < span.end();
	}

	/** A sentence of the source's own, without the Markdown signs before it. */
	private StatementDraft own(Span sentence, boolean quoted) {
		int start = sentence.start();
		while (start < sentence.end() - 1 && "#>*_ \t".indexOf(content.text().charAt(start)) >= 0)
			start++;
		Span span = new Span(start, sentence.end());
		return statement(id('s', span), List.of(span), quoted, null, null, null);
	}

	private StatementDraft statement(String id, List<Span> spans, boolean quoted, String label, String speaker, String role) {
		int start = spans.get(0).start();
		return new StatementDraft(id, spans, quoted, label, speaker, role, null, content.places().timecode(start), content.places().page(start));
	}

	/** What the source calls the speaker before the name: "Trade Minister" of "Trade Minister Ada Quill"; {@code null} where it is nothing of the kind. */
	private static String role(String text, Quotation quotation) {
		if (quotation.speaker() == null || quotation.source().isEmpty())
			return null;
		String printed = quotation.source().get(0).of(text);
		int name = printed.indexOf(quotation.speaker());
		if (name <= 0)
			return described(quotation);
		String before = printed.substring(0, name).strip().replaceFirst("^(?i:the|a|an)\\b ?", "").replaceFirst(",$", "");
		boolean capitalised = !before.isEmpty() && before.length() <= LONGEST_ROLE && Character.isUpperCase(before.codePointAt(0)) && before.indexOf('\n') < 0
				&& namesOffice(before);
		return capitalised ? before : described(quotation);
	}

	private static boolean namesOffice(String printed) {
		return Words.of(printed).stream().anyMatch(word -> RoleName.isOffice(word.key()));
	}

	/** The office that the writer tells of who is quoted: "said Ada Quill, harbour master of Eastport". {@code null} for none, and for one that is over. */
	private static String described(Quotation quotation) {
		if (quotation.speakers().size() != 1)
			return null;
		return quotation.speakers().getFirst().roles().stream().filter(role -> !role.former() && namesOffice(role.title())).map(Role::text).findFirst().orElse(null);
	}

	/** Made of the file and the place alone, so that the same file gives the same ids in every dossier. */
	private String id(char kind, Span span) {
		return digest + '-' + kind + span.start();
	}
}
