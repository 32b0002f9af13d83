package org.galleyproof.language.analysis.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.galleyproof.language.analysis.TaggedSentence;
import org.galleyproof.language.analysis.TaggedWord;
import org.galleyproof.language.analysis.Tagger;
import org.galleyproof.language.analysis.Tier;
import org.galleyproof.text.Span;

/** A tagger that runs the converted models. Immutable. */
public final class ModelTagger implements Tagger {

	/** Longer sentences are read in pieces, so that time stays linear; no sentence of prose is so long. */
	private static final int LONGEST = 200;
	/** A piece ends after a mark where there is one among so many last words. */
	private static final int SEARCHED = 50;

	private final Models models;
	private final DependencyParser parser;

	/** @param parser {@code null} for the light tier */
	ModelTagger(Models models, DependencyParser parser) {
		this.models = models;
		this.parser = parser;
	}

	/**
	 * The light tier's models.
	 *
	 * @throws IOException when they cannot be read
	 */
	public static ModelTagger light(ModelReader in) throws IOException {
		return new ModelTagger(new Models(in), null);
	}

	/**
	 * This tagger with a parser.
	 *
	 * @throws IOException when it cannot be read
	 */
	public ModelTagger withParser(ModelReader in) throws IOException {
		DependencyParser read = new DependencyParser(in);
		in.end();
		return new ModelTagger(models, read);
	}

	/** The light tier with the models that this one has in memory. */
	public ModelTagger withoutParser() {
		return new ModelTagger(models, null);
	}

	@Override
	public Tier tier() {
		return parser == null ? Tier.LIGHT : Tier.DEEP;
	}

	@Override
	public List<String> clusters(String form) {
		return models.lexica().clusters(Shapes.lower(Shapes.simplified(form)));
	}

	@Override
	public TaggedSentence tag(String text, Span sentence) {
		List<Span> spans = Tokens.in(text, sentence);
		List<TaggedWord> words = new ArrayList<>(spans.size());
		for (int from = 0; from < spans.size();) {
			int end = pieceEnd(text, spans, from);
			tag(text, spans.subList(from, end), words);
			from = end;
		}
		return new TaggedSentence(sentence, words);
	}

	private static int pieceEnd(String text, List<Span> spans, int from) {
		if (spans.size() - from <= LONGEST)
			return spans.size();
		for (int end = from + LONGEST; end > from + LONGEST - SEARCHED; end--)
			if (";:,.".indexOf(text.charAt(spans.get(end - 1).start())) >= 0)
				return end;
		return from + LONGEST;
	}

	private void tag(String text, List<Span> spans, List<TaggedWord> tagged) {
		String[] forms = new String[spans.size()];
		for (int i = 0; i < forms.length; i++)
			forms[i] = spans.get(i).of(text);
		Words words = new Words(forms, models.lexica());
		String[] tags = models.tags().tag(words);
		String[] lemmas = models.lemmas(words, tags);
		String[] entities = Entities.of(models.entities().tag(words));
		Tree tree = parser == null ? null : parser.parse(words);
		int offset = tagged.size();
		for (int i = 1; i <= forms.length; i++) {
			int head = tree == null || tree.head(i) == 0 ? -1 : offset + tree.head(i) - 1;
			tagged.add(new TaggedWord(spans.get(i - 1), tags[i], lemmas[i], entities[i], head, tree == null ? null : tree.relation(i)));
		}
	}
}
