package org.galleyproof.core.proof;

import java.util.Map;
import java.util.Optional;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.CheckedDraft;

/** Takes checks of an open draft that may be edited and decided about meanwhile. Thread-safe. */
final class Checking {

	private final OpenProof proof;
	private final Runnable noted;

	/** @param noted what is done when the check made histories go on */
	Checking(OpenProof proof, Runnable noted) {
		this.proof = proof;
		this.noted = noted;
	}

	/**
	 * Works out how the draft stands, outside the lock, and again when anything changed meanwhile.
	 *
	 * @return {@code false} when the draft has been edited since it was checked
	 * @throws java.io.UncheckedIOException when {@code book} can't be read
	 */
	boolean take(CheckedDraft checked, StatementBook book) {
		while (true) {
			Standing.Ledger ledger;
			long before;
			synchronized (proof) {
				if (!checked.draft().text().contentEquals(proof.draft().tracks().text()))
					return false;
				ledger = proof.ledger();
				before = proof.version();
			}
			Map<String, Optional<StatementState>> known = book == StatementBook.NONE ? Map.of() : Statements.of(checked, ledger.decisions().values(), book);
			Standing.Result result = Standing.of(checked, ledger, known, this::isHeeded);
			synchronized (proof) {
				if (before == proof.version()) {
					if (proof.take(result, known))
						noted.run();
					return true;
				}
			}
		}
	}

	private boolean isHeeded(Finding finding) {
		synchronized (proof) {
			return proof.isHeeded(finding);
		}
	}
}
