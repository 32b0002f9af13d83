package org.galleyproof.core.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.galleyproof.text.Span;

/**
 * Follows the passages of a draft, by id, through its edits. What was cut out with whole passages in it is remembered for a while: when exactly the
 * same text is put in again where it was, as undo does, or elsewhere as the very next edit, as pasting does, its passages are where they are put.
 * Guarded by its session.
 */
final class Tracks {

	/** Cuts remembered: as many as anybody moves about before looking up. */
	private static final int CUTS = 50;

	private final StringBuilder text;
	private final Map<String, Track> tracks = new LinkedHashMap<>();
	private final Deque<Cut> cuts = new ArrayDeque<>();

	/** A text that was cut out, and the passages in it, from its beginning. */
	private static final class Cut {

		final String text;
		final Map<String, List<Span>> passages;
		/** Where it was, Java offset in the text as it is now; -1 where that went too. */
		int place;
		/** Whether nothing else was edited since. */
		boolean fresh = true;

		Cut(String text, Map<String, List<Span>> passages, int place) {
			this.text = text;
			this.passages = passages;
			this.place = place;
		}

		void follow(Edit edit) {
			fresh = false;
			if (edit.offset() + edit.removed() <= place)
				place += edit.inserted() - edit.removed();
			else if (edit.offset() < place)
				place = -1;
		}
	}

	Tracks(String text) {
		this.text = new StringBuilder(text);
	}

	CharSequence text() {
		return text;
	}

	Track get(String id) {
		return tracks.get(id);
	}

	void put(String id, Track track) {
		tracks.put(id, track);
	}

	void remove(String id) {
		tracks.remove(id);
	}

	/** The words of a passage as they stand now; {@code null} while it is lost. */
	String words(String id) {
		Track track = tracks.get(id);
		return track == null || track.parts == null ? null : Passage.words(text, track.parts);
	}

	/** Follows the replacement of {@code removed} characters at {@code offset}. */
	void edit(int offset, int removed, String inserted) {
		String gone = text.substring(offset, offset + removed);
		Edit edit = Edit.of(offset, gone, inserted);
		String cut = text.substring(edit.offset(), edit.offset() + edit.removed());
		Map<String, List<Span>> taken = new LinkedHashMap<>();
		tracks.forEach((id, track) -> {
			List<Span> before = track.parts;
			if (track.follow(edit) && before.stream().allMatch(part -> new Span(edit.offset(), edit.offset() + edit.removed()).contains(part)))
				taken.put(id, before.stream().map(part -> part.shift(-edit.offset())).toList());
		});
		text.replace(offset, offset + removed, inserted);
		Cut back = edit.removed() > 0 || edit.inserted() == 0 ? null : cut(edit.offset(), text.substring(edit.offset(), edit.offset() + edit.inserted()));
		cuts.forEach(each -> each.follow(edit));
		if (back != null)
			putBack(back, edit.offset());
		if (!taken.isEmpty()) {
			cuts.addFirst(new Cut(cut, taken, edit.offset() + edit.inserted()));
			if (cuts.size() > CUTS)
				cuts.removeLast();
		}
	}

	/** Follows the change of the whole text by another program: what is not surely placed is lost. */
	void replace(String newer) {
		String older = text.toString();
		Map<String, List<Anchor>> anchors = anchors(older, places());
		List<Track> placed = placed(anchors.values(), Landmarks.of(older), newer);
		int next = 0;
		for (String id : anchors.keySet())
			tracks.put(id, placed.get(next++));
		text.setLength(0);
		text.append(newer);
		cuts.clear();
	}

	/** Where the passages stand that are not lost, by id. */
	Map<String, List<Span>> places() {
		Map<String, List<Span>> places = new LinkedHashMap<>();
		tracks.forEach((id, track) -> {
			if (track.parts != null)
				places.put(id, track.parts);
		});
		return places;
	}

	/** The tracks as they are now, for another thread. */
	Map<String, Track> copies() {
		Map<String, Track> copies = new LinkedHashMap<>();
		tracks.forEach((id, track) -> copies.put(id, track.copy()));
		return copies;
	}

	void removeIf(Predicate<String> unwanted) {
		tracks.keySet().removeIf(unwanted);
	}

	/** Anchors of passages that stand in {@code text}, by id, in the same order. */
	static Map<String, List<Anchor>> anchors(String text, Map<String, List<Span>> places) {
		List<Anchor> all = Anchors.of(text, places.values().stream().flatMap(List::stream).toList());
		Map<String, List<Anchor>> anchors = new LinkedHashMap<>();
		int next = 0;
		for (Map.Entry<String, List<Span>> place : places.entrySet())
			anchors.put(place.getKey(), all.subList(next, next += place.getValue().size()));
		return anchors;
	}

	/** Where passages stand in {@code text}: one is lost if any of its parts is. */
	static List<Track> placed(Collection<List<Anchor>> passages, Landmarks old, String text) {
		List<Placement> placements = Anchors.place(passages.stream().flatMap(List::stream).toList(), old, text);
		List<Track> tracks = new ArrayList<>(passages.size());
		int next = 0;
		for (List<Anchor> parts : passages) {
			List<Placement> own = placements.subList(next, next += parts.size());
			boolean sure = !own.isEmpty() && own.stream().noneMatch(Placement::isLost);
			for (int i = 1; i < own.size() && sure; i++)
				sure = own.get(i - 1).span().end() <= own.get(i).span().start();
			tracks.add(sure ? new Track(own.stream().map(Placement::span).toList())
					: Track.lost(LostItem.Cause.UNSURE, own.stream().filter(Placement::isLost).findFirst().map(Placement::candidates).orElse(List.of())));
		}
		return tracks;
	}

	/** The cut that an insertion puts in again; {@code null} where it does not. */
	private Cut cut(int offset, String inserted) {
		return cuts.stream().filter(cut -> (cut.fresh || cut.place == offset) && cut.text.equals(inserted)).findFirst().orElse(null);
	}

	private void putBack(Cut cut, int offset) {
		cut.passages.forEach((id, parts) -> {
			Track track = tracks.get(id);
			if (track != null && track.parts == null)
				track.place(parts.stream().map(part -> part.shift(offset)).toList());
		});
		cuts.remove(cut);
	}
}
