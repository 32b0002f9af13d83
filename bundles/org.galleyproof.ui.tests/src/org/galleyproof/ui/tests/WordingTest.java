package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import org.galleyproof.core.proof.Action;
import org.galleyproof.core.proof.Entry;
import org.galleyproof.rcp.internal.PlatformWords;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Counts;
import org.galleyproof.ui.internal.Days;
import org.galleyproof.ui.internal.deciding.DecisionWords;

/** What the workbench says is right for one as for many. */
class WordingTest {

	/** A number and what it counts, in the plural. */
	private static final Pattern COUNTED = Pattern.compile(
			"\\{\\d} (?:more |new )?(?:statements|sources|places|drafts|files|quotations|claims|findings|words|notes|people|lines|decisions|versions|dossiers)\\b|\\{\\d} (?:differ|are|were|lean|fit)\\b");
	/** Told of several only: of one, another sentence is told. */
	private static final Set<String> SEVERAL = Set.of("Verify_several", "Preview_several", "Preview_sources", "View_problems", "DroppedFiles_several", "Choice_first", "others_more");

	@Test
	void numbersAgreeWithTheirWords() throws IOException {
		List<String> wrong = new ArrayList<>();
		Bundle bundle = FrameworkUtil.getBundle(GalleyproofIds.class);
		for (URL file : Collections.list(bundle.findEntries("/", "messages.properties", true))) {
			Properties messages = new Properties();
			try (InputStream in = file.openStream()) {
				messages.load(in);
			}
			for (String key : messages.stringPropertyNames()) {
				String words = messages.getProperty(key);
				if (words.contains(",choice,")) {
					for (int count : new int[] { 0, 1, 2, 1234 })
						assertFalse(Counts.say(words, count, count, count, count, count).contains("{"), words);
					String one = Counts.say(words, 1, 1, 1, 1, 1);
					if (Pattern.compile("(?<![\\d,])1 (?:more )?(?!is\\b|leans\\b|has\\b|differs\\b|was\\b)\\w+s\\b").matcher(one).find())
						wrong.add(key + ": " + one);
				} else if (COUNTED.matcher(words).find() && !SEVERAL.contains(key))
					wrong.add(key + ": " + words);
			}
		}
		assertEquals(List.of(), wrong);
	}

	/** A machine may write figures, days and commas in another way, or in other signs; the sentences around them are English. */
	@Test
	void numbersAndTimesAreWrittenInTheLanguageOfTheSentences() {
		Locale before = Locale.getDefault();
		try {
			for (String machine : new String[] { "de-DE", "fa-IR", "en-IN" }) {
				Locale.setDefault(Locale.forLanguageTag(machine));
				assertEquals("1,234,567", Counts.number(1_234_567));
				assertEquals("4 March 2026", Days.show(LocalDate.of(2026, 3, 4)));
				assertEquals("4 Mar 2026, 14:05", Days.when(LocalDateTime.of(2026, 3, 4, 14, 5).atZone(ZoneId.systemDefault()).toInstant()));
				Entry entry = new Entry("1", LocalDateTime.of(2026, 3, 4, 14, 5).atZone(ZoneId.systemDefault()).toInstant(), "Ada Quill", Action.CONFIRM, null, null, null);
				assertTrue(DecisionWords.line(entry).startsWith("4 Mar 2026, 14:05: Ada Quill"), DecisionWords.line(entry));
			}
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void thePlatformSpeaksOfDraftsToo() {
		assertEquals(List.of(), PlatformWords.take(), "texts that this platform has no more");
		Desk.sample();
		assertEquals("bridge-closure.md \u2013 Galleyproof", Desk.ui(() -> Desk.window().getShell().getText()));
		PageBookView outline = (PageBookView) Desk.ui(() -> Desk.page().showView(IPageLayout.ID_OUTLINE, null, IWorkbenchPage.VIEW_VISIBLE));
		Desk.closeAll();
		Desk.await("the window is called after nothing", () -> Desk.window().getShell().getText().equals("Galleyproof"));
		Desk.await("the outline says what it would show",
				() -> outline.getCurrentPage() instanceof MessagePage page && page.getControl() instanceof Composite box && box.getChildren()[0] instanceof Label label && label.getText().startsWith("The outline of a draft"));
	}
}
