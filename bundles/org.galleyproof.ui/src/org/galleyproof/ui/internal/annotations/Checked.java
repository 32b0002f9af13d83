package org.galleyproof.ui.internal.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Explanation;
import org.galleyproof.checks.Finding;
import org.galleyproof.checks.RunnerUp;
import org.galleyproof.checks.Severity;
import org.galleyproof.core.CheckedClaim;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.CheckedQuotation;
import org.galleyproof.core.Status;
import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.Sentence;
import org.galleyproof.detect.SpeakerMessages;
import org.galleyproof.detect.SpeakerReason;
import org.galleyproof.detect.claims.Reason;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.Texts;

/**
 * A quotation or a claim with its answer, alike for everything that shows them.
 *
 * @param claim whether it is a claim and no quotation
 * @param content the words, Java offsets in the draft that was checked
 * @param speaker whom the draft names; {@code null} where nobody
 * @param quotation as it was read; {@code null} where it is none
 * @param sentence the claim as it was read; {@code null} where it is none
 * @param evidence {@code null} where none was found
 * @param explanation its words beside the source's, and the statements that were not taken
 * @param frame the words that attribute it and name the speaker, Java offsets; empty for a claim
 */
public record Checked(boolean claim, List<Span> content, Status status, String speaker, Quotation quotation, Sentence sentence, Evidence evidence, List<Finding> findings, Explanation explanation,
		List<Span> frame) {

	/** A quotation with its answer. */
	public static Checked of(CheckedQuotation quotation) {
		return new Checked(false, quotation.quotation().content(), quotation.status(), quotation.quotation().speaker(), quotation.quotation(), null, quotation.evidence(), quotation.findings(),
				quotation.explanation(), Stream.concat(quotation.quotation().cue().stream(), quotation.quotation().source().stream()).toList());
	}

	static Checked of(CheckedClaim claim) {
		return new Checked(true, List.of(claim.sentence().span()), claim.status(), null, null, claim.sentence(), claim.evidence(), claim.findings(), Explanation.NONE, List.of());
	}

	/** A finding that belongs to no single quotation or claim, on its own. */
	static Checked of(Finding finding) {
		return new Checked(false, List.of(finding.span()), Status.OUT_OF_SCOPE, null, null, null, null, List.of(finding), Explanation.NONE, List.of());
	}

	/** Why it is read so, a sentence each: whom the source means, or what makes a claim of it; may be empty. */
	public List<String> grounds() {
		return quotation != null ? grounds(quotation) : sentence != null ? grounds(sentence) : List.of();
	}

	/** What the reader of the draft says of the speaker, where the source doesn't name them in full itself. */
	private static List<String> grounds(Quotation quotation) {
		return quotation.speakers().stream().filter(speaker -> speaker.why().reason() != SpeakerReason.FULL_NAME).map(speaker -> SpeakerMessages.why(speaker.why())).toList();
	}

	private static List<String> grounds(Sentence sentence) {
		String reasons = Reason.inFavour(sentence.reasons());
		return reasons.isEmpty() ? List.of() : List.of(NLS.bind(Texts.Card_claim, reasons));
	}

	/** All of a draft that has an answer: the quotations, then the claims. */
	public static List<Checked> all(CheckedDraft draft) {
		List<Checked> all = new ArrayList<>();
		draft.quotations().forEach(quotation -> all.add(of(quotation)));
		draft.claims().forEach(claim -> all.add(of(claim)));
		return all;
	}

	/** All of {@link #all}, and each finding of the draft as a whole on its own. */
	public static List<Checked> allWithLoose(CheckedDraft draft) {
		List<Checked> all = all(draft);
		draft.findings().forEach(finding -> all.add(of(finding)));
		return all;
	}

	/** The statements that were looked at and not taken, the likest first. */
	public List<RunnerUp> runnersUp() {
		return explanation.runnersUp();
	}

	/** Whether it is a finding on its own, which belongs to no single quotation or claim. */
	public boolean isLoose() {
		return !claim && status == Status.OUT_OF_SCOPE && evidence == null && findings.size() == 1 && frame.isEmpty() && content.equals(List.of(findings.getFirst().span()));
	}

	/** Whether it differs from its source in nothing but what people ignored. */
	public boolean isAccepted(Predicate<Finding> ignored) {
		return status == Status.DIFFERS && findings.stream().allMatch(finding -> finding.severity() == Severity.INFO || ignored.test(finding));
	}

	/** From the first word of its content to the last. */
	public Span hull() {
		return Span.hull(content);
	}

	/** How it stands, in a few words. */
	public String headline() {
		return status == Status.OUT_OF_SCOPE && findings.isEmpty() ? Texts.Card_unspoken : Texts.headline(claim, status);
	}

	/** Whether there is anything to show of it: what no dossier could answer is left alone. */
	public boolean isShown() {
		return status != Status.OUT_OF_SCOPE || !findings.isEmpty();
	}
}
