package org.galleyproof.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.edit.DossierEditor;
import org.galleyproof.core.user.Progress;
import org.galleyproof.index.Found;
import org.galleyproof.index.Lookup;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.model.dossier.VerificationStatus;

/**
 * The process that gets killed: imports, edits and brings the index up to date, in turn, until it dies. Says on standard output what it begins, and
 * what is done: that must be found afterwards.
 */
final class Victim {

	static final int ROWS = 12;
	/** The last argument of one that does everything twice and ends. */
	static final String REHEARSAL = "rehearsal";

	private final Path dossier;
	private final Path files;
	private final DossierStore store;
	private final Random random;

	private Victim(Path dossier, Path files, DossierStore store, long seed) {
		this.dossier = dossier;
		this.files = files;
		this.store = store;
		random = new Random(seed);
	}

	/** @param arguments the dossier, a folder for the files to import, a seed, the number of the first import, and perhaps {@link #REHEARSAL} */
	public static void main(String[] arguments) throws Exception {
		// a test that is broken off leaves nothing behind that works on for ever
		ProcessHandle.current().parent().ifPresent(test -> test.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
		Path dossier = Path.of(arguments[0]);
		try (DossierStore store = DossierOpening.openOrCreate(dossier)) {
			Victim victim = new Victim(dossier, Path.of(arguments[1]), store, Long.parseLong(arguments[2]));
			say("ready");
			int first = Integer.parseInt(arguments[3]);
			int end = arguments.length > 4 && arguments[4].equals(REHEARSAL) ? first + 2 : Integer.MAX_VALUE;
			for (int number = first; number < end; number++) {
				victim.load(number);
				victim.edit(number);
				victim.index();
			}
		}
	}

	/** The texts of the statements that an import adds, by id. A text file comes with every second one. */
	static String text(int number, int row) {
		return "Row " + row + " of load " + number + " says that ferry " + number * 31 + " sails.";
	}

	static String id(int number, int row) {
		return "load" + number + "-" + row;
	}

	private void load(int number) throws Exception {
		List<String> rows = new ArrayList<>();
		for (int row = 0; row < ROWS; row++)
			rows.add("{\"id\":\"" + id(number, row) + "\",\"text\":\"" + text(number, row) + "\",\"speaker\":\"Ada Quill" + (char) ('a' + number % 26) + "\",\"role\":\"Mayor\",\"event\":\"Hearing "
					+ number + (char) ('a' + row % 4) + "\"}");
		Path table = Files.write(files.resolve("load" + number + ".jsonl"), rows);
		Path text = Files.writeString(files.resolve("load" + number + ".txt"), "Title: Notes " + number + "\n\nThe pier is shut for " + number + " weeks.\n\nNobody was asked.\n");
		say("begin import " + number);
		ImportReport report = Importers.run(number % 2 == 0 ? List.of(table, text) : List.of(table), store, Progress.NONE);
		if (!report.refused().isEmpty())
			throw new IllegalStateException(report.refused().toString());
		say("done import " + number);
	}

	private void edit(int number) throws Exception {
		List<Found<StatementDocument>> known = store.index().catalogue().statements(Lookup.of("", 200)).found();
		try (DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
			for (int i = 0; i < 3; i++) {
				String id = known.get(random.nextInt(known.size())).what().id();
				String note = "note " + number + "." + i;
				editor.statements().verify(editor.statement(id), VerificationStatus.VERIFIED, note, null);
				say("begin edit " + id + " " + note);
				editor.save(Progress.NONE);
				say("done edit " + id + " " + note);
			}
		}
	}

	/** Makes the index read again what seems to have changed. */
	private void index() throws Exception {
		say("begin index");
		try (Stream<Path> all = Files.walk(dossier.resolve("sources"))) {
			for (Path file : all.filter(each -> each.toString().endsWith(".xmi") && random.nextInt(3) == 0).toList()) {
				Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + random.nextInt(1_000_000)));
				if (random.nextBoolean())
					Files.writeString(file, "\n", StandardOpenOption.APPEND);
			}
		}
		store.refresh();
		say("done index");
	}

	private static void say(String line) {
		System.out.println(line);
		System.out.flush();
	}
}
