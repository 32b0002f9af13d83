package org.galleyproof.ui.internal.outline;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.Status;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.annotations.Checked;
import org.galleyproof.ui.internal.deciding.Standings;

/**
 * A line of the outline: a section, a speaker, or a quotation or claim. It stays the same line while the draft is edited; only its place
 * moves.
 */
final class OutlineNode {

	private OutlineNode parent;
	private final List<OutlineNode> children = new ArrayList<>();
	private String label;
	private State state;
	private Span span;

	/** How a line stands; a section and a speaker have none. */
	enum State {
		NONE(""), VERIFIED("\u2713"), DIFFERS("\u2260"), NO_SOURCE("?"), FINDING("!"), UNSPOKEN("\u00B7"), CONFIRMED("\u2714"), REJECTED("\u2718"), ASKED("\u2026"), NEEDS_SOURCE("??");

		private final String sign;

		State(String sign) {
			this.sign = sign;
		}

		/** A sign by which it is told apart without colours. */
		String sign() {
			return sign;
		}

		/** What people decided goes before what the check says. */
		static State of(Checked checked, CheckedDraft draft, Standings standings) {
			return switch (standings.decision(checked, draft)) {
				case OPEN -> of(checked, standings.status(checked));
				case CONFIRMED -> CONFIRMED;
				case REJECTED -> REJECTED;
				case ASKED -> ASKED;
				case NEEDS_SOURCE -> NEEDS_SOURCE;
			};
		}

		private static State of(Checked checked, Status status) {
			return switch (status) {
				case VERIFIED -> VERIFIED;
				case DIFFERS -> DIFFERS;
				case NO_SOURCE -> NO_SOURCE;
				case OUT_OF_SCOPE -> checked.findings().isEmpty() ? UNSPOKEN : FINDING;
			};
		}
	}

	/** @param span where it leads, Java offsets in the draft; {@code null} for a group */
	OutlineNode(OutlineNode parent, String label, State state, Span span) {
		this.parent = parent;
		this.label = label;
		this.state = state;
		this.span = span;
		if (parent != null)
			parent.children.add(this);
	}

	OutlineNode parent() {
		return parent;
	}

	String label() {
		return label;
	}

	State state() {
		return state;
	}

	Span span() {
		return span;
	}

	List<OutlineNode> children() {
		return children;
	}

	/** Lines below this one that are no groups. */
	int leaves() {
		return children.stream().mapToInt(child -> child.state == State.NONE ? child.leaves() : 1).sum();
	}

	/** Who shows the lines, and hears of each that changes. */
	interface Shown {

		/** A line shows something else. */
		void changed(OutlineNode line);

		/** A line is new. @param index its place among the children of its parent */
		void added(OutlineNode line, int index);

		/** A line is gone. */
		void removed(OutlineNode line);
	}

	/**
	 * Takes over what {@code newer} shows by few changes: lines at the beginning and at the end that show the same stay, those between them
	 * change one by one. {@code newer} is used up.
	 */
	void become(OutlineNode newer, Shown shown) {
		int before = leaves();
		boolean changed = !label.equals(newer.label) || state != newer.state;
		label = newer.label;
		state = newer.state;
		span = newer.span;
		int first = 0;
		while (first < Math.min(children.size(), newer.children.size()) && children.get(first).showsWhat(newer.children.get(first)))
			first++;
		int behind = 0;
		while (behind < Math.min(children.size(), newer.children.size()) - first
				&& children.get(children.size() - 1 - behind).showsWhat(newer.children.get(newer.children.size() - 1 - behind)))
			behind++;
		int index = first;
		for (; index < Math.min(children.size(), newer.children.size()) - behind; index++)
			children.get(index).become(newer.children.get(index), shown);
		while (children.size() - behind > index && children.size() > newer.children.size())
			shown.removed(children.remove(index));
		for (; children.size() < newer.children.size(); index++) {
			OutlineNode added = newer.children.get(index);
			added.parent = this;
			children.add(index, added);
			shown.added(added, index);
		}
		for (int i = 0; i < first; i++)
			children.get(i).become(newer.children.get(i), shown);
		for (int i = children.size() - behind; i < children.size(); i++)
			children.get(i).become(newer.children.get(i), shown);
		if (changed || state == State.NONE && before != leaves())
			shown.changed(this);
	}

	/** Whether the line itself shows the same, whatever is below it. */
	private boolean showsWhat(OutlineNode other) {
		return label.equals(other.label) && state == other.state;
	}

	/** How many lines begin or end to show something else when this {@linkplain #become becomes} {@code newer}, at most. */
	int differences(OutlineNode newer) {
		int first = 0;
		int least = Math.min(children.size(), newer.children.size());
		while (first < least && children.get(first).showsWhat(newer.children.get(first)))
			first++;
		int behind = 0;
		while (behind < least - first && children.get(children.size() - 1 - behind).showsWhat(newer.children.get(newer.children.size() - 1 - behind)))
			behind++;
		int sum = Math.max(children.size(), newer.children.size()) - first - behind;
		for (int i = 0; i < first; i++)
			sum += children.get(i).differences(newer.children.get(i));
		for (int i = 0; i < behind; i++)
			sum += children.get(children.size() - 1 - i).differences(newer.children.get(newer.children.size() - 1 - i));
		return sum;
	}

	/** The line whose words the place touches, the narrowest; else the section above it; {@code null} for none. */
	OutlineNode at(int offset) {
		OutlineNode found = null;
		OutlineNode above = null;
		List<OutlineNode> open = new ArrayList<>(children);
		while (!open.isEmpty()) {
			OutlineNode node = open.removeLast();
			open.addAll(node.children);
			if (node.span == null)
				continue;
			if (node.state != State.NONE && node.span.start() <= offset && offset <= node.span.end() && (found == null || node.span.length() < found.span.length()))
				found = node;
			if (node.state == State.NONE && node.span.start() <= offset && (above == null || node.span.start() > above.span.start()))
				above = node;
		}
		return found == null ? above : found;
	}
}
