package org.galleyproof.core.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.galleyproof.checks.Finding;
import org.galleyproof.checks.NameBook;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.Draft;
import org.galleyproof.core.Progress;
import org.galleyproof.core.Proofreader;
import org.galleyproof.core.UserException;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions about real checks of a real draft: what stands, what opens again, what is kept where. */
class ProofSessionTest {

	private static final String LOAN = "We did not ask the council for a loan, and we will not ask for one this year.";
	private static final String BOATS = "Fishing boats may use the inner basin again from Easter, whatever the weather does to the old quay.";
	private static final String DRAFT = """
			Harbour news \ud83d\ude00

			“We did not ask the council for a loan,” Ada Quill said on Monday, after the meeting of the harbour board in the old customs house.

			“Fishing boats may use the inner basin again from Easter,” Bram Otterly said in a letter to all who keep a boat between the two piers.

			Nobody asked about the lighthouse this time, and the meeting ended early, to the relief of those who had brought no umbrella.
			""";
	private static final NameBook NAMES = new NameBook(List.of(new NameBook.Entry("p1", "Ada Quill", List.of()), new NameBook.Entry("p2", "Bram Otterly", List.of())));

	@TempDir
	Path folder;
	private Path file;
	private StatementIndex index;
	private Proofreader proofreader;
	private final Map<String, StatementState> book = new HashMap<>();
	private final List<String> problems = new ArrayList<>();

	@BeforeEach
	void fillIndex() throws IOException {
		index = StatementIndex.open(folder.resolve("index"));
		index.add(List.of(statement("s1", LOAN, "Ada Quill"), statement("s2", BOATS, "Bram Otterly")));
		index.commit();
		proofreader = new Proofreader(index, NAMES, new DraftReader());
		book.put("s1", StatementState.of(LOAN, "Ada Quill", Verification.UNVERIFIED));
		book.put("s2", StatementState.of(BOATS, "Bram Otterly", Verification.VERIFIED));
		file = Files.createDirectory(folder.resolve("drafts")).resolve("harbour.md");
		Files.writeString(file, DRAFT);
	}

	@AfterEach
	void closeIndex() throws IOException {
		index.close();
	}

	private static StatementDocument statement(String id, String text, String speaker) {
		return new StatementDocument(id, text, speaker, null, true, "minutes", "Minutes of the board");
	}

	private ProofSession open(Path path, String text) {
		ProofSession session = ProofSession.open(path, text);
		session.addListener(new ProofListener() {
			@Override
			public void changed(ProofSession changed) {
				// states are asked for
			}

			@Override
			public void problem(ProofSession asked, String sentence) {
				problems.add(sentence);
			}
		});
		check(session, text);
		return session;
	}

	private void check(ProofSession session, String text) {
		CheckedDraft checked = proofreader.check(new Draft("harbour.md", text, null), Progress.NONE);
		assertTrue(session.update(checked, id -> Optional.ofNullable(book.get(id))));
	}

	/** Types in the session as an editor does, and returns the text. */
	private String type(ProofSession session, String text, String old, String fresh) {
		int at = text.indexOf(old);
		assertTrue(at >= 0, old);
		session.edit(at, old.length(), fresh);
		String typed = text.substring(0, at) + fresh + text.substring(at + old.length());
		check(session, typed);
		return typed;
	}

	private static ProofItem item(ProofSession session, String words) {
		return session.state().items().stream().filter(item -> item.words().contains(words)).findFirst().orElseThrow();
	}

	private static Step confirm(ProofSession session, String words, String by) throws UserException {
		return session.decide(item(session, words), Action.CONFIRM, by, null, null);
	}

	@Test
	void aDecisionIsKeptBesideTheDraft() throws Exception {
		ProofSession session = open(file, DRAFT);
		assertEquals("0 of 2 confirmed", session.state().tally().sentence());
		confirm(session, "loan", "Cleo Marsh");
		session.decide(item(session, "boats"), Action.ASK, "Cleo Marsh", null, "Which “Easter”? <&> \u0001");
		assertEquals("1 of 2 confirmed, 1 with the reporter", session.state().tally().sentence());
		session.close();
		assertEquals(List.of("harbour.md", "harbour.md.proof"), names());
		assertTrue(Files.readString(ProofFile.beside(file)).contains("status=\"confirmed\""));

		ProofSession again = open(file, DRAFT);
		assertEquals(DecisionState.CONFIRMED, item(again, "loan").state());
		assertEquals("Cleo Marsh", item(again, "loan").decision().decided().by());
		assertEquals(DecisionState.ASKED, item(again, "boats").state());
		assertEquals("Which “Easter”? <&> \u0001", item(again, "boats").decision().decided().note());
		assertEquals(List.of(), problems);
	}

