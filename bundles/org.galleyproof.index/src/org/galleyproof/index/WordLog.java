package org.galleyproof.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * The words of the texts of a {@link Batch}, one after the other, each as the number of its form. That is all that is kept of them until the batch is
 * written: what the fields say of a word follows from its form, so it is worked out then, once for each form and not for each word.
 */
final class WordLog {

	/** Texts whose words are remembered: titles and names come again and again. */
	private static final int REMEMBERED = 1_000;

	/** What numbers the forms: themselves they know the latest who did. */
	private final Object key = new Object();
	private final List<WordForm> forms = new ArrayList<>();
	private final Room room;
	private final IntList words;
	private final Map<String, Integer> known = new HashMap<>();

	WordLog(Room room) {
		this.room = room;
		words = new IntList(room);
	}

	/** Adds the words of a text; the place of the first. */
	int add(Terms terms) {
		int from = words.size();
		for (int i = 0; i < terms.size(); i++) {
			WordForm form = terms.form(i);
			int number = form.number(key);
			if (number < 0) {
				number = forms.size();
				forms.add(form);
				form.number(key, number);
			}
			words.add(number);
		}
		return from;
	}

	/** Adds the words of a text that comes often to a field. */
	void addTo(Slices field, int document, String text) {
		Integer from = known.get(text);
		if (from == null) {
			if (known.size() >= REMEMBERED)
				known.clear();
			// its end stands before it
			Terms terms = Terms.of(text);
			words.add(terms.size());
			from = add(terms);
			known.put(text, from);
		}
		field.add(document, from, from + words.get(from - 1));
	}

	int size() {
		return words.size();
	}

	/** Gives its memory back; nothing of it can be asked any more. */
	void free() {
		words.free();
	}

	long bytes() {
		return words.bytes() + 8L * forms.size();
	}

	/** A field in which the words of the slices are found as something of their forms, by the bytes of that; empty ones not at all. */
	Postings postings(Slices slices, Function<WordForm, BytesRef> what, IndexOptions options) {
		BytesRefHash values = new BytesRefHash();
		int[] terms = new int[forms.size()];
		for (int i = 0; i < terms.length; i++) {
			BytesRef value = what.apply(forms.get(i));
			int number = value.length == 0 ? -1 : values.add(value);
			// one that was there before has a number below 0, from -1 down
			terms[i] = value.length == 0 ? -1 : number < 0 ? -number - 1 : number;
		}
		Ranking ranking = new Ranking(values);
		for (int i = 0; i < terms.length; i++)
			terms[i] = terms[i] < 0 ? -1 : ranking.of(terms[i]);
		return postings(slices, terms, ranking, options);
	}

	private Postings postings(Slices slices, int[] terms, Ranking ranking, IndexOptions options) {
		int[] starts = new int[ranking.size() + 1];
		for (int slice = 0; slice < slices.size(); slice++)
			for (int i = slices.from(slice); i < slices.to(slice); i++) {
				int term = terms[words.get(i)];
				if (term >= 0)
					starts[term + 1]++;
			}
		for (int term = 0; term < ranking.size(); term++)
			starts[term + 1] += starts[term];
		int[] next = starts.clone();
		int size = starts[ranking.size()];
		int[] documents = room.documents(size);
		int[] places = options == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS ? room.places(size) : null;
		int place = 0;
		for (int slice = 0; slice < slices.size(); slice++) {
			int document = slices.document(slice);
			if (slice > 0 && slices.document(slice - 1) != document)
				place = 0;
			for (int i = slices.from(slice); i < slices.to(slice); i++) {
				int term = terms[words.get(i)];
				if (term < 0)
					continue;
				int at = next[term]++;
				documents[at] = document;
				if (places != null)
					places[at] = place++;
			}
		}
		return new Postings(ranking, options, starts, documents, places);
	}

	/** How many words each document of the slices has that are not empty, as {@code code} writes that. */
	IntColumn lengths(Slices slices, Function<WordForm, BytesRef> what, IntUnaryOperator code) {
		boolean[] told = new boolean[forms.size()];
		for (int i = 0; i < told.length; i++)
			told[i] = what.apply(forms.get(i)).length > 0;
		IntColumn lengths = new IntColumn(new Room());
		int length = 0;
		for (int slice = 0; slice < slices.size(); slice++) {
			for (int i = slices.from(slice); i < slices.to(slice); i++)
				if (told[words.get(i)])
					length++;
			if (slice + 1 == slices.size() || slices.document(slice + 1) != slices.document(slice)) {
				lengths.put(slices.document(slice), code.applyAsInt(length));
				length = 0;
			}
		}
		return lengths;
	}

	/** A field of the terms of the slices and the pairs of neighbouring short ones, see {@link TermHash}. */
	Postings terms(Slices slices) {
		long[] keys = new long[forms.size()];
		for (int i = 0; i < keys.length; i++)
			keys[i] = forms.get(i).hash().key();
		HashPostings postings = new HashPostings(room);
		terms(slices, keys, postings::count);
		postings.counted();
		terms(slices, keys, postings::take);
		return postings.done();
	}

	private void terms(Slices slices, long[] keys, HashPostings.Occurrence take) {
		for (int slice = 0; slice < slices.size(); slice++) {
			int document = slices.document(slice);
			int end = slices.to(slice);
			WordForm before = null;
			for (int i = slices.from(slice); i < end; i++) {
				int number = words.get(i);
				WordForm form = forms.get(number);
				take.at(keys[number], document);
				if (before != null && before.isShort() && form.isShort())
					take.at(before.hash().keyWith(form.hash()), document);
				before = form;
			}
		}
	}
}
