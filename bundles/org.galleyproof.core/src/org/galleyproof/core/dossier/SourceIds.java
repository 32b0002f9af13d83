package org.galleyproof.core.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Makes ids that people can read, that are safe as file names, and that come out the same for the same source. */
public final class SourceIds {

	private static final int SLUG = 48;
	private static final int DIGEST = 12;

	private SourceIds() {
	}

	/** The id of a source: words of its title, and the first digits of what makes it the same source. */
	public static String of(String title, String digest) {
		String slug = slug(title);
		return slug.isEmpty() ? shortDigest(digest) : slug + '-' + shortDigest(digest);
	}

	/** As many digits of a digest as tell the sources of a dossier apart. */
	public static String shortDigest(String digest) {
		return digest.substring(0, DIGEST);
	}

	/** SHA-256 in hexadecimal digits. */
	public static String digest(byte[] bytes) {
		return HexFormat.of().formatHex(sha256().digest(bytes));
	}

	/** SHA-256 of the text in UTF-8. */
	public static String digest(String text) {
		return digest(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Lower-case letters and digits of the text with single hyphens between, at most 48, cut at a word; perhaps empty. */
	public static String slug(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		StringBuilder slug = new StringBuilder();
		for (int i = 0; i < plain.length() && slug.length() <= SLUG; i++) {
			char c = plain.charAt(i);
			if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9')
				slug.append(c);
			else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-')
				slug.append('-');
		}
		if (slug.length() > SLUG) {
			int cut = slug.lastIndexOf("-");
			slug.setLength(cut > SLUG / 2 ? cut : SLUG);
		}
		while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-')
			slug.setLength(slug.length() - 1);
		return slug.toString();
	}

	/** The id of a person's role, before a number where it is taken. */
	public static String role(String person, String title) {
		String slug = title == null ? "" : slug(title);
		return person + '.' + (slug.isEmpty() ? "role" : slug);
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
