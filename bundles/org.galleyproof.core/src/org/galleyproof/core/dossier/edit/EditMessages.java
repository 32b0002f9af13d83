package org.galleyproof.core.dossier.edit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.galleyproof.core.UserException;

/** The sentences of this package, from {@code messages.properties}. */
final class EditMessages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle(EditMessages.class.getPackageName() + ".messages", Locale.ROOT,
			EditMessages.class.getClassLoader());

	private EditMessages() {
	}

	static String text(String key, Object... arguments) {
		Object[] plain = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++)
			plain[i] = String.valueOf(arguments[i]);
		return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(plain);
	}

	/** What people call a feature of the model. */
	static String feature(String path) {
		String key = "feature." + path;
		return TEXTS.containsKey(key) ? TEXTS.getString(key) : path;
	}

	static UserException failure(String key, Object... arguments) {
		return new UserException(text(key, arguments));
	}
}
