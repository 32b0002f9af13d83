package org.galleyproof.core;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.galleyproof.checks.NameBook;
import org.galleyproof.core.user.Progress;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;
import org.junit.jupiter.api.io.TempDir;

/** What tests share that hold a draft against a handful of statements. */
abstract class SmallIndex {

	/** Of the drafts, and of most statements. */
	static final LocalDate DAY = LocalDate.of(2026, 3, 3);

	@TempDir
	Path folder;

	/** An index of these statements and no others; the caller's to close. */
	StatementIndex index(StatementDocument... statements) throws IOException {
		StatementIndex index = StatementIndex.open(folder);
		index.deleteAll();
		index.add(List.of(statements));
		index.commit();
		return index;
	}

	static Proofreader proofreader(StatementIndex index) {
		return new Proofreader(index, NameBook.EMPTY, new DraftReader());
	}

	/** What is found of the first quotation of a draft. */
	CheckedQuotation check(String draft, StatementDocument... statements) throws IOException {
		return check(new DraftReader(), draft, statements);
	}

	/** The same, by a reader of one's own. */
	CheckedQuotation check(DraftReader reader, String draft, StatementDocument... statements) throws IOException {
		try (StatementIndex index = index(statements)) {
			return new Proofreader(index, NameBook.EMPTY, reader).check(new Draft("draft", draft, DAY), Progress.NONE).quotations().getFirst();
		}
	}
}
