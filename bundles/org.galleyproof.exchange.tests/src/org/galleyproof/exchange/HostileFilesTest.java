package org.galleyproof.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.index.Lookup;

/** What is no good file: one plain sentence names it and says what to do, the preview says the same, and nothing of it is taken. */
class HostileFilesTest extends DossierAtHand {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String SAID = "“The ferry sails twice a day,” said Ada Quill.";

	@Test
	void rowsThatLoseSomethingAreRefused() throws Exception {
		refused("twice.jsonl", "{\"id\":\"a\",\"text\":\"The ferry sails.\"}\n{\"id\":\"b\",\"text\":\"It sails.\",\"text\":\"It sinks.\"}\n", "twice.jsonl, line 2: \"text\" stands in it twice.");
		refused("nested.jsonl", "{\"id\":\"a\",\"text\":\"The ferry sails.\",\"more\":[{\"x\":1,\"x\":2}]}\n", "nested.jsonl, line 1: \"x\" stands in it twice.");
		refused("same.csv", "id,text,Text\na,It sails.,It sinks.\n", "same.csv has two columns for \"text\": \"text\" and \"Text\"; leave one of them.");
		refused("synonym.csv", "id,text,quote\na,It sails.,It sinks.\n", "synonym.csv has two columns for \"text\": \"text\" and \"quote\"; leave one of them.");
		refused("comma.csv", "id,text\na,It sails.\nb,It sails, twice a day\n",
				"comma.csv, line 3: the row has more fields than the first line has columns; a text with a comma in it stands in quotation marks.");
		refused("semicolon.csv", "id;text\nb;It sails; twice a day\n",
				"semicolon.csv, line 2: the row has more fields than the first line has columns; a text with a semicolon in it stands in quotation marks.");
		refused("marks.csv", "id,text\na,\"The ferry\" sails.\n",
				"marks.csv, line 2: words follow a closing quotation mark; inside a field in quotation marks, a quotation mark is written twice.");
		refused("id.csv", "id,text\na,It sails.\na,It sinks.\n", "id.csv, line 3: the id \"a\" stands in line 2 already, with another text.");
		refused("empty.csv", "", "empty.csv is empty.");
		taken("blank-cells.csv", "id,text,,\na,It sails.,,\nb,It sinks.,,,,\n", "It sails.", "It sinks.");
	}

	@Test
	void cellsKeepTheirLineEnds() throws Exception {
		taken("cells.csv", "id,text,speaker\r\na,\"It sails\r\ntwice\na\rday.\",Ada Quill\nb,It sinks.,Ben Reed\r\n", "It sails\r\ntwice\na\rday.", "It sinks.");
		refused("cells-bad.csv", "id,text,date\r\nc,\"It sails\rtwice\r\na day.\",\r\nd,It sinks.,soon\r\n", "cells-bad.csv, line 5: \"date\" must be a date such as 2026-03-04, not \"soon\".");
	}

	@Test
	void rowsInAnotherEncodingAreReadOrSayWhatToDo() throws Exception {
		for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"))
			for (String mark : List.of("\uFEFF", "")) {
				String name = charset.toLowerCase(Locale.ROOT) + mark.length();
				// \u0A41 has the byte of an end of a line in it
				String rows = "{\"id\":\"" + name + "-a\",\"text\":\"The ferry \u0A41 sails by " + name + ".\"}\r\n\r\n{\"id\":\"" + name + "-b\",\"text\":\"\u010AIt sails by " + name + " too.\"}\n";
				taken(name + ".jsonl", (mark + rows).getBytes(Charset.forName(charset)), "The ferry \u0A41 sails by " + name + ".", "\u010AIt sails by " + name + " too.");
				refused(name + "-bad.jsonl", (mark + rows + "{").getBytes(Charset.forName(charset)), name + "-bad.jsonl, line 4: the JSON object is incomplete: the line ends in the middle of it.");
			}
		byte[] half = Arrays.copyOf("{\"id\":\"h\",\"text\":\"It sails.\"}".getBytes(StandardCharsets.UTF_16LE), 59);
		refused("half.jsonl", half, "half.jsonl, line 1: the bytes at offset 58 of the line are no valid UTF-16; save the file as UTF-8.");
		refused("windows.jsonl", "{\"id\":\"a\",\"text\":\"“It sails.”\"}\n".getBytes("windows-1252"),
				"windows.jsonl, line 1: the bytes at offset 18 of the line are no valid UTF-8; save the file as UTF-8.");
		taken("utf-32.txt", ("\uFEFF" + SAID + "\n").getBytes("UTF-32LE"), "The ferry sails twice a day,");
	}

