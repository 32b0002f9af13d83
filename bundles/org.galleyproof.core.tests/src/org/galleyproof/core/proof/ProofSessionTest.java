package org.galleyproof.core.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.Draft;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.junit.jupiter.api.Test;

/** Decisions about real checks of a real draft: what stands, and what opens again. */
class ProofSessionTest extends ProofDesk {

	@Test
	void editedWordsOpenAgainAndUndoneOnesStand() throws Exception {
		ProofSession session = open(file, DRAFT);
		confirm(session, "loan", "Cleo");
		String typed = type(session, DRAFT, "did not ask the", "did ask the");
		ProofItem open = item(session, "loan");
		assertEquals(DecisionState.OPEN, open.state());
		assertEquals(Lapse.Cause.WORDS, open.lapse().cause());
		assertEquals("0 of 2 confirmed, 1 open again", session.state().tally().sentence());
		type(session, typed, "did ask the", "did not ask the");
		assertEquals(DecisionState.CONFIRMED, item(session, "loan").state());
		type(session, DRAFT, "Harbour news", "News of the harbour");
		assertEquals(DecisionState.CONFIRMED, item(session, "loan").state());
	}

	@Test
	void whatOpenedAgainStandsInTheHistoryOfTheSavedDraft() throws Exception {
		ProofSession session = open(file, DRAFT);
		confirm(session, "loan", "Cleo");
		String typed = type(session, DRAFT, "did not ask the", "did ask the");
		session.saved();
		List<Entry> history = item(session, "loan").decision().history();
		assertEquals(List.of(Action.CONFIRM, Action.LAPSE), history.stream().map(Entry::action).toList());
		assertNull(history.get(1).by());
		type(session, typed, "did ask the", "did not ask the");
		assertEquals(DecisionState.OPEN, item(session, "loan").state(), "it was noted, so somebody has to decide again");
	}

	@Test
	void aSourceThatChangesOpensItAgain() throws Exception {
		ProofSession session = open(file, DRAFT);
		confirm(session, "loan", "Cleo");
		confirm(session, "boats", "Cleo");
		book.put("s1", StatementState.of(LOAN, "Ada Quill", Verification.RETRACTED));
		book.put("s2", StatementState.of(BOATS + " Or not.", "Bram Otterly", Verification.VERIFIED));
		check(session, DRAFT);
		assertEquals(Lapse.Cause.RETRACTED, item(session, "loan").lapse().cause());
		assertEquals(Lapse.Cause.STATEMENT, item(session, "boats").lapse().cause());
		assertEquals("Open again: its source was retracted.", item(session, "loan").lapse().sentence());
		ProofSession other = open(null, DRAFT);
		confirm(other, "loan", "Cleo");
		book.remove("s1");
		check(other, DRAFT);
		assertEquals(Lapse.Cause.STATEMENT_GONE, item(other, "loan").lapse().cause());
	}

	@Test
	void theSecondReaderIsNeverTheFirst() throws Exception {
		ProofSession session = open(null, DRAFT);
		assertEquals("A second reading needs a first: nobody has confirmed or rejected it yet.", refused(session, Action.SECOND, "Ben", null));
		confirm(session, "loan", "Cleo Marsh");
		assertEquals("Cleo Marsh decided about it; the second reading needs another person.", refused(session, Action.SECOND, " cleo  MARSH ", null));
		assertEquals("cleo marsh decided about it and cannot be its second reader, too: choose another person.", refused(session, Action.ASSIGN_SECOND, "Ben", "cleo marsh"));
		session.decide(item(session, "loan"), Action.ASSIGN_SECOND, "Cleo Marsh", "Ben", null);
		session.decide(item(session, "loan"), Action.SECOND, "Ben", null, null);
		assertEquals("Ben", item(session, "loan").decision().readBy());
		session.decide(item(session, "loan"), Action.REJECT, "Ada", null, "The day is wrong.");
		assertNull(item(session, "loan").decision().readBy(), "another decision wants another second reading");
		assertEquals("Say why it is wrong: a rejection needs a reason.", refused(session, Action.REJECT, "Ada", null));
		assertEquals("Decisions need a name: enter yours in the preferences.", refused(session, Action.CONFIRM, " ", null));
		session.decide(item(session, "boats"), Action.ASSIGN_SECOND, "Ada", "Ben", null);
		assertThrows(UserException.class, () -> confirm(session, "boats", "Ben"));
		assertThrows(UserException.class, () -> session.decide(item(session, "boats"), Action.ASSIGN, "Ada", "Ben", null));
	}

	private static String refused(ProofSession session, Action action, String by, String value) {
		return assertThrows(UserException.class, () -> session.decide(item(session, "loan"), action, by, value, null)).getMessage();
	}

	@Test
	void aStepIsTakenBackAndTheHistoryGrows() throws Exception {
		ProofSession session = open(null, DRAFT);
		Step step = confirm(session, "loan", "Cleo");
		step.undo();
		assertEquals(DecisionState.OPEN, item(session, "loan").state());
		step.redo();
		assertEquals(DecisionState.CONFIRMED, item(session, "loan").state());
		Step other = session.decide(item(session, "loan"), Action.REJECT, "Ada", null, "no");
		other.undo();
		assertEquals(DecisionState.CONFIRMED, item(session, "loan").state());
		assertEquals(List.of(Action.CONFIRM, Action.TAKE_BACK, Action.CONFIRM, Action.REJECT, Action.TAKE_BACK),
				item(session, "loan").decision().history().stream().map(Entry::action).toList());
	}

