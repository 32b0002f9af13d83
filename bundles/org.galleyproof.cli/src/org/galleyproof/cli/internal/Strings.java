package org.galleyproof.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the command line, from {@code messages.properties} and {@code help.properties} beside this class. */
final class Strings {

	private static final String FOLDER = Strings.class.getPackageName() + ".";
	private static final ResourceBundle MESSAGES = bundle("messages");

	private Strings() {
	}

	/** @throws java.util.MissingResourceException for a key that the file lacks */
	static String get(String key, Object... arguments) {
		return new MessageFormat(MESSAGES.getString(key), Locale.ENGLISH).format(arguments);
	}

	/** The descriptions of commands and options. */
	static ResourceBundle help() {
		return bundle("help");
	}

	private static ResourceBundle bundle(String name) {
		return ResourceBundle.getBundle(FOLDER + name, Locale.ROOT, Strings.class.getClassLoader());
	}
}
