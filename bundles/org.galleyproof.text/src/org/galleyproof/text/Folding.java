package org.galleyproof.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folds what typesetters and keyboards write differently, and no reader hears: case, forms of one letter, apostrophes. */
public final class Folding {

	private Folding() {
	}

	/** Whether {@code sign} serves as an apostrophe: straight, curly (either way), modifier letter, prime, accent, full width. */
	public static boolean isApostrophe(char sign) {
		return sign == '\'' || sign == '\u2019' || sign == '\u2018' || sign == '\u02BC' || sign == '\u201B' || sign == '\u2032' || sign == '\u00B4' || sign == '`'
				|| sign == '\uFF07';
	}

	/**
	 * A word's key: lower case, apostrophes straight, compatibility forms (ligatures, full-width letters, composed and decomposed
	 * accents) made one by NFKC (Unicode Standard Annex 15), soft hyphens and joiners gone. Diacritics stay: "resume" is not
	 * "résumé". Never longer than a small multiple of the word; a word with a lone surrogate keeps it.
	 */
	public static String key(String word) {
		if (isPlain(word))
			return word;
		boolean ascii = true;
		StringBuilder folded = new StringBuilder(word.length());
		for (int i = 0; i < word.length(); i++) {
			char sign = word.charAt(i);
			if (isApostrophe(sign))
				sign = '\'';
			else if (sign == '\u00AD' || sign == '\u200C' || sign == '\u200D')
				continue;
			ascii &= sign < 128;
			folded.append(sign);
		}
		String text = folded.toString();
		if (!ascii)
			text = Normalizer.normalize(text, Normalizer.Form.NFKC);
		return text.toLowerCase(Locale.ROOT);
	}

	/** {@link #key} without diacritics, for names and loan words that one paper accents and another doesn't: "Erdoğan", "Erdogan". */
	public static String withoutDiacritics(String key) {
		boolean ascii = true;
		for (int i = 0; i < key.length() && ascii; i++)
			ascii = key.charAt(i) < 128;
		if (ascii)
			return key;
		String apart = Normalizer.normalize(key, Normalizer.Form.NFKD);
		StringBuilder plain = new StringBuilder(apart.length());
		for (int i = 0; i < apart.length(); i++) {
			char sign = apart.charAt(i);
			if (Character.getType(sign) == Character.NON_SPACING_MARK)
				continue;
			switch (sign) {
				// letters that Unicode does not take apart
				case 'ø' -> plain.append('o');
				case 'ł' -> plain.append('l');
				case 'đ', 'ð' -> plain.append('d');
				case 'ı' -> plain.append('i');
				case 'ß' -> plain.append("ss");
				case 'æ' -> plain.append("ae");
				case 'œ' -> plain.append("oe");
				case 'þ' -> plain.append("th");
				default -> plain.append(sign);
			}
		}
		return plain.toString();
	}

	/** Whether the word is already its own key, as most are. */
	private static boolean isPlain(String word) {
		for (int i = 0; i < word.length(); i++) {
			char sign = word.charAt(i);
			if (sign >= 128 || sign >= 'A' && sign <= 'Z' || sign == '`')
				return false;
		}
		return true;
	}
}
