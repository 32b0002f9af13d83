package org.galleyproof.core.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.text.Span;

/** Works out how a checked draft stands: pure, from the answers of the check, the decisions and where they are. */
final class Standing {

	private Standing() {
	}

	/** The decisions as they are at one moment, and where: a track without parts is lost. */
	record Ledger(Map<String, Decision> decisions, Map<String, Track> tracks) {
	}

	/**
	 * What came out.
	 *
	 * @param places where the decision of each item stands now: at the item
	 * @param merged decisions that took up others about the same words, by their ids
	 * @param absorbed the ids of those others
	 */
	record Result(ProofState state, Map<String, List<Span>> places, Map<String, Decision> merged, List<String> absorbed) {
	}

	/** @param heeded which findings nobody ignores */
	static Result of(CheckedDraft checked, Ledger ledger, Map<String, Optional<StatementState>> statements, Predicate<Finding> heeded) {
		List<Matching.Placed> placed = new ArrayList<>();
		ledger.decisions().forEach((id, decision) -> {
			if (ledger.tracks().get(id) instanceof Track track && track.parts != null)
				placed.add(new Matching.Placed(decision, track.parts));
		});
		Matching matching = new Matching(checked, placed);
		List<ProofItem> items = new ArrayList<>();
		Map<String, List<Span>> places = new LinkedHashMap<>();
		Map<String, Decision> merged = new LinkedHashMap<>();
		List<String> absorbed = new ArrayList<>();
		for (Matching.Answer answer : matching.answers()) {
			Decision decision = null;
			for (Matching.Placed each : matching.of(answer))
				if (decision == null)
					decision = each.decision();
				else {
					decision = decision.merged(each.decision());
					absorbed.add(each.decision().id());
					merged.put(decision.id(), decision);
				}
			if (decision != null)
				places.put(decision.id(), answer.content());
			String words = Passage.words(checked.draft().text(), answer.content());
			items.add(judged(new ProofItem(answer.quotation(), answer.claim(), answer.content(), words, decision, DecisionState.OPEN, null, null), statements, heeded));
		}
		List<LostItem> lost = lost(ledger, matching, checked.reading().isComplete());
		return new Result(new ProofState(checked, items, lost, Tally.of(items, lost.size())), places, merged, absorbed);
	}

	/**
	 * As {@code before}, with what the histories of the decisions say now.
	 *
	 * @param number the item that has the decision {@code id} now; -1 where no item gets another
	 */
	static ProofState again(ProofState before, Ledger ledger, int number, String id, Map<String, Optional<StatementState>> statements, Predicate<Finding> heeded) {
		Map<String, Decision> decisions = ledger.decisions();
		List<ProofItem> items = new ArrayList<>(before.items());
		for (int i = 0; i < items.size(); i++) {
			ProofItem item = items.get(i);
			Decision decision = i == number ? decisions.get(id) : item.decision() == null ? null : decisions.get(item.decision().id());
			if (decision != item.decision())
				items.set(i, judged(new ProofItem(item.quotation(), item.checkedClaim(), item.content(), item.words(), decision, DecisionState.OPEN, null, null),
						statements, heeded));
		}
		List<LostItem> lost = new ArrayList<>();
		decisions.forEach((key, decision) -> {
			Track track = ledger.tracks().get(key);
			if (track != null && isMissed(decision) && items.stream().noneMatch(item -> item.decision() != null && item.decision().id().equals(key)))
				if (track.parts == null)
					lost.add(new LostItem(decision, track.cause, track.candidates));
				else
					before.lost().stream().filter(old -> old.decision().id().equals(key)).findFirst()
							.ifPresent(old -> lost.add(new LostItem(decision, old.cause(), old.candidates())));
		});
		return new ProofState(before.checked(), items, lost, Tally.of(items, lost.size()));
	}

	/** The item with its state as the decision and the statements have it. */
	static ProofItem judged(ProofItem item, Map<String, Optional<StatementState>> statements, Predicate<Finding> heeded) {
		Decision decision = item.decision();
		Lapse lapse = Lapses.of(item, statements, heeded);
		DecisionState state = decision == null || lapse != null ? DecisionState.OPEN : decision.state();
		StatementState statement = item.statementId() == null ? null : statements.getOrDefault(item.statementId(), Optional.empty()).orElse(null);
		return new ProofItem(item.quotation(), item.checkedClaim(), item.content(), item.words(), decision, state, lapse, statement);
	}

	/**
	 * The decisions that somebody would miss and that no item has.
	 *
	 * @param complete whether all was read: before that a passage may still be read as what it was
	 */
	private static List<LostItem> lost(Ledger ledger, Matching matching, boolean complete) {
		List<LostItem> lost = new ArrayList<>();
		ledger.decisions().forEach((id, decision) -> {
			Track track = ledger.tracks().get(id);
			if (track == null || !isMissed(decision) || matching.isMatched(decision))
				return;
			if (track.parts == null)
				lost.add(new LostItem(decision, track.cause, track.candidates));
			else if (complete)
				lost.add(new LostItem(decision, LostItem.Cause.NOT_READ, List.of(Span.hull(track.parts))));
		});
		return lost;
	}

	static boolean isMissed(Decision decision) {
		Entry decided = decision.decided();
		return !decision.dropped() && (decided != null && decided.action() != Action.REOPEN || decision.assignee() != null || decision.chosen() != null);
	}
}