	@Test
	void nothingIsWrittenBeforeADecision() throws Exception {
		ProofSession session = open(file, DRAFT);
		session.saved();
		session.close();
		assertEquals(List.of("harbour.md"), names());
	}

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
	void aLostPassageIsPlacedByHandOrDropped() throws Exception {
		ProofSession session = open(file, DRAFT);
		confirm(session, "loan", "Cleo");
		session.close();
		// another program moved the paragraph to the end
		String paragraph = DRAFT.lines().filter(line -> line.contains("loan")).findFirst().orElseThrow();
		String moved = DRAFT.replace(paragraph + "\n\n", "") + "\n" + paragraph + "\n";
		Files.writeString(file, moved);
		ProofSession again = open(file, moved);
		assertEquals(1, again.state().lost().size(), again.state().tally()::sentence);
		LostItem lost = again.state().lost().get(0);
		assertEquals(LostItem.Cause.UNSURE, lost.cause());
		assertEquals(List.of("We did not ask the council for a loan,"), lost.candidates().stream().map(span -> span.of(moved)).toList());
		Step dropped = again.drop(lost, "Cleo");
		assertEquals(List.of(), again.state().lost());
		dropped.undo();
		assertEquals(1, again.state().lost().size());
		again.place(again.state().lost().get(0), item(again, "loan"), "Cleo");
		assertEquals(DecisionState.CONFIRMED, item(again, "loan").state());
		assertEquals(List.of(), again.state().lost());
		again.close();
		assertEquals(DecisionState.CONFIRMED, item(open(file, moved), "loan").state());
	}

	@Test
	void anotherProgramsEditsKeepWhatIsSure() throws Exception {
		ProofSession session = open(file, DRAFT);
		confirm(session, "loan", "Cleo");
		confirm(session, "boats", "Cleo");
		session.close();
		String edited = DRAFT.replace("Harbour news", "All the news\r\n\r\nfrom the harbour").replace("said in a letter", "wrote").replace("Nobody asked", "No one asked")
				.replace("“", "\"").replace("”", "\"");
		ProofSession again = open(file, edited);
		assertEquals("2 of 2 confirmed", again.state().tally().sentence());
	}

	@Test
	void renamedWithoutItsDecisionsTheDraftFindsThem() throws Exception {
		ProofSession session = open(file, DRAFT);
		confirm(session, "loan", "Cleo");
		session.close();
		Path renamed = Files.move(file, file.resolveSibling("final.md"));
		ProofSession again = open(renamed, DRAFT);
		assertEquals(DecisionState.CONFIRMED, item(again, "loan").state());
		assertEquals(List.of("final.md", "final.md.proof"), names());
		again.close();
		// a copy has no decisions of its own and takes none away
		Path copy = Files.copy(renamed, file.resolveSibling("copy.md"));
		assertEquals(DecisionState.OPEN, item(open(copy, DRAFT), "loan").state());
		assertTrue(Files.exists(ProofFile.beside(renamed)));
	}

	@Test
	void renamedInTheWorkbenchItKeepsThem() throws Exception {
		ProofSession session = open(file, DRAFT);
		confirm(session, "loan", "Cleo");
		Path renamed = Files.move(file, file.resolveSibling("final.md"));
		session.moved(renamed);
		confirm(session, "boats", "Cleo");
		session.close();
		assertEquals(List.of("final.md", "final.md.proof"), names());
		assertEquals("2 of 2 confirmed", open(renamed, DRAFT).state().tally().sentence());
	}

	@Test
	void twoProgramsLoseNothing() throws Exception {
		ProofSession one = open(file, DRAFT);
		ProofSession two = open(file, DRAFT);
		confirm(one, "loan", "Cleo");
		two.decide(item(two, "loan"), Action.REJECT, "Ben", null, "Wrong day.");
		confirm(two, "boats", "Ben");
		one.flush();
		two.flush();
		assertEquals(2, item(two, "loan").decision().history().size());
		one.refresh();
		assertEquals(DecisionState.REJECTED, item(one, "loan").state(), "the later decision");
		assertEquals(DecisionState.CONFIRMED, item(one, "boats").state());
		assertEquals(List.of(Action.CONFIRM, Action.REJECT), item(one, "loan").decision().history().stream().map(Entry::action).toList());
	}

	@Test
	void aDamagedFileIsSetAside() throws Exception {
		byte[] damage = "<proof:Proof <<< half".getBytes(StandardCharsets.UTF_8);
		Files.write(ProofFile.beside(file), damage);
		ProofSession session = open(file, DRAFT);
		assertEquals(1, problems.size());
		assertTrue(problems.get(0).startsWith("The decisions in harbour.md.proof cannot be read (line 1: "), problems.get(0));
		confirm(session, "loan", "Cleo");
		session.close();
		assertEquals(3, names().size(), () -> names().toString());
		Path aside = file.resolveSibling(names().stream().filter(name -> name.contains("damaged")).findFirst().orElseThrow());
		assertArrayEquals(damage, Files.readAllBytes(aside));
		assertEquals(DecisionState.CONFIRMED, item(open(file, DRAFT), "loan").state());
	}

	@Test
	void aNewerVersionsFileStaysAsItIs() throws Exception {
		ProofSession session = open(file, DRAFT);
		confirm(session, "loan", "Cleo");
		session.close();
		String newer = Files.readString(ProofFile.beside(file)).replace("galleyproof.org/proof/1", "galleyproof.org/proof/7");
		Files.writeString(ProofFile.beside(file), newer);
		ProofSession again = open(file, DRAFT);
		confirm(again, "boats", "Cleo");
		again.close();
		assertTrue(problems.get(0).contains("newer version"), problems::toString);
		assertEquals(newer, Files.readString(ProofFile.beside(file)));
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

	private List<String> names() {
		try (Stream<Path> files = Files.list(file.getParent())) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
