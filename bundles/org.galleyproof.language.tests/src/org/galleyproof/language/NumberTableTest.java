package org.galleyproof.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers with what they are for and what bounds them. */
class NumberTableTest {

	private static String read(String text) {
		List<String> found = new ArrayList<>();
		for (NumberMention number : Numbers.in(text, new Span(0, text.length())))
			found.add(number.key() + (number.kind() == NumberKind.AMOUNT ? "" : " " + number.kind()) + (number.bound() == Bound.EXACT ? "" : " " + number.bound()));
		return String.join("; ", found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"half a million | #500000", "£3.2bn | #3200000000£", "A$1.2m | #1200000A$", "US$5 million | #5000000$", "NZ$40k | #40000NZ$", "a dozen | #12",
			"two dozen boats | #24", "three dozen | #36", "the 31-page advisory | #31", "two-thirds | #0.6666667 SHARE", "one in five | #0.2 SHARE",
			"nine out of 10 | #0.9 SHARE", "one in three years | #1; #3", "-5 degrees | #-5", "minus 5 per cent | #-5%", "−3.2% | #-3.2%",
			"1.5-2 million | #1500000; #2000000", "1.5 to 2 million | #1500000; #2000000", "about 300 people | #300 ABOUT", "around £5m | #5000000£ ABOUT",
			"up to 40% | #40% AT_MOST", "at least 12 | #12 AT_LEAST", "nearly half a million | #500000 BELOW", "almost 3,000 | #3000 BELOW",
			"more than 200 | #200 ABOVE", "over 5 million | #5000000 ABOVE", "fewer than ten | #10 LESS", "no more than six | #6 AT_MOST",
			"300 or so | #300 ABOUT", "20 or more | #20 AT_LEAST", "an estimated 5,000 | #5000 ABOUT", "five percentage points | #5points",
			"50 basis points | #50bp", "5% | #5%", "5 per cent | #5%", "5 percent | #5%", "fifty-two percent | #52%", "3.5 pc | #3.5%", "10km | #10km",
			"10 kilometres | #10km", "six miles | #6mile", "30mph | #30mph", "50p | #50pence", "50 cents | #50cent", "$5.50 | #5.5$", "€10 | #10€",
			"10 euros | #10€", "100 USD | #100$", "AUD 5m | #5000000A$", "Section 4 | #4 LABEL", "Section 4.2.1 | ", "F-16 | #16 LABEL", "COVID-19 | #19 LABEL",
			"No. 10 | #10 LABEL", "Article 50 | #50 LABEL", "World War II | ", "Chapter IV | ", "first | #1th ORDINAL", "22nd | #22th ORDINAL",
			"twenty-second | #22th ORDINAL", "seven hundred and fifty thousand | #750000", "nineteen hundred | #1900 YEAR", "2016 | #2016 YEAR",
			"1,200 | #1200", "two and a half years | #2.5", "2 1/2 years | #2.5", "three point five percent | #3.5%",
			"1 million and 2 million | #1000000; #2000000", "$16 to $19 trillion | #16000000000000$; #19000000000000$", "a third of voters | #0.3333333 SHARE",
			"three-quarters | #0.75 SHARE", "a hundred and fifty | #150", "one million three hundred thousand | #1300000", "the 1990s | ",
			"6-foot-3 | #6foot; #3", "5 USD 6 | #5$; #6$", "4/5 of the fleet | #0.8 SHARE", "a 2/3 majority | #0.6666667 SHARE", "on 4/5 | #4; #5", "9/11 | #9; #11", "24/7 | #24; #7", ".5 | #0.5", "100m | #100000000", "12bn euros | #12000000000€", "$.50 | #0.5$", "3 pc | #3%" })
	void oneNumber(String text, String expected) {
		assertEquals(expected == null ? "" : expected, read(text), text);
	}

	@Test
	void anyTextHasValidNumbersInOrder() {
		String[] parts = { "one", "twenty", "hundred", "million", "and", "a", "half", "third", "of", "in", "out", "5", "3.2", "1,000", "bn", "%", "$", "A$", "US", "USD", "-", "\u2212",
				"minus", "percentage", "points", "dozen", "about", "up", "to", "km", "½", "1", "/", "2", "\uD83D", "\uDC00", "No", ".", "F", "nineteen", "ninety", "\n", "9".repeat(40) };
		Random random = new Random(7);
		for (int run = 0; run < 3000; run++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(30); i >= 0; i--)
				text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(3) == 0 ? "" : " ");
			int word = 0;
			for (NumberMention number : Numbers.in(text.toString(), new Span(0, text.length()))) {
				assertTrue(number.first() >= word && number.words() > 0 && number.span().end() <= text.length() && number.span().length() > 0, text::toString);
				word = number.first() + number.words();
				NumberKeys.valueOf(number.key());
			}
		}
	}

	@Test
	void aLongTextIsReadInOneGo() {
		for (String part : List.of("one ", "hundred ", "minus ", "5 USD ", "one in ", "1 1/", "no more than ", "-"))
			Numbers.in(part.repeat(100_000), new Span(0, part.length() * 100_000));
	}
}
