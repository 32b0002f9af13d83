package org.galleyproof.ui.tests;

import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.editors.text.EditorsUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.ui.internal.annotations.ProofAnnotations;

/** The window in the dark. Runs last, by its name: the platform doesn't find back to the light whole before a restart. */
class WorkbenchThemesTest {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

	@AfterEach
	void close() {
		Desk.theme(LIGHT);
		Desk.closeAll();
		Desk.tidy();
	}

	@Test
	void theDarkHasColoursOfItsOwn() {
		Desk.sample();
		RGB light = Desk.ui(WorkbenchThemesTest::color);
		Desk.theme(DARK);
		Desk.await("dark colours", () -> !color().equals(light));
		Desk.await("a dark page", () -> Desk.text().getBackground().getRGB().getHSB()[2] < 0.5f);
		Tour.stop("desk-dark");
		Desk.theme(LIGHT);
		Desk.await("light colours", () -> color().equals(light));
	}

	private static RGB color() {
		return PreferenceConverter.getColor(EditorsUI.getPreferenceStore(), ProofAnnotations.VERIFIED + ".color");
	}
}
