package org.galleyproof.detect;

/** Why a source is taken for a speaker. What the arguments of each are stands here; {@code messages.properties} has the words. */
public enum SpeakerReason {
	/** The draft names the person here, in full. {0} the words, {1} the name. */
	FULL_NAME,
	/** The only person of that surname whom the draft names in full. {0} the words, {1} the name. */
	SURNAME,
	/** Of several of that surname, the one whom title, given name or frequency tells. {0} the words, {1} the name. */
	SURNAME_OF_SEVERAL,
	/** A given name that only one person of the draft has. {0} the words, {1} the name. */
	GIVEN_NAME,
	/** A name and no more, which nothing in the draft completes. {0} the words, {1} the name. */
	NAME_ALONE,
	/** The known people have this name or alias. {0} the words, {1} the name. */
	KNOWN_NAME,
	/** The role that the draft gives to one person. {0} the words, {1} the name. */
	ROLE_IN_DRAFT,
	/** The role that one of the known people holds. {0} the words, {1} the name. */
	KNOWN_ROLE,
	/** The role that the draft gives to several people, of whom this one was named last. {0} the words, {1} the name. */
	ROLE_NAMED_LAST,
	/** Pronoun: the only fitting person named in the same sentence. {0} the words, {1} the name, {2} "m", "f" or "?". */
	ONLY_IN_SENTENCE,
	/** Pronoun: the only fitting person named in the sentence before. Arguments as {@link #ONLY_IN_SENTENCE}. */
	ONLY_BEFORE,
	/** Pronoun: the nearest earlier sentence that names a fitting person names this one alone. Arguments as {@link #ONLY_IN_SENTENCE}. */
	ONLY_EARLIER,
	/** Pronoun: who spoke last. Arguments as {@link #ONLY_IN_SENTENCE}. */
	LAST_SPEAKER,
	/** Pronoun: whom the sentence before begins with. Arguments as {@link #ONLY_IN_SENTENCE}. */
	SUBJECT_BEFORE,
	/** "Who": the name right before it. {0} the words, {1} the name. */
	RELATIVE,
	/** A group, named as printed. {0} the words, {1} the name. */
	GROUP_AS_PRINTED,
	/** A body, named as printed. {0} the words, {1} the name. */
	BODY_AS_PRINTED,
	/** A body by the noun of its name: "the bank" after "the Bank of Eastport". {0} the words, {1} the name. */
	BODY_BY_NOUN,
	/** Something written, which speaks for nobody. {0} the words. */
	DOCUMENT,
	/** Somebody whom the draft does not name. {0} the words. */
	UNNAMED,
	/** A pronoun or a role that fits nobody, or several. {0} the words. */
	OPEN
}
