package org.galleyproof.language.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times put on the calendar, as read on Wednesday, 15 May 2024. */
class TimesTest {

	private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);

	private static String values(String text) {
		List<String> found = new ArrayList<>();
		for (TimeMention time : Times.in(text, new Span(0, text.length())))
			found.add(time.value(WEDNESDAY) + (time.limit() == Limit.AT ? "" : " " + time.limit()));
		return String.join("; ", found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"on May 5, 2016 | 2016-05-05", "Jan. 5 | 2024-01-05", "January 5th | 2024-01-05", "the 5th of January 2023 | 2023-01-05",
			"5 January 2016 | 2016-01-05", "5-7 January 2016 | 2016-01-05/2016-01-08", "May 5-7 | 2024-05-05/2024-05-08",
			"May 5 to 7, 2016 | 2016-05-05/2016-05-08", "March 2019 | 2019-03-01/2019-04-01", "in March | 2024-03-01/2024-04-01",
			"mid-March | 2024-03-08/2024-03-25~", "They may march in may | ", "May I say | ", "Theresa May said | ", "in June 1999 | 1999-06-01/1999-07-01",
			"since 2017 | 2017-01-01/.. SINCE", "until 2030 | ../2031-01-01 UNTIL", "by 2030 | ../2031-01-01 UNTIL", "before 1990 | ../1990-01-01 BEFORE",
			"about 1990 | 1990-01-01/1991-01-01~", "in 2016 | 2016-01-01/2017-01-01", "the 2012 election | 2012-01-01/2013-01-01", "2000 people came | ",
			"between 2010 and 2015 | 2010-01-01/2016-01-01", "from 2010 to 2015 | 2010-01-01/2016-01-01", "2018-19 | 2018-01-01/2020-01-01",
			"the 2018–2019 season | 2018-01-01/2020-01-01", "the 1990s | 1990-01-01/2000-01-01", "the '90s | 1990-01-01/2000-01-01",
			"the mid-1990s | 1992-07-02/1997-07-02~", "the nineties | 1990-01-01/2000-01-01", "the early 2000s | 2000-01-01/2004-01-01~",
			"the 19th century | 1800-01-01/1900-01-01", "twenty sixteen was | 2016-01-01/2017-01-01", "in nineteen ninety-five | 1995-01-01/1996-01-01",
			"2016-05-31 | 2016-05-31", "31/5/2016 | 2016-05-31", "5/31/2016 | 2016-05-31", "4/5/2016 | ", "4/5/2016, and 31/5/2016 later | 2016-05-04; 2016-05-31",
			"from 4/5/2016 and on May 31, 2016 | 2016-04-05; 2016-05-31", "4/5/2016 and 31 May 2016 | 2016-05-04; 2016-05-31", "4/5/2016, 31/5/2016 and 5/31/2016 | 2016-05-31; 2016-05-31", "9/11 | 2001-09-11",
			"after 9/11 | 2001-09-12/.. AFTER", "in the third quarter | 2024-07-01/2024-10-01", "the third quarter of 2016 | 2016-07-01/2016-10-01",
			"Q3 2016 | 2016-07-01/2016-10-01", "the first half of 2015 | 2015-01-01/2015-07-01", "last summer | 2023-06-01/2023-09-01~",
			"the summer of 2016 | 2016-06-01/2016-09-01~", "in summer 2016 | 2016-06-01/2016-09-01~", "this fall | 2024-09-01/2024-12-01~", "he will fall | ",
			"Christmas Day | 2023-12-25", "Christmas Eve 2014 | 2014-12-24", "Halloween | 2023-10-31", "on Monday | 2024-05-13", "Monday | 2024-05-13",
			"last Monday | 2024-05-13", "next Tuesday | 2024-05-21", "this Friday | 2024-05-17", "Monday night | 2024-05-13T18:00/2024-05-14T06:00",
			"Tuesday's debate | 2024-05-14", "Monday, January 5, 2015 | 2015-01-05", "Mondays are bad | ", "today | 2024-05-15", "yesterday | 2024-05-14",
			"tomorrow | 2024-05-16", "tonight | 2024-05-15T18:00/2024-05-16T06:00", "last night | 2024-05-14T18:00/2024-05-15T06:00",
			"this morning | 2024-05-15T00:00/2024-05-15T12:00", "yesterday afternoon | 2024-05-14T12:00/2024-05-14T18:00",
			"the day before yesterday | 2024-05-13", "last week | 2024-05-06/2024-05-13", "last month | 2024-04-01/2024-05-01",
			"last year | 2023-01-01/2024-01-01", "next week | 2024-05-20/2024-05-27", "this year | 2024-01-01/2025-01-01",
			"earlier this week | 2024-05-13/2024-05-20", "late last year | 2023-08-08/2024-01-01~", "the end of the year | 2024-08-07/2025-01-01~",
			"early next month | 2024-06-01/2024-06-13~", "last weekend | 2024-05-11/2024-05-13", "the past decade | 2014-05-16/2024-05-16~",
			"the past three years | 2021-05-15/2024-05-16~", "the last 10 days | 2024-05-05/2024-05-16~", "the next two weeks | 2024-05-15/2024-05-30~",
			"a week ago | 2024-05-04/2024-05-13~", "three years ago | 2020-11-13/2021-11-15~", "two-and-a-half years ago | 2021-05-15/2022-05-17~",
			"10 days ago | 2024-05-05", "several months ago | 2024-01-30/2024-03-01~", "a couple of weeks ago | 2024-04-27/2024-05-06~",
			"a year from now | 2024-11-13/2025-11-15~", "5 p.m. | 2024-05-15T17:00/2024-05-15T18:00",
			"5:30 p.m. on Tuesday | 2024-05-14T17:30/2024-05-14T17:31", "at 17:30 | 2024-05-15T17:30/2024-05-15T17:31",
			"3am | 2024-05-15T03:00/2024-05-15T04:00", "Monday at 5 p.m. | 2024-05-13T17:00/2024-05-13T18:00", "noon | 2024-05-15T12:00/2024-05-15T13:00",
			"midnight on Friday | 2024-05-11T00:00/2024-05-11T01:00", "8.30pm | 2024-05-15T20:30/2024-05-15T20:31", "Monday to Friday | 2024-05-13/2024-05-18",
			"Sept. 11, 2001 | 2001-09-11", "September 11th | 2024-09-11", "Dec. 31 | 2023-12-31", "on the 5th | ", "a second chance | ", "31 people | ",
			"for three years | ", "the 31-page advisory | ", "Section 5 of 2016 | 2016-01-01/2017-01-01", "Since January | 2024-01-01/.. SINCE",
			"no later than Friday | 2024-05-10", "around Christmas | 2023-12-25~", "May 5 million people | ", "the Fourth of July | 2024-07-04",
			"half past seven p.m. | 2024-05-15T19:30/2024-05-15T19:31", "a quarter to nine in the morning | 2024-05-15T08:45/2024-05-15T08:46",
			"ten minutes to six on Monday | 2024-05-13T05:50/2024-05-13T05:51", "seven o'clock | 2024-05-15T07:00/2024-05-15T08:00",
			"five to six people | ", "half past the hour | ", "a quarter to the state | ", "ten past winners | ", "February 30 | null", "last June | 2023-06-01/2023-07-01", "next March | 2025-03-01/2025-04-01", "USA Today reported | ", "on This Week | ", "at the end of March 2020 | 2020-03-19/2020-04-01~" })
	void oneTime(String text, String expected) {
		assertEquals(expected == null ? "" : expected, values(text), text);
	}

	@Test
	void aWeekdayMeansTheOneBeforeOrElseTheOneToCome() {
		TimeMention monday = Times.in("Monday", new Span(0, 6)).get(0);
		assertTrue(monday.isRelative());
		assertEquals(List.of("2024-05-13", "2024-05-20"), monday.values(WEDNESDAY).stream().map(TimeValue::toString).toList());
		assertEquals(List.of(), monday.values(null));
		assertEquals("Monday", Times.in("on Monday the", new Span(0, 13)).get(0).span().of("on Monday the"));
		assertTrue(Times.in("on the Wednesday", new Span(0, 16)).get(0).value(WEDNESDAY).contains(WEDNESDAY));
	}

	@Test
	void anHourOfTwelveIsInEitherHalfOfTheDay() {
		TimeMention time = Times.in("at half past five", new Span(0, 17)).get(0);
		assertEquals(List.of("2024-05-15T05:30/2024-05-15T05:31", "2024-05-15T17:30/2024-05-15T17:31"), time.values(WEDNESDAY).stream().map(TimeValue::toString).toList());
		assertEquals(1, Times.in("at 17:30", new Span(0, 8)).get(0).values(WEDNESDAY).size());
	}

	@Test
	void openTimesHaveOneEnd() {
		TimeValue since = Times.in("since 2017", new Span(0, 10)).get(0).value(null);
		assertTrue(since.isOpen());
		assertTrue(since.contains(WEDNESDAY));
		assertFalse(since.contains(LocalDate.of(2016, 12, 31)));
	}

	@Test
	void aWeekdayThatTheDateContradictsIsKept() {
		TimeMention date = Times.in("Friday, January 5, 2015", new Span(0, 23)).get(0);
		assertEquals("FRIDAY", ((TimeExpression.Calendar) date.time()).weekday().name());
	}

	@Test
	void anyTextHasValidTimesInOrder() {
		String[] parts = { "May", "5", "2016", "-", "'", "90s", ",", ".", "Monday", "last", "next", "three", "ago", "years", "a", "half", "the", "of", "to", "since", "mid", "p.m.",
				"17:30", "past", "seven", "o'clock", "minutes", "/", "9/11", "\uD83D", "\uDC00", "\u2013", "\u05D0", "quarter", "first", "century", "31", "1999999999999999999", "0", "½", "$", "%", "in", "Q3", "\n", "" };
		Random random = new Random(11);
		for (int run = 0; run < 3000; run++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(30); i >= 0; i--)
				text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(4) == 0 ? "" : " ");
			int end = 0;
			for (TimeMention time : Times.in(text.toString(), new Span(0, text.length()))) {
				assertTrue(time.span().start() >= end && time.span().end() <= text.length() && time.span().length() > 0, text::toString);
				end = time.span().end();
				for (TimeValue value : time.values(WEDNESDAY))
					assertTrue(value.isOpen() || !value.end().isBefore(value.start()), text::toString);
				time.values(null);
			}
		}
	}

	@Test
	void aLongTextIsReadInOneGo() {
		// a reader that looks back or ahead without bound does not come back from this
		for (String part : List.of("last ", "May 5 to ", "early in the ", "Monday, ", "5-", "the day before ", "2016-", "in three "))
			Times.in(part.repeat(100_000), new Span(0, part.length() * 100_000));
	}
}
