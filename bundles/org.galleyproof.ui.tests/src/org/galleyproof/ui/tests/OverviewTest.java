package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** The column with the marks of the whole draft: each is seen, stands where a click leads to its words, and follows the text when typing rests. */
class OverviewTest {

	private static final String[] QUOTED = { "We will paint the clock tower green before the first snow", "Nobody has counted the spoons of the canteen since March",
			"The ferry sails at noon whatever the weather says" };

	@AfterEach
	void close() {
		Desk.closeAll();
		Desk.tidy();
	}

	@Test
	void aClickOnAMarkOfALongDraftGoesToItsWords() {
		OpenDraft draft = Desk.open("overview-long.md", text(90));
		Desk.await("every quotation is marked", () -> Desk.marked(draft, ProofAnnotations.NO_SOURCE).size() == QUOTED.length);
		eachMarkLeadsToItsWords(QUOTED.length);
	}

	@Test
	void aClickOnAMarkOfAShortDraftGoesToItsWords() {
		OpenDraft draft = Desk.open("overview-short.md", text(2));
		Desk.await("every quotation is marked", () -> Desk.marked(draft, ProofAnnotations.NO_SOURCE).size() == QUOTED.length);
		eachMarkLeadsToItsWords(QUOTED.length);
	}

	@Test
	void marksFollowWhatIsTyped() {
		OpenDraft draft = Desk.open("overview-typed.md", text(30));
		Desk.await("a mark each", () -> bands().size() == QUOTED.length);
		List<Integer> before = Desk.ui(OverviewTest::bands);
		Desk.ui(() -> {
			draft.document().replace(0, 0, "“The bells will be rung backwards on Sundays,” Ada Quill said.\n\n" + text(30).replaceAll("“.*\n\n", ""));
			return null;
		});
		Desk.await("another mark, and the others further down", () -> bands().size() == before.size() + 1 && bands().get(1) > before.get(0));
	}

	/** Three quotations that nobody said, with so many paragraphs around each. */
	private static String text(int between) {
		String prose = "The road along the harbour is closed to cars on market days, and the baker opens an hour later than before.\n\n".repeat(between);
		StringBuilder text = new StringBuilder(prose);
		for (String quoted : QUOTED)
			text.append("“").append(quoted).append(",” Ada Quill said.\n\n").append(prose);
		return text.toString();
	}

	private static void eachMarkLeadsToItsWords(int marks) {
		Desk.await("a mark each", () -> bands().size() == marks);
		List<Integer> bands = Desk.ui(OverviewTest::bands);
		for (int i = 0; i < bands.size(); i++) {
			int y = bands.get(i);
			String chosen = Desk.ui(() -> {
				Event press = new Event();
				press.button = 1;
				press.x = ruler().getSize().x / 2;
				press.y = y;
				ruler().notifyListeners(SWT.MouseDown, press);
				return Desk.text().getSelectionText();
			});
			assertEquals(QUOTED[i] + ",", chosen);
		}
	}

	/** The middles of the marks, pixels from the top of the ruler. To be called in the user-interface thread. */
	private static List<Integer> bands() {
		Canvas ruler = ruler();
		Image image = new Image(Desk.display(), Math.max(1, ruler.getSize().x), Math.max(1, ruler.getSize().y));
		GC gc = new GC(image);
		ImageData seen;
		try {
			Event paint = new Event();
			paint.gc = gc;
			ruler.notifyListeners(SWT.Paint, paint);
			seen = image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
		List<Integer> bands = new ArrayList<>();
		int none = seen.getPixel(0, 0);
		for (int y = 0, from = -1; y <= seen.height; y++) {
			boolean marked = y < seen.height && seen.getPixel(seen.width / 2, y) != none;
			if (marked && from < 0)
				from = y;
			if (!marked && from >= 0) {
				bands.add((from + y) / 2);
				from = -1;
			}
		}
		return bands;
	}

	private static Canvas ruler() {
		StyledText text = Desk.text();
		for (Control child : text.getParent().getChildren())
			if (child.getClass() == Canvas.class && child.isListening(SWT.MouseDown))
				return (Canvas) child;
		throw new AssertionError("no overview ruler");
	}
}
