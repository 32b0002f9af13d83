package org.galleyproof.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftDayTest {

	private static final LocalDate DAY = LocalDate.of(2025, 11, 22);
	private static final String TEXT = "The wall will not hold\n\nThe board voted last Monday.\n";

	@ParameterizedTest
	@ValueSource(strings = { "2025-11-22-vote.md", "20251122_vote.txt", "vote-2025-11-22.docx", "vote_20251122.txt", "2025_11_22 vote.md", "2025.11.22.md", "vote 22.11.2025.txt", "22-11-2025.md",
			"11-22-2025 vote.md", "vote20251122.txt", "20251122T0915Z-vote.txt", "2025-11-22T09:15:00", "2025-11-22-0915-vote.md", "board/2025/11/22/vote", "2025-11-22_2025-11-22.md", "20251122-7",
			"\uD83D\uDE00 2025-11-22", "1-2025-11-22" })
	void aNameNamesTheDay(String name) {
		assertEquals(new DraftDay(DAY, DraftDay.From.NAME), DraftDay.ofName(name));
		assertEquals(new DraftDay(DAY, DraftDay.From.NAME), DraftDay.of(null, name, TEXT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "vote.md", "2025.md", "2025-11.md", "2025-11-31-vote.md", "2025-13-01.md", "2025-00-10", "120251122", "202511220", "20251122091500", "vote-120251122-a", "1899-12-31.md",
			"2999-01-01.md", "3f20251122ab9c", "2025-11-22-to-2025-11-24.md", "05-06-2025.md", "5-6-2025", "2025-11-221", "12025-11-22", "2025-11_22", "isbn 978-2025-1122", "v2.20.2025", "\uD800" })
	void whatNamesNoDayOrTwoNamesNone(String name) {
		assertEquals(DraftDay.UNKNOWN, DraftDay.ofName(name));
	}

	@Test
	void everyDayOfEveryFormIsReadBack() {
		Random random = new Random(7);
		int last = Year.now().getValue() + 1;
		String[] words = { "vote", "Ada Quill", "ferry-", "_", " ", "", "ä", "\uD83D\uDE00", "(", "v", "-", "." };
		for (int i = 0; i < 20_000; i++) {
			LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt((int) (LocalDate.of(last + 1, 1, 1).toEpochDay() - LocalDate.of(1900, 1, 1).toEpochDay())));
			String mark = List.of("", "-", "_", ".", " ", "/").get(random.nextInt(6));
			String date = String.format("%04d%s%02d%s%02d", day.getYear(), mark, day.getMonthValue(), mark, day.getDayOfMonth());
			String before = words[random.nextInt(words.length)];
			String after = words[random.nextInt(words.length)];
			String name = before + date + after;
			assertEquals(new DraftDay(day, DraftDay.From.NAME), DraftDay.ofName(name), name);
			// one figure more on either side, and it is another number
			assertEquals(DraftDay.UNKNOWN, DraftDay.ofName(before + random.nextInt(10) + date + after), name);
			assertEquals(DraftDay.UNKNOWN, DraftDay.ofName(before + date + random.nextInt(10) + after), name);
			// the day before or after it stands there too
			LocalDate other = day.plusDays(random.nextBoolean() ? 1 : -1);
			if (other.getYear() >= 1900 && other.getYear() <= last)
				assertEquals(DraftDay.UNKNOWN, DraftDay.ofName(name + " " + other), name);
		}
	}

	@Test
	void noNameMakesADayThatItDoesNotSay() {
		Random random = new Random(11);
		String signs = "0123456789-_./ abTZ";
		for (int i = 0; i < 200_000; i++) {
			StringBuilder name = new StringBuilder();
			for (int length = random.nextInt(24); length > 0; length--)
				name.append(signs.charAt(random.nextInt(random.nextBoolean() ? 10 : signs.length())));
			LocalDate day = DraftDay.ofName(name.toString()).day();
			if (day == null)
				continue;
			String figures = name.toString().replaceAll("[^0-9]", "");
			String year = Integer.toString(day.getYear());
			assertEquals(true, figures.contains(year + day.toString().substring(5, 7) + day.toString().substring(8)) || name.toString().contains(year) && figures.contains(Integer.toString(day.getDayOfMonth())),
					name + " is no " + day);
		}
	}

	@Test
	void theNearestSayingCounts() {
		String header = "---\ntitle: The wall\ndate: 2024-01-02T08:00:00+01:00\n---\n\n";
		String line = "HARBOURVIEW, 3 January 2024 — The board voted last Monday.\n";
		LocalDate given = LocalDate.of(2024, 1, 1);
		LocalDate page = LocalDate.of(2024, 2, 2);
		assertEquals(DraftDay.given(given), DraftDay.of(given, page, "2025-11-22.md", header + line));
		assertEquals(new DraftDay(LocalDate.of(2024, 1, 2), DraftDay.From.HEADER), DraftDay.of(null, page, "2025-11-22.md", header + line));
		assertEquals(new DraftDay(page, DraftDay.From.PAGE), DraftDay.of(null, page, "2025-11-22.md", line));
		assertEquals(new DraftDay(LocalDate.of(2024, 1, 3), DraftDay.From.DATELINE), DraftDay.of(null, "2025-11-22.md", line));
		assertEquals(new DraftDay(LocalDate.of(2024, 1, 3), DraftDay.From.DATELINE), DraftDay.of(null, "2025-11-22.md", "---\ntitle: The wall\n---\n" + line));
		assertEquals(new DraftDay(DAY, DraftDay.From.NAME), DraftDay.of(null, "2025-11-22.md", TEXT));
		assertEquals(DraftDay.UNKNOWN, DraftDay.of(null, "vote.md", TEXT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "date: 2025-11-22", "date: 2025-11-22T10:00:00Z", "date: \"2025-11-22\"", "date: '22 November 2025'", "Date: November 22, 2025", "date: Saturday, 22 November 2025",
			"title: Wall\nauthor: Ada Quill\ntags: [a, b]\ndate: 2025-11-22", "published: 2025-11-22 10:00" })
	void frontMatterNamesTheDay(String lines) {
		assertEquals(new DraftDay(DAY, DraftDay.From.HEADER), DraftDay.of(null, "wall.md", "---\n" + lines + "\n---\n\n" + TEXT));
		assertEquals(new DraftDay(DAY, DraftDay.From.HEADER), DraftDay.of(null, "wall.md", ("---\n" + lines + "\n---\n\n" + TEXT).replace("\n", "\r\n")));
	}

	@Test
	void aYearThatNoDraftIsFromIsNone() {
		assertEquals(DraftDay.UNKNOWN, DraftDay.of(null, "vote.md", "5 May 1825\n\n" + TEXT));
		assertEquals(DraftDay.UNKNOWN, DraftDay.of(null, "vote.md", "---\ndate: 3025-05-05\n---\n" + TEXT));
	}

	@Test
	void whereItIsFromIsToldInWords() {
		assertEquals("dated 22 November 2025, by its name", DraftDay.ofName("2025-11-22").words());
		assertEquals("dated 22 November 2025, as given", DraftDay.given(DAY).words());
		assertEquals("day unknown", DraftDay.UNKNOWN.words());
		assertNull(DraftDay.UNKNOWN.from().label());
		for (DraftDay.From from : DraftDay.From.values())
			new DraftDay(DAY, from).words();
	}

	@Test
	void aDraftKnowsItsDay() {
		assertEquals(DraftDay.given(DAY), new Draft("vote.md", TEXT, DAY).day());
		assertEquals(DraftDay.UNKNOWN, new Draft("2025-11-22.md", TEXT, null).day());
		assertEquals(DraftDay.ofName("2025-11-22.md"), Draft.dated("2025-11-22.md", TEXT, DraftDay.ofName("2025-11-22.md")).day());
	}
}
