package org.galleyproof.core.proof;

import static org.galleyproof.core.proof.ProofMessages.failure;

import java.util.List;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.user.UserException;
import org.galleyproof.text.Span;

/** Ignores findings in an open draft, and heeds them again; the methods are told with {@link ProofSession}. Thread-safe. */
final class Ignoring {

	/** Characters beside a gap by which it is known again. */
	private static final int BESIDE = 12;

	private final OpenProof proof;
	private final Runnable after;

	/** @param after what is done after each change of the proof */
	Ignoring(OpenProof proof, Runnable after) {
		this.proof = proof;
		this.after = after;
	}

	Step ignore(Finding finding, IgnoreScope scope, String by, String why) throws UserException {
		Readers.allow(Action.IGNORE, by, null, why, DecisionState.OPEN, null);
		Entry entry = Entries.of(List.of(), by, Action.IGNORE, null, why, null);
		String id;
		synchronized (proof) {
			id = scope == IgnoreScope.STYLE ? proof.ignored().ignoreInStyle(finding, entry) : ignoreInDraft(finding, scope, entry);
		}
		after.run();
		return new Taken(proof, after, id, entry, by);
	}

	void heed(Ignored what, String by) throws UserException {
		Readers.allow(Action.TAKE_BACK, by, null, null, DecisionState.OPEN, null);
		synchronized (proof) {
			what.standing().forEach(entry -> proof.takeBack(what.id(), entry, by));
		}
		after.run();
	}

	private String ignoreInDraft(Finding finding, IgnoreScope scope, Entry entry) throws UserException {
		String id = "i-" + entry.id();
		Span place = null;
		Anchor anchor = null;
		if (scope == IgnoreScope.HERE) {
			if (!proof.isCurrent())
				throw failure("refused.changed");
			place = seen(finding.span());
			anchor = proof.draft().kept(proof.draft().anchors(List.of(place))).get(0);
		}
		proof.put(new Ignored(id, scope, finding.type().name(), finding.arguments(), null, anchor, List.of(entry)), place);
		return id;
	}

	/** A finding's place with something to be seen in it: a gap has its neighbours. */
	private Span seen(Span place) {
		int length = proof.draft().tracks().text().length();
		return place.isEmpty() ? new Span(Math.max(0, place.start() - BESIDE), Math.min(length, place.end() + BESIDE)) : place;
	}
}
