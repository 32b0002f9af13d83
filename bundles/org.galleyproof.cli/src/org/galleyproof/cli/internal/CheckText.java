package org.galleyproof.cli.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Finding;
import org.galleyproof.checks.Messages;
import org.galleyproof.checks.Severity;
import org.galleyproof.core.CheckedClaim;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.CheckedQuotation;
import org.galleyproof.core.DraftDay;
import org.galleyproof.core.Status;
import org.galleyproof.core.UndatedTimes;
import org.galleyproof.core.user.UserException;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;

/** The answer of {@code check} for people: each finding with its line, its words, what the source says and which source it is. */
final class CheckText {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
	private static final Map<Severity, String> COLOURS = new EnumMap<>(Map.of(Severity.ERROR, "\u001B[1;31m", Severity.WARNING, "\u001B[1;33m", Severity.INFO, "\u001B[36m"));
	private static final String BOLD = "\u001B[1m";
	private static final String PLAIN = "\u001B[0m";

	private final StatementIndex index;
	private final boolean colours;
	private final Excerpt excerpt;
	private final Map<Status, Integer> quotations = new EnumMap<>(Status.class);
	private final Map<Status, Integer> claims = new EnumMap<>(Status.class);
	private int drafts;

	/** A finding and what its quotation or claim was held against, {@code null} for one of the draft itself. */
	private record Item(Finding finding, Evidence evidence) {
	}

	CheckText(StatementIndex index, boolean colours) {
		this.index = index;
		this.colours = colours;
		excerpt = new Excerpt(colours);
	}

	/** Prints one draft. */
	void draft(CheckedDraft checked, Answer answer) throws UserException {
		String text = checked.draft().text();
		Places places = new Places(text);
		if (drafts > 0)
			answer.print("\n");
		for (Item item : items(checked)) {
			Finding finding = item.finding();
			String severity = Strings.get("severity." + finding.severity().name().toLowerCase(Locale.ROOT));
			answer.print(Strings.get("check.finding", painted(BOLD, checked.draft().name() + ":" + places.at(finding.span().start())),
					painted(COLOURS.get(finding.severity()), severity), finding.message()) + "\n");
			answer.print(Strings.get("check.draft", excerpt.ofDraft(text, finding.span())) + "\n");
			String source = StatementTexts.of(finding, item.evidence(), index);
			if (source != null) {
				answer.print(Strings.get("check.source", excerpt.ofSource(source, finding.statementSpan())) + "\n");
				answer.print(Strings.get("check.from", source(finding, item.evidence())) + "\n");
			}
			if (finding.clause() != null)
				answer.print(Strings.get("check.style", finding.clause().style(), finding.clause().subject(), finding.clause().text()) + "\n");
			if (finding.severity() != Severity.INFO)
				answer.print(Strings.get("check.why", Messages.why(finding.type())) + "\n");
			answer.print("\n");
		}
		Map<Status, Integer> ownQuotations = count(checked.quotations().stream().map(CheckedQuotation::status));
		Map<Status, Integer> ownClaims = count(checked.claims().stream().map(CheckedClaim::status));
		ownQuotations.forEach((status, number) -> quotations.merge(status, number, Integer::sum));
		ownClaims.forEach((status, number) -> claims.merge(status, number, Integer::sum));
		drafts++;
		answer.print(Strings.get("check.summary", painted(BOLD, checked.draft().name()), counted("quotations", ownQuotations), counted("claims", ownClaims)) + "; " + checked.draft().day().words() + "\n");
		String unchecked = DraftDay.unchecked(text, UndatedTimes.of(checked));
		if (unchecked != null)
			answer.print(Strings.get("check.undated", unchecked) + "\n");
	}

	/** Prints the sum over several drafts, none over a single one, and what they were held against. */
	void total(DossierOption.Chosen dossier, Answer answer) throws UserException {
		if (drafts > 1)
			answer.print("\n" + Strings.get("check.summary", painted(BOLD, Strings.get("check.total", drafts)), counted("quotations", quotations), counted("claims", claims)) + "\n");
		answer.print(dossier.words() + "\n");
	}

	private static List<Item> items(CheckedDraft checked) {
		List<Item> items = new ArrayList<>();
		for (CheckedQuotation quotation : checked.quotations())
			quotation.findings().forEach(finding -> items.add(new Item(finding, quotation.evidence())));
		for (CheckedClaim claim : checked.claims())
			claim.findings().forEach(finding -> items.add(new Item(finding, claim.evidence())));
		checked.findings().forEach(finding -> items.add(new Item(finding, null)));
		items.sort(Comparator.comparing(item -> item.finding().span()));
		return items;
	}

	/** Who said it, when, and in which source. */
	private String source(Finding finding, Evidence evidence) {
		if (evidence != null && evidence.statement().equals(finding.statement()))
			return named(evidence.speaker(), evidence.date(), evidence.sourceTitle());
		return index.get(finding.statement()).map(CheckText::named).orElse("");
	}

	static String named(StatementDocument statement) {
		return named(statement.speaker(), statement.date(), statement.sourceTitle());
	}

	private static String named(String speaker, LocalDate date, String title) {
		return Stream.of(speaker, title, date == null ? null : DAY.format(date)).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
	}

	private static Map<Status, Integer> count(Stream<Status> statuses) {
		Map<Status, Integer> counted = new EnumMap<>(Status.class);
		statuses.forEach(status -> counted.merge(status, 1, Integer::sum));
		return counted;
	}

	/** "14 quotations: 9 verified, 3 differ, 2 without a source". */
	private static String counted(String what, Map<Status, Integer> numbers) {
		int all = numbers.values().stream().mapToInt(Integer::intValue).sum();
		String total = Strings.get("count." + what, all);
		String parts = numbers.entrySet().stream().map(entry -> Strings.get("count." + what + "." + entry.getKey().label(), entry.getValue()))
				.collect(Collectors.joining(", "));
		return parts.isEmpty() ? total : total + ": " + parts;
	}

	private String painted(String colour, String text) {
		return colours ? colour + text + PLAIN : text;
	}
}
