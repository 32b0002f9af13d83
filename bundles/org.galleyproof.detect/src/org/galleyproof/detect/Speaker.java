package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.galleyproof.text.Span;
import org.galleyproof.text.TextChange;

/**
 * Whom a draft ascribes words to.
 *
 * @param name a person's in full without titles ("Ada Quill"), a body's without its article, a definite group as it stands ("the
 *            ministers"); {@code null} for a document and for whoever has no name
 * @param kind what sort of source it is
 * @param roles what the source itself says that the person is, in its order; may be empty
 * @param named the words that name this speaker, inside the source: the whole of it, or the part that is this one of several; Java
 *            offsets
 * @param person the id of the known person that this is; {@code null} where it is none
 * @param why which rule decided
 */
public record Speaker(String name, SpeakerKind kind, List<Role> roles, Span named, String person, Resolution why) {

	public Speaker {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(named);
		Objects.requireNonNull(why);
		roles = List.copyOf(roles);
	}

	/** This speaker after an edit; {@code null} where that touched what the speaker is told by. */
	Speaker moved(TextChange change) {
		Span now = change.moved(named);
		Span evidence = why.evidence() == null ? null : change.moved(why.evidence());
		if (now == null || why.evidence() != null && evidence == null)
			return null;
		List<Role> moved = new ArrayList<>(roles.size());
		for (Role role : roles) {
			if (!change.leaves(role.span()))
				return null;
			moved.add(role.shift(change.shift(role.span())));
		}
		return new Speaker(name, kind, moved, now, person, new Resolution(why.reason(), why.arguments(), evidence));
	}
}
