package org.galleyproof.core.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A passage of the draft and all that happened to it; immutable. How it stands follows from its history alone, so two histories of the same
 * passage are merged by putting them together, and nothing that anybody did is lost.
 *
 * @param id stable and unique in the draft, the same in two programs that decide on the same words at the same place
 * @param claim whether it is a claim and no quotation
 * @param anchors the words, in the order of the draft
 * @param history what happened, the oldest first
 */
public record Decision(String id, boolean claim, List<Anchor> anchors, List<Entry> history) {

	public Decision {
		anchors = List.copyOf(anchors);
		history = List.copyOf(history);
	}

	/** The entries that count: neither taken back nor the taking back of another. */
	public List<Entry> standing() {
		Set<String> back = new HashSet<>();
		for (Entry entry : history)
			if (entry.action() == Action.TAKE_BACK)
				back.add(entry.value());
		return history.stream().filter(entry -> entry.action() != Action.TAKE_BACK && !back.contains(entry.id())).toList();
	}

	/** The entry that says where the passage stands; {@code null} where nobody decided. */
	public Entry decided() {
		return last(Action::decides);
	}

	/** Where the passage stands by its history; what has changed since, {@link ProofItem} knows. */
	public DecisionState state() {
		Entry decided = decided();
		if (decided == null)
			return DecisionState.OPEN;
		return switch (decided.action()) {
			case CONFIRM -> DecisionState.CONFIRMED;
			case REJECT -> DecisionState.REJECTED;
			case ASK -> DecisionState.ASKED;
			case NEED_SOURCE -> DecisionState.NEEDS_SOURCE;
			default -> DecisionState.OPEN;
		};
	}

	/** Who is to decide; {@code null} for nobody. */
	public String assignee() {
		return value(Action.ASSIGN);
	}

	/** Who is to read it after the first; {@code null} for nobody. */
	public String secondReader() {
		return value(Action.ASSIGN_SECOND);
	}

	/** Who has read it after the first and agreed; {@code null} where nobody has since the last decision. */
	public String readBy() {
		Entry read = last(action -> action == Action.SECOND || action.decides());
		return read != null && read.action() == Action.SECOND ? read.by() : null;
	}

	/** The statement that a person chose as its source; {@code null} where nobody did. */
	public String chosen() {
		return value(Action.CHOOSE);
	}

	/** Whether nobody wants to hear of it any more. */
	public boolean dropped() {
		Entry last = last(action -> action == Action.DROP || action == Action.PLACE || action.decides());
		return last != null && last.action() == Action.DROP;
	}

	/** The words as they were anchored last, the parts with an ellipsis sign between. */
	public String words() {
		return String.join(ProofItem.BETWEEN, anchors.stream().map(Anchor::exact).toList());
	}

	Decision with(Entry entry) {
		List<Entry> longer = new ArrayList<>(history);
		longer.add(entry);
		return new Decision(id, claim, anchors, longer);
	}

	Decision at(List<Anchor> places) {
		return new Decision(id, claim, places, history);
	}

	/** This one in another text: its anchors there are in {@code found}, by id, or its places are not known. */
	Decision rebased(Map<String, List<Anchor>> found) {
		return at(found.getOrDefault(id, Anchors.unplaced(anchors)));
	}

	/** This one with the entries of {@code other} that it lacks, in the order of time. */
	Decision merged(Decision other) {
		Map<String, Entry> entries = new HashMap<>();
		history.forEach(entry -> entries.put(entry.id(), entry));
		other.history.forEach(entry -> entries.putIfAbsent(entry.id(), entry));
		if (entries.size() == history.size())
			return this;
		return new Decision(id, claim, anchors, entries.values().stream().sorted(Comparator.comparing(Entry::at).thenComparing(Entry::id)).toList());
	}

	private String value(Action action) {
		Entry last = last(action::equals);
		return last == null ? null : last.value();
	}

	private Entry last(Predicate<Action> wanted) {
		return standing().reversed().stream().filter(entry -> wanted.test(entry.action())).findFirst().orElse(null);
	}
}
