package org.galleyproof.language.analysis.internal;

import java.io.IOException;
import java.util.Locale;

/** What both tiers share: word lists, parts of speech, lemmas, entities. Immutable. */
final class Models {

	private final Lexica lexica;
	private final SequenceTagger tags;
	private final Lemmatizer lemmatizer;
	private final SequenceTagger entities;

	Models(ModelReader in) throws IOException {
		lexica = new Lexica(in);
		tags = new SequenceTagger(in, Field.TAG);
		lemmatizer = new Lemmatizer(in);
		entities = new SequenceTagger(in, Field.ENTITY);
		in.end();
	}

	Lexica lexica() {
		return lexica;
	}

	SequenceTagger tags() {
		return tags;
	}

	SequenceTagger entities() {
		return entities;
	}

	/** Sets the words' lemmas as the models know them, and answers them as a reader does, from 1 on. */
	String[] lemmas(Words words, String[] tags) {
		String[] lemmas = new String[words.size() + 1];
		for (int i = 1; i <= words.size(); i++) {
			String lower = words.lower(i);
			String lemma = lemmatizer.lemma(lower, tags[i]);
			words.set(i, Field.LEMMA, new Part(lemma));
			boolean plain = lemma.equals(lower) || lemma.equals(Lemmatizer.CARDINAL) || lemma.equals(Lemmatizer.ORDINAL);
			lemmas[i] = plain ? TokenRules.lemma(words.written(i).replace('\u2019', '\'').toLowerCase(Locale.ROOT), tags[i]) : lemma;
		}
		return lemmas;
	}
}
