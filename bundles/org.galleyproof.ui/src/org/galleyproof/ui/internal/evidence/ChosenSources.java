package org.galleyproof.ui.internal.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;

import org.galleyproof.core.Choices;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** The statements that people chose in an open draft, at places that follow its edits. To be used in the user-interface thread. */
final class ChosenSources {

	private static final Map<OpenDraft, ChosenSources> ALL = new WeakHashMap<>();

	private final IDocument document;
	private final Map<Position, String> chosen = new HashMap<>();

	private ChosenSources(IDocument document) {
		this.document = document;
	}

	/** Those of {@code draft}, whose checks run against them from now on. */
	static ChosenSources of(OpenDraft draft) {
		return ALL.computeIfAbsent(draft, each -> {
			ChosenSources sources = new ChosenSources(each.document());
			each.choices(sources::now);
			return sources;
		});
	}

	/** @param statement {@code null} to leave the choice to the program */
	void choose(Span hull, String statement) {
		for (Position place : List.copyOf(chosen.keySet()))
			if (place.isDeleted() || place.overlapsWith(hull.start(), hull.length())) {
				chosen.remove(place);
				document.removePosition(place);
			}
		if (statement == null)
			return;
		Position place = new Position(hull.start(), hull.length());
		try {
			document.addPosition(place);
			chosen.put(place, statement);
		} catch (BadLocationException e) {
			// the words were looked at in this same turn of the user's thread
			throw new IllegalStateException(e);
		}
	}

	private Choices now() {
		Map<Span, String> places = new HashMap<>();
		chosen.forEach((place, statement) -> {
			if (!place.isDeleted())
				places.put(new Span(place.getOffset(), place.getOffset() + place.getLength()), statement);
		});
		List<Span> spans = new ArrayList<>(places.keySet());
		return hull -> spans.stream().filter(span -> span.equals(hull) || isMostly(span, hull)).findFirst().map(places::get).orElse(null);
	}

	/** Whether two stretches are one that was edited at its ends: each holds more than half of the other. */
	private static boolean isMostly(Span one, Span other) {
		int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
		return 2 * common > one.length() && 2 * common > other.length();
	}
}
