package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.galleyproof.checks.RunnerUp.Reason;
import org.galleyproof.text.Span;

/** Words that nothing in the dossier says. It is for the caller to find out that no statement is accepted. */
public final class NoSource implements Check {

	@Override
	public FindingType type() {
		return FindingType.NO_SOURCE;
	}

	/**
	 * The finding for a quotation without a source.
	 *
	 * @param draft the whole draft
	 * @param content the quotation's pieces in it, at least one
	 */
	public static Finding finding(String draft, List<Span> content) {
		return finding(draft, content, "", List.of());
	}

	/**
	 * As {@link #finding(String, List)}, where a statement would have been the source but for a reason that the message tells.
	 *
	 * @param statement the statement that is none
	 * @param reason {@link Reason#RETRACTED} or {@link Reason#AFTER_DRAFT}
	 */
	public static Finding finding(String draft, List<Span> content, Evidence statement, Reason reason) {
		return finding(draft, content, Messages.statement(statement), List.of(reason.name()));
	}

	/**
	 * The finding with the caution that not every source was searched; any other finding, and one that tells why a statement is none, as it is.
	 *
	 * @param sources how many were searched, of {@code all}
	 */
	public static Finding searched(Finding finding, int sources, int all) {
		if (finding.type() != FindingType.NO_SOURCE || finding.arguments().size() > 3)
			return finding;
		List<String> arguments = new ArrayList<>(finding.arguments());
		arguments.addAll(List.of(Messages.UNFINISHED, String.format(Locale.ENGLISH, "%,d", sources), String.format(Locale.ENGLISH, "%,d", all)));
		return new Finding(finding.type(), finding.severity(), finding.span(), arguments, finding.statement(), finding.statementSpan(), finding.replacement(), finding.edit(), finding.clause());
	}

	private static Finding finding(String draft, List<Span> content, String statement, List<String> variant) {
		Span hull = Span.hull(content);
		List<String> arguments = new ArrayList<>(List.of(Messages.passage(hull.of(draft)), "", statement));
		arguments.addAll(variant);
		return new Finding(FindingType.NO_SOURCE, FindingType.NO_SOURCE.severity(), hull, arguments, null, null, null);
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("‹The lighthouse will be sold before the winter›", null, null),
				Example.wrong("‹There is so much more to be done›", "There was so much to do that day that nobody slept.", null),
				Example.right("a reckless but familiar pattern", "It was, she added, a reckless but familiar pattern of behaviour."));
	}
}
