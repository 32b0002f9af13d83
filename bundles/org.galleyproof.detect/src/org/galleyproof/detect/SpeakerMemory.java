package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.language.people.PeopleBook;
import org.galleyproof.text.Span;
import org.galleyproof.text.TextChange;

/**
 * Whom the quotations of a draft were found to mean, and how far the resolver was behind each. After an edit that leaves all names as
 * they are, a quotation far enough from it means the same, if whoever spoke last before it is the same too. Immutable.
 */
final class SpeakerMemory {

	/** So far from a source, in UTF-16 units, nothing but names and who spoke last decides on it: as far as a resolver looks around, and a paragraph more. */
	private static final int FAR = 6_000;

	static final SpeakerMemory EMPTY = new SpeakerMemory(List.of(), List.of(), List.of(), List.of());

	private final List<Name> names;
	private final List<Quotation> open;
	private final List<Quotation> resolved;
	/** The resolver's state behind each quotation. */
	private final List<SpeakerResolver.State> states;

	private SpeakerMemory(List<Name> names, List<Quotation> open, List<Quotation> resolved, List<SpeakerResolver.State> states) {
		this.names = names;
		this.open = open;
		this.resolved = resolved;
		this.states = states;
	}

	/** The quotations with their speakers, in the order of the text. */
	List<Quotation> resolved() {
		return resolved;
	}

	/**
	 * Those of the draft after an edit.
	 *
	 * @param change what makes the draft that this was made for the next one
	 * @param nextNames all names of the next one, in order
	 * @param nextOpen its quotations without speakers, in order
	 */
	SpeakerMemory next(TextChange change, String text, List<Name> nextNames, List<Quotation> nextOpen, PeopleBook book) {
		boolean kept = keeps(change, nextNames);
		SpeakerResolver resolver = null;
		List<Quotation> found = new ArrayList<>(nextOpen.size());
		List<SpeakerResolver.State> reached = new ArrayList<>(nextOpen.size());
		SpeakerResolver.State state = SpeakerResolver.State.NONE;
		// the one of the old quotations behind which the resolver was as far; -1 for the beginning, below that for none
		int same = -1;
		for (int i = 0; i < nextOpen.size(); i++) {
			Quotation quotation = nextOpen.get(i);
			int old = kept ? counterpart(change, quotation, i, nextOpen.size()) : -1;
			SpeakerResolver.State before = old < 0 ? null : old == 0 ? SpeakerResolver.State.NONE : moved(states.get(old - 1), change);
			if (old >= 0 && (same == old - 1 || state.equals(before))) {
				Quotation moved = moved(resolved.get(old), change);
				SpeakerResolver.State after = moved(states.get(old), change);
				if (moved != null && after != null) {
					found.add(moved);
					reached.add(after);
					state = after;
					same = old;
					continue;
				}
			}
			if (resolver == null)
				resolver = new SpeakerResolver(text, new People(nextNames, book));
			resolver.state(state);
			found.add(resolver.resolved(quotation));
			state = resolver.state();
			reached.add(state);
			same = -2;
		}
		return new SpeakerMemory(nextNames, nextOpen, found, reached);
	}

	/** Whether the edit leaves all names, here or moved. */
	private boolean keeps(TextChange change, List<Name> next) {
		if (next.size() != names.size())
			return false;
		for (int i = 0; i < next.size(); i++) {
			Name old = names.get(i);
			Name now = next.get(i);
			if (old != now && (!change.leaves(old.span()) || !now.isMoved(old, change)))
				return false;
		}
		return true;
	}

	/** Which of the old quotations the {@code i}th of {@code size} is, where it is far enough from the edit; -1 for none. */
	private int counterpart(TextChange change, Quotation quotation, int i, int size) {
		Span all = quotation.all();
		boolean before = all.end() + FAR <= change.start();
		if (!before && all.start() - FAR < change.newEnd())
			return -1;
		int old = before ? i : i + open.size() - size;
		return old >= 0 && old < open.size() && quotation.isMoved(open.get(old), before ? 0 : change.shift()) ? old : -1;
	}

	/** {@code null} where the edit touched what it depends on. */
	private static Quotation moved(Quotation quotation, TextChange change) {
		if (change.shift() == 0)
			return quotation;
		List<Speaker> speakers = moved(quotation.speakers(), change);
		return speakers == null ? null : quotation.shift(change.shift(quotation.all()), speakers);
	}

	private static SpeakerResolver.State moved(SpeakerResolver.State state, TextChange change) {
		if (change.shift() == 0)
			return state;
		List<Speaker> last = moved(state.last(), change);
		if (last == null)
			return null;
		Found speaker = state.lastSpeaker();
		Span evidence = speaker == null || speaker.evidence() == null ? null : change.moved(speaker.evidence());
		if (speaker != null && speaker.evidence() != null && evidence == null)
			return null;
		return new SpeakerResolver.State(last, moved(state.lastAt(), change), speaker == null ? null : new Found(speaker.name(), speaker.person(), speaker.reason(), evidence),
				moved(state.lastSpeakerAt(), change));
	}

	private static int moved(int at, TextChange change) {
		return at < change.oldEnd() ? at : at + change.shift();
	}

	private static List<Speaker> moved(List<Speaker> speakers, TextChange change) {
		List<Speaker> moved = new ArrayList<>(speakers.size());
		for (Speaker speaker : speakers) {
			Speaker now = speaker.moved(change);
			if (now == null)
				return null;
			moved.add(now);
		}
		return moved;
	}
}
