package org.galleyproof.detect.claims;

import java.util.Locale;
import java.util.ResourceBundle;

/** What can be pointed at in a sentence and tells for or against its being a fact worth checking. */
public enum Signal {

	NUMBER, MONEY, SHARE, DATE, COMPARISON, CHANGE, RANK, ALL_OR_NONE, ACTOR, DEED, CAUSE, SAYING, RULE, RECORD,
	QUESTION, OPINION, FUTURE, HOPE, CONDITION, CHIT_CHAT, SPEAKER, LISTENER, DETAIL, SUBJECT, WORDING,
	/** What a sentence's vector tells, where such are at hand. */
	MEANING;

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.galleyproof.detect.claims.messages", Locale.ENGLISH, Signal.class.getClassLoader());

	/** In a few words, with the sentence as the subject: "states a number". The same in the editor, on the command line and in reports. */
	public String text() {
		return TEXTS.getString("signal." + name());
	}

	/** Like {@link #text} for a signal that tells against a claim: what is said of wording is then the contrary. */
	String textAgainst() {
		String key = "against." + name();
		return TEXTS.containsKey(key) ? TEXTS.getString(key) : text();
	}
}
