package org.galleyproof.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.SourceText;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.model.dossier.Statement;

/** What each format gives, and what becomes of files that are damaged or made to harm. */
class FormatsTest {

	private static final String PAGE = """
			<!DOCTYPE html><html><head><meta charset="utf-8"><title>Ferry to sail | Wick Courier</title>
			<meta property="og:title" content="Ferry to sail again"><meta property="og:site_name" content="Wick Courier">
			<meta property="article:published_time" content="2026-03-05T08:00:00Z"><link rel="canonical" href="https://courier.example/ferry">
			<script>var x = "The pier is sold";</script></head>
			<body><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport news of the whole county today</a></li></ul></nav>
			<div class="share-bar">Share this story with all of your friends today</div>
			<main><h1>Ferry to sail again</h1><article><p>The ferry to Wick will sail<br>
				twice a day from June &amp; July, the council said.</p>
			<div class="advert">Buy the best boots in the county at half the price</div>
			<p>A first part.<br> <br>A second part.</p>
			<p>“The ferry will <em>sail</em>,” said Mayor Ada Quill.</p><blockquote><p>It was a long wait for all of us here.</p></blockquote>
			<ul><li>Tickets cost 4 crowns for everybody who lives in the town.</li></ul>
			<p style="display:none">Hidden words that nobody sees on the page at all.</p></article>
			<aside><p>Related: the harbour master was dismissed in a row over fish prices.</p></aside></main>
			<div id="comments"><p>This mayor is a fool and the ferry a bathtub, says I.</p></div><footer><p>Copyright Wick Courier</p></footer></body></html>
			""";

	@TempDir
	Path folder;
	private DossierStore store;

