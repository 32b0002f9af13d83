package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.core.UserException;
import org.galleyproof.core.files.JsonLines;
import org.galleyproof.core.files.JsonRow;
import org.galleyproof.ui.internal.drafts.DraftFolders;
import org.galleyproof.ui.internal.importing.ImportJob;
import org.galleyproof.ui.internal.proof.OpenDraft;

/**
 * The figures of typing, for {@code releng/benchmark}: how long a key holds up the user's thread, and how long after the last key the
 * highlights are right again, in drafts of several lengths. No test of itself, and so not named like one: how fast is a matter of the
 * machine. The statements come from the file that the system property {@code galleyproof.statements} names.
 */
class TypingLatency {

	private static final String WORDS = "1000,50000";
	private static final int PLACES = 40;
	private static final int KEYS = 15;
	/** Keys at places before the figures begin, so that the program has seen what it does. */
	private static final int WARM_UP = 10;
	/** Milliseconds between two keys: ten a second, a fast typist. */
	private static final long BETWEEN = 100;

	@AfterEach
	void close() {
		Desk.closeAll();
	}

	@Test
	void figures() throws Exception {
		String file = System.getProperty("galleyproof.statements");
		assertNotNull(file, "the system property galleyproof.statements names no file");
		Desk.ready();
		Path folder = Files.createTempDirectory("galleyproof-typing");
		List<String> statements = statements(Path.of(file));
		String ready = System.getProperty("galleyproof.dossier");
		if (ready == null)
			importInto(Path.of(file), folder.resolve("dossier"));
		else
			Files.createSymbolicLink(folder.resolve("dossier"), Path.of(ready));
		System.out.printf(Locale.ROOT, "%-14s %16s %16s %18s %16s %16s%n", "draft", "pause, median ms", "pause, 99th pct", "pause, processor", "right, median ms", "right, 90th pct");
		for (String words : System.getProperty("galleyproof.words", WORDS).split(","))
			measure(Integer.parseInt(words), folder, statements);
	}

	private static void measure(int words, Path folder, List<String> statements) throws Exception {
		Path path = folder.resolve("draft-" + words + ".md");
		String text = new LongDraft(statements).of(words);
		Files.writeString(path, text);
		IContainer container = DraftFolders.open(folder, new NullProgressMonitor());
		IFile file = container.getFile(IPath.fromPath(path.getFileName()));
		file.refreshLocal(0, null);
		OpenDraft draft = Desk.open(file);
		Desk.settle(draft);
		UserThread thread = Desk.ui(() -> new UserThread(Desk.display(), draft));
		Random random = new Random(11);
		for (int place = -WARM_UP; place < PLACES; place++) {
			if (place == 0)
				Desk.ui(thread::begin);
			int at = text.indexOf(". ", random.nextInt(text.length() * 9 / 10));
			Desk.ui(() -> {
				Desk.editor().selectAndReveal(at, 0);
				Desk.text().setFocus();
				return null;
			});
			Thread.sleep(2 * BETWEEN);
			for (int key = 0; key < KEYS; key++) {
				thread.key(random.nextInt(6) == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
				Thread.sleep(BETWEEN);
			}
			Desk.settle(draft);
			Thread.sleep(2 * BETWEEN);
		}
		Desk.ui(thread::end);
		System.out.printf(Locale.ROOT, "%,7d words  %16.1f %16.1f %18.1f %16.0f %16.0f%n", words, thread.pause(0.5), thread.pause(0.99), thread.work(0.99), thread.right(0.5), thread.right(0.9));
		Desk.closeAll();
	}

	private static void importInto(Path file, Path dossier) throws InterruptedException {
		ImportJob job = new ImportJob(List.of(file), dossier);
		job.schedule();
		job.join();
		if (job.problem() != null)
			throw new AssertionError(job.problem());
	}

	private static List<String> statements(Path file) throws IOException, UserException {
		List<String> texts = new ArrayList<>();
		try (JsonLines lines = JsonLines.open(file)) {
			for (JsonRow row = lines.next(); row != null; row = lines.next())
				texts.add(row.text("text"));
		}
		return texts;
	}
}
