package org.galleyproof.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

import org.galleyproof.cli.internal.Console;
import org.galleyproof.cli.internal.Galleyproof;

/**
 * The command line: {@code check}, {@code detect}, {@code match} and {@code import}. Standard output carries the answer and
 * nothing else, always UTF-8; whatever else there is to say goes to standard error.
 */
public final class CommandLine {

	private CommandLine() {
	}

	/**
	 * Runs one command, without colours, and leaves the streams open.
	 *
	 * @param in what {@code --jsonl -} reads
	 * @return the exit status: 0 nothing to report, 1 findings of severity warning or error, 2 failure
	 */
	public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
		return Galleyproof.run(args, new Console(in, new Checked(out), err, false));
	}

	/** As a program of its own: on the process's streams, with colours where people look at a terminal. */
	static int runOnTerminal(String[] args) {
		return Galleyproof.run(args, Console.ofProcess());
	}

	/** Makes a print stream's hidden failures visible, so that a closed pipe ends the work. */
	private static final class Checked extends OutputStream {

		private final PrintStream out;

		private Checked(PrintStream out) {
			this.out = out;
		}

		@Override
		public void write(int b) {
			out.write(b);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			out.write(bytes, offset, length);
		}

		@Override
		public void flush() throws IOException {
			if (out.checkError())
				throw new IOException("Broken pipe");
		}
	}
}
