package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.reading.PageSettings;

/** The page that a draft is set on: column, air, letters, shapes, hints. */
class ReadingTest {

	@AfterEach
	void close() {
		Desk.command(GalleyproofIds.NORMAL_SIZE, false);
		PageSettings.setHints(false);
		Desk.closeAll();
		Desk.tidy();
	}

	@Test
	void theProofPerspectiveHoldsTheDesk() {
		assertEquals(GalleyproofIds.PERSPECTIVE, Desk.ui(() -> Desk.page().getPerspective().getId()));
		for (String view : new String[] { GalleyproofIds.DRAFTS_VIEW, GalleyproofIds.FINDINGS_VIEW, GalleyproofIds.EVIDENCE_VIEW, IPageLayout.ID_OUTLINE })
			assertTrue(Desk.ui(() -> Desk.page().findViewReference(view) != null), view);
	}

	@Test
	void aDraftIsAColumnOfWholeWordsWithAir() {
		Desk.sample();
		StyledText text = Desk.text();
		Desk.ui(() -> {
			assertTrue(text.getWordWrap());
			assertTrue(text.getLineSpacing() > 0);
			assertTrue(text.getLeftMargin() > 0 && text.getLeftMargin() == text.getRightMargin());
			int column = text.getClientArea().width - 2 * text.getLeftMargin();
			assertTrue(column > 300 && column < 1000, () -> "a readable column: " + column);
			assertNotEquals("Monospace", text.getFont().getFontData()[0].getName());
			return null;
		});
	}

	@Test
	void keysMakeTheLettersLargerAndNormalAgain() {
		Desk.sample();
		float normal = height();
		Desk.press(SWT.MOD1, '=');
		Desk.await("larger letters", () -> heightNow() > normal);
		Desk.press(SWT.MOD1, '0');
		Desk.await("normal letters", () -> heightNow() == normal);
		Desk.press(SWT.MOD1, '-');
		Desk.await("smaller letters", () -> heightNow() < normal);
		assertTrue(Desk.ui(() -> Desk.window().getService(IBindingService.class).getBestActiveBindingFormattedFor(GalleyproofIds.LARGER) != null));
	}

	@Test
	void thePreferencesSetThePage() {
		Desk.sample();
		int margin = Desk.ui(() -> Desk.text().getLeftMargin());
		Desk.ui(() -> {
			Desk.display().asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(Desk.window().getShell(), "org.galleyproof.ui.marks", null, null).open());
			return null;
		});
		Shell dialog = Tour.dialog();
		Desk.ui(() -> {
			dialog.close();
			return null;
		});
		IEclipsePreferences settings = InstanceScope.INSTANCE.getNode(GalleyproofIds.BUNDLE);
		IEclipsePreferences fonts = InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench");
		try {
			Desk.ui(() -> {
				settings.putInt(PageSettings.COLUMN, 40);
				fonts.put(PageSettings.FONT, "1|Sans|17.0|0|GTK|1|;");
				return null;
			});
			Desk.await("a narrower column", () -> Desk.text().getLeftMargin() != margin);
			Desk.await("another font", () -> Desk.text().getFont().getFontData()[0].getName().contains("Sans") && heightNow() == 17);
		} finally {
			Desk.ui(() -> {
				settings.remove(PageSettings.COLUMN);
				fonts.remove(PageSettings.FONT);
				return null;
			});
		}
	}

	@Test
	void theSourcesWordsStandBetweenThoseOfTheDraft() {
		OpenDraft draft = Desk.sample();
		String before = draft.document().get();
		Point behind = behindFirstFault(draft);
		Desk.command(GalleyproofIds.HINTS);
		Desk.await("room for the hint", () -> !behindFirstFaultNow(draft).equals(behind));
		assertEquals(before, draft.document().get(), "the text is not touched");
		Desk.command(GalleyproofIds.HINTS);
		Desk.await("the hint is gone", () -> behindFirstFaultNow(draft).equals(behind));
	}

	@Test
	void aFrameEndsWithTheWordsOfItsRow() {
		String wrapped = "We have set aside 3.2 million pounds for the repair, and we may need more. Nobody in this room will pay a toll for it";
		OpenDraft draft = Desk.open("frame.md", "\u201c" + wrapped + ",\u201d Ines Okafor-Lund said.\n");
		Desk.await("it differs", () -> Desk.marked(draft, ProofAnnotations.EDGE).size() == 1);
		StyledText text = Desk.text();
		RGB edge = Desk.ui(() -> PreferenceConverter.getColor(EditorsUI.getPreferenceStore(), ProofAnnotations.EDGE + ".color"));
		Desk.await("the frame is drawn round the words and no further", () -> {
			int start = text.getText().indexOf(wrapped);
			Rectangle first = text.getTextBounds(start, start);
			int last = start;
			while (text.getLocationAtOffset(last + 1).y == text.getLocationAtOffset(start).y)
				last++;
			Rectangle end = text.getTextBounds(last - 1, last - 1);
			ImageData picture = picture(text);
			return edge.equals(at(picture, first.x, first.y + first.height / 2)) && edge.equals(at(picture, end.x, end.y)) && edge.equals(at(picture, end.x, end.y + end.height - 1))
					&& !edge.equals(at(picture, end.x + end.width + 12, end.y)) && !edge.equals(at(picture, text.getClientArea().width - text.getRightMargin() - 1, end.y + end.height / 2));
		});
	}

	/** What of a control is painted. */
	private static ImageData picture(Control control) {
		Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
		GC gc = new GC(control);
		try {
			gc.copyArea(image, 0, 0);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static RGB at(ImageData picture, int x, int y) {
		return picture.palette.getRGB(picture.getPixel(x, y));
	}

	private static float height() {
		return Desk.ui(ReadingTest::heightNow);
	}

	private static float heightNow() {
		return Desk.text().getFont().getFontData()[0].height;
	}

	private static Point behindFirstFault(OpenDraft draft) {
		return Desk.ui(() -> behindFirstFaultNow(draft));
	}

	/** Where the word behind the planted wrong figure stands. */
	private static Point behindFirstFaultNow(OpenDraft draft) {
		return Desk.text().getLocationAtOffset(draft.document().get().indexOf("million pounds"));
	}

	@Test
	void whatIsSetWithAKeyIsSaved() throws Exception {
		Desk.sample();
		Path saved = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings/org.galleyproof.ui.prefs");
		for (boolean shown : new boolean[] { true, false }) {
			Desk.strike(GalleyproofIds.HINTS);
			Desk.await("it is in the file", () -> Files.exists(saved) && Files.readString(saved).contains("page.hints=" + shown));
		}
	}
}
