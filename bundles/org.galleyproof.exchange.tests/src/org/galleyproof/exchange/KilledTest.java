package org.galleyproof.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.SourceText;
import org.galleyproof.index.Found;
import org.galleyproof.index.Lookup;
import org.galleyproof.index.SourceDocument;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.Statement;

/**
 * Kills a working process (kill -9) at 200 random moments while it imports, edits and makes its index. After each, the dossier opens, what
 * had been acknowledged is there, an import is there whole or not at all, and index and files agree.
 */
class KilledTest {

	private static final int KILLS = Integer.getInteger("galleyproof.kills", 200);
	/** More than there are processors: each also waits for the disk. */
	private static final int AT_ONCE = Runtime.getRuntime().availableProcessors() + 1;
	/** A fresh dossier after so many kills: what was acknowledged is looked for after each, and should stay few. */
	private static final int OF_ONE_DOSSIER = 20;
	/** A process is killed when it has said up to so many lines, of which ten make a round, and somewhat later. */
	private static final int LINES = 12;
	/** How much later at most, in milliseconds: longer than the next step takes. */
	private static final int LATER = 40;

	@TempDir
	Path folder;

	/** What happened to one process after the other. */
	private record Outcome(Map<String, Integer> killedDuring, int imports, int edits) {
	}

	@Test
	void whateverTheMomentNothingIsLost() throws Exception {
		VictimStart start = VictimStart.make(Files.createDirectory(folder.resolve("start")));
		Map<String, Integer> during = new TreeMap<>();
		int imports = 0;
		int edits = 0;
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<Outcome>> outcomes = new ArrayList<>();
			for (int i = 0; i < Math.ceilDiv(KILLS, OF_ONE_DOSSIER); i++) {
				int seed = i;
				outcomes.add(threads.submit((Callable<Outcome>) () -> new Dossier(folder.resolve("d" + seed), seed, start).kill(Math.min(OF_ONE_DOSSIER, KILLS - seed * OF_ONE_DOSSIER))));
			}
			for (Future<Outcome> outcome : outcomes) {
				outcome.get().killedDuring().forEach((what, count) -> during.merge(what, count, Integer::sum));
				imports += outcome.get().imports();
				edits += outcome.get().edits();
			}
		}
		System.out.println("killed " + KILLS + " times: " + during + "; acknowledged before: " + imports + " imports, " + edits + " edits; lost: 0");
		assertEquals(KILLS, during.values().stream().mapToInt(Integer::intValue).sum());
		for (String what : List.of("edit", "import", "index"))
			assertTrue(during.containsKey(what), "none was killed during " + what);
	}

	/** One dossier and the processes that work on it. */
	private static final class Dossier {

		private final Path dossier;
		private final Path files;
		private final Random random;
		private final VictimStart start;
		private final Map<String, Integer> killedDuring = new HashMap<>();
		private int imported;
		private int edits;
		/** The last note acknowledged of each statement, and the one that was being saved when the process was killed. */
		private final Map<String, String> notes = new HashMap<>();
		private String unsureOf;
		private String unsureNote;

		Dossier(Path folder, int seed, VictimStart start) throws IOException {
			this.start = start;
			dossier = folder.resolve("dossier");
			files = Files.createDirectories(folder.resolve("files"));
			random = new Random(seed);
		}

		Outcome kill(int times) throws Exception {
			for (int i = 0; i < times; i++) {
				kill();
				if (Files.exists(dossier.resolve("dossier.xmi")))
					look();
			}
			return new Outcome(killedDuring, imported, edits);
		}

		private void kill() throws Exception {
			Process process = start.process(dossier, files, random.nextInt(), imported);
			String doing = "nothing";
			try (BufferedReader out = process.inputReader()) {
				assertEquals("ready", out.readLine());
				unsureOf = null;
				int last = random.nextInt(LINES);
				int lines = 0;
				for (String line = lines == last ? end(process, out) : out.readLine(); line != null; line = ++lines == last ? end(process, out) : out.readLine()) {
					String[] words = line.split(" ", 4);
					doing = words[0].equals("begin") ? words[1] : "between";
					if (words[1].equals("edit"))
						note(words[0].equals("done"), words[2], words[3]);
					else if (line.startsWith("done import"))
						imported = Integer.parseInt(words[2]) + 1;
				}
			}
			killedDuring.merge(doing, 1, Integer::sum);
		}

		/** Kills the process at some moment, and goes on with what it had said till then. */
		private String end(Process process, BufferedReader out) throws Exception {
			Thread.sleep(random.nextInt(LATER));
			assertTrue(process.isAlive(), "it went on until it was killed");
			// the process itself would close its output
			process.toHandle().destroyForcibly();
			process.waitFor();
			return out.readLine();
		}

		private void note(boolean done, String id, String note) {
			unsureOf = done ? null : id;
			unsureNote = note;
			if (done) {
				notes.put(id, note);
				edits++;
			}
		}

		private void look() throws Exception {
			try (DossierStore store = DossierOpening.open(dossier)) {
				assertEquals(List.of(), store.problems());
				assertEquals(List.of(), store.checkHistory());
				Map<String, String> model = new HashMap<>();
				int sources = 0;
				for (Found<SourceDocument> found : store.index().catalogue().sources(Lookup.of("", 10_000)).found()) {
					Source source = store.source(found.what().id());
					assertEquals(found.what().statements(), source.getStatements().size());
					for (Statement statement : source.getStatements()) {
						String words = new SourceText(source).words(statement);
						String speaker = statement.getSpeaker() == null ? null : statement.getSpeaker().getName();
						String note = statement.getVerification() == null ? null : statement.getVerification().getNote();
						model.put(statement.getId(), words + '|' + speaker + '|' + (note == null ? "unverified" : "verified"));
						assertNote(statement.getId(), note);
					}
					sources++;
				}
				Map<String, String> index = new HashMap<>();
				for (Found<StatementDocument> found : store.index().catalogue().statements(Lookup.of("", 10_000)).found())
					index.put(found.what().id(), found.what().text() + '|' + found.what().speaker() + '|' + found.what().provenance().status());
				assertEquals(model, index, "index and files agree");
				for (int number = 0; number < imported; number++)
					for (int row = 0; row < Victim.ROWS; row++)
						assertTrue(index.getOrDefault(Victim.id(number, row), "").startsWith(Victim.text(number, row)), "acknowledged and lost: " + Victim.id(number, row));
				long unsure = index.keySet().stream().filter(id -> id.startsWith("load" + imported + "-")).count();
				assertTrue(unsure == 0 || unsure == Victim.ROWS, "an import is there whole or not at all: " + unsure);
				assertFiles(sources);
			}
		}

		private void assertNote(String id, String note) {
			if (!id.equals(unsureOf) || !unsureNote.equals(note))
				assertEquals(notes.get(id), note, "the note of " + id);
			else
				notes.put(id, note);
		}

		private void assertFiles(int sources) throws IOException {
			try (Stream<Path> all = Files.walk(dossier)) {
				List<String> names = all.filter(Files::isRegularFile).map(each -> dossier.relativize(each).toString()).toList();
				assertEquals(sources, names.stream().filter(name -> name.startsWith("sources") && name.endsWith(".xmi")).count());
				assertEquals(List.of(), names.stream().filter(name -> !name.startsWith(".index") && (name.endsWith(".tmp") || name.endsWith(".commit"))).toList());
			}
			assertFalse(Files.exists(dossier.resolve("dossier.xmi.damaged")));
		}
	}
}
