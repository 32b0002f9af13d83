package org.galleyproof.core.user;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of a package, from the {@code messages.properties} in it. */
public final class Wording {

	private final ResourceBundle texts;

	/** @param beside a class of the package */
	public Wording(Class<?> beside) {
		texts = ResourceBundle.getBundle(beside.getPackageName() + ".messages", Locale.ROOT, beside.getClassLoader());
	}

	/** Whether there is a sentence of that key. */
	public boolean has(String key) {
		return texts.containsKey(key);
	}

	/**
	 * A sentence. Numbers come out as plain digits: a byte offset with thousands separators cannot be pasted into a tool. Only where the sentence follows
	 * the number ("1 place leans", "2 places lean") it is told as one.
	 *
	 * @throws java.util.MissingResourceException when there is none of that key
	 */
	public String text(String key, Object... arguments) {
		MessageFormat sentence = new MessageFormat(texts.getString(key), Locale.ROOT);
		Format[] formats = sentence.getFormatsByArgumentIndex();
		Object[] told = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++)
			told[i] = i < formats.length && formats[i] instanceof ChoiceFormat ? arguments[i] : String.valueOf(arguments[i]);
		return sentence.format(told);
	}

	/** A sentence for the user, to be thrown. */
	public UserException failure(String key, Object... arguments) {
		return new UserException(text(key, arguments));
	}

	/** What went wrong, in words: many failures of the file system have no message but the path. */
	public static String reason(Throwable failure) {
		String message = failure.getMessage();
		if (failure instanceof FileSystemException system && system.getReason() != null)
			return system.getFile() == null ? system.getReason() : system.getReason() + ": " + system.getFile();
		if (message != null && failure.getClass() == IOException.class)
			return message;
		String kind = failure.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace(" Exception", "").toLowerCase(Locale.ROOT);
		return message == null ? kind : kind + ": " + message;
	}
}
