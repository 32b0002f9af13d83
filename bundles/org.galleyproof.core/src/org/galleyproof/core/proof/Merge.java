package org.galleyproof.core.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Puts together what two programs decided about one draft: by id, every entry of both, in the order of time. */
final class Merge {

	private Merge() {
	}

	/**
	 * Mine, with what the others' have more. Decisions of theirs alone keep their anchors, which count in their draft: where that is another than mine,
	 * they keep no place in it.
	 */
	static Stored of(Stored mine, Stored theirs) {
		boolean sameDraft = mine.digest() != null && mine.digest().equals(theirs.digest());
		Map<String, Decision> decisions = new LinkedHashMap<>();
		mine.decisions().forEach(decision -> decisions.put(decision.id(), decision));
		Set<String> known = new HashSet<>();
		mine.decisions().forEach(decision -> decision.history().forEach(entry -> known.add(entry.id())));
		for (Decision other : theirs.decisions()) {
			Decision own = decisions.get(other.id());
			if (own != null)
				decisions.put(own.id(), own.merged(other));
			else if (!other.history().stream().allMatch(entry -> known.contains(entry.id())))
				decisions.put(other.id(), sameDraft ? other : other.at(other.anchors().stream().map(Anchor::unplaced).toList()));
		}
		Map<String, Ignored> ignored = new LinkedHashMap<>();
		mine.ignored().forEach(each -> ignored.put(each.id(), each));
		for (Ignored other : theirs.ignored())
			ignored.merge(other.id(), sameDraft || other.anchor() == null ? other : other.at(other.anchor().unplaced()), Ignored::merged);
		return new Stored(mine.draft(), mine.digest(), mine.landmarks(), mine.dating().merged(theirs.dating()), new ArrayList<>(decisions.values()), new ArrayList<>(ignored.values()));
	}
}
