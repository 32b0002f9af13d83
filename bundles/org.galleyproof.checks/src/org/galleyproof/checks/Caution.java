package org.galleyproof.checks;

/** Why a statement bears something out less than others do, or not at all. */
public enum Caution {
	/** Its source took it back: it bears nothing out any more. */
	RETRACTED,
	/** The speaker or another source contradicts it. */
	DISPUTED,
	/** Another medium reports it; nobody at the desk heard or read it where it was said. */
	SECOND_HAND;

	/** The caution for people, as part of a sentence. */
	public String words() {
		return Messages.text("caution." + name());
	}
}
