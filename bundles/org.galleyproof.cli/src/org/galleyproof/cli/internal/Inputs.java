package org.galleyproof.cli.internal;

import java.time.LocalDate;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that {@code check} and {@code detect} share: what to read, how to answer, where to. */
final class Inputs {

	@Spec(Target.MIXEE)
	private CommandSpec spec;
	@Parameters(paramLabel = "DRAFT", arity = "0..*", descriptionKey = "draft")
	private List<String> files = List.of();
	@Option(names = "--jsonl", paramLabel = "FILE", descriptionKey = "jsonl")
	private String rows;
	@Option(names = "--date", paramLabel = "DAY", descriptionKey = "date", converter = DayOption.class)
	private LocalDate day;
	@Option(names = "--format", paramLabel = "NAME", descriptionKey = "format")
	private String format;
	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	List<String> files() {
		return files;
	}

	/** The JSON Lines file, {@code -} for standard input; {@code null} where drafts are named. */
	String rows() {
		return rows;
	}

	/** The day that was given for all drafts; {@code null} for none. */
	LocalDate day() {
		return day;
	}

	boolean json() {
		return rows != null || Format.JSON.label().equals(format);
	}

	/** Refuses what doesn't go together, before anything is opened. */
	void verify() {
		Format.verify(format, spec);
		if (rows == null && files.isEmpty())
			throw new ParameterException(spec.commandLine(), Strings.get("nothingToRead"));
		if (rows != null && !files.isEmpty())
			throw new ParameterException(spec.commandLine(), Strings.get("rowsAndDrafts"));
		if (rows != null && Format.TEXT.label().equals(format))
			throw new ParameterException(spec.commandLine(), Strings.get("rowsAreJson"));
	}
}
