package org.galleyproof.core.proof;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.galleyproof.checks.Evidence;
import org.galleyproof.core.CheckedDraft;

/** Looks up every statement that a draft's items and decisions depend on, each once. */
final class Statements {

	private Statements() {
	}

	/** @throws java.io.UncheckedIOException when {@code book} can't be read */
	static Map<String, Optional<StatementState>> of(CheckedDraft checked, Collection<Decision> decisions, StatementBook book) {
		Set<String> ids = new HashSet<>();
		checked.quotations().forEach(quotation -> add(quotation.evidence(), ids));
		checked.claims().forEach(claim -> add(claim.evidence(), ids));
		for (Decision decision : decisions)
			for (Entry entry : decision.history()) {
				if (entry.basis() != null && entry.basis().statement() != null)
					ids.add(entry.basis().statement());
				if (entry.action() == Action.CHOOSE && entry.value() != null)
					ids.add(entry.value());
			}
		Map<String, Optional<StatementState>> states = new HashMap<>();
		for (String id : ids) {
			Optional<StatementState> state = book.find(id);
			if (state != null)
				states.put(id, state);
		}
		return states;
	}

	private static void add(Evidence evidence, Set<String> ids) {
		if (evidence != null)
			ids.add(evidence.statement());
	}
}
