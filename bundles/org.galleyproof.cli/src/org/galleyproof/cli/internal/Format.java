package org.galleyproof.cli.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The forms of an answer. */
enum Format {
	TEXT, JSON;

	String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * @param label as given on the command line; {@code null} is fine
	 * @throws ParameterException for a form that is not offered, naming those that are
	 */
	static void verify(String label, CommandSpec spec) {
		if (label != null && Arrays.stream(values()).noneMatch(format -> format.label().equals(label)))
			throw new ParameterException(spec.commandLine(),
					Strings.get("formatUnknown", label, Arrays.stream(values()).map(Format::label).collect(Collectors.joining(", "))));
	}
}
