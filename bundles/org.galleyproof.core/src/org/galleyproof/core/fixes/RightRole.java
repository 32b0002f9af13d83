package org.galleyproof.core.fixes;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.galleyproof.language.people.RoleName;
import org.galleyproof.text.Span;

/** How a draft would print the role that somebody held, in the place and the case of the one that it prints. */
final class RightRole {

	private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)|;.*$");
	/** What a title before a name leaves out: "mayor of Eastport" stands there as "Mayor". */
	private static final Pattern SCOPE = Pattern.compile("(,| of | for | at | in | from | to ).*$");
	private static final Pattern NAME = Pattern.compile("\\G[ \\u00A0]+\\p{Lu}");

	private RightRole() {
	}

	/**
	 * @param title the words in the draft
	 * @param known the role as the dossier has it; empty where it has none
	 * @return {@code null} where there is nothing to put in
	 */
	static String of(Span title, String draft, String known) {
		String role = REMARK.matcher(known).replaceAll("").strip();
		if (role.isEmpty())
			return null;
		Matcher name = NAME.matcher(draft);
		if (name.find(title.end()))
			role = SCOPE.matcher(role).replaceFirst("");
		int first = title.of(draft).codePointAt(0);
		return Character.isUpperCase(first) ? capital(role) : small(role);
	}

	private static String capital(String role) {
		int first = role.codePointAt(0);
		return new StringBuilder().appendCodePoint(Character.toTitleCase(first)).append(role.substring(Character.charCount(first))).toString();
	}

	/** "U.S. senator", "MP" and "Westmark governor" keep their capital: only a role's own name is known to need none. */
	private static String small(String role) {
		String word = role.split("\\s+", 2)[0];
		boolean office = RoleName.isOffice(word.toLowerCase(Locale.ROOT));
		boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
		return office && !capitals ? role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1) : role;
	}
}
