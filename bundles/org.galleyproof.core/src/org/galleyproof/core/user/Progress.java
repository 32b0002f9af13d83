package org.galleyproof.core.user;

/** Where long work tells how far it is and asks whether to go on. Called from the working thread. */
public interface Progress {

	/** Does nothing and never cancels. */
	Progress NONE = new Progress() {
		@Override
		public void at(String what, long done, long total) {
			// nobody looks
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	};

	/**
	 * @param what what is being worked on, for people to read
	 * @param done units of work done so far
	 * @param total units of work in all; 0 or less where unknown
	 */
	void at(String what, long done, long total);

	/** Whether the user wants the work to end; it then stops at the next safe place and undoes what is half done. */
	boolean cancelled();
}
