package org.galleyproof.core.fixes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Explanation;
import org.galleyproof.checks.Explanation.Aligned;
import org.galleyproof.checks.Finding;
import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.Severity;
import org.galleyproof.core.fixes.Repair.Kind;
import org.galleyproof.text.Span;
import org.galleyproof.text.align.Op;

/** What can be changed in the draft about a finding, the change that follows the source first. */
public final class Repairs {

	private Repairs() {
	}

	/**
	 * @param finding one of a draft's
	 * @param draft the text that was checked
	 * @param date the day the draft is dated; {@code null} where unknown
	 * @param evidence what the finding's words were held against; {@code null} where nothing
	 * @param explanation the words side by side
	 * @return none of them changes nothing
	 */
	public static List<Repair> of(Finding finding, String draft, LocalDate date, Evidence evidence, Explanation explanation) {
		List<Repair> repairs = new ArrayList<>();
		add(repairs, kind(finding), finding.span(), finding.replacement(), draft);
		if (finding.replacement() == null && evidence != null && evidence.statement().equals(finding.statement()))
			switch (finding.type()) {
				case SPEAKER_CHANGED -> add(repairs, Kind.SPEAKER, finding.span(), RightSpeaker.of(finding.span(), draft, evidence.speaker()), draft);
				case ROLE_CHANGED -> add(repairs, Kind.ROLE, finding.span(), RightRole.of(finding.span(), draft, finding.arguments().get(1)), draft);
				case DATE_CHANGED -> add(repairs, Kind.DATE, finding.span(), RightDay.of(finding.span().of(draft), evidence.date(), date), draft);
				default -> {
					// the others propose what there is themselves
				}
			}
		if (mayBeElided(finding)) {
			int gap = Gap.of(finding, draft);
			add(repairs, Kind.ELLIPSIS, new Span(gap, gap), Marks.ellipsis(draft, gap, gap == finding.span().end()), draft);
		}
		if (mayBeBracketed(finding)) {
			Span words = added(finding, draft, explanation);
			if (words != null)
				add(repairs, Kind.BRACKETS, words, Marks.bracketed(words, draft), draft);
		}
		return repairs;
	}

	/**
	 * Those of several repairs that can be made together: none touches another's words.
	 *
	 * @return in the order of the draft
	 */
	public static List<Repair> apart(List<Repair> repairs) {
		List<Repair> apart = new ArrayList<>();
		for (Repair repair : repairs.stream().sorted(Comparator.comparing(Repair::span)).toList())
			if (apart.isEmpty() || apart.getLast().span().end() < repair.span().start())
				apart.add(repair);
		return apart;
	}

	/** {@code draft} with all of {@code repairs}, which are {@link #apart}. */
	public static String applied(String draft, List<Repair> repairs) {
		String text = draft;
		for (Repair repair : repairs.reversed())
			text = repair.applied(text);
		return text;
	}

	private static void add(List<Repair> repairs, Kind kind, Span span, String replacement, String draft) {
		if (replacement != null && !replacement.equals(span.of(draft)))
			repairs.add(new Repair(kind, span, replacement));
	}

	private static Kind kind(Finding finding) {
		return switch (finding.type()) {
			case NAME_CHANGED, NAME_MISSPELT -> Kind.NAME;
			case NUMBER_CHANGED -> Kind.NUMBER;
			case DATE_CHANGED -> Kind.DATE;
			case ROLE_CHANGED -> Kind.ROLE;
			case SPEAKER_CHANGED -> Kind.SPEAKER;
			case INCONSISTENT -> Kind.AGREE;
			default -> finding.isOmission() ? Kind.RESTORE : Kind.WORDING;
		};
	}

	/** An ellipsis is fair for words that readers need not know; a lost "not" or "perhaps" it would only hide. */
	private static boolean mayBeElided(Finding finding) {
		boolean plain = finding.type() == FindingType.WORDS_OMITTED || finding.type() == FindingType.SPLICED || finding.type() == FindingType.TIDIED && finding.severity() != Severity.INFO;
		return plain && finding.isOmission() && finding.replacement() != null;
	}

	private static boolean mayBeBracketed(Finding finding) {
		return finding.type() == FindingType.WORDS_ADDED || finding.type() == FindingType.WORDING_CHANGED || finding.type() == FindingType.TENSE_CHANGED;
	}

	/** The words themselves, without the blank or the neighbour that a deletion takes along; {@code null} where they aren't known. */
	private static Span added(Finding finding, String draft, Explanation explanation) {
		if (finding.isOmission())
			return null;
		int start = -1;
		int end = -1;
		for (Aligned word : explanation.words())
			if (word.draft() != null && (word.op() == Op.ADDED || word.op() == Op.CHANGED) && word.statement().equals(finding.statement()) && word.draft().overlaps(finding.span())) {
				start = start < 0 ? word.draft().start() : Math.min(start, word.draft().start());
				end = Math.max(end, word.draft().end());
			}
		if (start < 0 && (finding.replacement() == null || finding.type() == FindingType.WORDS_ADDED && !finding.replacement().isEmpty()))
			return null;
		return Marks.words(start < 0 ? finding.span() : new Span(start, end), draft);
	}
}
