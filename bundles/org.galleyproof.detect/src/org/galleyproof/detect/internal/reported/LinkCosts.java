package org.galleyproof.detect.internal.reported;

/** How far apart labelled words stand that may belong together: in words, and what counts as much. */
final class LinkCosts {

	/** Cost of what can't be joined. */
	static final int FAR = 1000;
	/** Words that may stand between two halves of one content. */
	private static final int SPLIT = 14;
	/** The same where both halves stand in marks. */
	private static final int SPLIT_MARKS = 24;

	private final Words words;
	private final byte[] kinds;

	/** @param kinds of {@link Label#kind}, one a word; may be filled in later */
	LinkCosts(Words words, byte[] kinds) {
		this.words = words;
		this.kinds = kinds;
	}

	/** The words between, and more for each sentence and for each other cue or content that begins there. */
	int ofCue(Segment content, Segment cue) {
		boolean before = cue.from < content.from;
		int from = before ? cue.to : content.to;
		int to = before ? content.from : cue.from;
		int cost = 0;
		for (int i = from; i < to; i++) {
			if (kinds[i] == Label.OUTSIDE && words.type[i] != WordType.POINT)
				cost += 2;
			if (kinds[i] != Label.OUTSIDE && kinds[i] != Label.SOURCE && (i == from || kinds[i] != kinds[i - 1]))
				cost += kinds[i] == Label.CUE ? 14 : 10;
			if (i > from && words.sentenceStart[i] == i)
				cost += 8;
		}
		if (to < words.size && words.sentenceStart[to] == to)
			cost += 8;
		return before ? cost : cost + 1;
	}

	/** Likewise; and a source before its cue is nearer than one behind. */
	int ofSource(Segment cue, Segment source) {
		boolean before = source.from < cue.from;
		int from = before ? source.to : cue.to;
		int to = before ? cue.from : source.from;
		int cost = before ? 0 : 2;
		for (int i = from; i < to; i++) {
			if (kinds[i] == Label.OUTSIDE && words.type[i] != WordType.POINT)
				cost += 1;
			if (kinds[i] != Label.OUTSIDE && (i == from || kinds[i] != kinds[i - 1]))
				cost += kinds[i] == Label.CUE ? 8 : 4;
			if (i > from && words.sentenceStart[i] == i)
				cost += 20;
		}
		if (to < words.size && words.sentenceStart[to] == to)
			cost += 20;
		return cost;
	}

	/** What stands between the two halves of a content, the other owning the cue: {@link #FAR} where they are two. */
	int ofPart(Segment owner, int from, int to) {
		int other = 0;
		int sentences = 0;
		for (int i = from; i < to; i++) {
			if (kinds[i] == Label.CUE && (owner.cue == null || i < owner.cue.from || i >= owner.cue.to))
				return FAR;
			if (words.type[i] != WordType.POINT)
				other++;
			if (words.sentenceStart[i] == i && i > 0)
				sentences++;
		}
		if (words.sentenceStart[to] == to)
			sentences++;
		boolean holdsCue = owner.cue != null && owner.cue.from >= from && owner.cue.to <= to;
		if (holdsCue)
			return other <= SPLIT || other <= SPLIT_MARKS && words.place[from - 1] != Words.OUTSIDE && words.place[to] != Words.OUTSIDE ? sentences * 10 : FAR;
		return other == 0 ? 5 + sentences * 10 : FAR;
	}
}
