package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.proof.DecisionState;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.findings.FindingRow;
import org.galleyproof.ui.internal.printing.PrintHandler;
import org.galleyproof.ui.internal.printing.PrintedDraft;
import org.galleyproof.ui.internal.printing.PrintedPages;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** A draft on paper holds what the screen shows: the marks, and the findings by numbers. */
class PrintTest extends DecidingDesk {

	@Test
	void theMarksAndTheFindingsArePrinted() {
		OpenDraft draft = Desk.sample();
		Desk.select(draft, "3.2 million");
		Desk.strike(GalleyproofIds.NEEDS_SOURCE);
		Desk.await("it is decided", () -> Decisions.of(draft).state().items().stream().anyMatch(item -> item.state() == DecisionState.NEEDS_SOURCE));
		Desk.settle(draft);
		List<FindingRow> rows = Desk.rows();
		PrintedDraft printed = Desk.ui(() -> PrintHandler.of(draft));
		String text = printed.text();
		String words = draft.document().get().strip();
		assertTrue(text.replaceAll("\\[\\d+\\]", "").startsWith(words), text);
		assertTrue(text.contains("3.2[2] million"), "its number stands behind the words of a finding");
		for (int i = 0; i < rows.size(); i++)
			assertTrue(text.contains("[" + (i + 1) + "] Line " + rows.get(i).line() + ", " + rows.get(i).what() + ": " + rows.get(i).message()), rows.get(i).message());
		assertTrue(text.contains("Findings (0 of 16 confirmed, 1 without a source)") || text.contains("Findings (0 of 16 confirmed"), text);
		assertTrue(text.contains("\u2014 needs source by Cleo Marsh") || text.contains("\u2014 needs a source by Cleo Marsh"), text);
		assertStyled(printed, "On Monday our harbour engineer", style -> style.background != null && style.borderStyle == SWT.NONE);
		assertStyled(printed, "rule out that the span will drop", style -> style.background != null && style.borderStyle == SWT.BORDER_SOLID);
		assertStyled(printed, "This council has let the harbour", style -> style.background == null && style.borderStyle == SWT.BORDER_DASH);
		assertStyled(printed, "3.2", style -> style.underlineStyle == SWT.UNDERLINE_SQUIGGLE && style.background != null);
		Desk.ui(() -> {
			// the toolkit refuses styles that overlap or leave the text
			Shell shell = new Shell(Desk.display());
			StyledText page = new StyledText(shell, SWT.MULTI);
			page.setText(text);
			page.setStyleRanges(printed.styles().toArray(StyleRange[]::new));
			assertEquals(printed.styles().size(), page.getStyleRanges().length);
			shell.dispose();
			return null;
		});
	}

	@Test
	void aFileIsPrintedAndACancelledOneIsNot(@TempDir Path folder) throws Exception {
		OpenDraft draft = Desk.sample();
		PrintedDraft once = Desk.ui(() -> PrintHandler.of(draft));
		// pages enough to break and to be cancelled between
		PrintedDraft printed = new PrintedDraft(once.text().repeat(20), once.styles());
		Path file = folder.resolve("printed.pdf");
		assertTrue(print(printed, file, new NullProgressMonitor()));
		// the toolkit writes it when the job has ended
		Desk.await("the file is written", () -> Files.exists(file) && isWhole(file));
		try (PDDocument read = Loader.loadPDF(file.toFile())) {
			assertTrue(read.getNumberOfPages() > 20, () -> read.getNumberOfPages() + " pages");
			String text = new PDFTextStripper().getText(read);
			assertTrue(text.contains("bridge-closure.md") && text.contains("[1] Line 5"), text);
			assertEquals(21, text.split("closes its bridge, and nobody knows", -1).length, "every row is printed once");
		}
		Path cancelled = folder.resolve("cancelled.pdf");
		NullProgressMonitor monitor = new NullProgressMonitor() {

			private int looks;

			@Override
			public boolean isCanceled() {
				return ++looks > 30;
			}
		};
		assertFalse(print(printed, cancelled, monitor));
		assertTrue(!Files.exists(cancelled) || Files.size(cancelled) == 0);
	}

	private static boolean isWhole(Path file) throws IOException {
		return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF");
	}

	private static boolean print(PrintedDraft printed, Path file, IProgressMonitor monitor) {
		PrinterData data = Arrays.stream(Printer.getPrinterList()).filter(each -> each.driver.contains("File")).findFirst().orElseThrow(() -> new AssertionError("no printing to files"));
		data.printToFile = true;
		data.fileName = file.toString();
		Printer printer = Desk.ui(() -> new Printer(data));
		try {
			return PrintedPages.print(printed, printer, "bridge-closure.md", new FontData("DejaVu Serif", 11, SWT.NORMAL), monitor);
		} finally {
			printer.dispose();
		}
	}

	private static void assertStyled(PrintedDraft printed, String words, Predicate<StyleRange> fits) {
		int start = printed.text().indexOf(words);
		List<StyleRange> styles = printed.styles().stream().filter(style -> style.start < start + words.length() && start < style.start + style.length).toList();
		assertTrue(!styles.isEmpty() && styles.stream().allMatch(fits), () -> words + ": " + styles);
	}
}
