package org.galleyproof.core.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.galleyproof.checks.NameBook;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.Draft;
import org.galleyproof.core.Proofreader;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A draft, its statements and a session of decisions about it. */
abstract class ProofDesk {

	static final String LOAN = "We did not ask the council for a loan, and we will not ask for one this year.";
	static final String BOATS = "Fishing boats may use the inner basin again from Easter, whatever the weather does to the old quay.";
	static final String DRAFT = """
			Harbour news \ud83d\ude00

			“We did not ask the council for a loan,” Ada Quill said on Monday, after the meeting of the harbour board in the old customs house.

			“Fishing boats may use the inner basin again from Easter,” Bram Otterly said in a letter to all who keep a boat between the two piers.

			Nobody asked about the lighthouse this time, and the meeting ended early, to the relief of those who had brought no umbrella.
			""";
	static final NameBook NAMES = new NameBook(List.of(new NameBook.Entry("p1", "Ada Quill", List.of()), new NameBook.Entry("p2", "Bram Otterly", List.of())));

	@TempDir
	Path folder;
	Path file;
	StatementIndex index;
	Proofreader proofreader;
	final Map<String, StatementState> book = new HashMap<>();
	final List<String> problems = new ArrayList<>();

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

	static StatementDocument statement(String id, String text, String speaker) {
		return new StatementDocument(id, text, speaker, null, true, "minutes", "Minutes of the board");
	}

	ProofSession open(Path path, String text) {
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

	void check(ProofSession session, String text) {
		CheckedDraft checked = proofreader.check(new Draft("harbour.md", text, null), Progress.NONE);
		assertTrue(session.update(checked, id -> Optional.ofNullable(book.get(id))));
	}

	/** Types in the session as an editor does, and returns the text. */
	String type(ProofSession session, String text, String old, String fresh) {
		int at = text.indexOf(old);
		assertTrue(at >= 0, old);
		session.edit(at, old.length(), fresh);
		String typed = text.substring(0, at) + fresh + text.substring(at + old.length());
		check(session, typed);
		return typed;
	}

	static ProofItem item(ProofSession session, String words) {
		return session.state().items().stream().filter(item -> item.words().contains(words)).findFirst().orElseThrow();
	}

	static Step confirm(ProofSession session, String words, String by) throws UserException {
		return session.decide(item(session, words), Action.CONFIRM, by, null, null);
	}
}
