package org.galleyproof.language;

import java.math.BigDecimal;
import java.util.Map;

/** The English words for numbers, by their folded form. */
final class NumberWords {

	static final Map<String, Integer> SMALL = Map.ofEntries(Map.entry("zero", 0), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
			Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11),
			Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14), Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17),
			Map.entry("eighteen", 18), Map.entry("nineteen", 19));

	static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80,
			"ninety", 90);

	static final Map<String, BigDecimal> MAGNITUDES = Map.of("thousand", power(3), "million", power(6), "billion", power(9), "trillion", power(12), "bn", power(9),
			"mn", power(6),
			"tn", power(12), "thousands", power(3));

	/** Written onto figures: "3.2bn", "40k". */
	static final Map<String, BigDecimal> SUFFIXES = Map.of("k", power(3), "m", power(6), "mn", power(6), "mln", power(6), "bn", power(9), "b", power(9), "tn",
			power(12), "trn", power(12));

	static final Map<String, Integer> ORDINALS = Map.ofEntries(Map.entry("first", 1), Map.entry("second", 2), Map.entry("third", 3), Map.entry("fourth", 4),
			Map.entry("fifth", 5),
			Map.entry("sixth", 6), Map.entry("seventh", 7), Map.entry("eighth", 8), Map.entry("ninth", 9), Map.entry("tenth", 10), Map.entry("eleventh", 11),
			Map.entry("twelfth", 12), Map.entry("thirteenth", 13), Map.entry("fourteenth", 14), Map.entry("fifteenth", 15), Map.entry("sixteenth", 16),
			Map.entry("seventeenth", 17), Map.entry("eighteenth", 18), Map.entry("nineteenth", 19), Map.entry("twentieth", 20), Map.entry("thirtieth", 30));

	static final Map<String, Integer> PARTS = Map.ofEntries(Map.entry("half", 2), Map.entry("halves", 2), Map.entry("third", 3), Map.entry("thirds", 3),
			Map.entry("quarter", 4),
			Map.entry("quarters", 4), Map.entry("fifth", 5), Map.entry("fifths", 5), Map.entry("sixth", 6), Map.entry("sixths", 6), Map.entry("eighth", 8),
					Map.entry("eighths", 8),
			Map.entry("tenth", 10), Map.entry("tenths", 10));

	static final Map<String, String> CURRENCIES = Map.of("dollar", "$", "dollars", "$", "bucks", "$", "pound", "£", "pounds", "£", "euro", "€", "euros", "€",
			"yen", "¥");

	/** Signs for parts of one, as fractions of 24. */
	static final Map<Integer, Integer> SIGNS = Map.of(0xBD, 12, 0xBC, 6, 0xBE, 18, 0x2153, 8, 0x2154, 16, 0x215B, 3, 0x215C, 9, 0x215D, 15, 0x215E, 21);

	private NumberWords() {
	}

	static BigDecimal power(int zeros) {
		return BigDecimal.TEN.pow(zeros);
	}
}