	@Test
	void rowsThatAreNoJsonLinesSayWhatTheyShouldBe() throws Exception {
		refused("array.jsonl", "[{\"id\":\"a\",\"text\":\"x\"}]", "array.jsonl, line 1: a JSON object is wanted, one on each line, without brackets and commas between them.");
		refused("pretty.jsonl", "{\n  \"id\": \"a\"\n}\n", "pretty.jsonl, line 1: the JSON object is incomplete: the line ends in the middle of it.");
		refused("tab.jsonl", "{\"id\":\"a\",\"text\":\"It\tsails.\"}\n", "tab.jsonl, line 1: a tab or another control character stands in the text that begins at character 19; write it as \\t or \\u0000.");
		refused("single.jsonl", "{'id':'a'}\n", "single.jsonl, line 1: this is no valid JSON from character 3 on.");
	}

	@Test
	void theNameSaysWhatItIsNot() throws Exception {
		String known = "known are .csv, .docx, .htm, .html, .jsonl, .markdown, .md, .ndjson, .pdf, .srt, .text, .tsv, .txt, .vtt, .xhtml.";
		for (String name : List.of("a.doc", "a.odt", "a.rtf", "a.docm"))
			refused(name, "x", name + " has no format that can be imported; save it as a Word document (.docx).");
		for (String name : List.of("a.xls", "a.xlsx", "a.ods"))
			refused(name, "x", name + " has no format that can be imported; save the table as CSV UTF-8 (.csv).");
		refused("a.zip", "x", "a.zip has no format that can be imported; unpack it and import what is in it.");
		refused("a.json", "x", "a.json has no format that can be imported; write one object on each line and name the file .jsonl.");
		refused("a.mp3", "x", "a.mp3 has no format that can be imported; import its transcript or its subtitles (.srt, .vtt).");
		refused("a.mht", "x", "a.mht has no format that can be imported; save the page as HTML only (.html).");
		refused("a.xyz", "x", "a.xyz has no format that can be imported; " + known);
		refused("page.txt", "<!DOCTYPE html><html><body><p>The ferry sails.</p></body></html>", "page.txt is a web page under another name; give it the name of what it is.");
		refused("page.csv", "<html><body>text</body></html>", "page.csv is a web page under another name; give it the name of what it is.");
		refused("rich.txt", "{\\rtf1\\ansi The ferry sails.}", "rich.txt is a document in Rich Text Format under another name; save it as a Word document (.docx).");
		refused("archive.html", "MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html><p>It=\n sails</p></html>",
				"archive.html is a web archive under another name; save the page as HTML only (.html).");
		refused("book.csv", zip("xl/workbook.xml", "<x/>"), "book.csv is a packed file under another name; give it the name of what it is.");
		refused("rows.jsonl", zip("xl/workbook.xml", "<x/>"), "rows.jsonl is a packed file under another name; give it the name of what it is.");
	}

	@Test
	void whatHoldsNothingToReadIsEmpty() throws Exception {
		for (String name : List.of("a.txt", "a.md", "a.html", "a.docx", "a.pdf", "a.srt", "a.vtt", "a.csv"))
			refused(name, "", name + " is empty.");
		refused("marks.txt", " \n\t\uFEFF\u200B\u200F\n", "marks.txt is empty: there is no text in it.");
		refused("blank.txt", " \n\t\n", "blank.txt is empty: there is no text in it.");
	}

