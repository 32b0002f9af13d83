package org.galleyproof.ui.internal.deciding;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.Status;
import org.galleyproof.core.proof.DecisionState;
import org.galleyproof.core.proof.ProofItem;
import org.galleyproof.ui.internal.annotations.Checked;
import org.galleyproof.ui.internal.proof.OpenDraft;

/**
 * How the quotations and claims of a checked draft stand for people: what was decided about them, and whether all that differs was ignored. A
 * snapshot, which any thread may ask.
 */
public final class Standings {

	/** Where nothing is decided or ignored. */
	public static final Standings NONE = new Standings(Map.of(), finding -> false);

	private final Map<Key, DecisionState> decided;
	private final Predicate<Finding> ignored;

	private record Key(boolean claim, String words) {
	}

	private Standings(Map<Key, DecisionState> decided, Predicate<Finding> ignored) {
		this.decided = decided;
		this.ignored = ignored;
	}

	/** As it is now; to be asked in the user-interface thread. @param draft {@code null} for none */
	public static Standings of(OpenDraft draft) {
		DraftDecisions decisions = Decisions.of(draft);
		if (decisions == null)
			return NONE;
		Map<Key, DecisionState> decided = new HashMap<>();
		// by its words, not by its place: the decisions follow an edit's check a moment later, and nothing is to flicker until then
		for (ProofItem item : decisions.state().items())
			if (item.state() != DecisionState.OPEN)
				decided.merge(new Key(item.claim(), item.words()), item.state(), (one, other) -> one == other ? one : DecisionState.OPEN);
		// the same words elsewhere may be open still
		if (!decided.isEmpty())
			for (ProofItem item : decisions.state().items())
				if (item.state() == DecisionState.OPEN)
					decided.remove(new Key(item.claim(), item.words()));
		return new Standings(decided, finding -> decisions.session().ignored(finding).isPresent());
	}

	/** What was decided about a quotation or claim; {@link DecisionState#OPEN} where nothing is, or no longer. */
	public DecisionState decision(Checked checked, CheckedDraft draft) {
		if (decided.isEmpty())
			return DecisionState.OPEN;
		String text = draft.draft().text();
		String words = checked.content().stream().map(span -> span.of(text)).collect(Collectors.joining(ProofItem.BETWEEN));
		return decided.getOrDefault(new Key(checked.claim(), words), DecisionState.OPEN);
	}

	/** How it stands to its source: what differs in nothing but what people ignored counts as verified. */
	public Status status(Checked checked) {
		return checked.isAccepted(ignored) ? Status.VERIFIED : checked.status();
	}

	/** Whether people ignore it. */
	public boolean isIgnored(Finding finding) {
		return ignored.test(finding);
	}
}
