package org.galleyproof.core.dossier;

import java.util.regex.Pattern;

import org.galleyproof.index.Provenance;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.model.dossier.VerificationStatus;

/**
 * How far a draft can lean on a statement at the moment.
 *
 * @param fingerprint of its words: another one says that they changed. Line ends and the number of blanks make no difference
 * @param status what was found on checking it
 * @param kind of its source; {@code null} where unknown
 * @param superseded whether a newer version of its source has taken its place
 */
public record Standing(String fingerprint, VerificationStatus status, SourceKind kind, boolean superseded) {

	private static final Pattern BLANKS = Pattern.compile("\\s+");
	/** Hexadecimal digits: enough that two different wordings of one statement never share them. */
	private static final int DIGITS = 16;

	/** How a statement stands that the index has. */
	public static Standing of(StatementDocument statement) {
		Provenance provenance = statement.provenance();
		VerificationStatus status = VerificationStatus.get(provenance.status());
		return new Standing(fingerprint(statement.text()), status == null ? VerificationStatus.UNVERIFIED : status, SourceKind.get(provenance.kind()), provenance.superseded());
	}

	/** The fingerprint of words. */
	public static String fingerprint(String words) {
		return SourceIds.digest(BLANKS.matcher(words.strip()).replaceAll(" ")).substring(0, DIGITS);
	}

	/** Whether it was said so, as far as the dossier knows: neither taken back nor replaced. */
	public boolean verifies() {
		return status != VerificationStatus.RETRACTED && !superseded;
	}

	/** Whether somebody contradicts it. */
	public boolean disputed() {
		return status == VerificationStatus.DISPUTED;
	}

	/** Whether it is known from another outlet's report alone, and not from the speaker. */
	public boolean secondHand() {
		return kind == SourceKind.REPORT;
	}

	/** How strong its source is. */
	public Strength strength() {
		return Strength.of(kind);
	}
}
