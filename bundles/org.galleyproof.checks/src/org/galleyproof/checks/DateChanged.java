package org.galleyproof.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.language.NumberKeys;
import org.galleyproof.language.time.TimeMention;
import org.galleyproof.language.time.TimeValue;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/**
 * Another time than the source's: in the quoted words, where both texts name a time and the two are not the same on the calendar,
 * and around them, where the draft names another day of saying than the statement's ({@link SaidOn}). What is the same in other dress
 * ("Sept. 11", "September 11th") is settled here, so that no check of words sees it. A time on one side alone is no other time.
 */
public final class DateChanged implements WordCheck, FrameCheck {

	private static final Set<String> FEASTS = Lexicon.load("check-words.txt").named("feast");
	/** Steps from the beginning of a time to its end, at most. */
	private static final int LONGEST = 8;
	/** A day to count from where the statement has none: which one makes no difference to two times that are compared. */
	private static final LocalDate ANY_DAY = LocalDate.of(2001, 8, 15);

	@Override
	public FindingType type() {
		return FindingType.DATE_CHANGED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		TokenTimes draft = null;
		TokenTimes source = null;
		for (int i = 0; i < comparison.steps().size(); i++) {
			if (!comparison.isOpen(i))
				continue;
			if (draft == null) {
				draft = TokenTimes.of(comparison.draft(), comparison.alignment().draft());
				source = TokenTimes.of(comparison.evidence().text(), comparison.alignment().sourcePassage());
			}
			if (comparison.step(i).op() != Op.CHANGED) {
				i = takeTold(comparison, i, draft, source);
				continue;
			}
			TimeMention here = draft.at(comparison.draftToken(i));
			TimeMention there = source.at(comparison.sourceToken(i));
			if (here == null || there == null) {
				if (isYear(comparison.draftToken(i)) && isYear(comparison.sourceToken(i)) || areOtherFeasts(comparison.draftToken(i), comparison.sourceToken(i)))
					found.add(new Sighting(type(), i, i + 1));
				continue;
			}
			int from = i;
			while (from > 0 && touches(comparison, from - 1, here, there))
				from--;
			int to = i + 1;
			while (to < comparison.steps().size() && touches(comparison, to, here, there))
				to++;
			if (isSame(comparison, here, there))
				comparison.take(new Sighting(type(), from, to));
			else
				add(comparison, from, to, found);
			i = to - 1;
		}
		return found;
	}

	/** Of the steps of two times that differ, those that make the difference; a count of units ("two decades ago") is a number's. */
	private void add(Comparison comparison, int from, int to, List<Sighting> found) {
		int first = -1;
		int last = -1;
		for (int i = from; i < to; i++)
			if (comparison.isOpen(i) && !isCount(comparison, i, to)) {
				first = first < 0 ? i : first;
				last = i;
			}
		if (first >= 0)
			found.add(new Sighting(type(), first, last + 1));
	}

	private static boolean isCount(Comparison comparison, int step, int to) {
		if (comparison.step(step).op() != Op.CHANGED || !comparison.draftToken(step).is(Token.NUMBER) || !comparison.sourceToken(step).is(Token.NUMBER))
			return false;
		return step + 1 < to && comparison.step(step + 1).op().same() && TokenTimes.isUnit(comparison.draftToken(step + 1).key());
	}

	private static boolean touches(Comparison comparison, int index, TimeMention here, TimeMention there) {
		Step step = comparison.step(index);
		boolean inDraft = step.draftCount() > 0 && comparison.draftToken(index).span().overlaps(here.span());
		boolean inSource = step.sourceCount() > 0 && comparison.sourceToken(index).span().overlaps(there.span());
		return inDraft || inSource;
	}

	/**
	 * Takes the steps of two times that say the same in another order or with other words ("June 3" and "the 3rd of June", "7:30" and "half
	 * past seven"), the first of which stands on one side alone; answers the last that was looked at.
	 */
	private static int takeTold(Comparison comparison, int step, TokenTimes draft, TokenTimes source) {
		boolean inDraft = comparison.step(step).op() == Op.ADDED;
		TimeMention one = (inDraft ? draft : source).at(comparison.token(step));
		if (one == null)
			return step;
		for (int i = Math.max(0, step - LONGEST); i < Math.min(comparison.steps().size(), step + LONGEST); i++) {
			Step near = comparison.step(i);
			if ((inDraft ? near.sourceCount() : near.draftCount()) == 0)
				continue;
			TimeMention other = (inDraft ? source : draft).at(inDraft ? comparison.sourceToken(i) : comparison.draftToken(i));
			TimeMention here = inDraft ? one : other;
			TimeMention there = inDraft ? other : one;
			if (other == null || !isSame(comparison, here, there))
				continue;
			int from = Math.min(i, step);
			int to = Math.max(i, step) + 1;
			if (!areTimes(comparison, from, to, here, there))
				continue;
			while (from > 0 && touches(comparison, from - 1, here, there))
				from--;
			while (to < comparison.steps().size() && touches(comparison, to, here, there))
				to++;
			comparison.take(new Sighting(FindingType.DATE_CHANGED, from, to));
			return to - 1;
		}
		return step;
	}

