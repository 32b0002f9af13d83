package org.galleyproof.cli.internal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams that a command works on.
 *
 * @param in what {@code -} reads
 * @param out where the answer goes, in UTF-8
 * @param err where messages and progress go
 * @param terminal whether people look on: colours, and a progress line that is written over
 */
public record Console(InputStream in, OutputStream out, PrintStream err, boolean terminal) {

	/** The streams of this process, past {@link System#out}, whose failures can't be seen and whose character set may vary. */
	public static Console ofProcess() {
		return new Console(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
				new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8), isTerminal());
	}

	boolean colours() {
		String off = System.getenv("NO_COLOR");
		return terminal && (off == null || off.isEmpty());
	}

	/** From Java 22 on, a console may exist without a terminal, and a method that this release doesn't know tells. */
	private static boolean isTerminal() {
		java.io.Console console = System.console();
		if (console == null)
			return false;
		try {
			return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
		} catch (ReflectiveOperationException unknownMethod) {
			return true;
		}
	}
}
