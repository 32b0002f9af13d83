package org.galleyproof.core.proof;

import static org.galleyproof.core.proof.ProofMessages.failure;

import java.time.LocalDate;
import java.util.List;

import org.galleyproof.core.user.UserException;
import org.galleyproof.text.Span;

/** Decides about the quotations and claims of an open draft; the methods are told with {@link ProofSession}. Thread-safe. */
final class Deciding {

	private final OpenProof proof;
	private final Runnable after;

	/** @param after what is done after each change of the proof */
	Deciding(OpenProof proof, Runnable after) {
		this.proof = proof;
		this.after = after;
	}

	Step decide(ProofItem item, Action action, String by, String value, String note) throws UserException {
		String id;
		Entry entry;
		synchronized (proof) {
			int number = number(item);
			Readers.allow(action, by, value, note, item.state(), item.decision());
			Decision decision = item.decision() == null ? decision(item, number) : item.decision();
			id = decision.id();
			entry = Entries.of(decision.history(), by, action, value, note, action.decides() && action != Action.REOPEN ? basis(item) : null);
			proof.append(id, entry);
			proof.restate(number, id);
		}
		return taken(id, entry, by);
	}

	Step choose(ProofItem item, String statement, StatementState now, String by) throws UserException {
		synchronized (proof) {
			if (statement != null && now != null)
				proof.put(statement, now);
		}
		return decide(item, Action.CHOOSE, by, statement, null);
	}

	Step place(LostItem lost, ProofItem place, String by) throws UserException {
		String id = lost.decision().id();
		Entry entry;
		synchronized (proof) {
			int number = number(place);
			Decision decision = proof.decision(id);
			if (decision == null)
				throw failure("refused.changed");
			if (place.decision() != null && Standing.isMissed(place.decision()))
				throw failure("refused.taken");
			if (place.claim() != lost.decision().claim())
				throw failure(place.claim() ? "refused.claim" : "refused.quotation");
			Readers.allow(Action.PLACE, by, null, null, place.state(), null);
			List<Span> parts = proof.parts(number);
			proof.put(decision.at(proof.draft().kept(proof.draft().anchors(parts))), parts);
			entry = Entries.of(decision.history(), by, Action.PLACE, null, null, null);
			proof.append(id, entry);
			proof.restate(number, id);
		}
		return taken(id, entry, by);
	}

	Step drop(LostItem lost, String by) throws UserException {
		String id = lost.decision().id();
		Entry entry;
		synchronized (proof) {
			Decision decision = proof.decision(id);
			if (decision == null)
				throw failure("refused.changed");
			Readers.allow(Action.DROP, by, null, null, DecisionState.OPEN, decision);
			entry = Entries.of(decision.history(), by, Action.DROP, null, null, null);
			proof.append(id, entry);
			proof.restate();
		}
		return taken(id, entry, by);
	}

	Step date(LocalDate day, String by) throws UserException {
		Readers.allow(Action.DATE, by, null, null, DecisionState.OPEN, null);
		Entry entry;
		synchronized (proof) {
			entry = Entries.of(proof.history(Dating.ID), by, Action.DATE, day == null ? null : day.toString(), null, null);
			proof.append(Dating.ID, entry);
		}
		return taken(Dating.ID, entry, by);
	}

	/** The number of an item of the latest state whose words are as they were checked. */
	private int number(ProofItem item) throws UserException {
		int number = proof.number(item);
		if (number < 0)
			throw failure("refused.changed");
		return number;
	}

	/** The decision about an item that has none yet: a new one, unless the same words at the same place are known. */
	private Decision decision(ProofItem item, int number) {
		List<Span> parts = proof.parts(number);
		List<Anchor> anchors = proof.draft().anchors(parts);
		String id = Passage.id(item.claim(), anchors);
		Decision known = proof.decision(id);
		Decision decision = known != null ? known : new Decision(id, item.claim(), proof.draft().kept(anchors), List.of());
		proof.put(decision, parts);
		return decision;
	}

	/** What is decided upon. */
	private Basis basis(ProofItem item) {
		StatementState statement = item.statement();
		return new Basis(item.words(), item.speaker(), item.statementId(), statement == null ? null : statement.fingerprint(),
				statement == null ? null : statement.verification(), Lapses.counted(item.findings(), proof::isHeeded));
	}

	private Step taken(String id, Entry entry, String by) {
		after.run();
		return new Taken(proof, after, id, entry, by);
	}
}
