package org.galleyproof.ui.internal.annotations;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Finding;
import org.galleyproof.core.CheckedClaim;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.CheckedQuotation;
import org.galleyproof.core.Status;
import org.galleyproof.text.Span;

/**
 * A quotation or a claim with its answer, alike for everything that shows them.
 *
 * @param claim whether it is a claim and no quotation
 * @param content the words, Java offsets in the draft that was checked
 * @param speaker whom the draft names; {@code null} where nobody
 * @param evidence {@code null} where none was found
 */
public record Checked(boolean claim, List<Span> content, Status status, String speaker, Evidence evidence, List<Finding> findings) {

	static Checked of(CheckedQuotation quotation) {
		return new Checked(false, quotation.quotation().content(), quotation.status(), quotation.quotation().speaker(), quotation.evidence(), quotation.findings());
	}

	static Checked of(CheckedClaim claim) {
		return new Checked(true, List.of(claim.sentence().span()), claim.status(), null, claim.evidence(), claim.findings());
	}

	/** All of a draft that has an answer: the quotations, then the claims. */
	public static List<Checked> all(CheckedDraft draft) {
		List<Checked> all = new ArrayList<>();
		draft.quotations().forEach(quotation -> all.add(of(quotation)));
		draft.claims().forEach(claim -> all.add(of(claim)));
		return all;
	}

	/** Whether there is anything to show of it: what no dossier could answer is left alone. */
	public boolean isShown() {
		return status != Status.OUT_OF_SCOPE || !findings.isEmpty();
	}
}
