package org.galleyproof.core.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.core.CheckedClaim;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.CheckedQuotation;
import org.galleyproof.core.Status;
import org.galleyproof.text.Span;

/** Finds for each quotation and claim of a check the decision about it: of the same kind, and at the same place by at least half of the shorter. */
final class Matching {

	private final Map<Answer, List<Placed>> byAnswer = new IdentityHashMap<>();
	private final Set<String> matched = new HashSet<>();

	/**
	 * A decision where it stands in the text that was checked.
	 *
	 * @param parts Java offsets
	 */
	record Placed(Decision decision, List<Span> parts) {
	}

	/** A quotation or claim that could be decided. */
	record Answer(CheckedQuotation quotation, CheckedClaim claim, List<Span> content) {
	}

	private record Pair(Placed placed, int answer, int overlap, boolean exact) {
	}

	private final List<Answer> answers;

	/** @param placed only those that are not lost */
	Matching(CheckedDraft checked, List<Placed> placed) {
		List<Answer> all = new ArrayList<>();
		checked.quotations().forEach(quotation -> all.add(new Answer(quotation, null, quotation.quotation().content())));
		checked.claims().forEach(claim -> all.add(new Answer(null, claim, List.of(claim.sentence().span()))));
		all.sort(Comparator.comparing(answer -> Span.hull(answer.content())));
		pair(all, placed);
		answers = all.stream().filter(answer -> byAnswer.containsKey(answer) || isToDecide(answer)).toList();
	}

	/** What there is to decide, in the order of the draft. What no dossier could answer is left alone unless somebody decided about it. */
	List<Answer> answers() {
		return answers;
	}

	/** The decisions about {@code answer}, the best fitting first; several where two people decided before they knew of each other. */
	List<Placed> of(Answer answer) {
		return byAnswer.getOrDefault(answer, List.of());
	}

	/** Whether some answer is what {@code decision} is about. */
	boolean isMatched(Decision decision) {
		return matched.contains(decision.id());
	}

	private void pair(List<Answer> all, List<Placed> placed) {
		List<Placed> sorted = placed.stream().sorted(Comparator.comparing(each -> Span.hull(each.parts()))).toList();
		List<Pair> pairs = new ArrayList<>();
		int first = 0;
		int longest = all.stream().mapToInt(answer -> Span.hull(answer.content()).length()).max().orElse(0);
		for (Placed each : sorted) {
			Span hull = Span.hull(each.parts());
			while (first < all.size() && Span.hull(all.get(first).content()).start() + longest < hull.start())
				first++;
			for (int i = first; i < all.size() && Span.hull(all.get(i).content()).start() < hull.end(); i++) {
				Answer answer = all.get(i);
				if ((answer.claim() != null) != each.decision().claim())
					continue;
				int overlap = Passage.overlap(each.parts(), answer.content());
				if (overlap > 0 && 2 * overlap >= Math.min(Passage.length(each.parts()), Passage.length(answer.content())))
					pairs.add(new Pair(each, i, overlap, each.parts().equals(answer.content())));
			}
		}
		pairs.sort(Comparator.comparing((Pair pair) -> !pair.exact()).thenComparing(pair -> -pair.overlap()));
		Map<Answer, Boolean> exactly = new IdentityHashMap<>();
		for (Pair pair : pairs) {
			Answer answer = all.get(pair.answer());
			List<Placed> known = byAnswer.get(answer);
			// a second decision is about the same words only if it stands at exactly the same place as the first
			if (matched.contains(pair.placed().decision().id()) || known != null && !(pair.exact() && exactly.get(answer)))
				continue;
			matched.add(pair.placed().decision().id());
			exactly.putIfAbsent(answer, pair.exact());
			byAnswer.computeIfAbsent(answer, key -> new ArrayList<>(1)).add(pair.placed());
		}
	}

	private static boolean isToDecide(Answer answer) {
		Status status = answer.claim() != null ? answer.claim().status() : answer.quotation().status();
		boolean findings = answer.claim() != null ? !answer.claim().findings().isEmpty() : !answer.quotation().findings().isEmpty();
		return status != Status.OUT_OF_SCOPE || findings;
	}
}
