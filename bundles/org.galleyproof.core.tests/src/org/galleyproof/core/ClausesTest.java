package org.galleyproof.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;

import org.galleyproof.checks.FindingType;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.detect.RuleReader;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;
import org.junit.jupiter.api.Test;

/** Reported speech of several clauses, and a speaker who said them at several places. */
class ClausesTest extends SmallIndex {

	private static final String FERRY = "We had a long night of talks. The northern ferry will run until the end of October. I thank everybody.";
	private static final String MILL = "People ask me about the mill. The old mill was sold to a brewery in Selby for nine million crowns. That is all.";

	@Test
	void speechIsCutWhereClausesAreJoined() {
		assertEquals(List.of("the northern ferry will run until October", "the old mill was sold"), clauses("the northern ferry will run until October and that the old mill was sold"));
		assertEquals(List.of("to repair the old harbour wall", "to close the fish market"), clauses("to repair the old harbour wall and to close the fish market"));
		assertEquals(List.of("the council closed the fish market", "sold the old paper mill"), clauses("the council closed the fish market and sold the old paper mill"));
		assertEquals(List.of("the council will close the fish market", "sell the old paper mill"), clauses("the council will close the fish market and sell the old paper mill"));
		assertEquals(List.of(), clauses("the ferry and the harbour crane belong to the town and its people"));
		assertEquals(List.of(), clauses("the council will repair the wall and the quay and the lighthouse"));
		assertEquals(List.of(), clauses("he went home and slept"));
	}

	@Test
	void eachClauseIsBorneOutByAStatementOfTheSpeaker() throws IOException {
		CheckedQuotation checked = check("Ada Quill said that the northern ferry would run until the end of October and that the old mill was sold to a brewery in Selby for nine million crowns.");
		assertEquals(Status.VERIFIED, checked.status(), checked.toString());
	}

	@Test
	void whatDiffersInOneIsTold() throws IOException {
		CheckedQuotation checked = check("Ada Quill said that the northern ferry would run until the end of October and that the old mill was sold to a brewery in Selby for six million crowns.");
		assertEquals(Status.DIFFERS, checked.status());
		assertEquals(List.of(FindingType.NUMBER_CHANGED), checked.findings().stream().map(finding -> finding.type()).toList());
	}

	@Test
	void onAnothersStatementsNothingIsSaid() throws IOException {
		CheckedQuotation checked = check("Ben Marsh said that the northern ferry would run until the end of October and that the old mill was sold to a brewery in Selby for six million crowns.");
		assertEquals(List.of(), checked.findings().stream().map(finding -> finding.type()).toList());
	}

	@Test
	void aClauseThatNobodySaidLeavesTheOtherAlone() throws IOException {
		CheckedQuotation half = check("Ada Quill said that the northern ferry would run until the end of October and that nobody knew a thing about it.");
		assertEquals(Status.VERIFIED, half.status());
		CheckedQuotation less = check("Ada Quill said that the dancers from the village school would come to the harbour with lanterns and drums this winter and that the northern ferry would run.");
		assertEquals(Status.OUT_OF_SCOPE, less.status());
		assertNull(less.evidence());
	}

	private static List<String> clauses(String speech) {
		return Clauses.of(Words.of(speech, new Span(0, speech.length()))).stream().map(clause -> String.join(" ", clause.stream().map(Word::text).toList())).toList();
	}

	private CheckedQuotation check(String draft) throws IOException {
		return check(new DraftReader(new RuleReader()), draft, said("s1", FERRY), said("s2", MILL));
	}

	private static StatementDocument said(String id, String words) {
		return new StatementDocument(id, words, "Ada Quill", DAY, true, id + "-source", "Hearing");
	}
}
