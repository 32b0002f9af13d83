package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.language.Polarity;
import org.galleyproof.language.Qualifiers;
import org.galleyproof.language.Qualifiers.Kind;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/**
 * What the edge of a quotation cuts off though it governs what stays: "Maybe we should", "I don't think the ferry is safe", "If they
 * agree, we will", "we will, if they agree". A quotation may begin and end anywhere; it may not thereby say more than was said. It may
 * begin behind "I think", as papers do: what somebody says is what they think.
 * Looked at are a few words of the same sentence; what the writer tells outside the marks is not missing.
 */
final class Edges {

	/** Words before the quotation in which a denial or a doubt governs it: "I have never claimed that". */
	private static final int REACH = 5;
	/** Where the word before a quotation begins at most, in UTF-16 units. */
	private static final int NEAR = 30;
	/** Words of a condition, at most. */
	private static final int CONDITION = 14;
	/** Words of one before the quotation: in more there is a clause beside it ("If I were you I would wear your hat, the whole show"). */
	private static final int CONDITION_BEFORE = 9;
	private static final Lexicon WORDS = Lexicon.load("check-words.txt");
	private static final Set<String> THAT = WORDS.named("that");
	private static final Set<String> CONDITIONS = WORDS.named("condition");
	private static final Set<String> OWN_HEDGE = WORDS.named("own-hedge");
	private static final Set<String> OPINIONS = WORDS.named("opinion");
	private static final Set<String> DENYING = WORDS.named("denying");
	private static final Set<String> EXCEPT = WORDS.named("except");
	/** Words behind which another clause begins, which a denial before them doesn't govern. */
	private static final Set<String> BREAKS = WORDS.named("clause");
	/** What makes surer or stresses may go with the words that it stands in; and a modal begins no statement. */
	private static final Set<Kind> GOVERNING = Set.of(Kind.HEDGE, Kind.BOUND, Kind.LIMIT, Kind.QUANTITY, Kind.FREQUENCY);
	private static final Set<Kind> OF_NUMBERS = Set.of(Kind.BOUND, Kind.LIMIT);

	private final Quoted quoted;
	private final List<Token> draft;
	private final List<Token> source;
	private final List<Step> steps;

	private Edges(Quoted quoted, Alignment alignment) {
		this.quoted = quoted;
		draft = alignment.draft();
		source = alignment.source();
		steps = alignment.steps();
	}

	/** The alignment with the words that its edges wrongly cut off as missing ones at its ends; the same one where there are none. */
	static Alignment opened(Quoted quoted, Alignment alignment) {
		if (alignment.steps().isEmpty() || quoted.isIndirect())
			return alignment;
		Edges edges = new Edges(quoted, alignment);
		List<Step> all = new ArrayList<>(edges.before());
		all.addAll(alignment.steps());
		all.addAll(edges.after());
		return all.size() == alignment.steps().size() ? alignment : new Alignment(alignment.draft(), alignment.source(), all, alignment.score());
	}

	/** The words cut off, each edge as one sighting, of those that are of a type; what is found is taken. */
	static List<Sighting> in(Comparison comparison, FindingType type) {
		List<Sighting> found = new ArrayList<>();
		int size = comparison.steps().size();
		int head = comparison.openRunEnd(0, Op.MISSING);
		int tail = size;
		while (tail > head && comparison.isOpen(tail - 1) && comparison.step(tail - 1).op() == Op.MISSING)
			tail--;
		note(comparison, 0, head, type, found);
		note(comparison, tail, size, type, found);
		return found;
	}

	private static void note(Comparison comparison, int from, int to, FindingType type, List<Sighting> found) {
		if (from == to)
			return;
		boolean denies = false;
		for (int i = from; i < to; i++)
			denies |= isDenial(comparison.sourceToken(i));
		boolean conditional = CONDITIONS.contains(comparison.sourceToken(from).key());
		if (type != (denies && !conditional ? FindingType.NEGATION_CHANGED : FindingType.QUALIFIER_CHANGED))
			return;
		Sighting sighting = new Sighting(type, from, to);
		comparison.take(sighting);
		found.add(sighting);
	}

	private static boolean isDenial(Token token) {
		return Polarity.isNegation(token.key()) || DENYING.contains(token.key());
	}

	private List<Step> before() {
		Step first = steps.get(0);
		int end = first.source();
		if (!first.op().same() || end == 0 || source.get(end).is(Token.SENTENCE))
			return List.of();
		int from = opensSentence(end) ? governing(end) : bounding(end);
		// "few members" cut out of "a few members"
		int whole = from == end ? Qualifiers.wholeAround(source, end - 1, end) : -1;
		if (whole >= 0 && !isToldBefore(source.get(end - 1).key()))
			from = whole;
		if (from < end && isElsewhere(source.get(from).key()))
			return List.of();
		List<Step> missing = new ArrayList<>();
		for (int i = from; i < end; i++)
			missing.add(new Step(Op.MISSING, first.draft(), 0, i, 1));
		return missing;
	}

	/** Whether the quotation has the word in another place: then it was moved. */
	private boolean isElsewhere(String key) {
		for (Step step : steps)
			if (step.op() == Op.ADDED && draft.get(step.draft()).key().equals(key))
				return true;
		return false;
	}

