package org.galleyproof.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

import org.galleyproof.core.user.UserException;
import org.galleyproof.text.Span;

/**
 * The text of a PDF, page by page. Lines are joined to paragraphs, words divided at a line's end are put together, and what stands
 * at the head or foot of most pages (running heads, page numbers) is left out. PDF keeps no paragraphs: they are found by the space between
 * lines. Large streams are buffered in temporary files and not in memory.
 */
final class PdfReader implements ContentReader {

	/** Pages that a running head stands on at least, and their share of all. */
	private static final int FEWEST_PAGES = 3;
	private static final double RUNNING = 0.5;
	/** Lines at the head and at the foot of a page that may be running. */
	private static final int EDGE = 2;
	/** More pages than any report has; what claims more is not read to its end. */
	private static final int MOST_PAGES = 20_000;
	/** More text than a source may have, in UTF-16 units. */
	private static final int LONGEST = 32 << 20;

	/** Held, so that they stay as they are set: what the library notes about a damaged file is told to its user in one sentence. */
	private static final List<Logger> LIBRARY = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

	static {
		LIBRARY.forEach(logger -> logger.setLevel(Level.OFF));
	}

	/** What the end of a PDF begins with, and what every part before the end has (ISO 32000-1, 7.5.5 and 7.3.10). */
	private static final byte[] END = "startxref".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] PART = " obj".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);
	/** Bytes in which the beginning may stand. */
	private static final int FRONT = 1024;

	private static final Pattern DIGITS = Pattern.compile("\\d+|\\b[ivxlc]+\\b");
	private static final String PARAGRAPH = "\u2029";

	@Override
	public Content read(byte[] bytes, String name) throws UserException {
		try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
			if (document.getNumberOfPages() > MOST_PAGES)
				throw ExchangeMessages.failure("pdf.pages", name, MOST_PAGES);
			// the library mends what it can and leaves the rest out in silence: half a report must not pass for a whole one
			if (isCutOff(bytes))
				throw ExchangeMessages.failure("pdf.cut", name);
			List<List<String>> pages = pages(document, name);
			PicturePages pictures = new PicturePages(document, pages.stream().map(page -> page.stream().allMatch(PARAGRAPH::equals)).toList());
			TextBuilder text = new TextBuilder();
			Places places = new Places();
			join(pages, text, places);
			if (text.length() == 0)
				throw ExchangeMessages.failure(pictures.isEmpty() ? "pdf.empty" : "pdf.scan", name);
			String all = text.toString();
			String title = document.getDocumentInformation().getTitle();
			if (title == null || title.isBlank())
				title = all.lines().findFirst().orElse("");
			return new Content(all, new Span(0, 0), new Content.About(title, null, null, created(document), null, null), places, pictures.note(name));
		} catch (InvalidPasswordException e) {
			throw new UserException(ExchangeMessages.text("pdf.locked", name), e);
		} catch (IOException | RuntimeException | StackOverflowError e) {
			// the library throws what it likes on a damaged file; a loop of references ends in the last
			throw new UserException(ExchangeMessages.text(begins(bytes) ? "pdf.damaged" : "pdf.none", name), e);
		}
	}

	/** Whether the mark of a PDF stands near the beginning: programs write something before it, and readers look so far (ISO 32000-1, 7.5.2 and its notes). */
	private static boolean begins(byte[] bytes) {
		return last(Arrays.copyOf(bytes, Math.min(bytes.length, FRONT)), BEGINNING, 0) >= 0;
	}

	/** Whether the end is missing: parts of the document follow the last end, or there is none. */
	private static boolean isCutOff(byte[] bytes) {
		int end = last(bytes, END, 0);
		return last(bytes, PART, Math.max(end, 0)) > end;
	}

	/** Where {@code wanted} stands last, from {@code from} on; -1 where it doesn't. */
	private static int last(byte[] bytes, byte[] wanted, int from) {
		for (int at = bytes.length - wanted.length; at >= from; at--)
			if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length))
				return at;
		return -1;
	}

	/** The lines of every page; a paragraph's end is a line of its own. */
	private static List<List<String>> pages(PDDocument document, String name) throws IOException, UserException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setLineSeparator("\n");
		stripper.setParagraphEnd("\n" + PARAGRAPH + "\n");
		List<List<String>> pages = new ArrayList<>();
		long length = 0;
		for (int page = 1; page <= document.getNumberOfPages(); page++) {
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			String text = stripper.getText(document);
			if ((length += text.length()) > LONGEST)
				throw ExchangeMessages.failure("pdf.text", name, LONGEST >> 20);
			pages.add(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
		}
		return withoutRunning(pages);
	}

	private static List<List<String>> withoutRunning(List<List<String>> pages) {
		Map<String, Integer> counts = new HashMap<>();
		for (List<String> page : pages)
			edges(page).stream().map(i -> running(page.get(i))).distinct().forEach(line -> counts.merge(line, 1, Integer::sum));
		List<List<String>> found = new ArrayList<>();
		for (List<String> page : pages) {
			List<String> lines = new ArrayList<>(page);
			List<Integer> edges = edges(page);
			for (int i = edges.size() - 1; i >= 0; i--) {
				int count = counts.get(running(page.get(edges.get(i))));
				if (count >= FEWEST_PAGES && count > RUNNING * pages.size())
					lines.remove((int) edges.get(i));
			}
			found.add(lines);
		}
		return found;
	}

	/** The places of the first and last lines of a page, ascending. */
	private static List<Integer> edges(List<String> page) {
		List<Integer> lines = new ArrayList<>();
		for (int i = 0; i < page.size(); i++)
			if (!page.get(i).equals(PARAGRAPH))
				lines.add(i);
		if (lines.size() <= 2 * EDGE)
			return lines;
		List<Integer> edges = new ArrayList<>(lines.subList(0, EDGE));
		edges.addAll(lines.subList(lines.size() - EDGE, lines.size()));
		return edges;
	}

	/** Page numbers differ from page to page. */
	private static String running(String line) {
		return DIGITS.matcher(line).replaceAll("#");
	}

	private static void join(List<List<String>> pages, TextBuilder text, Places places) {
		boolean open = false;
		String end = "";
		for (int i = 0; i < pages.size(); i++) {
			StringBuilder paragraph = new StringBuilder();
			boolean first = true;
			List<String> lines = new ArrayList<>(pages.get(i));
			lines.add(PARAGRAPH);
			for (String line : lines) {
				if (!line.equals(PARAGRAPH)) {
					append(paragraph, line);
					continue;
				}
				if (paragraph.isEmpty())
					continue;
				// a sentence that runs over the page goes on in the same paragraph
				boolean goesOn = first && open && Character.isLowerCase(paragraph.codePointAt(0)) && !endsSentence(end);
				int start = goesOn ? text.continueWith(paragraph) : text.add(paragraph);
				if (first && start >= 0)
					places.addPage(start, i + 1);
				first &= start < 0;
				open = true;
				end = paragraph.toString();
				paragraph.setLength(0);
			}
		}
	}

	private static void append(StringBuilder paragraph, String line) {
		int last = paragraph.length() - 1;
		boolean divided = last > 0 && (paragraph.charAt(last) == '-' || paragraph.charAt(last) == '\u00AD') && Character.isLowerCase(paragraph.charAt(last - 1))
				&& Character.isLowerCase(line.codePointAt(0));
		if (divided)
			paragraph.setLength(last);
		else if (last >= 0)
			paragraph.append(' ');
		paragraph.append(line);
	}

	private static boolean endsSentence(String paragraph) {
		return !paragraph.isEmpty() && ".!?:”\"’'".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
	}

	private static LocalDate created(PDDocument document) {
		Calendar created = document.getDocumentInformation().getCreationDate();
		return created == null ? null : LocalDate.ofInstant(created.toInstant(), created.getTimeZone().toZoneId());
	}
}
