package org.galleyproof.ui.internal.annotations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

import org.galleyproof.checks.Finding;
import org.galleyproof.checks.FindingType;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.Status;
import org.galleyproof.text.Span;

/**
 * Shows an answer in an annotation model by the fewest changes: an annotation that looks the same at the same place is kept, the
 * rest is replaced in one step, so nothing flickers while somebody types. To be used in the user-interface thread.
 */
public final class ProofAnnotations {

	public static final String VERIFIED = "org.galleyproof.ui.verified";
	public static final String DIFFERS = "org.galleyproof.ui.differs";
	public static final String NO_SOURCE = "org.galleyproof.ui.nosource";
	public static final String CLAIM = "org.galleyproof.ui.claim";
	/** Where words are missing. */
	public static final String GAP = "org.galleyproof.ui.gap";
	/** A finding whose whole quotation is marked already; it keeps the place and draws nothing. */
	public static final String SILENT = "org.galleyproof.ui.silent";
	private static final String FAULT = "org.galleyproof.ui.fault.";
	public static final String ERROR = FAULT + "error";
	public static final String WARNING = FAULT + "warning";
	public static final String INFO = FAULT + "info";

	/** Shows {@code checked} in {@code model}; {@code null} takes everything away. */
	public void show(CheckedDraft checked, IAnnotationModel model) {
		Map<ProofAnnotation.Key, Deque<ProofAnnotation>> old = present(model);
		Map<Annotation, Position> added = new IdentityHashMap<>();
		if (checked != null)
			for (ProofAnnotation.Item item : items(checked)) {
				Deque<ProofAnnotation> same = old.get(item.key());
				if (same != null && !same.isEmpty())
					same.poll().renew(item);
				else
					added.put(new ProofAnnotation(item), new Position(item.span().start(), item.span().length()));
			}
		Annotation[] removed = old.values().stream().flatMap(Deque::stream).toArray(Annotation[]::new);
		if (removed.length > 0 || !added.isEmpty())
			((IAnnotationModelExtension) model).replaceAnnotations(removed, added);
	}

	/** Takes everything away. */
	public void clear(IAnnotationModel model) {
		show(null, model);
	}

	/** Every annotation of ours in {@code model}, in no order. */
	public static List<ProofAnnotation> in(IAnnotationModel model) {
		List<ProofAnnotation> all = new ArrayList<>();
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();)
			if (each.next() instanceof ProofAnnotation annotation)
				all.add(annotation);
		return all;
	}

	/** Where {@code finding} stands now, after the edits since its check; {@code null} where its words are gone. */
	public static Span place(Finding finding, IAnnotationModel model) {
		if (model == null)
			return null;
		for (ProofAnnotation annotation : in(model))
			if (annotation.finding() == finding)
				return place(annotation, model);
		return null;
	}

	/** Where {@code annotation} stands now; {@code null} where its words are gone. */
	public static Span place(ProofAnnotation annotation, IAnnotationModel model) {
		Position position = model.getPosition(annotation);
		return position == null || position.isDeleted() ? null : new Span(position.getOffset(), position.getOffset() + position.getLength());
	}

	private static Map<ProofAnnotation.Key, Deque<ProofAnnotation>> present(IAnnotationModel model) {
		Map<ProofAnnotation.Key, Deque<ProofAnnotation>> present = new HashMap<>();
		for (ProofAnnotation annotation : in(model)) {
			Span place = place(annotation, model);
			// one without a place fits nothing and so is removed
			present.computeIfAbsent(new ProofAnnotation.Key(annotation.getType(), place), key -> new ArrayDeque<>()).add(annotation);
		}
		return present;
	}

	private static List<ProofAnnotation.Item> items(CheckedDraft draft) {
		List<ProofAnnotation.Item> items = new ArrayList<>();
		for (Checked checked : Checked.all(draft)) {
			String type = type(checked);
			if (type != null)
				for (Span span : checked.content())
					items.add(new ProofAnnotation.Item(type, span, checked, null));
			for (Finding finding : checked.findings())
				items.add(new ProofAnnotation.Item(type(finding), finding.span(), checked, finding));
		}
		for (Finding finding : draft.findings())
			items.add(new ProofAnnotation.Item(type(finding), finding.span(), null, finding));
		return items;
	}

	private static String type(Checked checked) {
		if (checked.status() == Status.OUT_OF_SCOPE)
			return null;
		if (checked.claim())
			return CLAIM;
		return switch (checked.status()) {
			case VERIFIED -> VERIFIED;
			case DIFFERS -> DIFFERS;
			case NO_SOURCE -> NO_SOURCE;
			case OUT_OF_SCOPE -> null;
		};
	}

	private static String type(Finding finding) {
		if (finding.type() == FindingType.NO_SOURCE)
			return SILENT;
		if (finding.span().isEmpty())
			return GAP;
		return switch (finding.severity()) {
			case ERROR -> ERROR;
			case WARNING -> WARNING;
			case INFO -> INFO;
		};
	}
}
