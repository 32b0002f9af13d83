package org.galleyproof.exchange;

import java.util.List;

/**
 * What stands between the fields of a table.
 *
 * @param sign one character
 * @param named whether the table names it in a line of its own before all others, {@code sep=;}, as spreadsheets do; that line is no row
 */
record Separator(String sign, boolean named) {

	private static final List<String> SIGNS = List.of(",", ";", "\t", "|");
	private static final String NAME = "sep=";

	/**
	 * The one that a table names, or else the one that its first line has most of outside quotation marks.
	 *
	 * @param head of the table, at least the first line where that is short
	 */
	static Separator of(String head) {
		String first = head.lines().findFirst().orElse("");
		if (first.length() == NAME.length() + 1 && first.regionMatches(true, 0, NAME, 0, NAME.length()))
			return new Separator(first.substring(NAME.length()), true);
		String best = SIGNS.get(0);
		for (String sign : SIGNS)
			if (count(first, sign) > count(first, best))
				best = sign;
		return new Separator(best, false);
	}

	/** What people call it. */
	String told() {
		return ExchangeMessages.text(switch (sign) {
		case "," -> "separator.comma";
		case ";" -> "separator.semicolon";
		case "\t" -> "separator.tab";
		case "|" -> "separator.bar";
		default -> "separator.other";
		});
	}

	private static long count(String line, String sign) {
		boolean quoted = false;
		long count = 0;
		for (char c : line.toCharArray()) {
			quoted ^= c == '"';
			if (!quoted && c == sign.charAt(0))
				count++;
		}
		return count;
	}
}
