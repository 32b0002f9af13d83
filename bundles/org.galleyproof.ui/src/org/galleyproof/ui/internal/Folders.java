package org.galleyproof.ui.internal;

import java.nio.file.Path;

/** How folders are named to people. */
public final class Folders {

	/** Characters that stand in a line of a view. */
	private static final int LONGEST = 64;

	private Folders() {
	}

	/** The folder with the one around it: most dossiers are called "dossier". */
	public static String shortName(Path folder) {
		int names = folder.getNameCount();
		return (names <= 2 ? folder : folder.subpath(names - 2, names)).toString();
	}

	/**
	 * Where a folder lies, on one line: "~" stands for the user's own folder, and where the way is long, an ellipsis for its middle. The last two names
	 * are always there: most dossiers are called "dossier".
	 */
	public static String name(Path folder) {
		Path home = Path.of(System.getProperty("user.home")).toAbsolutePath().normalize();
		Path whole = folder.toAbsolutePath().normalize();
		boolean own = whole.startsWith(home) && !whole.equals(home);
		Path way = own ? home.relativize(whole) : whole;
		String name = (own ? "~" + way.getFileSystem().getSeparator() : "") + way;
		int names = way.getNameCount();
		if (name.length() <= LONGEST || names <= 3)
			return name;
		String root = own ? "~" + way.getFileSystem().getSeparator() : way.getRoot() == null ? "" : way.getRoot().toString();
		return root + way.getName(0) + way.getFileSystem().getSeparator() + "\u2026" + way.getFileSystem().getSeparator() + way.subpath(names - 2, names);
	}
}
