package org.galleyproof.cli;

/** The command line in a plain Java process. */
public final class Main {

	private Main() {
	}

	public static void main(String[] args) {
		System.exit(CommandLine.runOnTerminal(args));
	}
}
