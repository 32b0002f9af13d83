package org.galleyproof.core.proof;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.galleyproof.core.UserException;

/** The sentences of this package, from {@code messages.properties}. */
final class ProofMessages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle(ProofMessages.class.getPackageName() + ".messages", Locale.ROOT,
			ProofMessages.class.getClassLoader());

	private ProofMessages() {
	}

	static boolean has(String key) {
		return TEXTS.containsKey(key);
	}

	static String text(String key, Object... arguments) {
		Object[] plain = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++)
			plain[i] = String.valueOf(arguments[i]);
		return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(plain);
	}

	static UserException failure(String key, Object... arguments) {
		return new UserException(text(key, arguments));
	}

	/** What went wrong, in words: many failures of the file system have no message but the path. */
	static String reason(Throwable failure) {
		String message = failure.getMessage();
		String kind = failure.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace(" Exception", "").toLowerCase(Locale.ROOT);
		return message == null ? kind : kind + ": " + message;
	}
}
