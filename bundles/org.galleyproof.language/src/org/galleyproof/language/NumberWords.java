package org.galleyproof.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The English words for numbers, by their folded form, from {@code english/number-words.txt}. */
final class NumberWords {

	private static final List<List<String>> ROWS = Lexicon.load("number-words.txt").rows();

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
	static final Set<String> LABELS = new HashSet<>(map("label", name -> name).keySet());
	static final Set<String> PERIODS = new HashSet<>(map("period", name -> name).keySet());

	/** Words behind "2/3" that say what it is a share of. */
	static final Set<String> SHARED = new HashSet<>(map("shared", name -> name).keySet());

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

	private static BigDecimal power(String zeros) {
		return BigDecimal.TEN.pow(Integer.parseInt(zeros));
	}
}