	private static boolean areTimes(Comparison comparison, int from, int to, TimeMention here, TimeMention there) {
		for (int i = from; i < to; i++)
			if (!touches(comparison, i, here, there))
				return false;
		return true;
	}

	/** "At Christmas" for "at Easter". */
	private static boolean areOtherFeasts(Token draft, Token source) {
		return FEASTS.contains(draft.key()) && FEASTS.contains(source.key());
	}

	private static boolean isYear(Token token) {
		return token.is(Token.NUMBER) && NumberKeys.isYear(token.key()) && token.surface().length() == 4;
	}

	/** In marks, both count from the day of saying; in a paraphrase, the writer may count from the draft's own. */
	private static boolean isSame(Comparison comparison, TimeMention here, TimeMention there) {
		if (TokenTimes.agree(here.time(), there.time()))
			return true;
		LocalDate said = comparison.evidence().date() == null ? ANY_DAY : comparison.evidence().date();
		List<TimeValue> source = there.values(said);
		for (TimeValue value : here.values(said))
			if (source.stream().anyMatch(value::isSameAs))
				return true;
		if (!comparison.quoted().isIndirect() || comparison.quoted().date() == null)
			return false;
		for (TimeValue value : here.values(comparison.quoted().date()))
			if (source.stream().anyMatch(other -> value.isOpen() && other.isOpen() ? value.isSameAs(other) : value.overlaps(other)))
				return true;
		return false;
	}

	@Override
	public List<Finding> checkFrame(Comparison comparison) {
		return SaidOn.check(comparison);
	}

	@Override
	public List<Example> examples() {
		LocalDate friday = LocalDate.of(2024, 5, 17);
		Evidence said = Example.said("The harbour wall will not hold another winter of storms.", "Ada Quill", LocalDate.of(2024, 5, 15));
		return List.of(
				Example.wrong("The wall has leaked since ‹July› and nobody came", "The wall has leaked since January and nobody came.",
						"The wall has leaked since January and nobody came"),
				Example.wrong("We had a full harbour ‹yesterday› in the rain", "We had a full harbour today in the rain.", "We had a full harbour today in the rain"),
				Example.wrong("You had a big crowd on the quay last ‹week› again", "You had a big crowd on the quay last night again.",
						"You had a big crowd on the quay last night again"),
				Example.wrong("The port has had a harbour master since ‹1988› or so", "The port has had a harbour master since 1989 or so.",
						"The port has had a harbour master since 1989 or so"),
				Example.wrong("The boats parade at ‹Easter› in the old harbour", "The boats parade at Christmas in the old harbour.", null),
				Example.right("The crane on the northern quay fell on 3 June in the evening", "The crane on the northern quay fell on June 3 in the evening."),
				Example.right("The crane on the northern quay fell on the 3rd of June 2019 in the evening", "The crane on the northern quay fell on June 3rd, 2019 in the evening."),
				Example.right("The ferry leaves the quay at 7:30 and the fog comes at eight", "The ferry leaves the quay at half past seven and the fog comes at eight."),
				Example.wrong("The ferry leaves the quay at ‹8:30› in the fog", "The ferry leaves the quay at half past seven in the fog.", null),
				Example.right("The old wall of the harbour was built in ’68 by the fishermen", "The old wall of the harbour was built in 1968 by the fishermen."),
				Example.right("The bell of the harbour was cast in the eighteen-eighties by two monks", "The bell of the harbour was cast in the 1880s by two monks."),
				Example.right("The storm of Sept. 11 broke both cranes", "The storm of September 11th broke both cranes."),
				Example.framed("{Quill} said [[the lighthouse of the island has been dark since March ‹2016›]].", "Ada Quill", friday,
						Example.said("The lighthouse of the island has been dark since March 2017.", "Ada Quill", LocalDate.of(2024, 5, 15)), NameBook.EMPTY, null),
				Example.framed("“The harbour wall will not hold another winter of storms,” {Quill} said ‹on Tuesday›.", "Ada Quill", friday, said, NameBook.EMPTY,
						"“The harbour wall will not hold another winter of storms,” Quill said on Wednesday."),
				Example.framed("“The harbour wall will not hold another winter of storms,” {Quill} said on Wednesday.", "Ada Quill", friday, said, NameBook.EMPTY, null),
				Example.framed("“The harbour wall will not hold another winter of storms,” {Quill} said ‹on May 15, 2023›.", "Ada Quill", friday, said, NameBook.EMPTY, null),
				Example.framed("“The harbour wall will not hold another winter of storms,” {Quill}, who was elected on Tuesday, said.", "Ada Quill", friday, said,
						NameBook.EMPTY, null));
	}
}
