package org.galleyproof.language.analysis.internal;

/** Web and mail addresses, which are one word whatever marks they hold. */
final class Links {

	private static final int SHORTEST = 4;

	private Links() {
	}

	/** Whether the part of the text is an address as a whole. */
	static boolean is(String text, int start, int end) {
		if (end - start < SHORTEST)
			return false;
		if (text.regionMatches(true, start, "http", 0, 4) || text.regionMatches(true, start, "ftp", 0, 3)) {
			int protocol = text.indexOf("://", start);
			if (protocol >= 0 && protocol < Math.min(end, start + 8))
				return true;
		}
		int at = start;
		while (at < end && isName(text.charAt(at)))
			at++;
		if (at > start && at < end && text.charAt(at) == '@') {
			at++;
			while (at < end && isName(text.charAt(at)))
				at++;
		}
		return isHost(text, start, at) && (at == end || text.charAt(at) == '/' || text.charAt(at) == ':' || text.charAt(at) == '?');
	}

	/** A name with dots whose last part is of letters, in lower case or after "www": "example.org", but not "over.Then" or "U.S". */
	private static boolean isHost(String text, int start, int end) {
		int dot = end - 1;
		while (dot > start && text.charAt(dot) != '.')
			dot--;
		if (dot <= start || end - dot < 3 || !Character.isLetterOrDigit(text.charAt(dot - 1)))
			return false;
		boolean web = text.regionMatches(true, start, "www.", 0, 4);
		for (int i = dot + 1; i < end; i++)
			if (!Shapes.isLower(text.charAt(i)) && !(web && Shapes.isUpper(text.charAt(i))))
				return false;
		return true;
	}

	private static boolean isName(char c) {
		return Shapes.isLetter(c) || Shapes.isDigit(c) || c == '.' || c == '-' || c == '_';
	}
}
