package org.galleyproof.core.proof;

import java.util.List;

/**
 * What a person had before them when they decided.
 *
 * @param words the draft's words; those of a quotation in several parts with an ellipsis sign between
 * @param speaker whom the draft named; {@code null} with claims, and where nobody was named
 * @param statement the id of the statement; {@code null} where there was no source
 * @param fingerprint of that statement, see {@link StatementState}; {@code null} where it was not known
 * @param verification what was known of that statement; {@code null} with {@code fingerprint}
 * @param findings the errors and warnings, see {@link FindingKey}
 */
public record Basis(String words, String speaker, String statement, String fingerprint, Verification verification, List<String> findings) {

	public Basis {
		findings = List.copyOf(findings);
	}
}
