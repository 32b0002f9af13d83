package org.galleyproof.core.proof;

import static org.galleyproof.core.proof.ProofMessages.failure;

import java.util.Locale;

import org.galleyproof.core.user.UserException;

/** The rules of who may decide what: whoever reads a passage as the second is never the one who decided about it first. */
final class Readers {

	private Readers() {
	}

	/** Whether two names are one person's, however they are spaced and capitalised. */
	static boolean same(String one, String other) {
		return one != null && other != null && key(one).equals(key(other));
	}

	/**
	 * Lets an action pass or says why it can't be done.
	 *
	 * @param state where the passage stands now
	 * @param decision {@code null} where nothing happened to it yet
	 * @throws UserException with the reason
	 */
	static void allow(Action action, String by, String value, String note, DecisionState state, Decision decision) throws UserException {
		if (by == null || by.isBlank())
			throw failure("refused.nobody");
		boolean blank = note == null || note.isBlank();
		String first = decision == null || state == DecisionState.OPEN ? null : decision.decided().by();
		String second = decision == null ? null : decision.secondReader();
		switch (action) {
			case REJECT -> require(!blank, "refused.reject");
			case ASK -> require(!blank, "refused.ask");
			case REOPEN -> require(state != DecisionState.OPEN, "refused.open");
			case ASSIGN -> require(!same(value, second), "refused.assignSecond", value);
			case ASSIGN_SECOND -> {
				require(!same(value, first), "refused.secondIsFirst", value);
				require(decision == null || !same(value, decision.assignee()), "refused.secondIsAssignee", value);
			}
			case SECOND -> {
				require(state == DecisionState.CONFIRMED || state == DecisionState.REJECTED, "refused.undecided");
				require(!same(by, first), "refused.second", first);
			}
			default -> {
				// confirming, needing a source and choosing a statement ask for nothing but a name
			}
		}
		if (action == Action.CONFIRM || action == Action.REJECT)
			require(first != null || !same(by, second), "refused.first", by);
	}

	private static void require(boolean holds, String key, Object... arguments) throws UserException {
		if (!holds)
			throw failure(key, arguments);
	}

	private static String key(String name) {
		return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}
}
