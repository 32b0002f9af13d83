package org.galleyproof.language.analysis.internal;

/** Makes whole entities of the labels that the tagger gave word by word: begin, inside, last, unit (one word), outside. */
final class Entities {

	private Entities() {
	}

	/**
	 * @param labels from 1 on, such as "B-ORG", "L-ORG", "U-GPE" and "O"; is changed
	 * @return from 1 on, "B-" or "I-" and the kind; {@code null} outside an entity
	 */
	static String[] of(String[] labels) {
		for (int i = 2; i < labels.length; i++)
			repair(labels, i);
		String[] found = new String[labels.length];
		int begin = 0;
		for (int i = 1; i < labels.length; i++) {
			switch (labels[i].charAt(0)) {
				case 'U' -> {
					found[i] = "B" + labels[i].substring(1);
					begin = 0;
				}
				case 'B' -> begin = i;
				case 'L' -> {
					if (begin > 0)
						mark(found, begin, i, labels[i].substring(1));
					begin = 0;
				}
				case 'O' -> begin = 0;
				default -> {
					// inside: goes on
				}
			}
		}
		return found;
	}

	private static void mark(String[] found, int first, int last, String kind) {
		found[first] = "B" + kind;
		for (int i = first + 1; i <= last; i++)
			found[i] = "I" + kind;
	}

	/** Mends a label that cannot follow the one before. */
	private static void repair(String[] labels, int at) {
		char before = labels[at - 1].charAt(0);
		char here = labels[at].charAt(0);
		if (before == 'I' && here == 'U')
			labels[at] = "I" + labels[at].substring(1);
		else if ((before == 'L' || before == 'U') && here == 'I')
			labels[at - 1] = "I" + labels[at - 1].substring(1);
		else if (before == 'O' && here == 'I')
			labels[at - 1] = labels[at];
		else if (before == 'U' && here == 'L')
			labels[at - 1] = "B" + labels[at - 1].substring(1);
	}
}
