package org.galleyproof.detect.reported;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.galleyproof.detect.internal.reported.ReportModel;
import org.galleyproof.detect.internal.reported.Words;
import org.galleyproof.language.Language;
import org.galleyproof.language.analysis.TaggedSentence;
import org.galleyproof.language.analysis.TaggedWord;
import org.galleyproof.language.analysis.Tagger;
import org.galleyproof.language.analysis.Tier;
import org.galleyproof.text.Span;

/**
 * Finds reported speech with a trained model: a linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML 2001) labels
 * the words of a paragraph as content, cue or source in two passes, and rules link them to reports. The model comes in a bundle
 * fragment of its own, one for each {@link Tier}; where it is left out, the rules serve.
 */
public final class TrainedReader implements ReportedSpeech {

	/** Words read at once: paragraphs are far shorter, and a text without line ends must not cost more than its length. */
	private static final int BLOCK = 4000;

	private final Tagger tagger;
	private final ReportModel model;

	private TrainedReader(Tagger tagger, ReportModel model) {
		this.tagger = tagger;
		this.model = model;
	}

	/** Whether a model for the tier is installed, in the language that is read. */
	public static boolean isInstalled(Tier tier) {
		return TrainedReader.class.getResource(resource(tier)) != null;
	}

	/**
	 * With the installed model for the tagger's tier.
	 *
	 * @throws FileNotFoundException when none is installed
	 * @throws IOException when it is damaged or of another version; the message says which
	 */
	public static TrainedReader of(Tagger tagger) throws IOException {
		try (InputStream in = TrainedReader.class.getResourceAsStream(resource(tagger.tier()))) {
			if (in == null)
				throw new FileNotFoundException("no model of reported speech is installed for the tier " + tagger.tier());
			return of(tagger, in);
		}
	}

	/**
	 * With a model of a desk's own.
	 *
	 * @param in is read to its end and not closed
	 * @throws IOException when it can't be read, is damaged, of another version or trained for another tier; the message says which
	 */
	public static TrainedReader of(Tagger tagger, InputStream in) throws IOException {
		ReportModel model = ReportModel.read(in);
		if (model.tier() != tagger.tier())
			throw new IOException("model of reported speech for the tier " + model.tier() + ", but the tagger is of the tier " + tagger.tier());
		return new TrainedReader(tagger, model);
	}

	private static String resource(Tier tier) {
		return Language.current().folder() + (tier == Tier.DEEP ? "/deep.model" : "/light.model");
	}

	@Override
	public List<Report> read(String text, Span paragraph, List<Span> sentences, List<Span> marked) {
		List<Report> found = new ArrayList<>();
		List<TaggedSentence> block = new ArrayList<>();
		int size = 0;
		for (Span sentence : sentences)
			for (TaggedSentence part : parts(tagger.tag(text, sentence))) {
				if (size + part.words().size() > BLOCK) {
					read(text, block, marked, found);
					block.clear();
					size = 0;
				}
				block.add(part);
				size += part.words().size();
			}
		read(text, block, marked, found);
		return found;
	}

	private void read(String text, List<TaggedSentence> block, List<Span> marked, List<Report> found) {
		if (block.isEmpty())
			return;
		int from = block.get(0).span().start();
		int to = block.get(block.size() - 1).span().end();
		found.addAll(model.read(new Words(text, tagger, block, marked.stream().filter(span -> span.end() > from && span.start() < to).toList())));
	}

	/** The sentence, cut where it is longer than a block; links between words of different parts are lost. */
	private static List<TaggedSentence> parts(TaggedSentence sentence) {
		if (sentence.words().size() <= BLOCK)
			return List.of(sentence);
		List<TaggedSentence> parts = new ArrayList<>();
		for (int from = 0; from < sentence.words().size(); from += BLOCK) {
			int start = from;
			List<TaggedWord> words = sentence.words().subList(from, Math.min(sentence.words().size(), from + BLOCK)).stream()
					.map(word -> new TaggedWord(word.span(), word.tag(), word.lemma(), word.entity(), Math.max(-1, word.head() - start), word.relation())).toList();
			parts.add(new TaggedSentence(new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end()), words));
		}
		return parts;
	}
}
