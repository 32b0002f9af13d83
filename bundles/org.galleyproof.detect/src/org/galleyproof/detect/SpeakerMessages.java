package org.galleyproof.detect;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** The words in which the reader of drafts explains itself, from {@code messages.properties} beside this class. */
public final class SpeakerMessages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.galleyproof.detect.messages", Locale.ENGLISH, SpeakerMessages.class.getClassLoader());

	private SpeakerMessages() {
	}

	/** One full sentence: why the source is this speaker. */
	public static String why(Resolution resolution) {
		String key = "why." + resolution.reason().name();
		if (resolution.arguments().size() > 2 && TEXTS.containsKey(key + "." + resolution.arguments().get(2)))
			key += "." + resolution.arguments().get(2);
		return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(resolution.arguments().toArray());
	}

	/** What marks are that quote nobody, as a phrase. */
	static String noQuotation(NoQuotation.Reason reason) {
		return TEXTS.getString("mark." + reason.name());
	}

	/** The names of those who have one, in order; {@code null} where nobody has. */
	static String names(List<Speaker> speakers) {
		if (speakers.size() == 1)
			return speakers.get(0).name();
		List<String> names = speakers.stream().map(Speaker::name).filter(Objects::nonNull).toList();
		if (names.size() < 2)
			return names.isEmpty() ? null : names.get(0);
		return new MessageFormat(TEXTS.getString("names"), Locale.ENGLISH).format(new Object[] { String.join(", ", names.subList(0, names.size() - 1)), names.get(names.size() - 1) });
	}

	/** A kind of speaker for people: "an unnamed person". */
	public static String label(SpeakerKind kind) {
		return TEXTS.getString("kind." + kind.name());
	}
}
