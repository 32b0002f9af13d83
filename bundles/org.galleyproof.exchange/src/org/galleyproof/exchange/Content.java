package org.galleyproof.exchange;

import java.time.LocalDate;

import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.text.Span;

/**
 * The text of a source, taken out of whatever format its file has, and what the file says about it.
 *
 * @param text paragraphs between line ends; never blank
 * @param header the part of {@code text} that says something about it and is nobody's statement; empty where there is none
 * @param about what is known of the source
 * @param places pages or timecodes
 * @param note what its user should know of how it was read, a sentence; {@code null} for nothing
 */
record Content(String text, Span header, About about, Places places, String note) {

	Content(String text, Span header, About about, Places places) {
		this(text, header, about, places, null);
	}

	/**
	 * What a file says about itself; each is {@code null} where it says nothing.
	 *
	 * @param title for people to read
	 * @param publisher who published it
	 * @param uri where it was found
	 * @param date the day it was published
	 * @param event the occasion
	 * @param kind what it is
	 */
	record About(String title, String publisher, String uri, LocalDate date, String event, SourceKind kind) {
	}
}
