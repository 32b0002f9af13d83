package org.galleyproof.core.proof;

import java.util.List;

/**
 * How far the reading of a draft is, in quotations and claims.
 *
 * @param total all there are to decide
 * @param confirmed those of them that are true to their source
 * @param rejected those that are wrong
 * @param asked those that the reporter was asked about
 * @param needsSource those that need another source
 * @param reopened those of the open ones that were decided before
 * @param lost decisions whose passage is not known any more; not part of {@code total}
 */
public record Tally(int total, int confirmed, int rejected, int asked, int needsSource, int reopened, int lost) {

	static Tally of(List<ProofItem> items, int lost) {
		return new Tally(items.size(), count(items, DecisionState.CONFIRMED), count(items, DecisionState.REJECTED), count(items, DecisionState.ASKED), count(items,
				DecisionState.NEEDS_SOURCE),
				(int) items.stream().filter(item -> item.lapse() != null).count(), lost);
	}

	/** Those that nobody has decided, or not since they changed. */
	public int open() {
		return total - confirmed - rejected - asked - needsSource;
	}

	/** For people: "12 of 31 confirmed, 2 rejected, 1 lost". */
	public String sentence() {
		StringBuilder sentence = new StringBuilder(ProofMessages.text("tally", confirmed, total));
		add(sentence, "tally.rejected", rejected);
		add(sentence, "tally.asked", asked);
		add(sentence, "tally.needsSource", needsSource);
		add(sentence, "tally.reopened", reopened);
		add(sentence, "tally.lost", lost);
		return sentence.toString();
	}

	private static void add(StringBuilder sentence, String key, int number) {
		if (number > 0)
			sentence.append(", ").append(ProofMessages.text(key, number));
	}

	private static int count(List<ProofItem> items, DecisionState state) {
		return (int) items.stream().filter(item -> item.state() == state).count();
	}
}
