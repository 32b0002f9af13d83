package org.galleyproof.core.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Anchors under random edits, in drafts full of passages that look alike. The truth is a marker: every character of the draft carries its own number
 * through all edits, so a passage is where its numbers are. Placed elsewhere is a silent move; not placed and not lost, a loss without a mark.
 */
class AnchorsPropertyTest {

	private static final int SCRIPTS = 10_000;
	private static final long SEED = 20_260_217;

	/** A draft whose characters know where they came from: their number in the first version, or -1. */
	private static final class Marked {

		private static final String[] SAYINGS = { "No comment.", "We will not pay.", "The bridge is safe, and it will stay safe.",
				"I never said that, \ud83d\ude00 and you know it.",
				"It was never built for the lorries." };
		private static final String[] SPEAKERS = { "Ada Quill", "the mayor", "Bram Otterly", "a clerk of the harbour board who would not be named" };
		private static final String[] FILLERS = { "The hearing went on. ", "Nobody answered. ", "The council meets again in May, and the quay stays shut until then. ",
				"It rained. " };

		final StringBuilder text = new StringBuilder();
		final List<Integer> origins = new ArrayList<>();
		final List<Span> sayings = new ArrayList<>();
		private final Random random;

		Marked(Random random) {
			this.random = random;
			int paragraphs = 2 + random.nextInt(7);
			for (int i = 0; i < paragraphs; i++) {
				for (int j = random.nextInt(3); j > 0; j--)
					text.append(pick(FILLERS));
				for (int j = 1 + random.nextInt(2); j > 0; j--) {
					text.append('\u201C');
					int start = text.length();
					text.append(pick(SAYINGS));
					sayings.add(new Span(start, text.length()));
					text.append("\u201D said ").append(pick(SPEAKERS)).append(". ");
				}
				text.append(random.nextInt(4) == 0 ? "\n" : "\n\n");
			}
			for (int i = 0; i < text.length(); i++)
				origins.add(i);
		}

		String pick(String[] some) {
			return some[random.nextInt(some.length)];
		}

		/** A place between two whole characters. */
		int place(int limit) {
			int at = random.nextInt(limit + 1);
			return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
		}

		void replace(int start, int end, String words) {
			text.replace(start, end, words);
			origins.subList(start, end).clear();
			List<Integer> fresh = new ArrayList<>();
			for (int i = 0; i < words.length(); i++)
				fresh.add(-1);
			origins.addAll(start, fresh);
		}

