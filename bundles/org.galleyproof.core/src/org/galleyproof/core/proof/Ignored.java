package org.galleyproof.core.proof;

import java.util.List;
import java.util.Map;

/**
 * A finding that a person holds for none; immutable.
 *
 * @param id stable and unique
 * @param scope how far it goes
 * @param type the name of the type of finding
 * @param arguments the parts of its message
 * @param style the house style; {@code null} but with {@link IgnoreScope#STYLE}
 * @param anchor where it stands; {@code null} but with {@link IgnoreScope#HERE}
 * @param history who ignored it, when and why, and who took that back
 */
public record Ignored(String id, IgnoreScope scope, String type, List<String> arguments, String style, Anchor anchor, List<Entry> history) {

	public Ignored {
		arguments = List.copyOf(arguments);
		history = List.copyOf(history);
	}

	/** Whether it still counts. */
	public boolean stands() {
		return !asDecision().standing().isEmpty();
	}

	/** Who ignored it last, when and why; {@code null} where that was taken back. */
	public Entry said() {
		List<Entry> standing = asDecision().standing();
		return standing.isEmpty() ? null : standing.getLast();
	}

	/** The entries that count. */
	List<Entry> standing() {
		return asDecision().standing();
	}

	FindingKey key() {
		return FindingKey.of(type, arguments);
	}

	Ignored with(Entry entry) {
		return new Ignored(id, scope, type, arguments, style, anchor, asDecision().with(entry).history());
	}

	Ignored at(Anchor place) {
		return new Ignored(id, scope, type, arguments, style, place, history);
	}

	/** This one in another text: its anchor there is in {@code found}, by id, or its place is not known. */
	Ignored rebased(Map<String, List<Anchor>> found) {
		if (anchor == null)
			return this;
		List<Anchor> places = found.get(id);
		return at(places == null ? anchor.unplaced() : places.get(0));
	}

	Ignored merged(Ignored other) {
		return new Ignored(id, scope, type, arguments, style, anchor, asDecision().merged(other.asDecision()).history());
	}

	/** Its history, to be worked with as any other. */
	private Decision asDecision() {
		return new Decision(id, false, List.of(), history);
	}
}
