package org.galleyproof.language.analysis.internal;

/**
 * The words of one sentence and all that is known of them so far, as hashes in columns. Word 0 is the root, an invented word that
 * governs the sentence; the real ones are 1 to {@link #size()}.
 */
final class Words {

	/** No such word: what lies outside the sentence. */
	static final int NONE = -1;

	private static final Part ROOT = new Part("@#r$%");
	private static final long[] EMPTY = {};
	private static final long[] FIRST = { Hashes.of("0") };
	private static final long[] LAST = { Hashes.of("1") };
	private static final int FIELDS = Field.values().length;

	private final int size;
	private final String[] written;
	private final String[] forms;
	private final String[] lower;
	private final Lexica lexica;
	private final long[][] hashes;
	private final long[][] powers;
	/** Number of the word's classes and of its clusters, -1 for none. */
	private final int[] classes;
	private final int[] clusters;
	/** A bit for each kind of name and place in the name. */
	private final long[] names;

	Words(String[] words, Lexica lexica) {
		this.lexica = lexica;
		size = words.length;
		written = words;
		forms = new String[size + 1];
		lower = new String[size + 1];
		hashes = new long[FIELDS][size + 1];
		powers = new long[FIELDS][size + 1];
		classes = new int[size + 1];
		clusters = new int[size + 1];
		classes[0] = -1;
		clusters[0] = -1;
		for (Field field : new Field[] { Field.FORM, Field.LEMMA, Field.TAG, Field.ENTITY })
			set(0, field, ROOT);
		for (int i = 1; i <= size; i++)
			add(i, Shapes.simplified(words[i - 1]));
		names = lexica.names(hashes[Field.FORM.ordinal()]);
	}

	private void add(int word, String form) {
		String low = Shapes.lower(form);
		forms[word] = form;
		lower[word] = low;
		set(word, Field.FORM, new Part(form));
		Part key = new Part(low);
		set(word, Field.LOWER, key);
		set(word, Field.SHAPE, new Part(Shapes.shape(form)));
		affix(word, Field.PREFIX_2, low, 0, 2);
		affix(word, Field.PREFIX_3, low, 0, 3);
		affix(word, Field.SUFFIX_1, low, low.length() - 1, low.length());
		affix(word, Field.SUFFIX_2, low, low.length() - 2, low.length());
		affix(word, Field.SUFFIX_3, low, low.length() - 3, low.length());
		affix(word, Field.SUFFIX_4, low, low.length() - 4, low.length());
		classes[word] = lexica.classes(key.hash());
		clusters[word] = lexica.clusters(key.hash());
		if (classes[word] >= 0)
			set(word, Field.CLASSES, lexica.joined(classes[word]));
	}

	/** An affix is never the whole word. */
	private void affix(int word, Field field, String low, int start, int end) {
		if (start < 0 || end > low.length() || end - start >= low.length())
			return;
		hashes[field.ordinal()][word] = Hashes.of(low, start, end);
		powers[field.ordinal()][word] = Hashes.power(end - start);
	}

	int size() {
		return size;
	}

	/** The word as it stands in the text. */
	String written(int word) {
		return written[word - 1];
	}

	/** {@link Field#LOWER} as text. */
	String lower(int word) {
		return lower[word];
	}

	void set(int word, Field field, Part value) {
		hashes[field.ordinal()][word] = value.hash();
		powers[field.ordinal()][word] = value.power();
	}

	boolean has(int word, Field field) {
		return powers[field.ordinal()][word] != 0;
	}

	long hash(int word, Field field) {
		return hashes[field.ordinal()][word];
	}

	long power(int word, Field field) {
		return powers[field.ordinal()][word];
	}

	/** The hashes of what the word has of a kind. */
	long[] bag(int word, Bag bag) {
		return switch (bag) {
			case POSITION -> word == 1 ? FIRST : word == size && word > 0 ? LAST : EMPTY;
			case ORTHOGRAPHY -> word == 0 ? EMPTY : Orthography.of(forms[word], word == 1);
			case CLASSES -> classes[word] < 0 ? EMPTY : lexica.classHashes(classes[word]);
			case CLUSTERS -> clusters[word] < 0 ? EMPTY : lexica.clusterHashes(clusters[word]);
			case GAZETTEER -> lexica.nameHashes(names[word]);
		};
	}
}
