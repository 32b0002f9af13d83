package org.galleyproof.ui.internal.deciding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

import org.galleyproof.core.proof.ProofItem;
import org.galleyproof.core.proof.ProofState;
import org.galleyproof.text.Span;

/** Shows the decisions about a draft in its annotation model by the fewest changes. To be used in the user-interface thread. */
public final class DecisionAnnotations {

	private static final String PREFIX = "org.galleyproof.ui.decided.";
	public static final String CONFIRMED = PREFIX + "confirmed";
	public static final String REJECTED = PREFIX + "rejected";
	/** The reporter was asked: a note in the margin. */
	public static final String ASKED = PREFIX + "asked";
	public static final String NEEDS_SOURCE = PREFIX + "needsSource";
	/** Decided once, and open again. */
	public static final String REOPENED = PREFIX + "reopened";

	private Map<DecisionAnnotation, Position> shown = new IdentityHashMap<>();

	/** @param state {@code null} to take everything away */
	void show(ProofState state, IAnnotationModel model) {
		Map<DecisionAnnotation.Key, Deque<DecisionAnnotation>> left = new HashMap<>();
		shown.forEach((annotation, position) -> {
			if (!position.isDeleted())
				left.computeIfAbsent(new DecisionAnnotation.Key(annotation.getType(), annotation.getText(), span(position)), key -> new ArrayDeque<>()).add(annotation);
		});
		Map<DecisionAnnotation, Position> now = new IdentityHashMap<>();
		Map<Annotation, Position> added = new IdentityHashMap<>();
		if (state != null)
			for (ProofItem item : state.items()) {
				String type = type(item);
				if (type == null)
					continue;
				for (Span part : item.content()) {
					DecisionAnnotation.Key key = new DecisionAnnotation.Key(type, DecisionWords.sentence(item), part);
					Deque<DecisionAnnotation> same = left.get(key);
					DecisionAnnotation kept = same == null ? null : same.poll();
					if (kept != null)
						now.put(kept, shown.get(kept));
					else {
						DecisionAnnotation fresh = new DecisionAnnotation(key, item);
						now.put(fresh, new Position(part.start(), part.length()));
						added.put(fresh, now.get(fresh));
					}
				}
			}
		Annotation[] removed = shown.keySet().stream().filter(annotation -> !now.containsKey(annotation)).toArray(Annotation[]::new);
		if (removed.length > 0 || !added.isEmpty())
			((IAnnotationModelExtension) model).replaceAnnotations(removed, added);
		shown = now;
	}

	private static String type(ProofItem item) {
		if (item.lapse() != null)
			return REOPENED;
		return switch (item.state()) {
			case OPEN -> null;
			case CONFIRMED -> CONFIRMED;
			case REJECTED -> REJECTED;
			case ASKED -> ASKED;
			case NEEDS_SOURCE -> NEEDS_SOURCE;
		};
	}

	private static Span span(Position position) {
		return new Span(position.getOffset(), position.getOffset() + position.getLength());
	}
}
