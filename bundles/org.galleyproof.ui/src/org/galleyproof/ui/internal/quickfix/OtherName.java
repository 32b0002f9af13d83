package org.galleyproof.ui.internal.quickfix;

import java.util.List;

import org.galleyproof.checks.Finding;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;
import org.galleyproof.ui.internal.annotations.Checked;

/**
 * A name in a draft that may be another name of somebody whom the dossier knows.
 *
 * @param printed as the draft has it, in full
 * @param person the person's name in the dossier
 */
record OtherName(String printed, String person) {

	/** Signs beside the place in which the rest of the name stands. */
	private static final int BESIDE = 60;

	/** The two names that a finding is about; {@code null} where it is about none. */
	static OtherName of(Finding finding, Checked owner, String draft) {
		return switch (finding.type()) {
			case NAME_MISSPELT -> misspelt(finding, owner, draft);
			case SPEAKER_CHANGED -> owner.evidence() == null || owner.evidence().speaker() == null || owner.speaker() == null ? null : names(owner.speaker(), owner.evidence().speaker());
			default -> null;
		};
	}

	/** "Thomas" for "Tomas", beside a surname: the whole name was meant. */
	private static OtherName misspelt(Finding finding, Checked owner, String draft) {
		String right = finding.arguments().get(1);
		Span span = finding.span();
		String wrong = span.of(draft);
		Word next = neighbour(draft, new Span(span.end(), Math.min(draft.length(), span.end() + BESIDE)), true);
		Word before = neighbour(draft, new Span(Math.max(0, span.start() - BESIDE), span.start()), false);
		if (owner.evidence() != null && owner.evidence().speaker() != null) {
			String speaker = owner.evidence().speaker();
			if (next != null && speaker.equals(right + " " + next.text()))
				return names(wrong + " " + next.text(), speaker);
			if (before != null && speaker.equals(before.text() + " " + right))
				return names(before.text() + " " + wrong, speaker);
			if (speaker.endsWith(" " + right))
				return names(wrong, speaker);
		}
		if (next != null)
			return names(wrong + " " + next.text(), right + " " + next.text());
		return before == null ? null : names(before.text() + " " + wrong, before.text() + " " + right);
	}

	private static OtherName names(String printed, String person) {
		return printed.equalsIgnoreCase(person) || printed.isBlank() ? null : new OtherName(printed, person);
	}

	/** The word with a capital right beside a place; {@code null} where none is. */
	private static Word neighbour(String draft, Span where, boolean behind) {
		List<Word> words = Words.of(draft, where);
		if (words.isEmpty())
			return null;
		Word word = behind ? words.getFirst() : words.getLast();
		String between = behind ? draft.substring(where.start(), word.span().start()) : draft.substring(word.span().end(), where.end());
		return between.isBlank() && between.indexOf('\n') < 0 && Character.isUpperCase(word.text().codePointAt(0)) ? word : null;
	}
}
