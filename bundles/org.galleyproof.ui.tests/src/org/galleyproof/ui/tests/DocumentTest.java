package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.rcp.internal.SampleDesk;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.drafts.DraftOpener;
import org.galleyproof.ui.internal.findings.FindingRow;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.ShownTexts;
import org.galleyproof.ui.internal.quickfix.Proposal;
import org.galleyproof.ui.internal.quickfix.Proposals;

/** Word documents and web pages as drafts: their text is shown and checked, the file stays as it is. */
class DocumentTest {

	private static final String QUOTED = "\u201cNobody in this room will pay a tax for it,\u201d Ines Okafor-Lund said.";
	private IFile file;

	@AfterEach
	void close() throws CoreException {
		Desk.closeAll();
		file.delete(true, null);
	}

	@Test
	void aWordDocumentIsCheckedAndLeftAsItIs() throws Exception {
		Desk.ready();
		byte[] bytes = docx("", "Toll", "", "The mayor was plain about it.", "", QUOTED);
		file = Desk.file(SampleDesk.project().getFolder("drafts"), "toll.docx", bytes);
		OpenDraft draft = open();
		assertEquals(List.of("tax"), Desk.marked(draft, ProofAnnotations.WARNING));
		assertEquals(3, ShownTexts.paragraph(draft.file(), draft.document().get().indexOf("tax")));
		assertEquals(file.getLocation().toPath(), DraftFiles.path(draft.file()));
		String before = Desk.ui(() -> draft.document().get());
		Desk.select(draft, "tax");
		Desk.type("toll");
		assertEquals(before, Desk.ui(() -> draft.document().get()), "what another program writes is not changed here");
		assertEquals("toll.docx", Desk.ui(() -> Desk.page().getActiveEditor().getSite().getService(MPart.class).getLabel()));
		assertEquals(List.of("para. 3"), Desk.rows().stream().map(FindingRow::place).toList(), "the place in the original");
		Proposal copy = Desk.ui(() -> Proposals.of(Desk.rows().getFirst().finding(), draft).getFirst());
		assertEquals("Copy the right words for paragraph 3 in Word: \u201ctoll\u201d", copy.label());
		assertTrue(copy.description().contains("is a Word document that is shown as text here and not changed"), copy.description());
		Desk.ui(() -> {
			copy.run(Desk.window().getShell());
			Clipboard clipboard = new Clipboard(Desk.display());
			Object copied = clipboard.getContents(TextTransfer.getInstance());
			clipboard.dispose();
			assertEquals("toll", copied);
			return null;
		});
		Tour.stop("word-document");
		assertArrayEquals(bytes, Files.readAllBytes(file.getLocation().toPath()));
	}

	@Test
	void fixAllOfAWordDocumentSaysWhoMayChangeIt() throws Exception {
		Desk.ready();
		byte[] bytes = docx("", "Toll", "", "The mayor was plain about it.", "", QUOTED);
		file = Desk.file(SampleDesk.project().getFolder("drafts"), "toll.docx", bytes);
		OpenDraft draft = open();
		String before = Desk.ui(() -> draft.document().get());
		Desk.strike(GalleyproofIds.FIX_ALL);
		Shell told = Hand.window("Galleyproof");
		assertTrue(Desk.ui(() -> Hand.all(told, Label.class).stream().anyMatch(label -> label.getText().equals("toll.docx is shown as text here and not changed. Each finding offers to copy the right words for it: press Ctrl+1 there."))));
		Hand.click(told, "OK");
		Hand.gone(told);
		assertEquals(before, Desk.ui(() -> draft.document().get()));
		assertArrayEquals(bytes, Files.readAllBytes(file.getLocation().toPath()));
	}

	@Test
	void theStylesOfAWordDocumentAreTheSectionsOfItsOutline() throws Exception {
		Desk.ready();
		file = Desk.file(SampleDesk.project().getFolder("drafts"), "toll.docx", docx("<w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>", "The toll, and who pays for it.", "", "By Ada Quill",
				"<w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr>", "What was said.", "", QUOTED));
		open();
		OutlineTest.lines();
		OutlineTest.choose("By Section");
		Desk.await("the sections", () -> OutlineTest.lines().startsWith("The toll, and who pays for it.") && OutlineTest.lines().contains("\n  What was said.") && !OutlineTest.lines().contains("Quill"));
	}

	@Test
	void aWebPageIsItsArticle() {
		Desk.ready();
		file = Desk.file(SampleDesk.project().getFolder("drafts"), "toll.html",
				"<html><body><nav>Home</nav><article><h1>Toll</h1><p>The mayor was plain about it on a long evening.</p><p>" + QUOTED + "</p></article></body></html>");
		OpenDraft draft = open();
		assertEquals(List.of("tax"), Desk.marked(draft, ProofAnnotations.WARNING));
		assertTrue(draft.document().get().contains("plain about it") && !draft.document().get().contains("<p>"));
	}

	@Test
	void nothingIsTypedIntoItAfterTheListOfFixesWasClosed() throws Exception {
		Desk.ready();
		file = Desk.file(SampleDesk.project().getFolder("drafts"), "toll.docx", docx("", "Toll", "", "The mayor was plain about it.", "", QUOTED));
		OpenDraft draft = open();
		String before = Desk.ui(() -> draft.document().get());
		Desk.select(draft, "tax");
		long windows = windows();
		Desk.strike(GalleyproofIds.LIST_FIXES);
		Desk.await("the list of fixes", () -> windows() > windows);
		Desk.select(draft, "plain");
		Desk.type("\u001b");
		Desk.await("the list is closed", () -> windows() == windows);
		Desk.type("toll");
		Desk.strike(ITextEditorActionDefinitionIds.DELETE_LINE);
		assertEquals(before, Desk.ui(() -> draft.document().get()));
		assertFalse(Desk.ui(() -> Desk.page().getActiveEditor().isDirty()));
	}

	private static long windows() {
		return Desk.ui(() -> Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible).count());
	}

	private OpenDraft open() {
		assertNotNull(Desk.ui(() -> DraftOpener.open(file, Desk.page())));
		Desk.await("the draft is known", () -> ActiveDraft.in(Desk.page()) != null);
		OpenDraft draft = Desk.ui(() -> ActiveDraft.in(Desk.page()));
		Desk.settle(draft);
		return draft;
	}

	/** @param paragraphs of each what says how it looks, then its words */
	private static byte[] docx(String... paragraphs) throws IOException {
		StringBuilder xml = new StringBuilder("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
		for (int i = 0; i < paragraphs.length; i += 2)
			xml.append("<w:p>").append(paragraphs[i]).append("<w:r><w:t>").append(paragraphs[i + 1]).append("</w:t></w:r></w:p>");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write(xml.append("</w:body></w:document>").toString().getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}
}
