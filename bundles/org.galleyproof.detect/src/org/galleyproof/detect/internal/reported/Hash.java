package org.galleyproof.detect.internal.reported;

/** Numbers for words and features. The same on every machine and for ever: model files hold them. */
final class Hash {

	private Hash() {
	}

	/** The letters in lower case, every apostrophe straight, every figure a 0. @param from inclusive; @param to exclusive */
	static int of(CharSequence text, int from, int to) {
		int hash = 17;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c >= 'A' && c <= 'Z')
				c += 32;
			else if (c >= '0' && c <= '9')
				c = '0';
			else if (c == '’' || c == '‘')
				c = '\'';
			else if (c > 127)
				c = Character.toLowerCase(c);
			hash = hash * 31 + c;
		}
		return mix(hash);
	}

	/** @param word may be {@code null} */
	static int of(String word) {
		return word == null ? 1 : of(word, 0, word.length());
	}

	static int of(int a, int b) {
		return mix(mix(a) * 0x9E3779B1 + b);
	}

	static int of(int a, int b, int c) {
		return of(of(a, b), c);
	}

	/** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
	static int mix(int hash) {
		int h = hash;
		h ^= h >>> 16;
		h *= 0x85ebca6b;
		h ^= h >>> 13;
		h *= 0xc2b2ae35;
		return h ^ h >>> 16;
	}
}