	@Test
	void subtitlesWhoseTimesAreNoneAreRefused() throws Exception {
		String good = "1\n00:00:01,000 --> 00:00:02,000\nThe ferry sails.\n\n";
		String told = ": these are no times; write them as 00:01:02.500 --> 00:01:04.000.";
		refused("huge.srt", "1\n99999999999999999999:00:01,000 --> 00:00:02,000\nThe ferry sails.\n", "huge.srt, line 2" + told);
		refused("second.srt", good + "2\n00:00:0x,000 --> 00:00:09,000\nIt sinks.\n", "second.srt, line 6" + told);
		refused("cut.srt", good + "2\n00:00:03,000 --> 00:0", "cut.srt, line 6" + told);
		taken("arrow.srt", good + "2\n00:00:03,000 --> 00:00:09,000\nIt goes\nWick --> Ayr.\n", "The ferry sails.", "It goes Wick --> Ayr.");
		refused("none.srt", "The ferry sails.", "none.srt holds no subtitles: no line of it gives times as 00:01:02.500 --> 00:01:04.000.");
	}

	/** A time in Persian digits would be none for anybody who reads the dossier elsewhere. */
	@Test
	void timesAreTheSameInEveryLanguageOfTheMachine() throws Exception {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("fa-IR"));
			taken("times.srt", "1\n01:02:03,500 --> 01:02:04,000\nThe ferry sails.\n", "The ferry sails.");
		} finally {
			Locale.setDefault(before);
		}
		String source = store.lookup().statements(Lookup.of("", 1)).found().get(0).what().sourceId();
		assertEquals("1:02:03.500", store.source(source).getStatements().get(0).getTimecode());
	}

	@Test
	void wordDocumentsThatAreBrokenSaySo() throws Exception {
		byte[] good = document(SAID);
		String cut = " is damaged or cut off; fetch or save the whole document again.";
		for (int length : new int[] { 20, 60, 100, good.length / 2, good.length - 30 })
			refused("cut" + length + ".docx", Arrays.copyOf(good, length), "cut" + length + ".docx" + cut);
		byte[] changed = good.clone();
		for (int i = 60; i < 70; i++)
			changed[i] ^= 0x55;
		refused("changed.docx", changed, "changed.docx" + cut);
		refused("xml.docx", zip("word/document.xml", "<w:document>"), "xml.docx" + cut);
		refused("entity.docx", zip("word/document.xml", "<!DOCTYPE d [<!ENTITY b \"b\">]><w:document xmlns:w=\"" + W + "\">&b;</w:document>"),
				"entity.docx declares entities, which no Word document does: nothing of it was read.");
		refused("notes.docx", "The ferry sails.".getBytes(StandardCharsets.UTF_8), "notes.docx is no Word document: it holds no text part.");
		refused("pictures.docx", document(""), "pictures.docx holds no text; if it holds pictures of pages, it needs text recognition first.");
	}

	/** Word in the browser numbers the part that holds the text; names of parts are the same in any case (ECMA-376 part 2, 9.1.1). */
	@Test
	void theTextOfAWordDocumentMayHaveAnotherName() throws Exception {
		for (String name : List.of("word/document2.xml", "Word/Document.xml", "word\\document.xml"))
			taken(name.replaceAll("\\W", "-") + ".docx", zip(name, body(SAID.replace("ferry", name.replaceAll("\\W", "")))), "The " + name.replaceAll("\\W", "") + " sails twice a day,");
	}

	@Test
	void aPdfWithoutTextSaysWhy() throws Exception {
		refused("blank.pdf", pdf(false, null), "blank.pdf holds no text: its pages are empty.");
		byte[] some = pdf(true, null, "The ferry sails twice a day.");
		ImportReport report = Importers.run(List.of(Files.write(folder.resolve("some.pdf"), some)), store, Progress.NONE);
		assertTrue(report.taken().get(0).note().endsWith("some.pdf: page 2 holds a picture and no text; it was left out and needs text recognition first."), report.taken().toString());
		refused("scan.pdf", pdf(true, null), "scan.pdf holds pictures of pages and no text; it needs text recognition first.");
		refused("locked.pdf", pdf(false, "secret"), "locked.pdf is protected by a password; save it without one.");
		refused("notes.pdf", "The ferry sails.".getBytes(StandardCharsets.UTF_8), "notes.pdf is no PDF: it does not begin as one.");
		byte[] damaged = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 7 0 R >>\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
		refused("damaged.pdf", damaged, "damaged.pdf is a damaged PDF; fetch or save it again.");
	}

	@Test
	void listsOfPeopleLoseNothing() throws Exception {
		people("twice.json", "[{\"name\": \"Ada Quill\", \"name\": \"Ben Reed\"}]", "twice.json: \"name\" stands twice in one entry.");
		people("half.json", "[{\"name\": \"Ada \\ud800Quill\"}]", "half.json: there is half a character in it; the text is damaged.");
		people("nul.json", "[{\"name\": \"Ada Quill\", \"aliases\": [\"A\\u0000\"]}]", "nul.json, entry 1: there is half a character or a control character in \"aliases\"; the text is damaged.");
		people("columns.csv", "name,Full name\nAda Quill,Ben Reed\n", "columns.csv has two columns for \"name\": \"name\" and \"Full name\"; leave one of them.");
		people("comma.csv", "name,role\nQuill, Ada,Mayor\n",
				"comma.csv, line 2: the row has more fields than the first line has columns; a text with a comma in it stands in quotation marks.");
		Path written = Files.writeString(folder.resolve("one.json"), "{\n  \"name\": \"Ada Quill\"\n}\n");
		assertEquals("Ada Quill", PeopleImporter.read(written).get(0).name());
	}

	private void people(String name, String content, String reason) throws Exception {
		Path file = Files.writeString(folder.resolve(name), content);
		assertEquals(reason, assertThrows(UserException.class, () -> PeopleImporter.read(file)).getMessage().replace(folder + "/", ""));
	}

	private void refused(String name, String content, String reason) throws Exception {
		refused(name, content.getBytes(StandardCharsets.UTF_8), reason);
	}

	private void refused(String name, byte[] content, String reason) throws Exception {
		Path file = Files.write(folder.resolve(name), content);
		int before = store.index().count();
		ImportReport report = Importers.run(List.of(file), store, Progress.NONE);
		assertEquals(1, report.refused().size(), name + " was taken");
		String told = report.refused().get(0).reason().replace(folder + "/", "");
		assertTrue(told.equals(reason) || told.equals(reason.replace("is empty.", "is empty: there is no text in it.")), () -> "told: " + told + "\nwanted: " + reason);
		String preview = assertThrows(UserException.class, () -> Importers.preview(new ImportRequest(file), store, Progress.NONE), name).getMessage();
		assertEquals(report.refused().get(0).reason(), preview);
		assertEquals(before, store.index().count());
	}

	private void taken(String name, String content, String... texts) throws Exception {
		taken(name, content.getBytes(StandardCharsets.UTF_8), texts);
	}

	private void taken(String name, byte[] content, String... texts) throws Exception {
		ImportReport report = Importers.run(List.of(Files.write(folder.resolve(name), content)), store, Progress.NONE);
		assertEquals(List.of(), report.refused());
		List<String> all = store.lookup().statements(Lookup.of("", 500)).found().stream().map(found -> found.what().text()).toList();
		for (String text : texts)
			assertTrue(all.contains(text), () -> text + " of " + all);
	}

	private static String body(String text) {
		return "<w:document xmlns:w=\"" + W + "\"><w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>";
	}

	private static byte[] document(String text) throws Exception {
		return zip("word/document.xml", body(text));
	}

	private static byte[] zip(String name, String content) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	/** @param text on pages before the one that is blank or holds a picture, one each */
	private static byte[] pdf(boolean picture, String password, String... text) throws Exception {
		try (PDDocument document = new PDDocument()) {
			for (String each : text) {
				PDPage page = new PDPage();
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.beginText();
					content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
					content.newLineAtOffset(72, 700);
					content.showText(each);
					content.endText();
				}
			}
			PDPage last = new PDPage();
			document.addPage(last);
			if (picture)
				try (PDPageContentStream content = new PDPageContentStream(document, last)) {
					content.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)), 0, 0);
				}
			if (password != null)
				document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes);
			return bytes.toByteArray();
		}
	}
}
