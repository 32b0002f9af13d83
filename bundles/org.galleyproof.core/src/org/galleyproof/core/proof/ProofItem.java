package org.galleyproof.core.proof;

import java.util.List;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Finding;
import org.galleyproof.core.CheckedClaim;
import org.galleyproof.core.CheckedQuotation;
import org.galleyproof.core.Status;
import org.galleyproof.text.Span;

/**
 * A quotation or a claim of the draft, as the check and the people who read it see it; immutable.
 *
 * @param quotation as it was checked; {@code null} for a claim
 * @param checkedClaim as it was checked; {@code null} for a quotation
 * @param content its words, Java offsets in the draft that was checked
 * @param words the same as text, the parts of a quotation that is split with {@link #BETWEEN} between
 * @param decision what happened to it; {@code null} where nothing has
 * @param state where it stands now
 * @param lapse why it is open although it was decided; {@code null} where it was not, and where the decision stands
 * @param statement how the statement it is held against stands in the dossier; {@code null} where there is none or the dossier lacks it
 */
public record ProofItem(CheckedQuotation quotation, CheckedClaim checkedClaim, List<Span> content, String words, Decision decision, DecisionState state, Lapse lapse,
		StatementState statement) {

	/** Stands in {@link #words} for what parts a quotation. */
	public static final String BETWEEN = " \u2026 ";

	public ProofItem {
		content = List.copyOf(content);
	}

	/** Whether it is a claim and no quotation. */
	public boolean claim() {
		return checkedClaim != null;
	}

	/** How it stands to the dossier. */
	public Status status() {
		return claim() ? checkedClaim.status() : quotation.status();
	}

	/** The statement that the check holds it against; {@code null} where there is none. */
	public Evidence evidence() {
		return claim() ? checkedClaim.evidence() : quotation.evidence();
	}

	public List<Finding> findings() {
		return claim() ? checkedClaim.findings() : quotation.findings();
	}

	/** Whom the draft names; {@code null} for a claim and where it names nobody. */
	public String speaker() {
		return claim() ? null : quotation.quotation().speaker();
	}

	/** From the first word to the last. */
	public Span hull() {
		return Span.hull(content);
	}

	/** The id of the statement it is held against: the one a person chose, else the check's; {@code null} where there is none. */
	public String statementId() {
		if (decision != null && decision.chosen() != null)
			return decision.chosen();
		return evidence() == null ? null : evidence().statement();
	}
}
