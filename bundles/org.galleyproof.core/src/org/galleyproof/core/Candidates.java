package org.galleyproof.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.galleyproof.checks.Caution;
import org.galleyproof.checks.Evidence;
import org.galleyproof.index.Hit;
import org.galleyproof.index.Query;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.Statements;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.model.dossier.VerificationStatus;
import org.galleyproof.text.Span;

/** Asks the index for statements that may be behind some words, and counts how often it asks. */
final class Candidates {

	private final Statements index;
	private final AtomicLong lookups = new AtomicLong();

	Candidates(Statements index) {
		this.index = index;
	}

	/** The best {@code top} statements for the words, best first. */
	List<Hit> search(String words, String speaker, LocalDate date, int top) {
		lookups.incrementAndGet();
		return index.search(new Query(words, speaker, date, Query.Want.WORDS), top);
	}

	/** The best {@code top} statements that state the same by words and meaning and have a share of {@code least} of the words, 0..1. */
	List<Hit> searchByMeaning(String words, String speaker, LocalDate date, double least, int top) {
		lookups.incrementAndGet();
		return index.search(new Query(words, speaker, date, Query.Want.CLAIM).withMeaning().covering(least), top);
	}

	/** As {@link #search} for each of several texts; a statement found twice counts where it answers best. */
	List<Hit> searchEach(List<String> texts, String speaker, LocalDate date, int top) {
		Map<String, Hit> best = new LinkedHashMap<>();
		for (String text : texts)
			for (Hit hit : search(text, speaker, date, top))
				best.merge(hit.statement().id(), hit, (a, b) -> a.coverage() >= b.coverage() ? a : b);
		return new ArrayList<>(best.values());
	}

	static Evidence evidence(Hit hit) {
		return evidence(hit.statement(), hit.passage());
	}

	static Evidence evidence(StatementDocument statement, Span passage) {
		return new Evidence(statement.id(), statement.text(), passage, statement.speaker(), statement.date(), statement.sourceId(), statement.sourceTitle(), statement.role(),
				cautions(statement));
	}

	private static List<Caution> cautions(StatementDocument statement) {
		List<Caution> cautions = new ArrayList<>(2);
		if (VerificationStatus.RETRACTED.getLiteral().equals(statement.provenance().status()))
			cautions.add(Caution.RETRACTED);
		if (VerificationStatus.DISPUTED.getLiteral().equals(statement.provenance().status()))
			cautions.add(Caution.DISPUTED);
		if (SourceKind.REPORT.getLiteral().equals(statement.provenance().kind()))
			cautions.add(Caution.SECOND_HAND);
		return cautions;
	}

	/** How many statements stand between two of one source; -1 where they are of two sources, or one is gone. Ids. */
	int between(String one, String other) {
		StatementDocument first = index.get(one).orElse(null);
		StatementDocument second = index.get(other).orElse(null);
		return first == null || second == null ? -1 : index.between(first, second);
	}

	/** Changes with every visible change of the index. */
	long generation() {
		return index.generation();
	}

	/** How often the index was asked since the program started. */
	long lookups() {
		return lookups.get();
	}
}
