package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.hover.Card.Look;
import org.galleyproof.ui.internal.hover.Looks;

/** The colours of both themes can be told apart by people who see little: 4.5 to 1 for words, 3 to 1 for lines and frames, as WCAG 2 asks (1.4.3, 1.4.11). */
class ContrastTest {

	private static final double WORDS = 4.5;
	private static final double SHAPES = 3;
	/** What words stand on in the light theme: the page, the ground of views, a row of a table that is not chosen. */
	private static final List<RGB> LIGHT = List.of(new RGB(255, 255, 255), new RGB(246, 245, 244), new RGB(250, 250, 250));
	/** The same in the dark theme: editor, views, tables, pages of sources. */
	private static final List<RGB> DARK = List.of(new RGB(30, 31, 34), new RGB(49, 49, 49), new RGB(56, 61, 63), new RGB(63, 68, 71));
	private static final RGB INK = new RGB(0, 0, 0);
	private static final RGB PALE = new RGB(190, 190, 190);
	/** The marks that are a ground below words; the others are lines and frames. */
	private static final List<String> GROUNDS = List.of("verified", "differs");

	@Test
	void wordsStandOutFromWhatTheyStandOn() {
		List<String> faint = new ArrayList<>();
		for (boolean dark : new boolean[] { false, true })
			for (Look look : Look.values())
				for (RGB ground : dark ? DARK : LIGHT)
					note(faint, look + (dark ? ", dark" : ", light"), Looks.color(look, dark).getRGB(), ground, WORDS);
		assertEquals(List.of(), faint);
	}

	@Test
	void marksStandOutFromThePageAndWordsFromMarks() throws IOException {
		List<String> faint = new ArrayList<>();
		Map<String, RGB> light = light();
		Map<String, RGB> dark = dark();
		assertEquals(light.keySet(), dark.keySet(), "every mark has its colour in the dark");
		assertFalse(light.isEmpty());
		light.forEach((mark, color) -> note(faint, mark + ", light", GROUNDS.contains(mark) ? INK : color, GROUNDS.contains(mark) ? color : LIGHT.getFirst(), GROUNDS.contains(mark) ? WORDS : SHAPES));
		dark.forEach((mark, color) -> note(faint, mark + ", dark", GROUNDS.contains(mark) ? PALE : color, GROUNDS.contains(mark) ? color : DARK.getFirst(), GROUNDS.contains(mark) ? WORDS : SHAPES));
		assertEquals(List.of(), faint);
	}

	@Test
	void theMeasureIsThatOfTheStandard() {
		assertEquals(21, contrast(new RGB(0, 0, 0), new RGB(255, 255, 255)), 0.01);
		assertEquals(4.54, contrast(new RGB(118, 118, 118), new RGB(255, 255, 255)), 0.01);
		assertTrue(contrast(INK, INK) == 1);
	}

	private static void note(List<String> faint, String name, RGB color, RGB ground, double least) {
		if (contrast(color, ground) < least)
			faint.add(String.format("%s: %s on %s has %.2f, not %.1f", name, color, ground, contrast(color, ground), least));
	}

	/** The colours of the marks by their name, as the program brings them. */
	private static Map<String, RGB> light() {
		Map<String, RGB> colors = new TreeMap<>();
		for (IConfigurationElement each : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.editors.markerAnnotationSpecification"))
			if (each.getContributor().getName().equals(GalleyproofIds.BUNDLE))
				colors.put(name(each.getAttribute("colorPreferenceKey")), rgb(each.getAttribute("colorPreferenceValue")));
		return colors;
	}

	/** The same as the dark theme has them. */
	private static Map<String, RGB> dark() throws IOException {
		Map<String, RGB> colors = new TreeMap<>();
		try (InputStream css = Platform.getBundle(GalleyproofIds.BUNDLE).getEntry("css/dark.css").openStream()) {
			Matcher line = Pattern.compile("'(org\\.galleyproof[^=]+)=([0-9,]+)'").matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8));
			while (line.find())
				colors.put(name(line.group(1)), rgb(line.group(2)));
		}
		return colors;
	}

	private static String name(String key) {
		return key.substring(GalleyproofIds.BUNDLE.length() + 1, key.length() - ".color".length());
	}

	private static RGB rgb(String numbers) {
		String[] parts = numbers.split(",");
		return new RGB(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
	}

	/** From 1 to 21, whichever of the two is the lighter. */
	private static double contrast(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
