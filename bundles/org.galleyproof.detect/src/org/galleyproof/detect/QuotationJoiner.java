package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.galleyproof.detect.reported.Report;
import org.galleyproof.text.Span;

/**
 * Joins the quotations in marks with what a {@link org.galleyproof.detect.reported.ReportedSpeech} reader found. What the marks
 * say is exact: a direct quotation keeps its spans whatever the reader thinks, and only gains an attribution where it has none. A
 * fragment in marks inside reported words makes them one mixed quotation, whose content is all that is reported and whose
 * {@linkplain Quotation#marked() marked} part is the fragment. Nothing is said twice: where two claim the same words, direct
 * speech goes before reports and an earlier report before a later one.
 *
 * <p>
 * It looks at offsets and hardly at a word, so it is cheap enough to be done anew over a whole draft: O(n log n) in the number of
 * spans.
 */
final class QuotationJoiner {

	private final String text;
	/** Every stretch in marks by the offset of its opening mark. */
	private final NavigableMap<Integer, Fragment> stretches = new TreeMap<>();
	private final Map<Fragment, Joint> joints = new IdentityHashMap<>();
	/** What direct speech and the reports so far hold. */
	private final SpanSet taken = new SpanSet();

	/** What the marks and the reports come to. */
	record Joined(List<Quotation> quotations, List<NoQuotation> others) {
	}

	private QuotationJoiner(String text) {
		this.text = text;
	}

	/**
	 * @param marks the quotations in marks as the stretches of each, in the order of the text; also those that {@link QuotationFilter}
	 *            leaves out, for where somebody reports them they are quoted after all
	 * @param reports those of all paragraphs, in the order of the text
	 * @return both in the order of the text; contents share no character; no speaker is resolved yet
	 */
	static Joined join(String text, List<List<Fragment>> marks, List<Report> reports) {
		QuotationJoiner joiner = new QuotationJoiner(text);
		List<Joint> all = joiner.marks(marks, reports);
		for (Report report : reports) {
			Joint joint = joiner.report(report);
			if (joint != null)
				all.add(joint);
		}
		List<Quotation> quotations = all.stream().filter(Joint::isLeft).map(Joint::quotation).sorted(Comparator.comparing((Quotation quotation) -> quotation.content().get(0))).toList();
		return new Joined(quotations, all.stream().map(Joint::noQuotation).filter(Objects::nonNull).toList());
	}

	private List<Joint> marks(List<List<Fragment>> marks, List<Report> reports) {
		List<Joint> all = new ArrayList<>();
		for (List<Fragment> parts : marks) {
			Joint joint = new Joint(parts, QuotationFilter.reason(text, parts));
			all.add(joint);
			for (Fragment part : parts) {
				joints.put(part, joint);
				stretches.put(part.marked.outer().start(), part);
			}
		}
		for (Report report : reports)
			for (Span span : report.content()) {
				List<Fragment> inside = overlapping(span);
				if (!inside.isEmpty() && hasWordOutside(span, inside))
					for (Fragment stretch : inside)
						// what a colon introduces is all that was said: the words before it are the writer's
						if (joints.get(stretch).isFramed() && !stretch.stretch.introduced() && span.contains(stretch.marked.outer()))
							joints.get(stretch).becomeFragment();
			}
		for (Joint joint : all)
			if (joint.isDirect())
				joint.parts.forEach(part -> taken.add(part.marked.outer()));
		return all;
	}

	/** The quotation that a report is, or {@code null} where it stands in marks already, or nothing is left of it. */
	private Joint report(Report report) {
		Set<Fragment> inside = new LinkedHashSet<>();
		for (Span span : report.content())
			for (Fragment stretch : overlapping(span))
				if (!joints.get(stretch).isDirect())
					inside.addAll(joints.get(stretch).parts);
				else
					joints.get(stretch).attribute(report, text);
		List<Span> wanted = new ArrayList<>();
		report.content().forEach(span -> wanted.add(widened(span)));
		inside.forEach(stretch -> wanted.add(stretch.marked.outer()));
		List<Span> content = new ArrayList<>();
		for (Span span : united(wanted))
			for (Span free : taken.free(span))
				if (hasWord(free.start(), free.end()) && !(free.end() < span.end() && introduces(free)))
					content.add(bare(free));
		if (content.isEmpty())
			return null;
		List<Fragment> parts = inside.stream().filter(part -> joints.get(part).quotes()).filter(part -> content.stream().anyMatch(span -> span.contains(part.marked.content()))).toList();
		Joint joint = new Joint(content, parts, report);
		content.forEach(taken::add);
		for (Fragment part : parts)
			joints.get(part).becomePartOf(joint);
		return joint;
	}

	/** Whether the span holds a word that stands in none of the stretches: then it is the writer's sentence with fragments in it. */
	private boolean hasWordOutside(Span span, List<Fragment> stretches) {
		int from = span.start();
		for (Fragment stretch : stretches) {
			if (hasWord(from, stretch.marked.outer().start()))
				return true;
			from = stretch.marked.outer().end();
		}
		return hasWord(from, span.end());
	}

	/** The span, with all of each stretch that it cuts through: what stands in marks is one. */
	private Span widened(Span span) {
		int from = span.start();
		int to = span.end();
		for (Fragment stretch : overlapping(span))
			if (!joints.get(stretch).isDirect()) {
				from = Math.min(from, stretch.marked.outer().start());
				to = Math.max(to, stretch.marked.outer().end());
			}
		return new Span(from, to);
	}

	private List<Fragment> overlapping(Span span) {
		List<Fragment> found = new ArrayList<>();
		Map.Entry<Integer, Fragment> before = stretches.lowerEntry(span.start());
		if (before != null && before.getValue().marked.outer().overlaps(span))
			found.add(before.getValue());
		found.addAll(stretches.subMap(span.start(), true, span.end(), false).values());
		return found;
	}

	/** Ascending, those that overlap or touch made one. */
	private static List<Span> united(List<Span> spans) {
		List<Span> found = new ArrayList<>();
		for (Span span : spans.stream().sorted().toList()) {
			Span last = found.isEmpty() ? null : found.get(found.size() - 1);
			if (last != null && span.start() <= last.end())
				found.set(found.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
			else
				found.add(span);
		}
		return found;
	}

	/** Without white space at its ends, and without marks where they enclose all of it. */
	private Span bare(Span span) {
		Fragment only = stretches.get(span.start());
		if (only != null && !hasWord(only.marked.outer().end(), span.end()))
			return only.marked.content();
		int from = span.start();
		int to = span.end();
		while (from < to && MarkTokenizer.isSpace(text.charAt(from)))
			from++;
		while (to > from && MarkTokenizer.isSpace(text.charAt(to - 1)))
			to--;
		return new Span(from, to);
	}

	/** Whether the span ends with the colon before a direct quotation. */
	private boolean introduces(Span span) {
		int end = span.end();
		while (end > span.start() && MarkTokenizer.isSpace(text.charAt(end - 1)))
			end--;
		return end > span.start() && text.charAt(end - 1) == ':';
	}

	private boolean hasWord(int from, int to) {
		for (int i = from; i < to; i++)
			if (Character.isLetterOrDigit(text.charAt(i)))
				return true;
		return false;
	}
}
