package org.galleyproof.language.analysis.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which features a model looks at: each is made of fields of one or more words, and a word is named by its place, relative to the
 * point that the reading has reached. Immutable.
 */
final class Template {

	/** From a word along the tree: to itself, its head, the head's head, dependents from either end, siblings to the left. */
	enum Relation {
		SELF, H, H2, LMD, LMD2, RMD, RMD2, LNS, LNS2
	}

	/**
	 * @param source i: the word in hand, or the top of the parser's stack; j: the parser's next word; k: a word down the stack
	 * @param window words to the right of it, for k down the stack
	 * @param relation from there to the word meant
	 */
	record Place(char source, int window, Relation relation) {
	}

	/** A field of the word at a place of {@link #places()}. */
	record Item(int place, Field field) {
	}

	/** A bag of the word at a place. */
	record Bagged(int place, Bag bag) {
	}

	private final List<Place> places = new ArrayList<>();
	private final Bagged[] bags;
	private final Item[][] joined;

	/** Reads lines such as "i-2:lemma j:tag", one for each feature. */
	Template(ModelReader in) throws IOException {
		bags = bags(in.strings());
		String[] rows = in.strings();
		joined = new Item[rows.length][];
		for (int i = 0; i < rows.length; i++) {
			String[] items = rows[i].split(" ");
			joined[i] = new Item[items.length];
			for (int k = 0; k < items.length; k++)
				joined[i][k] = new Item(place(items[k]), Field.valueOf(after(items[k])));
		}
	}

	private Bagged[] bags(String[] rows) throws IOException {
		Bagged[] found = new Bagged[rows.length];
		for (int i = 0; i < rows.length; i++)
			found[i] = new Bagged(place(rows[i]), Bag.valueOf(after(rows[i])));
		return found;
	}

	private static String after(String item) {
		return item.substring(item.indexOf(':') + 1);
	}

	private int place(String item) throws IOException {
		String text = item.substring(0, item.indexOf(':'));
		int dot = text.indexOf('.');
		try {
			Relation relation = dot < 0 ? Relation.SELF : Relation.valueOf(text.substring(dot + 1).toUpperCase(Locale.ROOT));
			int window = Integer.parseInt(text.substring(1, dot < 0 ? text.length() : dot));
			Place place = new Place(text.charAt(0), window, relation);
			if (!places.contains(place))
				places.add(place);
			return places.indexOf(place);
		} catch (IllegalArgumentException e) {
			throw new IOException("the language model is damaged", e);
		}
	}

	/** The places of all features, each once. */
	List<Place> places() {
		return places;
	}

	/** In the order of the models' numbers; those of {@link #joined()} follow. */
	Bagged[] bags() {
		return bags;
	}

	Item[][] joined() {
		return joined;
	}
}
