package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.core.files.JsonLines;
import org.galleyproof.core.files.JsonRow;
import org.galleyproof.core.user.UserException;
import org.galleyproof.ui.internal.drafts.DraftFolders;
import org.galleyproof.ui.internal.importing.ImportJob;
import org.galleyproof.ui.internal.proof.OpenDraft;

/**
 * The figures of typing, for {@code releng/benchmark}: how long a key holds up the user's thread, and how long after the last key the
 * highlights are right again, in drafts of several lengths; and how long turning a page and going down a row hold it up. No test of itself, and so not named like one: how fast is a matter of the
 * machine. The statements come from the file that the system property {@code galleyproof.statements} names.
 */
class TypingLatency {

	private static final String WORDS = "1000,50000";
	/** Rows of keys: so many that the slowest of a hundred is ten keys, not five. */
	private static final int PLACES = 80;
	private static final int KEYS = 12;
	/** Places before the figures begin, so that the program has seen what it does. */
	private static final int WARM_UP = Integer.getInteger("galleyproof.warm", 15);
	/** Milliseconds between two keys, at least and more: eight a second on average, a fast typist. */
	private static final int BETWEEN = 60;
	private static final int MORE = 120;
	/** Milliseconds that a typist rests after a word, now and then. */
	private static final int THINKS = 300;
	/** Pages turned and rows gone down in each draft. */
	private static final int PAGES = 40;
	private static final int ROWS = 60;
	/** Milliseconds after the last key of a row in which the program does what it left for later. */
	private static final long REST = 800;

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
		System.out.printf(Locale.ROOT, "%-14s %6s | %8s %8s %8s | %9s %9s | %9s %9s | %8s %8s%n", "draft", "keys", "pause ms", "99th pct", "longest", "processor", "99th pct", "all work",
				"99th pct", "right ms", "90th pct");
		for (String draft : System.getProperty("galleyproof.words", WORDS).split(","))
			measure(draft, folder, statements);
	}

	/** @param kind a number of words, or {@code longline:} and one for a draft that is a single paragraph */
	private static void measure(String kind, Path folder, List<String> statements) throws Exception {
		int words = Integer.parseInt(kind.substring(kind.indexOf(':') + 1));
		boolean oneLine = kind.startsWith("longline:");
		Path path = folder.resolve("draft-" + kind.replace(':', '-') + ".md");
		LongDraft writer = new LongDraft(statements);
		String text = oneLine ? writer.oneParagraph(words) : writer.of(words);
		Files.writeString(path, text);
		IContainer container = DraftFolders.open(folder, new NullProgressMonitor());
		IFile file = container.getFile(IPath.fromPath(path.getFileName()));
		file.refreshLocal(0, null);
		long begin = System.nanoTime();
		Opening opening = new Opening();
		OpenDraft draft = Desk.open(file);
		Desk.settle(draft);
		System.out.printf(Locale.ROOT, "%,8d %-5s opened and checked in %,.0f ms; the user's thread answered after %,.0f ms at most%n", words, oneLine ? "1 par" : "words", (System.nanoTime() - begin) / 1e6,
				opening.end());
		boolean sampled = Boolean.getBoolean("galleyproof.profile");
		UserThread thread = Desk.ui(() -> new UserThread(Desk.display(), draft, sampled));
		Random random = new Random(11);
		int places = Integer.getInteger("galleyproof.places", PLACES);
		for (int place = -WARM_UP; place < places; place++) {
			if (place == 0)
				Desk.ui(thread::begin);
			type(text, thread, random);
			Desk.ui(thread::rest);
			Desk.settle(draft);
		}
		Desk.ui(thread::end);
		System.out.printf(Locale.ROOT, "%,8d %-5s %6d | %8.1f %8.1f %8.1f | %9.1f %9.1f | %9.1f %9.1f | %8.0f %8.0f%n", words, oneLine ? "1 par" : "words", thread.keys(), thread.pause(0.5),
				thread.pause(0.99), thread.pause(1), thread.pauseWork(0.5), thread.pauseWork(0.99), thread.work(0.5), thread.work(0.99), thread.right(0.5), thread.right(0.9));
		Scrolling scrolling = new Scrolling(text.length());
		Desk.ui(() -> scrolling.begin(Desk.display(), Desk.text()));
		scrolling.pages(PAGES);
		scrolling.rows(ROWS);
		Desk.ui(scrolling::end);
		System.out.printf(Locale.ROOT, "%,8d %-5s %s%n", words, oneLine ? "1 par" : "words", scrolling);
		if (sampled) {
			thread.worst().forEach(System.out::println);
			thread.profile().forEach(System.out::println);
		}
		Desk.closeAll();
	}

	/** Types some words behind a word somewhere in the draft, now and then one letter too many. */
	private static void type(String text, UserThread thread, Random random) throws InterruptedException {
		int at = text.indexOf(' ', random.nextInt(text.length() * 9 / 10));
		Desk.ui(() -> {
			Desk.editor().selectAndReveal(at, 0);
			Desk.text().setFocus();
			return null;
		});
		Thread.sleep(REST / 2);
		for (int key = 1; key <= KEYS; key++) {
			int chance = random.nextInt(20);
			thread.key(chance < 3 ? ' ' : chance == 3 ? '\b' : (char) ('a' + random.nextInt(26)), key == KEYS);
			Thread.sleep(key == KEYS ? REST : BETWEEN + random.nextInt(MORE) + (chance == 0 ? THINKS : 0));
		}
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

	/** Asks the user's thread for a sign of life again and again. */
	private static final class Opening implements Runnable {

		private final Thread thread = new Thread(this, "signs of life");
		private volatile boolean ended;
		private volatile long longest;

		Opening() {
			thread.start();
		}

		@Override
		public void run() {
			while (!ended) {
				long asked = System.nanoTime();
				Desk.display().syncExec(() -> {
					// that it comes to its turn is all
				});
				longest = Math.max(longest, System.nanoTime() - asked);
				LockSupport.parkNanos(2_000_000);
			}
		}

		/** Milliseconds that it took to answer at most. */
		double end() throws InterruptedException {
			ended = true;
			thread.join();
			return longest / 1e6;
		}
	}
}