	@BeforeEach
	void open() throws UserException {
		store = DossierOpening.openOrCreate(folder.resolve("dossier"));
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void aWebPageGivesItsArticle() throws Exception {
		Source source = imported("page.html", PAGE.getBytes(StandardCharsets.UTF_8));
		assertEquals("""
				Ferry to sail again

				The ferry to Wick will sail twice a day from June & July, the council said.

				A first part.

				A second part.

				“The ferry will sail,” said Mayor Ada Quill.

				It was a long wait for all of us here.

				Tickets cost 4 crowns for everybody who lives in the town.""", source.getText());
		assertEquals("Ferry to sail again", source.getTitle());
		assertEquals("Wick Courier", source.getPublisher());
		assertEquals("https://courier.example/ferry", source.getUri());
		assertEquals(LocalDate.of(2026, 3, 5), source.getPublished());
		assertEquals(SourceKind.REPORT, source.getKind());
		assertTrue(words(source).contains("The ferry will sail,"));
	}

	@Test
	void aWebPageInAnotherEncoding() throws Exception {
		String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\"></head><body><p>“Schön,” said Zoë Quill of the harbour café.</p></body></html>";
		assertTrue(imported("page.htm", page.getBytes(Charset.forName("windows-1252"))).getText().contains("“Schön,” said Zoë Quill"));
	}

	@Test
	void aPageThatNestsDeepIsRead() throws Exception {
		String page = "<div>".repeat(200_000) + "<p>The ferry will sail twice a day from June, the council said.</p>";
		assertTrue(imported("deep.html", page.getBytes(StandardCharsets.UTF_8)).getText().contains("twice a day"));
	}

	@Test
	void aWordDocumentReadsAsAccepted() throws Exception {
		String body = """
				<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>
				<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Harbour statement</w:t></w:r></w:p>
				<w:p><w:r><w:t xml:space="preserve">The ferry </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins><w:r><w:t>always</w:t></w:r></w:ins><w:r><w:tab/><w:t>sails.</w:t></w:r></w:p>
				<w:p><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:t>“It sails,” said Ada Quill 😀.</w:t></w:r></w:p>
				<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>
				""";
		Source source = imported("statement.docx", zip(Map.of("word/document.xml", body, "docProps/core.xml",
				"<c xmlns:dcterms=\"http://purl.org/dc/terms/\"><dcterms:created>2026-03-04T10:00:00Z</dcterms:created></c>")));
		assertEquals("Harbour statement\n\nThe ferry always sails.\n\n“It sails,” said Ada Quill 😀.\n\nA cell", source.getText());
		assertEquals("Harbour statement", source.getTitle());
		assertEquals(LocalDate.of(2026, 3, 4), source.getPublished());
		Path original = store.path().resolve("sources");
		try (var files = Files.walk(original)) {
			assertTrue(files.anyMatch(file -> file.getFileName().toString().equals(source.getOriginal())), "the file is kept beside");
		}
	}

	@Test
	void wordDocumentsMadeToHarmAreRefused() throws Exception {
		String entity = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
				+ "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&b;&x;</w:t></w:r></w:p></w:body></w:document>";
		refused("entity.docx", zip(Map.of("word/document.xml", entity)), "declares entities");
		refused("none.docx", zip(Map.of("../../word/document.xml", "<x/>", "/etc/passwd", "x")), "no Word document");
		refused("text.docx", "just text".getBytes(StandardCharsets.UTF_8), "no Word document");
		refused("cut.docx", Arrays.copyOf(zip(Map.of("word/document.xml", "<w:p>" + "x y ".repeat(5000))), 60), "damaged");
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			byte[] zeros = new byte[1 << 20];
			Arrays.fill(zeros, (byte) ' ');
			for (int i = 0; i < 80; i++)
				zip.write(zeros);
		}
		refused("bomb.docx", bomb.toByteArray(), "unpacks to more");
		refused("old.docx", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0 }, "password");
		assertEquals(0, store.index().count());
	}

	@Test
	void aPdfKnowsItsPages() throws Exception {
		Source source = imported("report.pdf", pdf(null, List.of("Harbour Board annual report", "", "The ferry will sail twice a day and the coun-", "cil will pay for it, because the pier is", "Page 1 of 4"),
				List.of("Harbour Board annual report", "", "old and nobody mends it.", "", "“The pier is shut,” said Ada Quill.", "Page 2 of 4"),
				List.of("Harbour Board annual report", "", "Tickets cost four crowns.", "Page 3 of 4"), List.of("Harbour Board annual report", "", "Boats are blue.", "Page 4 of 4")));
		assertTrue(source.getText().contains("the council will pay for it, because the pier is old and nobody mends it."), source.getText());
		assertFalse(source.getText().contains("Page 2"), source.getText());
		Map<String, Integer> pages = new LinkedHashMap<>();
		for (Statement statement : source.getStatements())
			pages.put(new SourceText(source).words(statement), statement.getPage());
		assertEquals(2, pages.get("The pier is shut,"));
		assertEquals(3, pages.get("Tickets cost four crowns."));
	}

	@Test
	void badPdfsAreRefusedWithAReason() throws Exception {
		byte[] good = pdf(null, List.of("The ferry sails."));
		refused("locked.pdf", pdf("secret", List.of("The ferry sails.")), "password");
		refused("empty.pdf", pdf(null, List.of()), "no text");
		refused("text.pdf", "no pdf at all".getBytes(StandardCharsets.UTF_8), "no PDF");
		refused("none.pdf", new byte[0], "is empty");
		Random random = new Random(5);
		for (int round = 0; round < 60; round++) {
			byte[] broken = good.clone();
			for (int i = 0; i < 20; i++)
				broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
			Path file = Files.write(folder.resolve("broken" + round + ".pdf"), random.nextBoolean() ? broken : Arrays.copyOf(broken, random.nextInt(broken.length)));
			ImportReport report = Importers.run(List.of(file), store, Progress.NONE);
			assertEquals(1, report.taken().size() + report.refused().size());
		}
	}

	@Test
	void halfAPdfIsNoPdf() throws Exception {
		byte[] whole = pdf(null, List.of("The ferry sails."), List.of("It sails twice a day."), List.of("It is blue."));
		for (int tenth = 3; tenth < 10; tenth++)
			refused("half" + tenth + ".pdf", Arrays.copyOf(whole, whole.length * tenth / 10), "cut off", "damaged");
		byte[] mailed = Arrays.copyOf(whole, whole.length + 4_000);
		Arrays.fill(mailed, whole.length, mailed.length, (byte) '\n');
		assertEquals(3, imported("mailed.pdf", mailed).getStatements().size());
	}

	@Test
	void subtitlesKeepTimesAndSpeakers() throws Exception {
		String srt = """
				1
				00:00:01,000 --> 00:00:03,500
				ADA QUILL: The ferry will sail
				twice a day.

				2
				00:00:04,000 --> 00:00:06,000
				<i>From June.</i>

				3
				00:01:07,250 --> 00:01:08,000
				BEN REED: I disagree.

				4
				00:01:09,000 --> 00:01:11,000
				- Who asked you?
				""";
		Source source = imported("hearing_day-1.srt", srt.getBytes(StandardCharsets.UTF_8));
		assertEquals(SourceKind.RECORDING, source.getKind());
		assertEquals("hearing day 1", source.getTitle());
		assertEquals("ADA QUILL: The ferry will sail twice a day. From June.\n\nBEN REED: I disagree.\n\nWho asked you?", source.getText());
		Statement first = source.getStatements().get(0);
		assertEquals("The ferry will sail twice a day. From June.", new SourceText(source).words(first));
		assertEquals("Ada Quill", first.getSpeaker().getName());
		assertEquals("0:00:01.000", first.getTimecode());
		assertEquals("0:01:07.250", source.getStatements().get(1).getTimecode());
	}

	@Test
	void webVttVoicesAndRollingCaptions() throws Exception {
		String vtt = "\uFEFFWEBVTT - hearing\n\nNOTE made by hand\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:03.000 align:start\n<v Ada Quill>The ferry &amp; the <c.loud>pier</c></v>\n\n"
				+ "00:03.000 --> 00:05.000\n<v Ada Quill>The ferry &amp; the <c.loud>pier</c></v>\n<v Ada Quill>are shut.</v>\n\n01:00:07.000 --> 01:00:08.000\n<v.x Ben Reed>Why?\n";
		Source source = imported("talk.vtt", vtt.getBytes(StandardCharsets.UTF_8));
		assertEquals("Ada Quill: The ferry & the pier are shut.\n\nBen Reed: Why?", source.getText());
		assertEquals("1:00:07.000", source.getStatements().get(1).getTimecode());
		refused("none.vtt", "WEBVTT\n\nno times".getBytes(StandardCharsets.UTF_8), "no subtitles");
	}

	@Test
	void aTableOfStatements() throws Exception {
		String csv = "\uFEFFQuote;Speaker;Said on;Event\r\n\"The ferry; it will \"\"sail\"\".\nTwice.\";Ada Quill;2026-03-04;Hearing\r\n\r\nI disagree.;Ben Reed;2026-03-04;Hearing\r\n";
		Path file = Files.writeString(folder.resolve("table.csv"), csv);
		ImportReport report = Importers.run(List.of(file), store, Progress.NONE);
		assertEquals(List.of(), report.refused());
		assertEquals(2, report.statements());
		assertEquals(2, Importers.run(List.of(file), store, Progress.NONE).known(), "the same rows are known again");
		refused("columns.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "no column named");
		refused("date.csv", "text,date\nx,2026-03-04\n\n\"a\nb\",yesterday\n".getBytes(StandardCharsets.UTF_8), "line 4");
		refused("damaged.csv", "text\nSch\u00C3\u00B6n \u00FF\n".getBytes(StandardCharsets.ISO_8859_1), "UTF-8");
		refused("open.csv", "text\n\"never closed\n".getBytes(StandardCharsets.UTF_8), "in line 2 is never closed");
	}

	@Test
	void aFileThatIsTooLargeIsNotRead() throws Exception {
		Path file = folder.resolve("large.pdf");
		try (var out = new java.io.RandomAccessFile(file.toFile(), "rw")) {
			out.setLength(2L << 30);
		}
		ImportReport report = Importers.run(List.of(file), store, Progress.NONE);
		assertTrue(report.refused().get(0).reason().contains("larger than 64 MB"), report.refused().get(0).reason());
		assertThrows(UserException.class, () -> Importers.forFile(Path.of("film.mp4")));
		assertNull(store.dossier().eContainer());
	}

	private Source imported(String name, byte[] bytes) throws Exception {
		Path file = Files.write(folder.resolve(name), bytes);
		ImportReport report = Importers.run(List.of(file), store, Progress.NONE);
		assertEquals(List.of(), report.refused());
		try (var files = Files.walk(store.path().resolve("sources"))) {
			Path xmi = files.filter(path -> path.toString().endsWith(".xmi")).max((a, b) -> Long.compare(a.toFile().lastModified(), b.toFile().lastModified())).orElseThrow();
			return store.source(xmi.getFileName().toString().replace(".xmi", ""));
		}
	}

	private void refused(String name, byte[] bytes, String... reasons) throws IOException {
		Path file = Files.write(folder.resolve(name), bytes);
		ImportReport report = Importers.run(List.of(file), store, Progress.NONE);
		assertEquals(1, report.refused().size(), name + " was taken");
		assertTrue(Arrays.stream(reasons).anyMatch(report.refused().get(0).reason()::contains), report.refused().get(0).reason());
	}

	private static List<String> words(Source source) {
		SourceText text = new SourceText(source);
		return source.getStatements().stream().map(text::words).toList();
	}

	private static byte[] zip(Map<String, String> entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	@SafeVarargs
	private static byte[] pdf(String password, List<String>... pages) throws IOException {
		try (PDDocument document = new PDDocument()) {
			for (List<String> lines : pages) {
				PDPage page = new PDPage();
				document.addPage(page);
				try (PDPageContentStream out = new PDPageContentStream(document, page)) {
					out.beginText();
					out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
					out.setLeading(14);
					out.newLineAtOffset(72, 700);
					for (String line : lines) {
						if (!line.isEmpty())
							out.showText(line);
						out.newLine();
					}
					out.endText();
				}
			}
			if (password != null)
				document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes);
			return bytes.toByteArray();
		}
	}
}
