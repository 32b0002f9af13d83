package org.galleyproof.core.proof;

import java.util.List;
import java.util.Optional;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.text.Span;

/**
 * How a draft stands with the people who read it; immutable.
 *
 * @param checked the check that this is about; {@code null} before the first
 * @param items the quotations and claims to decide, in the order of the draft
 * @param lost decisions that no passage answers to, in the order in which they were made
 * @param tally how far the reading is
 */
public record ProofState(CheckedDraft checked, List<ProofItem> items, List<LostItem> lost, Tally tally) {

	public ProofState {
		items = List.copyOf(items);
		lost = List.copyOf(lost);
	}

	static final ProofState NONE = new ProofState(null, List.of(), List.of(), Tally.of(List.of(), 0));

	/** The item with the fewest words that {@code place} lies in or touches; empty where there is none. Java offsets in the checked draft. */
	public Optional<ProofItem> at(Span place) {
		return items.stream().filter(item -> item.content().stream().anyMatch(span -> span.start() <= place.end() && place.start() <= span.end()))
				.min((one, other) -> Integer.compare(one.words().length(), other.words().length()));
	}
}
