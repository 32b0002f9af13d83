package org.galleyproof.detect.claims;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One ground for a sentence's checkworthiness.
 *
 * @param signal what was found in the sentence, not {@code null}
 * @param contribution what it adds to the logarithm of the odds that the sentence is worth checking; below 0 it tells against it
 */
public record Reason(Signal signal, double contribution) {

	/** In a few words, with the sentence as the subject: "states a number". */
	public String text() {
		return contribution < 0 ? signal.textAgainst() : signal.text();
	}

	/** "states a number; compares; names an actor": those that tell for a claim, in the given order; may be empty. */
	public static String inFavour(List<Reason> reasons) {
		return reasons.stream().filter(reason -> reason.contribution > 0).map(Reason::text).collect(Collectors.joining("; "));
	}

	/** "asks; voices an opinion": those that tell against it, in the given order; may be empty. */
	public static String against(List<Reason> reasons) {
		return reasons.stream().filter(reason -> reason.contribution < 0).map(Reason::text).collect(Collectors.joining("; "));
	}
}