	@Test
	void deletedWordsAreLostAndComeBackWithUndo() throws Exception {
		ProofSession session = open(null, DRAFT);
		confirm(session, "loan", "Cleo");
		int start = DRAFT.indexOf("“We did");
		String cut = DRAFT.substring(start, DRAFT.indexOf("“Fishing"));
		String shorter = type(session, DRAFT, cut, "");
		assertEquals(1, session.state().lost().size());
		assertEquals(LostItem.Cause.DELETED, session.state().lost().get(0).cause());
		assertEquals("0 of 1 confirmed, 1 lost", session.state().tally().sentence());
		session.edit(start, 0, cut);
		check(session, shorter.substring(0, start) + cut + shorter.substring(start));
		assertEquals(DecisionState.CONFIRMED, item(session, "loan").state());
		assertEquals(List.of(), session.state().lost());
	}

	@Test
	void anIgnoredFindingIsHeardOfNoMore() throws Exception {
		String wrong = DRAFT.replace("did not ask", "did ask");
		Files.writeString(file, wrong);
		ProofSession session = open(file, wrong);
		Finding finding = item(session, "loan").findings().get(0);
		assertTrue(session.ignored(finding).isEmpty());
		Step step = session.ignore(finding, IgnoreScope.HERE, "Cleo", "She told us so on the phone.");
		assertEquals("She told us so on the phone.", session.ignored(finding).orElseThrow().said().note());
		String typed = type(session, wrong, "Harbour", "All harbour");
		Finding moved = item(session, "loan").findings().get(0);
		assertTrue(session.ignored(moved).isPresent());
		session.saved();
		session.close();
		Files.writeString(file, typed);
		ProofSession again = open(file, typed);
		assertTrue(again.ignored(item(again, "loan").findings().get(0)).isPresent());
		again.heed(again.ignored().get(0), "Cleo");
		assertTrue(again.ignored(item(again, "loan").findings().get(0)).isEmpty());
		again.ignore(item(again, "loan").findings().get(0), IgnoreScope.DRAFT, "Cleo", null);
		assertTrue(again.ignored(item(again, "loan").findings().get(0)).isPresent());
		assertNotNull(step);
	}

	@Test
	void whatIsIgnoredUnderAStyleIsIgnoredInEveryDraft() throws Exception {
		String wrong = DRAFT.replace("did not ask", "did ask");
		ProofSession session = open(null, wrong);
		Finding finding = item(session, "loan").findings().get(0);
		assertThrows(UserException.class, () -> session.ignore(finding, IgnoreScope.STYLE, "Cleo", null));
		StyleIgnores house = StyleIgnores.of(folder);
		session.house(house, "news");
		Step step = session.ignore(finding, IgnoreScope.STYLE, "Cleo", "House rule.");
		house.flush();
		ProofSession other = open(null, wrong);
		other.house(house, "news");
		assertTrue(other.ignored(finding).isPresent());
		other.house(house, "verbatim");
		assertTrue(other.ignored(finding).isEmpty());
		step.undo();
		assertTrue(session.ignored(finding).isEmpty());
		assertTrue(Files.exists(folder.resolve("style.proof")));
	}

	@Test
	void whatOfThemCannotBeReadOrSavedIsTold() throws Exception {
		StyleIgnores house = StyleIgnores.of(folder);
		ProofSession session = open(null, DRAFT.replace("did not ask", "did ask"));
		session.house(house, "news");
		var file = Files.writeString(folder.resolve("style.proof"), "damaged");
		house.refresh();
		assertEquals(1, problems.size(), problems::toString);
		assertTrue(problems.get(0).contains("style.proof"), problems.get(0));
		house.refresh();
		assertEquals(1, problems.size(), "once is enough");
		Files.createDirectories(file.resolve("in the way"));
		session.ignore(item(session, "loan").findings().get(0), IgnoreScope.STYLE, "Cleo", "House rule.");
		house.flush();
		assertEquals(2, problems.size(), problems::toString);
		session.close();
		house.flush();
		assertEquals(2, problems.size(), "nobody listens any more");
	}

	@Test
	void aChosenStatementCounts() throws Exception {
		ProofSession session = open(null, DRAFT);
		session.choose(item(session, "loan"), "s2", book.get("s2"), "Cleo");
		assertEquals("s2", item(session, "loan").statementId());
		confirm(session, "loan", "Cleo");
		book.put("s2", StatementState.of(BOATS, "Bram Otterly", Verification.DISPUTED));
		check(session, DRAFT);
		assertEquals(Lapse.Cause.DISPUTED, item(session, "loan").lapse().cause());
	}

	@Test
	void wordsEditedSinceTheCheckAreNotDecidedAbout() throws Exception {
		ProofSession session = open(null, DRAFT);
		ProofItem stale = item(session, "loan");
		session.edit(DRAFT.indexOf("loan"), 4, "gift");
		assertThrows(UserException.class, () -> session.decide(stale, Action.CONFIRM, "Cleo", null, null));
		assertFalse(session.update(proofreader.check(new Draft("harbour.md", DRAFT, null), Progress.NONE), StatementBook.NONE), "a check of another text");
	}
}
