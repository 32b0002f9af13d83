package org.galleyproof.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.galleyproof.checks.Finding;
import org.galleyproof.checks.FindingType;
import org.galleyproof.index.Provenance;
import org.galleyproof.index.StatementDocument;
import org.junit.jupiter.api.Test;

/** Ellipses behind which a quotation goes on in another turn, and how far on. */
class LeapsTest extends SmallIndex {

	private static final String CRANE = "The island paid for the harbour crane with its own money.";
	private static final String FERRY = "Nobody on the mainland ever thanked the fishing fleet for that.";

	@Test
	void theNextTurnAndThoseFurtherOnAreCounted() throws IOException {
		assertEquals(List.of("What follows “…” is not said in the same breath: the quotation goes on in the next turn (Ada Quill, “Hearing”, 3 March 2026)."), leaps(
				statement("s1", CRANE, "hearing", 0), statement("s2", FERRY, "hearing", 100)));
		assertEquals(List.of("What follows “…” is not said in the same breath: the quotation goes on 3 turns later (Ada Quill, “Hearing”, 3 March 2026)."), leaps(
				statement("s1", CRANE, "hearing", 0), statement("s2", "Did it?", "hearing", 100), statement("s3", "So I am told.", "hearing", 120), statement("s4", FERRY, "hearing", 150)));
	}

	@Test
	void anotherSourceIsAnotherOccasion() throws IOException {
		assertEquals(List.of("What follows “…” was said on another occasion (Ada Quill, “Hearing”, 3 March 2026)."), leaps(statement("s1", CRANE, "hearing", 0), statement("s2", FERRY, "gala", 100)));
	}

	@Test
	void withinOneStatementAnEllipsisStaysAMarkedEdit() throws IOException {
		assertEquals(List.of(), leaps(statement("s1", CRANE + " It was a hard winter for everybody out there. " + FERRY, "hearing", 0)));
	}

	private List<String> leaps(StatementDocument... statements) throws IOException {
		String draft = "“The island paid for the harbour crane with its own money … Nobody on the mainland ever thanked the fishing fleet for that,” Ada Quill said.";
		return check(draft, statements).findings().stream().filter(finding -> finding.type() == FindingType.SPLICED).map(Finding::message).toList();
	}

	private static StatementDocument statement(String id, String text, String source, int start) {
		return new StatementDocument(id, text, "Ada Quill", null, DAY, true, source, "Hearing", new Provenance("transcript", Provenance.UNVERIFIED, 0, null, start, false));
	}
}
