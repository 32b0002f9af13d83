package org.galleyproof.core.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.galleyproof.core.Choices;
import org.galleyproof.core.user.UserException;
import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;

/** What was decided about a draft, kept beside it: through renaming, damage, and two programs at a time. */
class ProofKeepingTest extends ProofDesk {

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
	void renamedAndEditedInTheVeryPassageItIsOpenAgainAndNotForgotten() throws Exception {
		ProofSession session = open(file, DRAFT);
		confirm(session, "loan", "Cleo");
		session.close();
		String edited = DRAFT.replace("We did not ask the council for a loan", "We never asked the council for any loan");
		Path renamed = Files.move(file, file.resolveSibling("final.md"));
		Files.writeString(renamed, edited);
		ProofSession again = open(renamed, edited);
		assertEquals(List.of("final.md", "final.md.proof"), names());
		assertEquals(DecisionState.OPEN, item(again, "loan").state());
		assertTrue(item(again, "loan").decision() != null || !again.state().lost().isEmpty(), "what was decided is told");
		again.close();
		// another draft of the same folder is no heir
		Files.delete(renamed);
		String other = "“We did build the bridge,” Ada Quill said, and nothing else of it is the same.\n";
		Path stranger = Files.writeString(file.resolveSibling("other.md"), other);
		open(stranger, other);
		assertEquals(List.of("final.md.proof", "other.md"), names());
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
		String newer = Files.readString(ProofFile.beside(file)).replace("galleyproof.org/proof/2", "galleyproof.org/proof/7");
		Files.writeString(ProofFile.beside(file), newer);
		ProofSession again = open(file, DRAFT);
		confirm(again, "boats", "Cleo");
		again.close();
		assertTrue(problems.get(0).contains("newer version"), problems::toString);
		assertEquals(newer, Files.readString(ProofFile.beside(file)));
	}

	private List<String> names() {
		try (Stream<Path> files = Files.list(file.getParent())) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void theDayThatPeopleSayIsKept() throws Exception {
		LocalDate monday = LocalDate.of(2026, 5, 4);
		ProofSession session = open(file, DRAFT);
		assertNull(session.day());
		Step step = session.date(monday, "Cleo Marsh");
		assertEquals("Date the Draft", step.label());
		assertEquals(monday, session.day());
		step.undo();
		assertNull(session.day());
		step.redo();
		session.close();
		assertEquals(new SavedChoices(Choices.NONE, monday), SavedChoices.of(file, DRAFT));

		// renamed by another program
		Path renamed = file.resolveSibling("quay.md");
		Files.move(file, renamed);
		ProofSession again = open(renamed, DRAFT);
		assertEquals(monday, again.day());
		assertEquals("Cleo Marsh dated the draft 2026-05-04.", again.dating().getLast().sentence());
		again.date(null, "Ida Moss");
		assertNull(again.day());
		assertEquals("Ida Moss left the day of the draft to what it says itself.", again.dating().getLast().sentence());
		again.close();
		assertEquals(List.of("quay.md", "quay.md.proof"), names());
		ProofSession last = open(renamed, DRAFT);
		assertNull(last.day());
		assertEquals(4, last.dating().size());
		assertThrows(UserException.class, () -> last.date(monday, " "));
		assertEquals(List.of(), problems);
	}

	@Test
	void twoWhoDateADraftArePutTogether() throws Exception {
		ProofSession one = open(file, DRAFT);
		ProofSession other = open(file, DRAFT);
		one.date(LocalDate.of(2026, 5, 4), "Cleo");
		one.flush();
		other.date(LocalDate.of(2026, 5, 5), "Ida");
		confirm(other, "loan", "Ida");
		other.flush();
		one.refresh();
		assertEquals(LocalDate.of(2026, 5, 5), one.day());
		assertEquals(one.dating(), other.dating());
		assertEquals(2, one.dating().size());
		assertEquals(List.of(), problems);
	}

	@Test
	void aFileOfTheVersionBeforeIsReadAndSavedAnew() throws Exception {
		ProofSession session = open(file, DRAFT);
		confirm(session, "loan", "Cleo");
		session.close();
		Path proof = ProofFile.beside(file);
		Files.writeString(proof, Files.readString(proof).replace("galleyproof.org/proof/2", "galleyproof.org/proof/1"));
		ProofSession again = open(file, DRAFT);
		assertEquals(DecisionState.CONFIRMED, item(again, "loan").state());
		again.date(LocalDate.of(2026, 5, 4), "Cleo");
		again.close();
		assertTrue(Files.readString(proof).contains("galleyproof.org/proof/2"));
		assertEquals(List.of(), problems);
	}

	@Test
	void aDayThatIsNoneIsDamage() throws Exception {
		ProofSession session = open(file, DRAFT);
		session.date(LocalDate.of(2026, 5, 4), "Cleo");
		session.close();
		Path proof = ProofFile.beside(file);
		Files.writeString(proof, Files.readString(proof).replace("2026-05-04", "2026-05-44"));
		assertNull(open(file, DRAFT).day());
		assertEquals(1, problems.size());
		assertTrue(problems.get(0).contains("set aside"), problems::toString);
	}

	@Test
	void whatWasChosenForAClosedDraftIsKnown() throws Exception {
		assertEquals(new SavedChoices(Choices.NONE, null), SavedChoices.of(file, DRAFT));
		Span hull;
		try (ProofSession session = open(file, DRAFT)) {
			ProofItem loan = item(session, "ask the council");
			hull = Span.hull(loan.content());
			session.choose(loan, "s2", book.get("s2"), "Ida Moss");
		}
		long saved = Files.getLastModifiedTime(SavedChoices.file(file)).toMillis();
		assertEquals("s2", SavedChoices.of(file, DRAFT).choices().statement(hull));
		assertEquals(saved, Files.getLastModifiedTime(SavedChoices.file(file)).toMillis());
	}
}
