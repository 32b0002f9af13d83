package org.galleyproof.detect.internal.reported;

/**
 * Who does what a cue says, where no labelled source stands by: the subject of the verb, or of the verb that governs it ("Quill spoke
 * for an hour, claiming …"), the agent of a passive, the owner of a noun ("his claim"). Without a tree, the noun phrase before the verb.
 */
final class Subjects {

	private static final int NSUBJ = Hash.of("nsubj");
	private static final int AUXPASS = Hash.of("auxpass");
	private static final int AGENT = Hash.of("agent");
	private static final int POBJ = Hash.of("pobj");
	private static final int POSS = Hash.of("poss");
	private static final int RELCL = Hash.of("relcl");
	private static final int APPOS = Hash.of("appos");
	private static final int ACL = Hash.of("acl");
	private static final int XCOMP = Hash.of("xcomp");
	private static final int ADVCL = Hash.of("advcl");
	private static final int CONJ = Hash.of("conj");
	private static final int PCOMP = Hash.of("pcomp");
	private static final int PREP = Hash.of("prep");
	private static final int CLIMB = 5;
	/** Auxiliaries and adverbs that may stand between a noun phrase and its verb. */
	private static final int BETWEEN = 4;
	private static final int PHRASE = 8;

	private final Words words;
	private final byte[] kinds;

	/** @param kinds what each word is part of, see {@link Label#kind} */
	Subjects(Words words, byte[] kinds) {
		this.words = words;
		this.kinds = kinds;
	}

	/** The governing word of content without a cue, -1 where none will do. */
	int cue(int from, int to) {
		int top = top(from, to);
		int above = top < 0 ? -1 : words.head[top];
		if (above >= 0 && words.type[above] == WordType.PREPOSITION)
			above = words.head[above];
		boolean fits = above >= 0 && kinds[above] == Label.OUTSIDE && (words.type[above] == WordType.VERB || words.type[above] == WordType.NOUN);
		return fits ? above : -1;
	}

	/** The first word and the one behind the last of who says it; {@code null} where nobody fits. */
	int[] of(int from, int to) {
		if (!words.parsed)
			return before(from);
		int verb = top(from, to);
		for (int climb = 0; climb < CLIMB && verb >= 0; climb++) {
			int who = subject(verb);
			if (who >= 0)
				return phrase(who, words.right[who]);
			int relation = words.relation[verb];
			int above = words.head[verb];
			if (relation == ACL && above >= 0)
				return phrase(above, words.left[verb] - 1);
			if (relation != XCOMP && relation != ADVCL && relation != CONJ && relation != PCOMP && relation != PREP)
				return null;
			verb = above;
		}
		return null;
	}

	private int top(int from, int to) {
		int first = -1;
		for (int i = from; i < to; i++)
			if (words.head[i] < from || words.head[i] >= to) {
				if (words.type[i] == WordType.VERB)
					return i;
				if (first < 0 && words.type[i] != WordType.POINT)
					first = i;
			}
		return first;
	}

	private int subject(int verb) {
		boolean passive = child(verb, AUXPASS) >= 0;
		if (passive) {
			int by = child(verb, AGENT);
			return by < 0 ? -1 : child(by, POBJ);
		}
		int subject = child(verb, NSUBJ);
		return subject < 0 && words.type[verb] == WordType.NOUN ? child(verb, POSS) : subject;
	}

	private int child(int above, int relation) {
		for (int i = words.left[above]; i <= words.right[above]; i++)
			if (words.head[i] == above && words.relation[i] == relation)
				return i;
		return -1;
	}

	/** The phrase round its head, without what follows a comma as a clause or apposition. */
	private int[] phrase(int head, int limit) {
		byte kind = kinds[head];
		if (kind != Label.OUTSIDE && kind != Label.SOURCE)
			return null;
		int from = head;
		while (from > words.left[head] && kinds[from - 1] == kind)
			from--;
		int to = head + 1;
		while (to <= Math.min(limit, words.right[head]) && kinds[to] == kind && !(words.is(to, ",") && isAside(head, to + 1)))
			to++;
		while (to - 1 > head && words.type[to - 1] == WordType.POINT && words.is(to - 1, ","))
			to--;
		return new int[] { from, to };
	}

	private boolean isAside(int head, int at) {
		for (int i = at; i <= words.right[head]; i++)
			if (words.head[i] == head && words.left[i] == at && (words.relation[i] == RELCL || words.relation[i] == APPOS || words.relation[i] == ACL))
				return true;
		return false;
	}

	private int[] before(int cue) {
		int first = words.sentenceStart[cue];
		int i = cue - 1;
		for (int n = 0; n < BETWEEN && i >= first && (words.type[i] == WordType.ADVERB || words.type[i] == WordType.AUXILIARY || words.type[i] == WordType.VERB); n++)
			i--;
		if (i < first || !isNominal(i) || kinds[i] != Label.OUTSIDE)
			return null;
		int to = i + 1;
		if (words.type[i] == WordType.PRONOUN)
			return new int[] { i, to };
		while (i - 1 >= first && to - i < PHRASE && kinds[i - 1] == Label.OUTSIDE && (isNominal(i - 1) || words.type[i - 1] == WordType.ADJECTIVE || words.type[i - 1] == WordType.DETERMINER || words.type[i - 1] == WordType.NUMBER))
			i--;
		return new int[] { i, to };
	}

	private boolean isNominal(int i) {
		return words.type[i] == WordType.NOUN || words.type[i] == WordType.NAME || words.type[i] == WordType.PRONOUN;
	}
}