	/** Whether the draft has the words as a sentence of their own, with a capital that the source lacks or that a mark before them asks for. */
	private boolean opensSentence(int at) {
		if (!draft.get(0).is(Token.CAPITAL))
			return false;
		if (!source.get(at).is(Token.CAPITAL))
			return true;
		int before = quoted.content().get(0).start() - 1;
		while (before >= 0 && !Character.isLetterOrDigit(quoted.draft().charAt(before)) && ".!?:,\n".indexOf(quoted.draft().charAt(before)) < 0)
			before--;
		return before < 0 || !Character.isLetterOrDigit(quoted.draft().charAt(before));
	}

	/** Where the words begin that govern what follows them; {@code end} for none. */
	private int governing(int end) {
		int start = end;
		while (start > 0 && !source.get(start).is(Token.SENTENCE) && end - start < CONDITION)
			start--;
		int last = THAT.contains(source.get(end - 1).key()) ? end - 1 : end;
		for (int i = start; i < last; i++)
			if (isQualifier(i, last, GOVERNING) && !(OWN_HEDGE.contains(source.get(i).key()) && OPINIONS.contains(source.get(last - 1).key())))
				return i;
		for (int i = Math.max(start, end - CONDITION_BEFORE); i < end; i++)
			if (CONDITIONS.contains(source.get(i).key()) && isOneClause(i, end - 1) && source.get(end - 1).is(Token.PUNCTUATED))
				return i;
		for (int i = Math.max(start, end - REACH); i < end; i++)
			if (isDenial(source.get(i)) && isOneClause(i, end))
				return clauseStart(i, start);
		return end;
	}

	/** Whether a qualifier of those kinds stands there that ends where the quotation begins. */
	private boolean isQualifier(int at, int end, Set<Kind> kinds) {
		return at + Qualifiers.length(source, at) == end && kinds.contains(Qualifiers.kind(source, at));
	}

	private boolean isOneClause(int from, int to) {
		for (int i = from; i < to; i++)
			if (source.get(i).is(Token.PUNCTUATED) || source.get(i).is(Token.BROKEN_OFF)
					|| i > from && BREAKS.contains(source.get(i).key()) && !(EXCEPT.contains(source.get(i).key()) && isDenial(source.get(i - 1))))
				return false;
		return true;
	}

	private int clauseStart(int at, int least) {
		int start = at;
		while (start > least && !source.get(start).is(Token.SENTENCE) && !source.get(start - 1).is(Token.PUNCTUATED) && !BREAKS.contains(source.get(start - 1).key()))
			start--;
		return at - start > REACH ? at : start;
	}

	/** A fragment that begins with a number: what bounds the number, where the writer doesn't say it. */
	private int bounding(int end) {
		if (!draft.get(0).is(Token.NUMBER))
			return end;
		for (int i = Math.max(0, end - REACH); i < end; i++)
			if (isQualifier(i, end, OF_NUMBERS))
				return isTold(0, quoted.content().get(0).start(), source.get(end - 1).key()) ? end : i;
		return end;
	}

	private List<Step> after() {
		Step last = steps.get(steps.size() - 1);
		int start = last.sourceEnd();
		if (!last.op().same() || start >= source.size() || source.get(start).is(Token.SENTENCE))
			return List.of();
		int end = start;
		while (end < source.size() && !source.get(end).is(Token.SENTENCE) && end - start <= CONDITION)
			end++;
		boolean whole = end == source.size() || source.get(end).is(Token.SENTENCE);
		boolean governs = whole && CONDITIONS.contains(source.get(start).key()) && isOneClause(start + 1, end - 1) || whole && isQualifier(start, end, Set.of(Kind.HEDGE))
				|| isBoundBehind(start);
		if (!governs || isElsewhere(source.get(start).key()) || isTold(Span.hull(quoted.content()).end(), quoted.draft().length(), source.get(start).key()))
			return List.of();
		int to = isBoundBehind(start) ? start + Qualifiers.length(source, start) : end;
		List<Step> missing = new ArrayList<>();
		for (int i = start; i < to; i++)
			missing.add(new Step(Op.MISSING, last.draftEnd(), 0, i, 1));
		return missing;
	}

	/** "Two hundred or so". */
	private boolean isBoundBehind(int at) {
		return at > 0 && source.get(at - 1).is(Token.NUMBER) && Qualifiers.length(source, at) > 1 && Qualifiers.kind(source, at) == Kind.BOUND;
	}

	/** Whether the writer says the word right before the marks. */
	private boolean isToldBefore(String key) {
		List<Word> before = Words.of(quoted.draft(), new Span(Math.max(0, quoted.content().get(0).start() - NEAR), quoted.content().get(0).start()));
		return !before.isEmpty() && before.getLast().key().equals(key);
	}

	/** Whether the writer says the word outside the marks, in the sentences that the quotation stands in. */
	private boolean isTold(int from, int to, String key) {
		if (from >= to)
			return false;
		for (Span part : Span.intersection(quoted.sentences(), List.of(new Span(from, to)))) {
			for (Word word : Words.of(quoted.draft(), part))
				if (word.key().equals(key))
					return true;
		}
		return false;
	}
}
