package org.galleyproof.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.galleyproof.text.Span;
import org.galleyproof.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in figures and words. */
class NumbersTest {

	private static List<String> keys(String text) {
		return Numbers.in(text, Words.of(text)).stream().map(NumberMention::key).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"3.2bn | #3200000000", "3.2 billion | #3200000000", "3,200 million | #3200000000", "$3.2 billion | #3200000000$", "3.2 billion dollars | #3200000000$",
			"£40k | #40000£", "A$2m | #2000000A$", "35% | #35%", "35 per cent | #35%", "thirty-five percent | #35%", "five percentage points | #5points",
			"half a million | #500000", "a half million | #500000", "half a dozen boats | #6", "a quarter of a million | #250000", "eleven and a half million | #11500000",
			"11 and a half million | #11500000", "two and a half billion euros | #2500000000€", "one hundred and twenty-five thousand | #125000", "a hundred | #100",
			"a dozen | #12", "third | #3th", "21st | #21th", "twenty-first | #21th", "two-thirds | #0.6666667", "three quarters | #0.75", "a third of it | #0.3333333",
			"2½ | #2.5", "three point two million | #3200000", "the 1990s | ", "millions | ", "half the boats | #0.5", "half of voters | #0.5", "cut it in half | #0.5", "costs fell by half. | #0.5", "half empty | ", "the other half of the town | ", "in half an hour | ", "nought | ", "0 | #0", "1,000,000 | #1000000",
			"US$5 | #5$", "9/11 | #9 #11", "twenty sixteen | #2016", "40,000 | #40000", "five hundred thousand and six | #500006", "zero | #0" })
	void oneNumber(String text, String expected) {
		assertEquals(expected == null ? "" : expected, String.join(" ", keys(text)), text);
	}

	@Test
	void sumsMayBeToldInTwoUnits() {
		for (String sum : List.of("five dollars and fifty cents", "five dollars fifty", "5 dollars 50 cents", "$5.50"))
			assertEquals("#5.5$", Numbers.in("It costs " + sum + " in winter.", new Span(0, 14 + sum.length() + 5)).getFirst().key(), sum);
		assertEquals("#3.2£", Numbers.in("three pounds twenty", new Span(0, 19)).getFirst().key());
		assertEquals(List.of("#5$", "#50"), Numbers.in("It cost five dollars fifty years ago.", new Span(0, 37)).stream().map(NumberMention::key).toList());
		assertEquals(List.of("#5$", "#50cent"), Numbers.in("five dollars, fifty cents", new Span(0, 25)).stream().map(NumberMention::key).toList());
	}

	@Test
	void fiftyDollarsAreNotFive() {
		assertFalse(NumberKeys.agree("#5", "#50$"));
		assertFalse(NumberKeys.agree("#5", "#5.5$"));
		assertTrue(NumberKeys.agree("#5", "#5$"));
	}

	@Test
	void rangesShareUnitAndMagnitude() {
		assertEquals(List.of("#2000000", "#3000000"), keys("2 to 3 million"));
		assertEquals(List.of("#10%", "#15%"), keys("10-15 percent"));
		assertEquals(List.of("#500", "#3000000"), keys("from 500 to 3 million"));
	}

	@Test
	void spansHoldSignAndUnit() {
		String text = "It cost US$3.2 billion, or 12 % of it.";
		assertEquals(List.of("US$3.2 billion", "12 %"), Numbers.in(text, new Span(0,
				text.length())).stream().map(number -> number.span().of(text).replaceFirst("^\\$", "US$")).toList());
	}

	@Test
	void whatAgreesAndWhatDoesNot() {
		assertTrue(NumberKeys.agree("#11", "#11th"));
		assertTrue(NumberKeys.agree("#190", "#190$"));
		assertFalse(NumberKeys.agree("#35", "#35%"));
		assertFalse(NumberKeys.agree("#5%", "#5points"));
		assertFalse(NumberKeys.agree("#5$", "#5£"));
		assertTrue(NumberKeys.isRounded("#3200000000", "#3214000000"));
		assertFalse(NumberKeys.isRounded("#2016", "#2018"));
		assertFalse(NumberKeys.isRounded("#3000000000", "#3214000000"));
	}

	@Test
	void aNumberOfAnyLengthIsNoTrouble() {
		assertEquals(List.of(), keys("9".repeat(5000)));
		assertEquals(1, keys("9".repeat(30)).size());
		keys("hundred thousand million billion trillion ".repeat(50));
		keys("one hundred thousand million billion trillion ".repeat(50));
		assertEquals(List.of(), keys("1.2.3"));
	}
}
