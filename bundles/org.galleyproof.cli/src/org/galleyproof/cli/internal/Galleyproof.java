package org.galleyproof.cli.internal;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.galleyproof.core.user.UserException;
import org.galleyproof.language.Language;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command that holds the others. Turns every failure into one line on standard error and an exit status. */
@Command(name = "galleyproof", versionProvider = Galleyproof.Version.class)
public final class Galleyproof implements Runnable {

	/** Set to anything in the environment, it has unexpected failures tell all they know. */
	private static final String TRACE = "GALLEYPROOF_TRACE";

	@Spec
	private CommandSpec spec;
	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;
	@Option(names = { "-V", "--version" }, versionHelp = true, descriptionKey = "version")
	private boolean version;

	/** Runs one command and returns its exit status. */
	public static int run(String[] args, Console console) {
		CommandLine line = new CommandLine(new Galleyproof()).addSubcommand(new CheckCommand(console)).addSubcommand(new DetectCommand(console))
				.addSubcommand(new MatchCommand(console)).addSubcommand(new ImportCommand(console)).addSubcommand(new HistoryCommand(console));
		line.registerConverter(Path.class, Galleyproof::path);
		line.setResourceBundle(Strings.help()).setExpandAtFiles(false).setUsageHelpAutoWidth(false);
		line.setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true)).setErr(new PrintWriter(console.err(), true));
		line.setParameterExceptionHandler((failure, arguments) -> wrongArguments(failure, console.err()));
		line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, console.err()));
		try {
			Language.check();
		} catch (IllegalArgumentException unknown) {
			console.err().println(Strings.get("failed", unknown.getMessage()));
			return ExitStatus.FAILURE;
		}
		try {
			return line.execute(args);
		} catch (StackOverflowError | OutOfMemoryError | LinkageError tooMuch) {
			return unexpected(tooMuch, console.err());
		}
	}

	/** A name of a command is missing. */
	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Strings.get("commandMissing"));
	}

	private static Path path(String name) {
		try {
			return Path.of(name);
		} catch (InvalidPathException failure) {
			throw new TypeConversionException(Strings.get("noPath", name));
		}
	}

	private static int wrongArguments(ParameterException failure, PrintStream err) {
		String name = failure.getCommandLine().getCommandSpec().qualifiedName();
		String reason = failure.getMessage().lines().findFirst().orElse("").strip();
		err.println(Strings.get("wrongArguments", name, reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason));
		return ExitStatus.FAILURE;
	}

	private static int failed(Throwable failure, PrintStream err) {
		if (failure instanceof ClosedOutputException)
			return ExitStatus.CLEAN;
		if (failure instanceof UserException) {
			err.println(Strings.get("failed", oneLine(failure.getMessage())));
			return ExitStatus.FAILURE;
		}
		return unexpected(failure, err);
	}

	/** A fault of the program's own, or of the machine: one line, and all of it on request. */
	private static int unexpected(Throwable failure, PrintStream err) {
		boolean trace = System.getenv(TRACE) != null;
		err.println(Strings.get(trace ? "unexpectedTraced" : "unexpected", oneLine(failure.toString()), TRACE));
		if (trace)
			for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
				err.println(cause);
				for (StackTraceElement element : cause.getStackTrace())
					err.println("\tat " + element);
			}
		return ExitStatus.FAILURE;
	}

	private static String oneLine(String message) {
		return message.replaceAll("\\s*\\R\\s*", " ");
	}

	/** Reads the version that the build wrote into the bundle. */
	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			return new String[] { Strings.get("version", BundleVersion.read()) };
		}
	}
}
