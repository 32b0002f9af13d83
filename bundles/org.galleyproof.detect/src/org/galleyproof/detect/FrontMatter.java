package org.galleyproof.detect;

import java.util.regex.Pattern;

/**
 * What a Markdown file says about itself before its text, between two lines of dashes: keys and values for programs, which nobody says and
 * which claim nothing. A rule above prose is none: every line between must be a key with its value, or belong to one.
 */
final class FrontMatter {

	private static final String FENCE = "---";
	/** Characters that are looked at: a file that says more about itself says it to nobody. */
	private static final int REACH = 8_000;
	private static final Pattern LINE = Pattern.compile("[\\w-]{1,40}:(\\s.*)?|\\s+\\S.*|- .*|#.*|");
	private static final Pattern KEY = Pattern.compile("[\\w-]{1,40}:(\\s.*)?");

	private FrontMatter() {
	}

	/** Where the text behind it begins, Java offset; 0 where there is none. */
	static int end(String text) {
		if (!text.startsWith(FENCE) || !text.substring(FENCE.length(), Math.min(next(text, 0), REACH)).isBlank())
			return 0;
		boolean keys = false;
		int reach = Math.min(text.length(), REACH);
		for (int at = next(text, 0); at < reach; at = next(text, at)) {
			String line = text.substring(at, next(text, at)).stripTrailing();
			if (line.equals(FENCE))
				return keys ? next(text, at) : 0;
			if (!LINE.matcher(line).matches())
				return 0;
			keys |= KEY.matcher(line).matches();
		}
		return 0;
	}

	private static int next(String text, int from) {
		int end = text.indexOf('\n', from);
		return end < 0 ? text.length() : end + 1;
	}
}
