package org.galleyproof.core.proof;

import java.util.List;

import org.galleyproof.checks.Finding;
import org.galleyproof.text.Folding;

/**
 * What makes two findings the same, wherever they stand: the type, the draft's words and the source's, as folded as {@link Folding} has it.
 *
 * @param type the name of the type
 * @param words the draft's words
 * @param source the source's words
 */
public record FindingKey(String type, String words, String source) {

	public static FindingKey of(Finding finding) {
		return of(finding.type().name(), finding.arguments());
	}

	static FindingKey of(String type, List<String> arguments) {
		return new FindingKey(type, Folding.key(argument(arguments, 0)), Folding.key(argument(arguments, 1)));
	}

	/** As files have it: {@code NUMBER_CHANGED: 3.2 < 2.3}. */
	@Override
	public String toString() {
		return type + ": " + words + " < " + source;
	}

	private static String argument(List<String> arguments, int number) {
		return arguments.size() > number ? Plain.words(arguments.get(number)) : "";
	}
}
