package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.galleyproof.language.analysis.Tagger;
import org.galleyproof.language.analysis.Tier;
import org.galleyproof.language.people.PeopleBook;
import org.galleyproof.text.Span;

/**
 * Reads whom and what a draft names: persons, organisations and places, variants merged. Without a tagger by word lists, with one
 * that knows entities as it tells. Keep one for as long as a draft is edited: it knows the paragraphs that it read last, so an edit costs
 * its own paragraph and one pass over the names. Thread-safe; linear time; any text.
 */
public final class NameReader {

	/** Characters of paragraphs kept. */
	private static final int MEMORY = 2_000_000;

	private final PeopleBook people;
	private final Tagger tagger;
	private final Map<String, List<NameMention>> known = new LinkedHashMap<>(64, 0.75f, true);
	private long kept;

	/** @param people whom the caller knows */
	public NameReader(PeopleBook people) {
		this(people, null);
	}

	/**
	 * @param people whom the caller knows
	 * @param tagger its entities are taken where it is of the deep tier; {@code null} for word lists alone
	 */
	public NameReader(PeopleBook people, Tagger tagger) {
		this.people = people;
		this.tagger = tagger != null && tagger.tier() == Tier.DEEP ? tagger : null;
	}

	/** Everything that the draft names, in the order in which it is first named; spans are Java offsets in its text. */
	public List<NameEntity> read(Reading reading) {
		List<NameMention> mentions = new ArrayList<>();
		int sentence = 0;
		for (Span paragraph : reading.paragraphs()) {
			List<Span> sentences = new ArrayList<>();
			while (sentence < reading.sentences().size() && reading.sentences().get(sentence).span().start() < paragraph.end())
				sentences.add(reading.sentences().get(sentence++).span().shift(-paragraph.start()));
			for (NameMention mention : mentions(paragraph.of(reading.text()), sentences))
				mentions.add(mention.shift(paragraph.start()));
		}
		return NameEntities.of(mentions, people);
	}

	private List<NameMention> mentions(String paragraph, List<Span> sentences) {
		synchronized (known) {
			List<NameMention> before = known.get(paragraph);
			if (before != null)
				return before;
		}
		List<NameMention> found = new ArrayList<>();
		if (tagger == null)
			found.addAll(EntityScanner.scan(paragraph));
		else
			for (Span sentence : sentences)
				found.addAll(EntityScanner.tagged(paragraph, tagger.tag(paragraph, sentence)));
		keep(paragraph, List.copyOf(found));
		return found;
	}

	private void keep(String paragraph, List<NameMention> mentions) {
		synchronized (known) {
			if (paragraph.length() > MEMORY / 2 || known.putIfAbsent(paragraph, mentions) != null)
				return;
			kept += paragraph.length();
			var oldest = known.keySet().iterator();
			while (kept > MEMORY && oldest.hasNext()) {
				kept -= oldest.next().length();
				oldest.remove();
			}
		}
	}
}
