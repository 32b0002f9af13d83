package org.galleyproof.index;

/**
 * Where a statement comes from and how far it can be relied on.
 *
 * @param kind the kind of its source in small letters, as the model names it ("transcript"); empty where unknown
 * @param status how far it was verified, as the model names it ("unverified")
 * @param speakerId the id of the person who speaks, as far as the dossier knows who it is; {@code null} otherwise
 * @param page the page of the original that it begins on, from 1; 0 where there are none
 * @param timecode where in the recording it begins, h:mm:ss or h:mm:ss.mmm; {@code null} where there is none
 * @param start where its first word stands in the text of its source, Java offset, 0 or more
 * @param superseded whether a newer version of its source has taken its place: it can be looked up and answers no draft any more
 */
public record Provenance(String kind, String status, String speakerId, int page, String timecode, int start, boolean superseded) {

	/** Where it is not known who speaks. */
	public Provenance(String kind, String status, int page, String timecode, int start, boolean superseded) {
		this(kind, status, null, page, timecode, start, superseded);
	}

	/** The status of what nobody checked. */
	public static final String UNVERIFIED = "unverified";
	/** Nothing is known, nobody checked it. */
	public static final Provenance UNKNOWN = new Provenance("", UNVERIFIED, null, 0, null, 0, false);
}
