package org.galleyproof.ui.internal.annotations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

import org.galleyproof.checks.Finding;
import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.Severity;
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
	/** The frame round {@link #DIFFERS}, which tells it from {@link #VERIFIED} for those who see no colours. */
	public static final String EDGE = "org.galleyproof.ui.differs.edge";
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

	/** Those shown, in the order of the text. */
	private List<Shown> shown = List.of();

	/** An annotation and the position that the model moves along with the edits. */
	private record Shown(ProofAnnotation annotation, Position position) {

		boolean is(ProofAnnotation.Item item) {
			return !position.isDeleted() && position.getOffset() == item.span().start() && position.getLength() == item.span().length() && annotation.getType().equals(item.type());
		}
	}

	/**
	 * What of an answer is marked in the text, in the order of the text. May be called in any thread; the answer may be {@code null}, for nothing.
	 */
	public static List<ProofAnnotation.Item> items(CheckedDraft checked) {
		return items(checked, finding -> false);
	}

	/** As {@link #items(CheckedDraft)}; what people {@code ignored} keeps its place and draws nothing. */
	public static List<ProofAnnotation.Item> items(CheckedDraft checked, Predicate<Finding> ignored) {
		List<ProofAnnotation.Item> items = new ArrayList<>();
		if (checked != null)
			collect(checked, ignored, items);
		items.sort(Comparator.comparing(ProofAnnotation.Item::span));
		return items;
	}

	/**
	 * Shows {@code items} in {@code model}, always the same one. What stands before the first difference and behind the last is kept at the
	 * cost of a glance, so that an edit of a book costs its own paragraph.
	 *
	 * @param items as {@link #items} gives them
	 */
	public void show(List<ProofAnnotation.Item> items, IAnnotationModel model) {
		int first = 0;
		while (first < shown.size() && first < items.size() && shown.get(first).is(items.get(first)))
			first++;
		int behind = 0;
		while (behind < shown.size() - first && behind < items.size() - first && shown.get(shown.size() - 1 - behind).is(items.get(items.size() - 1 - behind)))
			behind++;
		List<Shown> now = new ArrayList<>(items.size());
		now.addAll(shown.subList(0, first));
		now.addAll(replace(shown.subList(first, shown.size() - behind), items.subList(first, items.size() - behind), model));
		now.addAll(shown.subList(shown.size() - behind, shown.size()));
		for (int i = 0; i < items.size(); i++)
			now.get(i).annotation.renew(items.get(i));
		shown = now;
	}

	/** Makes {@code old} to {@code items} by the fewest changes; returns what stands there now, in the order of the items. */
	private static List<Shown> replace(List<Shown> old, List<ProofAnnotation.Item> items, IAnnotationModel model) {
		Map<ProofAnnotation.Key, Deque<Shown>> left = new HashMap<>();
		for (Shown each : old)
			// one without a place fits nothing and so is removed
			left.computeIfAbsent(new ProofAnnotation.Key(each.annotation.getType(), each.position.isDeleted() ? null : span(each.position)), key -> new ArrayDeque<>()).add(each);
		List<Shown> now = new ArrayList<>(items.size());
		Map<Annotation, Position> added = new IdentityHashMap<>();
		for (ProofAnnotation.Item item : items) {
			Deque<Shown> same = left.get(item.key());
			Shown shown = same == null ? null : same.poll();
			if (shown == null) {
				shown = new Shown(new ProofAnnotation(item), new Position(item.span().start(), item.span().length()));
				added.put(shown.annotation, shown.position);
			}
			now.add(shown);
		}
		Annotation[] removed = left.values().stream().flatMap(Deque::stream).map(Shown::annotation).toArray(Annotation[]::new);
		if (removed.length > 0 || !added.isEmpty())
			((IAnnotationModelExtension) model).replaceAnnotations(removed, added);
		return now;
	}

	/** Takes everything away. */
	public void clear(IAnnotationModel model) {
		show(List.of(), model);
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
		return position == null || position.isDeleted() ? null : span(position);
	}

	/** Where every finding stands now, after the edits since its check; those whose words are gone have no place. */
	public static Map<Finding, Span> places(IAnnotationModel model) {
		Map<Finding, Span> places = new IdentityHashMap<>();
		for (ProofAnnotation annotation : in(model))
			if (annotation.finding() != null && place(annotation, model) != null)
				places.put(annotation.finding(), place(annotation, model));
		return places;
	}

	private static Span span(Position position) {
		return new Span(position.getOffset(), position.getOffset() + position.getLength());
	}

	private static void collect(CheckedDraft draft, Predicate<Finding> ignored, List<ProofAnnotation.Item> items) {
		for (Checked checked : Checked.all(draft)) {
			String type = !checked.claim() && checked.isAccepted(ignored) ? VERIFIED : type(checked);
			if (type != null)
				for (Span span : checked.content()) {
					items.add(new ProofAnnotation.Item(type, span, checked, null));
					if (type.equals(DIFFERS))
						items.add(new ProofAnnotation.Item(EDGE, span, checked, null));
				}
			for (Finding finding : checked.findings())
				items.add(new ProofAnnotation.Item(ignored.test(finding) ? SILENT : type(finding), finding.span(), checked, finding));
		}
		for (Finding finding : draft.findings())
			items.add(new ProofAnnotation.Item(ignored.test(finding) ? SILENT : type(finding), finding.span(), null, finding));
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
