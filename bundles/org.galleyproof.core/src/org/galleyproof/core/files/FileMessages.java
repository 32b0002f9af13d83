package org.galleyproof.core.files;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.galleyproof.core.UserException;

/** The sentences of this package, from {@code messages.properties}. */
final class FileMessages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle(FileMessages.class.getPackageName() + ".messages", Locale.ROOT,
			FileMessages.class.getClassLoader());

	private FileMessages() {
	}

	/** Numbers come out as plain digits: a byte offset with thousands separators cannot be pasted into a tool. */
	static String text(String key, Object... arguments) {
		Object[] plain = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++)
			plain[i] = String.valueOf(arguments[i]);
		return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(plain);
	}

	static UserException failure(String key, Object... arguments) {
		return new UserException(text(key, arguments));
	}
}
