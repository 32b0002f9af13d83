package org.galleyproof.detect;

import org.galleyproof.text.Span;

/**
 * A person that a name, a role or a pronoun means.
 *
 * @param name in full as far as known
 * @param person the id of the known person, or {@code null}
 * @param reason why
 * @param evidence where the draft names the person; {@code null} where it is the source itself or the known people
 */
record Found(String name, String person, SpeakerReason reason, Span evidence) {
}
