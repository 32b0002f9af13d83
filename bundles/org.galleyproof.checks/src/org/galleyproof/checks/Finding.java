package org.galleyproof.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.Span;

/**
 * Something that a person should look at: plain data; wording, icons and proposals are made from it elsewhere.
 *
 * @param type what is wrong
 * @param severity how grave it is here
 * @param span the place in the draft, Java offsets: the words in question, with a blank beside words that should go, so that
 *            their deletion leaves no gap; where words are missing, the word after them, or before them at the end of a sentence
 * @param arguments the parts of its message: the draft's words, the source's, and the statement, see {@link Messages#message}
 * @param statement id of the statement it was held against; {@code null} where there is none
 * @param statementSpan the place in that statement's text, Java offsets; {@code null} with {@code statement}
 * @param replacement what would stand at {@code span} if the draft followed its source, in the case and with the apostrophes of its
 *            place; {@code null} where no text can be proposed; the empty string proposes deletion
 * @param edit which editor's liberty was taken; {@code null} where it is none
 * @param clause the clause of the house's style that decided the severity; {@code null} where it is the usual one
 */
public record Finding(FindingType type, Severity severity, Span span, List<String> arguments, String statement, Span statementSpan, String replacement, Edit edit,
		HouseStyle.Clause clause) {

	public Finding {
		arguments = List.copyOf(arguments);
	}

	/** A finding as grave as its type usually is, or as said, and no editor's liberty. */
	public Finding(FindingType type, Severity severity, Span span, List<String> arguments, String statement, Span statementSpan, String replacement) {
		this(type, severity, span, arguments, statement, statementSpan, replacement, null, null);
	}

	/** This finding as a house's style takes it. */
	Finding decided(Severity decided, HouseStyle.Clause by) {
		return new Finding(type, decided, span, arguments, statement, statementSpan, replacement, edit, by);
	}

	/** This finding as an editor's liberty. @param taken {@code null} for none */
	Finding as(Edit taken) {
		return taken == null ? this : new Finding(type, severity, span, arguments, statement, statementSpan, replacement, taken, clause);
	}

	/** This finding with the day of the draft that it leans on, which its message tells. @param day {@code null} where it leans on none */
	public Finding dated(LocalDate day) {
		if (day == null)
			return this;
		List<String> longer = new ArrayList<>(arguments);
		longer.addAll(List.of(Messages.DATED, Messages.date(day)));
		return new Finding(type, severity, span, longer, statement, statementSpan, replacement, edit, clause);
	}

	/** This finding at another place of the draft: moved by {@code delta} Java offsets. */
	public Finding shift(int delta) {
		return new Finding(type, severity, span.shift(delta), arguments, statement, statementSpan, replacement, edit, clause);
	}

	/** Whether words of the source are missing in the draft: then {@link #span} is the word beside the gap. */
	public boolean isOmission() {
		return arguments.size() > 3 && arguments.get(3).equals(Messages.OMITTED);
	}

	/** How many turns of speakers an ellipsis leaps over, that in which the words go on included; 0 where it stays in one turn or there is none. */
	public int turns() {
		return arguments.size() > 4 && arguments.get(3).equals(Messages.TURNS) ? Integer.parseInt(arguments.get(4)) : 0;
	}

	/** The full sentence that people read, the same in editor, command line and report. */
	public String message() {
		return Messages.message(this);
	}
}
