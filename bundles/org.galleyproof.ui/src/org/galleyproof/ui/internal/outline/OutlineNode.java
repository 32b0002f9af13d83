package org.galleyproof.ui.internal.outline;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.annotations.Checked;

/**
 * A line of the outline: a section, a speaker, or a quotation or claim. It stays the same line while the draft is edited; only its place
 * moves.
 */
final class OutlineNode {

	private final OutlineNode parent;
	private final String label;
	private final State state;
	private final List<OutlineNode> children = new ArrayList<>();
	private Span span;

	/** How a line stands; a section and a speaker have none. */
	enum State {
		NONE(""), VERIFIED("\u2713"), DIFFERS("\u2260"), NO_SOURCE("?"), FINDING("!"), UNSPOKEN("\u00B7");

		private final String sign;

		State(String sign) {
			this.sign = sign;
		}

		/** A sign by which it is told apart without colours. */
		String sign() {
			return sign;
		}

		static State of(Checked checked) {
			return switch (checked.status()) {
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

	/** Whether both show the same, wherever it stands. */
	boolean looksLike(OutlineNode other) {
		if (!label.equals(other.label) || state != other.state || children.size() != other.children.size())
			return false;
		for (int i = 0; i < children.size(); i++)
			if (!children.get(i).looksLike(other.children.get(i)))
				return false;
		return true;
	}

	/** Takes the places of one that {@linkplain #looksLike looks like} this. */
	void move(OutlineNode newer) {
		span = newer.span;
		for (int i = 0; i < children.size(); i++)
			children.get(i).move(newer.children.get(i));
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
