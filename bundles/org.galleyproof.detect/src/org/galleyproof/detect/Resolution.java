package org.galleyproof.detect;

import java.util.List;
import java.util.Objects;

import org.galleyproof.text.Span;

/**
 * Why a source is taken for a speaker; {@link SpeakerMessages} has the sentence for people.
 *
 * @param reason the rule that decided
 * @param arguments what the sentence names, as {@link SpeakerReason} tells; none is {@code null}
 * @param evidence where the draft names the speaker, if not in the source itself; Java offsets, may be {@code null}
 */
public record Resolution(SpeakerReason reason, List<String> arguments, Span evidence) {

	public Resolution {
		Objects.requireNonNull(reason);
		arguments = List.copyOf(arguments);
	}
}
