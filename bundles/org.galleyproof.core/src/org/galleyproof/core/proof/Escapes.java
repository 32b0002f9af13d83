package org.galleyproof.core.proof;

import java.util.Locale;

/** Writes what XML 1.0 has no way to write, and back: a backslash is doubled, and any such character is a backslash, u and four hexadecimal digits. */
final class Escapes {

	private static final int DIGITS = 4;

	private Escapes() {
	}

	/** @param text may be {@code null} */
	static String escape(String text) {
		if (text == null || isPlain(text))
			return text;
		StringBuilder escaped = new StringBuilder(text.length() + 8);
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			if (sign == '\\')
				escaped.append("\\\\");
			else if (Character.isHighSurrogate(sign) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
				escaped.append(sign).append(text.charAt(++i));
			else if (isForeign(sign))
				escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
			else
				escaped.append(sign);
		}
		return escaped.toString();
	}

	/**
	 * @param text may be {@code null}
	 * @throws IllegalArgumentException when a backslash begins no escape
	 */
	static String unescape(String text) {
		if (text == null || text.indexOf('\\') < 0)
			return text;
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			if (sign != '\\') {
				plain.append(sign);
				continue;
			}
			char kind = ++i < text.length() ? text.charAt(i) : ' ';
			if (kind == '\\')
				plain.append('\\');
			else if (kind == 'u' && i + DIGITS < text.length()) {
				plain.append((char) Integer.parseInt(text.substring(i + 1, i + 1 + DIGITS), 16));
				i += DIGITS;
			} else
				throw new IllegalArgumentException(ProofMessages.text("damage.escape"));
		}
		return plain.toString();
	}

	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++)
			if (text.charAt(i) == '\\' || isForeign(text.charAt(i)))
				return false;
		return true;
	}

	/** What XML lacks; line ends other than a line feed too, because its readers change them. A surrogate counts unless it is one of a pair. */
	private static boolean isForeign(char sign) {
		return sign < 0x20 && sign != '\n' && sign != '\t' || sign >= 0x7F && sign <= 0x9F || sign == 0x2028 || Character.isSurrogate(sign) || sign >= 0xFFFE;
	}
}
