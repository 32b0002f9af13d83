package org.galleyproof.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.core.Headings.Heading;
import org.galleyproof.core.user.UserException;

/**
 * The text of a draft that is written in another program, as Word document or web page, and for a Word document the map back: which
 * paragraph and run each character stands in.
 *
 * @param text paragraphs with a blank line between two, white space made even; of a web page its article
 * @param pieces the stretches of the text that stand together in one run, in the order of the text; empty for a web page
 * @param headings what the styles of a Word document head its parts with, in the order of the text; empty for a web page, and where there are none
 * @param day the day that a web page says it was published; {@code null} where it says none, and of a Word document, in which such days are
 *            those of its template or its last copy
 */
public record DraftText(String text, List<Piece> pieces, List<Heading> headings, LocalDate day) {

	private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");
	private static final String WORD = "docx";

	/**
	 * A stretch of the text and where it stands in the document.
	 *
	 * @param start Java offset in the text
	 * @param length in UTF-16 units
	 * @param paragraph its number in the document, from 0, counting empty ones and those of tables and boxes, in the order of the file
	 * @param run the number of its run in the paragraph, from 0
	 * @param inRun its first character's offset in the run, UTF-16 units, a tab or a line end counting one
	 */
	public record Piece(int start, int length, int paragraph, int run, int inRun) {
	}

	/** A place in a document; all from 0, as in {@link Piece}. */
	public record Place(int paragraph, int run, int offset) {
	}

	public DraftText {
		pieces = List.copyOf(pieces);
		headings = List.copyOf(headings);
	}

	/** Whether a file of this name is a draft of another program, whatever its case. */
	public static boolean isReadable(String name) {
		String ending = ending(name);
		return ending.equals(WORD) || PAGES.contains(ending);
	}

	/**
	 * @throws UserException when {@code file} is missing, damaged, locked, too large, holds no text, or is of no such kind; one sentence
	 */
	public static DraftText read(Path file) throws UserException {
		String name = file.getFileName().toString();
		if (!isReadable(name))
			throw ExchangeMessages.failure("format", file, ExchangeMessages.text("format.known", ".docx, .htm, .html, .xhtml"));
		byte[] bytes = SourceReader.bytes(file, name, SourceReader.LIMIT);
		if (ending(name).equals(WORD)) {
			DocxBody body = DocxReader.body(bytes, name);
			return new DraftText(body.text(), body.pieces(), body.headings(), null);
		}
		Content page = new HtmlReader().read(bytes, name);
		return new DraftText(page.text(), List.of(), List.of(), page.about().date());
	}

	/**
	 * The day that a web page says it was published.
	 *
	 * @param name of its file
	 * @param source the page as it is written
	 * @return {@code null} where it says none, and where the name is no web page's
	 */
	public static LocalDate day(String name, String source) {
		return PAGES.contains(ending(name)) ? HtmlReader.date(source) : null;
	}

	/**
	 * Where the character at {@code offset} stands in the document.
	 *
	 * @return {@code null} where it stands in none: between two paragraphs, behind the end, in a web page
	 */
	public Place place(int offset) {
		int from = 0;
		int to = pieces.size();
		while (from < to) {
			int middle = (from + to) >>> 1;
			Piece piece = pieces.get(middle);
			if (offset < piece.start())
				to = middle;
			else if (offset >= piece.start() + piece.length())
				from = middle + 1;
			else
				return new Place(piece.paragraph(), piece.run(), piece.inRun() + offset - piece.start());
		}
		return null;
	}

	private static String ending(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}
}
