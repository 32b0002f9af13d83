package org.galleyproof.index;

/**
 * How far statements that are being made have come.
 *
 * @param sources how many can be searched, 0 or more
 * @param all how many there will be
 */
public record Making(int sources, int all) {

	/** Whether some can't be searched yet. */
	public boolean lacks() {
		return sources < all;
	}
}
