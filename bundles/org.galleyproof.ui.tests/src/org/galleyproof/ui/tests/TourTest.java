package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The guided tour: a fact-checker's day with a draft and its four sources, from the welcome to the last preference, by key and mouse. Each part of the
 * day has a class and hands the desk on to the next, so that each picture follows from the one before. A picture of every screen stays in
 * {@code target/tour}, numbered in the order of the walk; {@code releng/tour} takes them from there.
 */
class TourTest {

	private TourDesk desk;

	@BeforeEach
	void lay() throws Exception {
		desk = new TourDesk();
	}

	@AfterEach
	void clear() throws Exception {
		desk.clear();
	}

	@Test
	void aFactCheckersDay() throws Exception {
		new TourOfReading(desk).walk();
		new TourOfDeciding(desk).walk();
		new TourOfDossier(desk).walk();
		new TourOfSettings(desk).walk();
		everyScreenHasItsPicture(desk.screens());
	}

	/** The pictures that people see are those of this walk; {@code releng/tour} takes them from where it left them. */
	private static void everyScreenHasItsPicture(List<String> screens) throws IOException {
		Path root = Path.of("..", "..").toAbsolutePath().normalize();
		Path screenshots = root.resolve("releng/screenshots");
		Set<String> pictures = pictures(screenshots);
		pictures.removeAll(Set.of("workbench", "dark"));
		assertEquals(new TreeSet<>(screens), pictures, "the pictures in " + screenshots + ": run releng/tour");
		assertTrue(named(root.resolve("README.md"), "releng/screenshots/(.*)\\.png").stream().allMatch(pictures(screenshots)::contains), "every picture of the README is there");
		Path help = root.resolve("bundles/org.galleyproof.ui/help");
		Set<String> shown = new TreeSet<>();
		try (var pages = Files.newDirectoryStream(help, "*.txt")) {
			for (Path page : pages)
				shown.addAll(named(page, "(.*)"));
		}
		assertEquals(shown, pictures(help), "the pictures in " + help + " are those that its pages name");
		assertTrue(screens.containsAll(shown), () -> "the tour has every screen that the help shows: " + shown);
	}

	private static Set<String> pictures(Path folder) throws IOException {
		Set<String> names = new TreeSet<>();
		try (var files = Files.newDirectoryStream(folder, "*.png")) {
			for (Path file : files)
				names.add(file.getFileName().toString().replace(".png", ""));
		}
		return names;
	}

	/** What the pictures of a text are called. @param address how they are written, with one group */
	private static Set<String> named(Path text, String address) throws IOException {
		return Pattern.compile("(?m)^!\\[.*]\\(" + address + "\\)$").matcher(Files.readString(text)).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}
}
