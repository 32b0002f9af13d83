package org.galleyproof.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The words for numbers, by their folded form, from {@code number-words.txt}, and the signs that numbers are written with. */
final class NumberWords {

	private static final List<List<String>> ROWS = Lexicon.load("number-words.txt").rows();

	/** Between figures, before parts of one and between groups of three. */
	static final char DECIMAL = sign("decimal");
	static final char GROUP = sign("group");

	static final Map<String, Integer> SMALL = map("small", Integer::valueOf);
	static final Map<String, Integer> TENS = map("tens", Integer::valueOf);
	static final Map<String, BigDecimal> MAGNITUDES = map("magnitude", NumberWords::power);
	/** Written onto figures: "3.2bn", "40k". */
	static final Map<String, BigDecimal> SUFFIXES = map("suffix", NumberWords::power);
	static final Map<String, Integer> ORDINALS = map("ordinal", Integer::valueOf);
	static final Map<String, Integer> PARTS = map("part", Integer::valueOf);
	static final Map<String, String> CURRENCIES = map("currency", sign -> sign);
	/** Letters before a dollar sign, or beside a figure, and what the currency is called here. */
	static final Map<String, String> DOLLARS = map("dollar", sign -> sign.toUpperCase(Locale.ROOT));
	static final Map<String, String> CODES = map("code", sign -> sign);
	static final Map<String, String> UNITS = map("unit", name -> name);
	/** Units that are written onto figures alone: "50p". */
	static final Map<String, String> TIGHT_UNITS = map("tight-unit", name -> name);
	/** By the words with a blank between, four at most. */
	static final Map<String, Bound> BOUNDS = map("bound", name -> Bound.valueOf(name.toUpperCase(Locale.ROOT)));
	static final Map<String, Bound> BOUNDS_AFTER = map("after", name -> Bound.valueOf(name.toUpperCase(Locale.ROOT)));
	/** The unit of the hundredth part, by the currency. */
	static final Map<String, String> CHANGE = map("change", name -> name);
	static final Set<String> LABELS = words("label");
	static final Set<String> PERIODS = words("period");

	static final Map<String, Integer> CENTURIES = map("century", Integer::valueOf);
	static final Set<String> RANGE = words("range");
	static final Set<String> RANK_ENDINGS = words("rank-ending");
	static final Set<String> PERCENT_ENDINGS = words("percent-ending");
	/** Names of shares of a hundred, with a blank between two words. */
	static final Map<String, String> PERCENTS = map("percent", name -> name);
	static final Set<String> MINUS = words("minus");
	static final Set<String> HUNDRED = words("hundred");
	static final Set<String> DOZEN = words("dozen");
	static final Set<String> HALF = words("half");
	static final Set<String> QUARTER = words("quarter");
	static final Set<String> AND = words("and");
	static final Set<String> POINT = words("point");
	static final Set<String> ARTICLES = words("article");
	/** Between a part and its whole: "one in five", "nine out of 10". */
	static final Set<String> IN = words("share-in");
	static final Set<String> OUT = words("share-out");
	static final Set<String> OF = words("share-of");
	/** Words behind "half" that say of what. */
	/** What makes a bare "hundred" one: "the hundred metres". */
	static final Set<String> THE = words("the");
	static final Set<String> HALVED = words("halved");
	/** Words before "half" where it ends what is said: "cut in half". */
	static final Set<String> INTO_HALF = words("into-half");
	/** Words before "half" that make it a part by itself: "the other half of". */
	static final Set<String> NAMED_HALF = words("named-half");

	/** Words behind "2/3" that say what it is a share of. */
	static final Set<String> SHARED = words("shared");

	/** Signs for parts of one, as fractions of 24. */
	static final Map<Integer, Integer> SIGNS = Map.of(0xBD, 12, 0xBC, 6, 0xBE, 18, 0x2153, 8, 0x2154, 16, 0x215B, 3, 0x215C, 9, 0x215D, 15, 0x215E, 21);

	private NumberWords() {
	}

	private static <T> Map<String, T> map(String kind, Function<String, T> value) {
		Map<String, T> found = new HashMap<>();
		for (List<String> row : ROWS)
			if (row.get(0).equals(kind))
				for (String word : row.subList(2, row.size()))
					found.put(word.replace('_', ' '), value.apply(row.get(1)));
		return Map.copyOf(found);
	}

	private static char sign(String name) {
		return Lexicon.load("conventions.txt").named(name).iterator().next().charAt(0);
	}

	private static Set<String> words(String kind) {
		return Set.copyOf(map(kind, name -> name).keySet());
	}

	private static BigDecimal power(String zeros) {
		return BigDecimal.TEN.pow(Integer.parseInt(zeros));
	}
}
