package org.galleyproof.ui.internal.outline;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.Headings;
import org.galleyproof.core.Headings.Heading;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.annotations.Checked;
import org.galleyproof.ui.internal.deciding.Standings;
import org.galleyproof.ui.internal.outline.OutlineNode.State;

/** Makes outlines of checked drafts; any thread may ask. */
final class Outlines {

	/** Signs of a quotation that a line shows. */
	private static final int SHOWN = 70;

	private Outlines() {
	}

	private record Opened(OutlineNode node, int level) {
	}

	/** The sections, one in the other, with what stands in each. @param known the headings that the document says itself; empty where the text alone tells */
	static OutlineNode bySection(CheckedDraft draft, List<Heading> known, Standings standings) {
		String text = draft.draft().text();
		OutlineNode root = new OutlineNode(null, "", State.NONE, null);
		List<Heading> headings = known.isEmpty() ? Headings.of(text, draft.reading().paragraphs()) : known;
		Deque<Opened> open = new ArrayDeque<>();
		OutlineNode here = root;
		int next = 0;
		for (Checked item : items(draft)) {
			for (; next < headings.size() && headings.get(next).span().start() <= item.hull().start(); next++)
				here = open(headings.get(next), root, open);
			if (here == root && !headings.isEmpty())
				here = new OutlineNode(root, OutlineTexts.beginning, State.NONE, new Span(0, 0));
			add(here, item, draft, standings);
		}
		for (; next < headings.size(); next++)
			open(headings.get(next), root, open);
		return root;
	}

	private static OutlineNode open(Heading heading, OutlineNode root, Deque<Opened> open) {
		while (!open.isEmpty() && open.peek().level() >= heading.level())
			open.pop();
		OutlineNode node = new OutlineNode(open.isEmpty() ? root : open.peek().node(), heading.title(), State.NONE, heading.span());
		open.push(new Opened(node, heading.level()));
		return node;
	}

	/** The speakers in the order in which the draft names them, with what each says; then the claims, and what is found of the draft as a whole. */
	static OutlineNode bySpeaker(CheckedDraft draft, Standings standings) {
		OutlineNode root = new OutlineNode(null, "", State.NONE, null);
		Map<String, OutlineNode> groups = new LinkedHashMap<>();
		for (Checked item : items(draft).stream().filter(item -> !item.claim() && !item.isLoose()).toList())
			add(group(item.speaker() == null ? OutlineTexts.nobody : item.speaker(), root, groups), item, draft, standings);
		for (Checked item : items(draft).stream().filter(item -> item.claim() || item.isLoose()).toList())
			add(group(item.claim() ? OutlineTexts.claims : OutlineTexts.findings, root, groups), item, draft, standings);
		return root;
	}

	private static OutlineNode group(String name, OutlineNode root, Map<String, OutlineNode> groups) {
		return groups.computeIfAbsent(name, label -> new OutlineNode(root, label, State.NONE, null));
	}

	/** What the draft shows marks for, in the order of the text. */
	private static List<Checked> items(CheckedDraft draft) {
		return Checked.allWithLoose(draft).stream().filter(Checked::isShown).sorted(Comparator.comparing(Checked::hull)).toList();
	}

	private static void add(OutlineNode parent, Checked item, CheckedDraft draft, Standings standings) {
		String words = item.hull().of(draft.draft().text()).replaceAll("\\s+", " ").strip();
		String shown = words.length() <= SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, SHOWN) - 1)) + "\u2026";
		new OutlineNode(parent, item.claim() || item.isLoose() ? shown : '\u201C' + shown + '\u201D', State.of(item, draft, standings), item.hull());
	}
}
