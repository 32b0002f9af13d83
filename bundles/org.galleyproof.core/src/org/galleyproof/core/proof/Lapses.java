package org.galleyproof.core.proof;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.galleyproof.checks.Finding;
import org.galleyproof.checks.Severity;

/** Tells whether a decision still stands: it does as long as all that it was based on is as it was. */
final class Lapses {

	private Lapses() {
	}

	/**
	 * Why the decision about {@code item} no longer stands; {@code null} where it does, and where there is none.
	 *
	 * @param item with the decision and the answer of the check
	 * @param heeded which findings nobody ignores
	 * @param statements how the statements that decisions name stand now; one that is not in the map is not known, and nothing follows from it
	 */
	static Lapse of(ProofItem item, Map<String, Optional<StatementState>> statements, Predicate<Finding> heeded) {
		Decision decision = item.decision();
		Entry decided = decision == null ? null : decision.decided();
		if (decided == null)
			return null;
		if (decided.action() == Action.LAPSE)
			return recorded(decided);
		Basis basis = decided.basis();
		if (basis == null || decided.action() == Action.REOPEN || decided.action() == Action.ASK)
			return null;
		if (decided.action() == Action.NEED_SOURCE)
			return basis.statement() == null && item.statementId() != null ? new Lapse(Lapse.Cause.SOURCE, null) : null;
		if (!Passage.same(basis.words(), item.words()))
			return new Lapse(Lapse.Cause.WORDS, null);
		if (basis.speaker() != null && item.speaker() != null && !basis.speaker().equals(item.speaker()))
			return new Lapse(Lapse.Cause.SPEAKER, item.speaker());
		Lapse bySource = ofStatement(basis, statements);
		return bySource != null ? bySource : ofFindings(basis, item.findings(), heeded);
	}

	private static Lapse ofStatement(Basis basis, Map<String, Optional<StatementState>> statements) {
		if (basis.statement() == null || basis.fingerprint() == null || !statements.containsKey(basis.statement()))
			return null;
		StatementState now = statements.get(basis.statement()).orElse(null);
		if (now == null)
			return new Lapse(Lapse.Cause.STATEMENT_GONE, null);
		if (now.verification() != basis.verification() && now.verification() == Verification.RETRACTED)
			return new Lapse(Lapse.Cause.RETRACTED, null);
		if (now.verification() != basis.verification() && now.verification() == Verification.DISPUTED)
			return new Lapse(Lapse.Cause.DISPUTED, null);
		return now.fingerprint().equals(basis.fingerprint()) ? null : new Lapse(Lapse.Cause.STATEMENT, null);
	}

	private static Lapse ofFindings(Basis basis, List<Finding> findings, Predicate<Finding> heeded) {
		return findings.stream().filter(Lapses::counts).filter(finding -> !basis.findings().contains(FindingKey.of(finding).toString())).filter(heeded).findFirst()
				.map(finding -> new Lapse(Lapse.Cause.FINDING, finding.message())).orElse(null);
	}

	/** What is decided upon: notes are no reason to read anything again. */
	static List<String> counted(List<Finding> findings, Predicate<Finding> heeded) {
		return findings.stream().filter(Lapses::counts).filter(heeded).map(finding -> FindingKey.of(finding).toString()).distinct().toList();
	}

	/** As an entry of the history has it: the cause is its value, the detail its note. */
	static Lapse recorded(Entry entry) {
		for (Lapse.Cause cause : Lapse.Cause.values())
			if (Objects.equals(cause.name(), entry.value()))
				return new Lapse(cause, entry.note());
		return new Lapse(Lapse.Cause.WORDS, null);
	}

	private static boolean counts(Finding finding) {
		return finding.severity() != Severity.INFO;
	}
}
