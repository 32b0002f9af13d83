package org.galleyproof.detect.internal.reported;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.galleyproof.detect.reported.Report;
import org.galleyproof.text.Span;

/** Puts labelled words together to reports: which cue goes with which content, which source with which cue. */
final class Linker {

	/** The dearest link made, in words and what counts as much. */
	private static final int FAR_CUE = 45;
	private static final int FAR_SOURCE = 40;
	/** How far a cue or source is looked for, in words. */
	private static final int REACH = 120;

	private record Link(int cost, Segment from, Segment to) {
	}

	private final Words words;
	private final List<Segment> contents = new ArrayList<>();
	private final List<Segment> cues = new ArrayList<>();
	private final List<Segment> sources = new ArrayList<>();
	private final byte[] kinds;
	private final LinkCosts costs;

	private Linker(Words words, byte[] labels) {
		this.words = words;
		kinds = new byte[words.size];
		costs = new LinkCosts(words, kinds);
		for (int i = 0; i < words.size;) {
			byte kind = Label.kind(labels[i]);
			int from = i++;
			while (i < words.size && kind != 0 && labels[i] == kind + 1)
				i++;
			for (int k = from; k < i; k++)
				kinds[k] = kind;
			if (kind == Label.CONTENT)
				contents.add(new Segment(kind, from, i));
			else if (kind == Label.CUE)
				cues.add(new Segment(kind, from, i));
			else if (kind == Label.SOURCE)
				sources.add(new Segment(kind, from, i));
		}
	}

	/** @param labels one of {@link Label} a word */
	static List<Report> reports(Words words, byte[] labels) {
		return new Linker(words, labels).link();
	}

	private List<Report> link() {
		linkCues();
		linkSources();
		joinParts();
		guess();
		Map<Segment, List<Span>> spansOf = new LinkedHashMap<>();
		for (Segment content : contents)
			add(spansOf.computeIfAbsent(root(content), root -> new ArrayList<>()), content);
		List<Report> found = new ArrayList<>();
		for (Segment content : contents) {
			List<Span> spans = spansOf.getOrDefault(content, List.of());
			if (spans.isEmpty())
				continue;
			Segment cue = content.cue;
			Segment source = cue == null ? null : cue.source;
			found.add(new Report(spans, cue == null ? List.of() : List.of(span(cue)), source == null ? List.of() : List.of(span(source))));
		}
		return found;
	}

	private static Segment root(Segment segment) {
		Segment s = segment;
		while (s.part != null)
			s = s.part;
		return s;
	}

	/** The cheapest pairs first, each cue and each content once. */
	private void linkCues() {
		List<Link> links = new ArrayList<>();
		for (Segment content : contents)
			for (Segment cue : near(cues, content)) {
				int cost = costs.ofCue(content, cue);
				if (cost <= FAR_CUE)
					links.add(new Link(cost, content, cue));
			}
		links.sort(Comparator.comparingInt(Link::cost));
		for (Link link : links)
			if (link.from.cue == null && !link.to.taken) {
				link.from.cue = link.to;
				link.to.taken = true;
			}
	}

	/** Those that lie within {@link #REACH} words, so that all links together are linear in the words. */
	private static List<Segment> near(List<Segment> segments, Segment segment) {
		int low = firstBehind(segments, segment.from - REACH);
		int high = firstBehind(segments, segment.to + REACH);
		return segments.subList(low, high);
	}

	private static int firstBehind(List<Segment> segments, int at) {
		int low = 0;
		int high = segments.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (segments.get(middle).to <= at)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** The cheapest pairs first, each cue and each source once; and a cue that got none shares the nearest source of its sentence ("Quill said …, adding …"). */
	private void linkSources() {
		List<Link> links = new ArrayList<>();
		for (Segment cue : cues)
			for (Segment source : near(sources, cue)) {
				int cost = costs.ofSource(cue, source);
				if (cost <= FAR_SOURCE)
					links.add(new Link(cost, cue, source));
			}
		links.sort(Comparator.comparingInt(Link::cost));
		for (Link link : links)
			if (link.from.source == null && !link.to.taken) {
				link.from.source = link.to;
				link.to.taken = true;
			}
		for (Link link : links)
			if (link.from.source == null && words.sentenceStart[link.to.from] == words.sentenceStart[link.from.from])
				link.from.source = link.to;
	}

	/** What the labels leave open is read off the tree. */
	private void guess() {
		Subjects subjects = new Subjects(words, kinds);
		for (Segment content : contents) {
			if (content.part != null)
				continue;
			if (content.cue == null && words.parsed) {
				int cue = subjects.cue(content.from, content.to);
				if (cue >= 0)
					content.cue = new Segment(Label.CUE, cue, cue + 1);
			}
			if (content.cue != null && content.cue.source == null) {
				int[] found = subjects.of(content.cue.from, content.cue.to);
				if (found != null)
					content.cue.source = new Segment(Label.SOURCE, found[0], found[1]);
			}
		}
	}

	/**
	 * A content without a cue of its own is part of the one beside it: behind the cue that splits them, or with no word between. Where
	 * both sides offer, the attribution that stands between two halves of one sentence decides.
	 */
	private void joinParts() {
		for (int k = 0; k < contents.size(); k++) {
			Segment content = contents.get(k);
			if (content.cue != null)
				continue;
			Segment before = k > 0 ? contents.get(k - 1) : null;
			Segment behind = k + 1 < contents.size() ? contents.get(k + 1) : null;
			int left = before == null ? LinkCosts.FAR : costs.ofPart(root(before), before.to, content.from);
			int right = behind == null || behind.cue == null ? LinkCosts.FAR : costs.ofPart(behind, content.to, behind.from);
			if (right < left)
				content.part = behind;
			else if (left < LinkCosts.FAR)
				content.part = root(before);
		}
	}

	private Span span(Segment segment) {
		return new Span(words.start[segment.from], words.end[segment.to - 1]);
	}

	/** Without the marks around it, where they are a pair. */
	private void add(List<Span> spans, Segment segment) {
		int from = segment.from;
		int to = segment.to;
		if (to > from && words.place[from] == Words.OPENING && (words.stretch[from] == words.stretch[to - 1]))
			from++;
		if (to > from && words.place[to - 1] == Words.CLOSING && (words.stretch[to - 1] != words.stretch[from] || from > segment.from || words.place[from] != Words.OPENING))
			to--;
		while (to > from && isPoint(to - 1))
			to--;
		while (to > from && isPoint(from))
			from++;
		if (from < to)
			spans.add(new Span(words.start[from], words.end[to - 1]));
	}

	private boolean isPoint(int i) {
		return words.place[i] == Words.OUTSIDE && words.end[i] - words.start[i] == 1 && ",;:.".indexOf(words.text.charAt(words.start[i])) >= 0;
	}
}
