package org.galleyproof.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.user.UserException;

/** Drafts of other programs as text, and the way back from a character to its run. */
class DraftTextTest {

	private static final String HEAD = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
	private static final String END = "</w:body></w:document>";

	@TempDir
	Path folder;

	@Test
	void everyCharacterKnowsItsRun() throws Exception {
		DraftText draft = read("<w:p/>" + paragraph("The  ferry ", "sails") + paragraph("  ") + paragraph("It \uD83D\uDE00 ", "<w:tab/>", " sank.") + "<w:p><w:del><w:r><w:delText>no</w:delText></w:r></w:del>"
				+ run("A") + "</w:p>");
		assertEquals("The ferry sails\n\nIt \uD83D\uDE00 sank.\n\nA", draft.text());
		assertEquals(new DraftText.Place(1, 0, 0), draft.place(0));
		assertEquals(new DraftText.Place(1, 0, 3), draft.place(3));
		assertEquals(new DraftText.Place(1, 0, 5), draft.place(4), "two spaces are one");
		assertEquals(new DraftText.Place(1, 1, 0), draft.place(draft.text().indexOf("sails")));
		assertNull(draft.place(draft.text().indexOf('\n')));
		assertEquals(new DraftText.Place(3, 2, 1), draft.place(draft.text().indexOf("sank")));
		assertEquals(new DraftText.Place(4, 0, 0), draft.place(draft.text().indexOf('A')), "what is struck out is no run");
		assertNull(draft.place(draft.text().length()));
		assertNull(draft.place(-1));
	}

	@Test
	void theMapLeadsToTheSameCharacters() throws Exception {
		Random random = new Random(5);
		for (int round = 0; round < 200; round++) {
			List<List<String>> paragraphs = new ArrayList<>();
			StringBuilder xml = new StringBuilder();
			for (int i = 0; i < 1 + random.nextInt(5); i++) {
				List<String> runs = new ArrayList<>();
				for (int j = 0; j < 1 + random.nextInt(4); j++)
					runs.add(words(random));
				paragraphs.add(runs);
				xml.append(paragraph(runs.toArray(String[]::new)));
			}
			DraftText draft = read(xml + paragraph("x"));
			for (int at = 0; at < draft.text().length(); at++) {
				DraftText.Place place = draft.place(at);
				char c = draft.text().charAt(at);
				if (place == null)
					assertEquals('\n', c);
				else if (place.paragraph() < paragraphs.size()) {
					char original = paragraphs.get(place.paragraph()).get(place.run()).charAt(place.offset());
					assertEquals(c, original == '\u00A0' ? ' ' : original, draft.text());
				}
			}
		}
	}

	@Test
	void aPageIsItsArticle() throws Exception {
		Path file = Files.writeString(folder.resolve("page.HTML"), "<html><body><nav>Home</nav><article><h1>Fares</h1><p>The ferry is dear, the council said on Monday.</p></article></body></html>");
		assertTrue(DraftText.isReadable("page.HTML"));
		DraftText draft = DraftText.read(file);
		assertTrue(draft.text().contains("The ferry is dear"), draft.text());
		assertFalse(draft.text().contains("<p>"));
		assertNull(draft.place(0));
	}

	@Test
	void theStylesOfADocumentHeadItsParts() throws Exception {
		String styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + style("Titel", "Title", "") + style("berschrift2", "heading 2", "")
				+ style("Own", "Kicker", "<w:basedOn w:val=\"berschrift2\"/>") + style("Deep", "Deep", "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>")
				+ style("Round", "Round", "<w:basedOn w:val=\"Round\"/>") + style("Normal", "Normal", "") + "</w:styles>";
		String body = styled("Titel", "The ferry ") + paragraph("By Ada Quill") + styled("berschrift2", "One") + paragraph("It sails.") + styled("Own", "Two") + styled("Deep", "Three")
				+ styled("Round", "Four") + styled("Normal", "Five") + styled("Heading3", "Six") + "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + run("Seven") + "</w:p>" + styled("Deep", "  ");
		assertEquals(List.of("1 The ferry", "2 One", "2 Two", "3 Three", "3 Six", "1 Seven"), headings(read(body, styles)));
		assertEquals(List.of("1 A", "2 B"), headings(read(styled("Title", "A") + styled("Heading2", "B") + styled("Quote", "C"), null)), "without a list of styles");
		assertEquals(List.of("1 A"), headings(read(styled("Title", "A"), "<w:styles")), "a damaged list of styles hides no text");
		DraftText draft = read(body, styles);
		draft.headings().forEach(heading -> assertEquals(heading.title(), heading.span().of(draft.text())));
	}

	private static List<String> headings(DraftText draft) {
		return draft.headings().stream().map(heading -> heading.level() + " " + heading.title()).toList();
	}

	private static String style(String id, String name, String rest) {
		return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + rest + "</w:style>";
	}

	private static String styled(String style, String words) {
		return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(words) + "</w:p>";
	}

	@Test
	void whatIsNoneIsRefusedInASentence() throws Exception {
		Path file = Files.write(folder.resolve("broken.docx"), "no zip".getBytes(StandardCharsets.UTF_8));
		assertTrue(assertThrows(UserException.class, () -> DraftText.read(file)).getMessage().contains("broken.docx"));
		assertThrows(UserException.class, () -> DraftText.read(folder.resolve("missing.docx")));
		assertThrows(UserException.class, () -> DraftText.read(folder.resolve("picture.png")));
		assertFalse(DraftText.isReadable("notes.txt"));
	}

	private DraftText read(String body) throws IOException, UserException {
		return read(body, null);
	}

	private DraftText read(String body, String styles) throws IOException, UserException {
		Path file = folder.resolve("draft.docx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			if (styles != null) {
				zip.putNextEntry(new ZipEntry("word/styles.xml"));
				zip.write(styles.getBytes(StandardCharsets.UTF_8));
			}
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write((HEAD + body + END).getBytes(StandardCharsets.UTF_8));
		}
		return DraftText.read(file);
	}

	private static String paragraph(String... runs) {
		StringBuilder xml = new StringBuilder("<w:p>");
		for (String words : runs)
			xml.append(words.startsWith("<") ? "<w:r>" + words + "</w:r>" : run(words));
		return xml.append("</w:p>").toString();
	}

	private static String run(String words) {
		return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
	}

	private static String words(Random random) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < random.nextInt(9); i++)
			words.append(random.nextInt(4) == 0 ? ' ' : random.nextInt(9) == 0 ? '\u00A0' : (char) ('a' + random.nextInt(26)));
		return words.toString();
	}
}
