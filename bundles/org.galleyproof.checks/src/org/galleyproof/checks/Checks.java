package org.galleyproof.checks;

import java.util.List;

/** Every check, the gravest first. A new one is a class and a line here. */
public final class Checks {

	private static final List<Check> ALL = List.of(
			new NegationChanged(),
			new DateChanged(),
			new NumberChanged(),
			new SpeakerChanged(),
			new NameMisspelt(),
			new RoleChanged(),
			new NameChanged(),
			new Spliced(),
			new MarkedEdit(),
			new Tidied(),
			new TenseChanged(),
			new QualifierChanged(),
			new WordingChanged(),
			new WordsOmitted(),
			new WordsAdded(),
			new Inconsistent(),
			new NoSource());

	private Checks() {
	}

	/** In the order in which they run: what one takes, those behind it don't see. */
	public static List<Check> all() {
		return ALL;
	}
}