		/** Cuts a part out and puts it in elsewhere, as the same passage; returns where. */
		int move(int start, int end, int to) {
			String words = text.substring(start, end);
			List<Integer> taken = new ArrayList<>(origins.subList(start, end));
			text.delete(start, end);
			origins.subList(start, end).clear();
			int at = Math.min(to, text.length());
			if (at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)))
				at--;
			text.insert(at, words);
			origins.addAll(at, taken);
			return at;
		}

		/** Where the characters of {@code original} are, when they are all there and together; {@code null} otherwise. */
		Span now(Span original) {
			int start = origins.indexOf(original.start());
			if (start < 0 || start + original.length() > origins.size())
				return null;
			for (int i = 0; i < original.length(); i++)
				if (origins.get(start + i) != original.start() + i)
					return null;
			return new Span(start, start + original.length());
		}

		/** Whether what stands at {@code place} are the characters of {@code original}, all of them and no other, however they are spaced now. */
		boolean isAt(Span place, Span original, String before) {
			return letters(place.start(), place.end()).equals(letters(original, before));
		}

		private List<Integer> letters(int start, int end) {
			List<Integer> letters = new ArrayList<>();
			for (int i = start; i < end; i++)
				if (!Character.isWhitespace(text.charAt(i)))
					letters.add(origins.get(i));
			return letters;
		}

		private static List<Integer> letters(Span original, String before) {
			List<Integer> letters = new ArrayList<>();
			for (int i = original.start(); i < original.end(); i++)
				if (!Character.isWhitespace(before.charAt(i)))
					letters.add(i);
			return letters;
		}
	}

	/** One edit as a person or another program makes it; returns what it was, for the message. */
	private static String edit(Marked draft, Random random) {
		int length = draft.text.length();
		int start = draft.place(length);
		switch (random.nextInt(8)) {
			case 0 -> draft.replace(start, start, draft.pick(new String[] { "x", " however ", "\n\n", "\u201C", "not " }));
			case 1 -> draft.replace(start, end(draft, start, 3), "");
			case 2 -> draft.replace(start, end(draft, start, 60), draft.pick(Marked.FILLERS));
			case 3 -> draft.replace(start, end(draft, start, 250), "");
			case 4 -> draft.move(start, end(draft, start, 200), random.nextInt(length + 1));
			case 5 -> lookAlike(draft, random, start);
			case 6 -> {
				// the worst case: a look-alike is put in, and one of the originals goes
				lookAlike(draft, random, start);
				Span gone = draft.now(draft.sayings.get(random.nextInt(draft.sayings.size())));
				if (gone != null)
					draft.replace(gone.start(), gone.end(), random.nextBoolean() ? "" : "He said nothing.");
			}
			default -> {
				Span one = draft.now(draft.sayings.get(random.nextInt(draft.sayings.size())));
				if (one != null)
					draft.replace(one.start() + 1, one.start() + 2, "#");
			}
		}
		return draft.text.toString();
	}

	/** A saying with as much of its neighbourhood as a formula has, put in elsewhere. */
	private static void lookAlike(Marked draft, Random random, int at) {
		Span original = draft.now(draft.sayings.get(random.nextInt(draft.sayings.size())));
		if (original == null)
			draft.replace(at, at, "\u201C" + draft.pick(Marked.SAYINGS) + "\u201D said " + draft.pick(Marked.SPEAKERS) + ". ");
		else {
			int from = Math.max(0, original.start() - random.nextInt(Anchors.CONTEXT - 1));
			int to = Math.min(draft.text.length(), original.end() + random.nextInt(Anchors.CONTEXT - 1));
			// put in where it was taken from, and that taken out, it would leave the draft as it was: nobody could call that a move
			if (at < from || at > to)
				draft.replace(at, at, draft.text.substring(from, to));
		}
	}

	private static int end(Marked draft, int start, int most) {
		return Math.max(start, draft.place(Math.min(draft.text.length(), start + most)));
	}

	@Test
	void anotherProgramsEditsMoveNoAnchorSilently() {
		int placed = 0;
		int there = 0;
		int lost = 0;
		for (int script = 0; script < SCRIPTS; script++) {
			Random random = new Random(SEED + script);
			Marked draft = new Marked(random);
			String before = draft.text.toString();
			List<Anchor> anchors = Anchors.of(before, draft.sayings);
			for (int edits = 1 + random.nextInt(6); edits > 0; edits--)
				edit(draft, random);
			String after = draft.text.toString();
			List<Placement> placements = Anchors.place(anchors, Landmarks.of(before), after);
			assertEquals(anchors.size(), placements.size());
			for (int i = 0; i < anchors.size(); i++) {
				Span truth = draft.now(draft.sayings.get(i));
				Placement placement = placements.get(i);
				if (truth != null)
					there++;
				if (placement.isLost()) {
					lost++;
					continue;
				}
				placed++;
				if (!draft.isAt(placement.span(), draft.sayings.get(i), before))
					throw new AssertionError("seed " + (SEED + script) + ": " + anchors.get(i) + "\nplaced at " + placement + ", truth " + truth + "\nBEFORE " + before + "\nAFTER " + after);
			}
		}
		System.out.println("seeds " + SEED + ".." + (SEED + SCRIPTS - 1) + ", edits of another program: " + there + " passages still there, " + placed + " placed, all where they are; " + lost + " lost and marked");
		assertTrue(placed > there / 2, placed + " of " + there);
	}

	/** Prose without look-alikes: an edit costs the passages beside it and no others, blanks at their ends or not. */
	@Test
	void aBookKeepsWhatWasNotEdited() {
		Random random = new Random(SEED);
		StringBuilder book = new StringBuilder();
		List<Span> passages = new ArrayList<>();
		for (int i = 1; i <= 20_000; i++) {
			book.append(Integer.toString(random.nextInt(1_000_000), Character.MAX_RADIX)).append(i % 80 == 0 ? "\n\n" : " ");
			if (i % 20 == 0)
				passages.add(new Span(book.length() - 50 + random.nextInt(5), book.length() - random.nextInt(3)));
		}
		String before = book.toString();
		List<Anchor> anchors = Anchors.of(before, passages);
		int edits = 50;
		for (int i = 0; i < edits; i++) {
			int at = random.nextInt(book.length() - 10);
			book.replace(at, at + random.nextInt(8), "edited");
		}
		List<Placement> placements = Anchors.place(anchors, Landmarks.of(before), book.toString());
		int lost = 0;
		for (int i = 0; i < anchors.size(); i++)
			if (placements.get(i).isLost())
				lost++;
			else
				assertEquals(Plain.words(anchors.get(i).exact()), Plain.words(placements.get(i).span().of(book)));
		System.out.println("seed " + SEED + ", a book of 20,000 words with " + edits + " edits: " + lost + " of " + anchors.size() + " passages lost");
		assertTrue(lost <= 2 * edits, lost + " lost");
	}

	/** Typing, deleting, cutting and pasting, undoing: all that an editor tells. */
	@Test
	void knownEditsMoveEveryAnchorExactly() {
		int followed = 0;
		int lost = 0;
		for (int script = 0; script < SCRIPTS; script++) {
			Random random = new Random(SEED + script);
			Marked draft = new Marked(random);
			Tracks tracks = new Tracks(draft.text.toString());
			for (int i = 0; i < draft.sayings.size(); i++)
				tracks.put("s" + i, new Track(List.of(draft.sayings.get(i))));
			for (int edits = 1 + random.nextInt(8); edits > 0; edits--)
				knownEdit(draft, tracks, random);
			assertEquals(draft.text.toString(), tracks.text().toString());
			for (int i = 0; i < draft.sayings.size(); i++) {
				Span original = draft.sayings.get(i);
				Track track = tracks.get("s" + i);
				Span truth = draft.now(original);
				String where = "seed " + (SEED + script) + ", passage " + original;
				if (track.parts == null) {
					lost++;
					assertTrue(truth == null && track.cause == LostItem.Cause.DELETED, where);
					continue;
				}
				followed++;
				Span place = track.parts.get(0);
				assertTrue(truth == null || truth.contains(place), where + " is at " + truth + ", followed to " + place + ": " + place.of(draft.text));
				for (int at = place.start(); at < place.end(); at++)
					assertTrue(draft.origins.get(at) < 0 || original.contains(draft.origins.get(at)), where);
			}
		}
		System.out.println("seeds " + SEED + ".." + (SEED + SCRIPTS - 1) + ", edits that are known: " + followed + " passages followed, " + lost + " deleted and marked");
	}

	private static void knownEdit(Marked draft, Tracks tracks, Random random) {
		int start = draft.place(draft.text.length());
		int end = end(draft, start, random.nextInt(5) == 0 ? 200 : 6);
		String words = draft.text.substring(start, end);
		switch (random.nextInt(5)) {
			case 0 -> change(draft, tracks, start, start, draft.pick(random.nextBoolean() ? Marked.SAYINGS : Marked.FILLERS));
			case 1 -> change(draft, tracks, start, end, "");
			case 2 -> change(draft, tracks, start, end, draft.pick(Marked.FILLERS));
			case 3 -> {
				// deleted and undone
				tracks.edit(start, words.length(), "");
				tracks.edit(start, 0, words);
			}
			default -> {
				// cut and pasted: what is left of a passage elsewhere is the passage, and the pasted part of it is not; what is pasted into a passage is of it
				tracks.edit(start, words.length(), "");
				Span cut = new Span(start, end);
				List<Integer> whole = draft.origins.subList(start, end).stream().filter(origin -> isWhole(origin, draft, cut)).toList();
				int at = draft.move(start, end, draft.place(draft.text.length()));
				tracks.edit(at, 0, words);
				Span before = owner(draft, at - 1, -1);
				boolean inside = before != null && before.equals(owner(draft, at + words.length(), 1));
				for (int i = at; i < at + words.length(); i++)
					if (inside || !whole.contains(draft.origins.get(i)))
						draft.origins.set(i, -1);
			}
		}
	}

	/** Whether the passage that a character belongs to lies in {@code cut} with all that is left of it. */
	private static boolean isWhole(int origin, Marked draft, Span cut) {
		for (Span saying : draft.sayings)
			if (saying.contains(origin)) {
				for (int i = 0; i < draft.origins.size(); i++)
					if (!cut.contains(i) && saying.contains(draft.origins.get(i)))
						return false;
				return true;
			}
		return false;
	}

	/** The passage that the nearest character of the first draft belongs to, from {@code at} on by steps; {@code null} where that is none. */
	private static Span owner(Marked draft, int at, int step) {
		for (int i = at; i >= 0 && i < draft.origins.size(); i += step)
			if (draft.origins.get(i) >= 0) {
				int origin = draft.origins.get(i);
				return draft.sayings.stream().filter(saying -> saying.contains(origin)).findFirst().orElse(null);
			}
		return null;
	}

	private static void change(Marked draft, Tracks tracks, int start, int end, String words) {
		tracks.edit(start, end - start, words);
		draft.replace(start, end, words);
	}
}
