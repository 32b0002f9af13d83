package org.galleyproof.exchange;

import java.util.List;

import org.galleyproof.core.dossier.SourceAbout;

/**
 * What an import of a file would put into a dossier.
 *
 * @param about what is known of the source; {@code null} where the file is a table whose rows say it each
 * @param sources number of sources that it holds
 * @param statements number of statements that it holds, those that the dossier has already among them
 * @param known number of those that the dossier has already
 * @param note what its user should know of how it was read, a sentence; {@code null} for nothing
 * @param before the title of the source of which this is a new version; {@code null} where it is none
 * @param voices who speaks, those with most statements first, at most {@link #MOST_VOICES}
 * @param first the first statements, in the order of the file, at most {@link #MOST_LINES}
 */
public record Preview(SourceAbout about, int sources, int statements, int known, String note, String before, List<Voice> voices, List<Line> first) {

	public static final int MOST_VOICES = 50;
	public static final int MOST_LINES = 30;

	/**
	 * A speaker.
	 *
	 * @param name as it is understood; {@code null} for what nobody says: the writing of a report or a document
	 * @param statements how many
	 */
	public record Voice(String name, int statements) {
	}

	/**
	 * A statement.
	 *
	 * @param speaker as {@link Voice#name}
	 * @param place the timecode or the number of the page; {@code null} where there is neither
	 * @param words as they would be taken, a long one cut off with an ellipsis
	 */
	public record Line(String speaker, String place, String words) {
	}

	public Preview {
		voices = List.copyOf(voices);
		first = List.copyOf(first);
	}

	/** The same with a note; one of {@code null} says nothing. */
	Preview with(String added) {
		return new Preview(about, sources, statements, known, added == null ? note : added, before, voices, first);
	}

	/** Whether the dossier has all of it already. */
	public boolean isKnown() {
		return statements > 0 && known == statements;
	}
}
