package org.galleyproof.ui.internal.deciding;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.proof.Decision;
import org.galleyproof.core.proof.DecisionState;
import org.galleyproof.core.proof.Entry;
import org.galleyproof.core.proof.LostItem;
import org.galleyproof.core.proof.ProofItem;
import org.galleyproof.ui.internal.Days;

/** Tells of decisions in words, the same in the text, in the table and in dialogs. */
public final class DecisionWords {

	private DecisionWords() {
	}

	/** In a few words: "confirmed by Ada Quill, read by Ben Marsh"; empty where nobody decided and nobody is to. */
	public static String brief(ProofItem item) {
		Decision decision = item.decision();
		if (decision == null)
			return "";
		StringBuilder words = new StringBuilder();
		if (item.lapse() != null)
			words.append(DecidingTexts.again);
		else if (item.decision().decided() != null && item.state() != DecisionState.OPEN)
			words.append(NLS.bind(DecidingTexts.by, item.state().label(), decision.decided().by()));
		if (decision.readBy() != null && item.lapse() == null)
			words.append(words.isEmpty() ? "" : ", ").append(NLS.bind(DecidingTexts.readBy, decision.readBy()));
		else if (decision.secondReader() != null)
			words.append(words.isEmpty() ? "" : ", ").append(NLS.bind(DecidingTexts.toRead, decision.secondReader()));
		if (decision.assignee() != null && item.state() == DecisionState.OPEN)
			words.append(words.isEmpty() ? "" : ", ").append(NLS.bind(DecidingTexts.toDecide, decision.assignee()));
		return words.toString();
	}

	/** In full sentences: what was decided, when, and why it is open again. */
	public static String sentence(ProofItem item) {
		Entry decided = item.decision() == null ? null : item.decision().decided();
		if (item.lapse() != null)
			return item.lapse().sentence();
		return decided == null ? "" : line(decided);
	}

	/** What was lost, and why. */
	public static String sentence(LostItem lost) {
		Entry decided = lost.decision().decided();
		return NLS.bind(DecidingTexts.lost_message, new Object[] { lost.decision().words().replaceAll("\\s+", " "), decided == null ? "" : line(decided), lost.sentence() });
	}

	/** In a few words, by identity: what was decided about the quotation or claim of each finding, or who ignored the finding. */
	public static Map<Finding, String> byFinding(DraftDecisions decisions) {
		Map<Finding, String> words = new IdentityHashMap<>();
		for (ProofItem item : decisions.state().items())
			if (item.decision() != null)
				for (Finding finding : item.findings())
					words.put(finding, brief(item));
		if (decisions.state().checked() != null && !decisions.session().ignored().isEmpty())
			for (Finding finding : decisions.state().checked().allFindings())
				decisions.session().ignored(finding).ifPresent(ignored -> words.put(finding, NLS.bind(DecidingTexts.ignored, ignored.said().by())));
		return words;
	}

	/** An entry of a history with its time. */
	public static String line(Entry entry) {
		return NLS.bind(DecidingTexts.line, Days.when(entry.at()), entry.sentence());
	}
}
