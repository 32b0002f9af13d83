package org.galleyproof.core.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.galleyproof.text.Span;

/**
 * Follows the text of an open draft, and the passages in it. Edits may come before it is known what was decided: they are followed again when it is.
 * Guarded by its {@link OpenProof}.
 */
final class Following {

	private Tracks tracks;
	/** Edits before the file was read; {@code null} afterwards. */
	private List<TextEdit> early = new ArrayList<>();
	private boolean saved = true;
	/** The draft that was saved last, until the anchors count in it. */
	private Written written;

	private record TextEdit(int offset, int removed, String inserted) {
	}

	/** A draft as it was saved, and where its passages stood. */
	record Written(String text, Map<String, List<Span>> places) {
	}

	Following(String opened) {
		tracks = new Tracks(opened);
	}

	/** Where the passages stand; another object once it is known what was decided. */
	Tracks tracks() {
		return tracks;
	}

	/** Whether it is known what was decided. */
	boolean isLoaded() {
		return early == null;
	}

	/** Whether the draft on disk is as the text stands. */
	boolean isSaved() {
		return saved;
	}

	/** Now it is known what was decided: these are its passages, in the text that was opened. */
	void loaded(Tracks placed) {
		early.forEach(edit -> placed.edit(edit.offset(), edit.removed(), edit.inserted()));
		early = null;
		tracks = placed;
	}

	/** As {@link ProofSession#edit}. */
	void edit(int offset, int removed, String inserted) {
		saved = false;
		if (early != null)
			early.add(new TextEdit(offset, removed, inserted));
		if (removed > 0 && removed == tracks.text().length() && !inserted.isEmpty())
			tracks.replace(inserted);
		else
			tracks.edit(offset, removed, inserted);
	}

	/** The draft was saved as it stands. */
	void saved() {
		written = new Written(tracks.text().toString(), tracks.places());
		saved = true;
	}

	/** The draft that was saved last, once; {@code null} where anchors count in it already, or it is not known yet what was decided. */
	Written takeWritten() {
		if (early != null)
			return null;
		Written taken = written;
		written = null;
		return taken;
	}

	/** Anchors of parts of the text as it stands. */
	List<Anchor> anchors(List<Span> parts) {
		return Anchors.of(tracks.text().toString(), parts);
	}

	/** Anchors of the text as it stands, to be kept: without their places unless the draft on disk is that text. */
	List<Anchor> kept(List<Anchor> anchors) {
		return saved ? anchors : Anchors.unplaced(anchors);
	}

	/** Places what was kept in {@code text}, whose passages {@code into} has. */
	static void place(Stored kept, String text, Tracks into) {
		List<Decision> decisions = kept.decisions();
		List<Track> found = Tracks.placed(decisions.stream().map(Decision::anchors).toList(), kept.landmarks(), text);
		for (int i = 0; i < decisions.size(); i++)
			into.put(decisions.get(i).id(), found.get(i));
		List<Ignored> anchored = kept.ignored().stream().filter(each -> each.anchor() != null).toList();
		List<Track> foundHere = Tracks.placed(anchored.stream().map(each -> List.of(each.anchor())).toList(), kept.landmarks(), text);
		for (int i = 0; i < anchored.size(); i++)
			into.put(anchored.get(i).id(), foundHere.get(i));
	}
}
