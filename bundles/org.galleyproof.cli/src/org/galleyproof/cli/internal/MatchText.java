package org.galleyproof.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.galleyproof.checks.Explanation.Aligned;
import org.galleyproof.checks.RunnerUp.Reason;
import org.galleyproof.core.ExplainedHit;
import org.galleyproof.index.Hit;
import org.galleyproof.index.StatementDocument;

/** The answer of {@code match} for people. */
final class MatchText {

	/** More words in a row that the text lacks are counted, not shown. */
	private static final int LONGEST_GAP = 12;
	/** A smaller share of the words is shown as none. */
	private static final double LEAST_SHOWN = 0.005;

	private MatchText() {
	}

	/** @param colours whether a terminal that shows them reads this */
	static String of(List<Hit> hits, boolean colours) {
		Excerpt excerpt = new Excerpt(colours);
		if (hits.isEmpty())
			return Strings.get("match.none") + "\n";
		StringBuilder answer = new StringBuilder();
		for (int i = 0; i < hits.size(); i++)
			answer.append(i > 0 ? "\n" : "").append(statement(i + 1, hits.get(i), excerpt)).append('\n');
		return answer.toString();
	}

	/** As {@link #of}, each statement with the words side by side and why it is the source or not. @param text the words that were looked for */
	static String explained(List<ExplainedHit> hits, String text, boolean colours) {
		Excerpt excerpt = new Excerpt(colours);
		if (hits.isEmpty())
			return Strings.get("match.none") + "\n";
		StringBuilder answer = new StringBuilder();
		for (int i = 0; i < hits.size(); i++) {
			ExplainedHit hit = hits.get(i);
			answer.append(i > 0 ? "\n" : "").append(statement(i + 1, hit.hit(), excerpt)).append('\n');
			answer.append(verdict(hit)).append('\n');
			answer.append(Strings.get("match.grounds", hit.confidence(), grounds(hit.hit()))).append('\n');
			if (!hit.words().isEmpty())
				answer.append(Strings.get("match.words", words(hit.words(), text, hit.hit().statement().text()))).append('\n');
		}
		return answer.toString();
	}

	private static String statement(int rank, Hit hit, Excerpt excerpt) {
		StatementDocument statement = hit.statement();
		return Strings.get("match.statement", rank, how(hit), excerpt.ofSource(statement.text(), hit.passage()), CheckText.named(statement), statement.id());
	}

	/** By what it was found: "0 % of the words" would tell nothing of a statement that was found by its meaning. */
	private static String how(Hit hit) {
		if (!hit.byMeaning())
			return Strings.get("match.byWords", hit.coverage());
		return Strings.get(hit.coverage() < LEAST_SHOWN ? "match.byMeaningAlone" : "match.byMeaning", hit.coverage());
	}

	private static String verdict(ExplainedHit hit) {
		if (hit.source())
			return Strings.get("match.source", hit.similarity());
		return hit.runnerUp().reason() == Reason.BY_MEANING ? Strings.get("match.lostByMeaning", hit.runnerUp().why())
				: Strings.get("match.lost", hit.similarity(), hit.runnerUp().why());
	}

	private static String grounds(Hit hit) {
		return hit.grounds().stream().map(ground -> Strings.get("match.ground", ground.kind().name().toLowerCase(Locale.ROOT), ground.value(), ground.points()))
				.collect(Collectors.joining(", "));
	}

	private static int gapEnd(List<Aligned> words, int from) {
		int to = from;
		while (to < words.size() && words.get(to).draft() == null)
			to++;
		return to;
	}

	/** The words as one line: "same", "[-source's-]", "{+draft's+}", as word differences are usually shown. */
	static String words(List<Aligned> words, String draft, String statement) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < words.size(); i++) {
			Aligned word = words.get(i);
			int gap = gapEnd(words, i);
			if (gap - i > LONGEST_GAP) {
				line.append(' ').append(Strings.get("match.gap", gap - i));
				i = gap - 1;
				continue;
			}
			String here = word.draft() == null ? "" : word.draft().of(draft);
			String there = word.source() == null ? "" : word.source().of(statement);
			line.append(line.isEmpty() ? "" : " ");
			if (word.op().same())
				line.append(here);
			else
				line.append(there.isEmpty() ? "" : "[-" + there + "-]").append(here.isEmpty() ? "" : "{+" + here + "+}");
		}
		return line.toString().replace('\n', ' ');
	}
}
