package org.galleyproof.core.proof;

/** What people, or the program by itself, do with a passage. The names stand in files and never change. */
public enum Action {
	/** The passage is true to its source. */
	CONFIRM,
	/** The passage is wrong; the note says why. */
	REJECT,
	/** The reporter is asked; the note, shown in the margin, is the question. */
	ASK,
	/** It cannot be decided without another source. */
	NEED_SOURCE,
	/** The decision no longer holds; the note says why. */
	REOPEN,
	/** As {@link #REOPEN}, by the program: what was decided upon has changed. */
	LAPSE,
	/** Somebody is to decide: the value; nobody, where there is none. */
	ASSIGN,
	/** Somebody is to read it after the first: the value; nobody, where there is none. */
	ASSIGN_SECOND,
	/** Read after the first, and agreed. */
	SECOND,
	/** The statement to hold it against: the value; the program's own choice, where there is none. */
	CHOOSE,
	/** A lost passage was placed by hand. */
	PLACE,
	/** A lost passage is no longer of interest. */
	DROP,
	/** A finding is ignored. */
	IGNORE,
	/** The draft is dated a day: the value, ISO 8601; what the draft itself says, where there is none. */
	DATE,
	/** An earlier entry is taken back: the value is its id. */
	TAKE_BACK;

	/** Whether this says where the passage stands. */
	boolean decides() {
		return this == CONFIRM || this == REJECT || this == ASK || this == NEED_SOURCE || this == REOPEN || this == LAPSE;
	}
}
