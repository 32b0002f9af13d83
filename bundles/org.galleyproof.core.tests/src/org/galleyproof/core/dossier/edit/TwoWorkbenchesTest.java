package org.galleyproof.core.dossier.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.DossierWriter;
import org.galleyproof.core.dossier.SourceDraft;
import org.galleyproof.core.dossier.StatementDraft;
import org.galleyproof.core.dossier.history.HistoryEntry;
import org.galleyproof.core.user.Progress;
import org.galleyproof.model.dossier.Organisation;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.model.dossier.VerificationStatus;
import org.galleyproof.text.Span;

/** Two sessions on one dossier, in one process and in two. */
class TwoWorkbenchesTest {

	private static final int EDITS = 16;

	@TempDir
	Path folder;

	@BeforeEach
	void dossier() throws Exception {
		SampleDossier.make(folder);
	}

	@Test
	void whatOthersSavedIsTakenOver() throws Exception {
		try (DossierStore store = DossierOpening.open(folder); DossierStore other = DossierOpening.open(folder);
				DossierEditor mine = DossierEditor.open(store, "Ida Moss"); DossierEditor theirs = DossierEditor.open(other, "Jo Nye")) {
			mine.people().addAlias(mine.person("ada-quill").orElseThrow(), "A. Quill");
			mine.statements().verify(mine.statement("ferry-1"), VerificationStatus.VERIFIED, "heard it", null);
			theirs.people().addAlias(theirs.person("ada-quill").orElseThrow(), "Mayor Quill");
			theirs.people().addRole(theirs.people().add("Cy Dale"), "Clerk", theirs.organisations().add("Wick Council"), SampleDossier.DAY, null);
			theirs.statements().speaker(theirs.statement("ferry-2"), theirs.person("cy-dale").orElseThrow());
			theirs.statements().add(theirs.source("ferry"), List.of(new Span(0, 9)), null, false);
			assertEquals(List.of(), theirs.save(Progress.NONE));
			Set<String> heard = new HashSet<>();
			mine.addListener(new EditListener() {
				@Override
				public void changed(Set<String> ids) {
					heard.addAll(ids);
				}
			});
			assertEquals(List.of(), mine.save(Progress.NONE));
			assertTrue(heard.containsAll(Set.of("cy-dale", "ferry-2", "wick-council")), heard.toString());
			other.refresh();
			theirs.refresh();
			for (DossierEditor editor : List.of(mine, theirs)) {
				assertEquals(Set.of("A. Quill", "Mayor Quill"), Set.copyOf(editor.person("ada-quill").orElseThrow().getAliases()));
				assertEquals("heard it", editor.statement("ferry-1").getVerification().getNote());
				Person cy = editor.person("cy-dale").orElseThrow();
				assertEquals("Wick Council", cy.getRoles().get(0).getOrganisation().getName());
				assertEquals(cy, editor.statement("ferry-2").getSpeaker());
				assertEquals(3, editor.source("ferry").getStatements().size());
				assertEquals("ferry-u0", editor.source("ferry").getStatements().get(1).getId());
				assertFalse(editor.isDirty());
			}
			assertEquals("Cy Dale", store.index().get("ferry-2").orElseThrow().speaker());
			assertEquals(List.of(), store.checkHistory());
			// taking over is no edit: what is undone is one's own
			mine.undo();
			assertEquals(null, mine.statement("ferry-1").getVerification());
			assertEquals(2, mine.person("ada-quill").orElseThrow().getAliases().size());
		}
	}

	@Test
	void aConflictIsToldAndNothingIsLost() throws Exception {
		try (DossierStore store = DossierOpening.open(folder); DossierStore other = DossierOpening.open(folder);
				DossierEditor mine = DossierEditor.open(store, "Ida Moss"); DossierEditor theirs = DossierEditor.open(other, "Jo Nye")) {
			mine.people().rename(mine.person("ben-reed").orElseThrow(), "Ben M. Reed");
			mine.statements().verify(mine.statement("ferry-1"), VerificationStatus.VERIFIED, "mine", null);
			mine.sources().publisher(mine.source("ferry"), "The Wick Post");
			theirs.people().rename(theirs.person("ben-reed").orElseThrow(), "Benjamin Reed");
			theirs.statements().verify(theirs.statement("ferry-1"), VerificationStatus.DISPUTED, "theirs", "https://example.org");
			theirs.sources().publisher(theirs.source("ferry"), "The Wick Post");
			theirs.save(Progress.NONE);
			List<Conflict> conflicts = mine.save(Progress.NONE);
			assertEquals(List.of(
					"Ben M. Reed: another program set the name to “Benjamin Reed” while it was set to “Ben M. Reed” here; “Ben M. Reed” is kept, and the history has both.",
					"ferry-1: another program set the verification to “disputed” while it was set to “verified” here; “verified” is kept, and the history has both."),
					conflicts.stream().map(Conflict::message).toList());
			assertEquals("Ben M. Reed", store.dossier().getPeople().get(1).getName());
			// a verification is one person's: nothing of the other's stands in it
			assertEquals("mine", store.source("ferry").getStatements().get(0).getVerification().getNote());
			assertEquals(null, store.source("ferry").getStatements().get(0).getVerification().getEvidence());
			List<HistoryEntry> names = store.history().of("ben-reed");
			assertEquals(List.of("Ben Reed>Benjamin Reed by Jo Nye", "Benjamin Reed>Ben M. Reed by Ida Moss"),
					names.stream().map(entry -> entry.from() + '>' + entry.to() + " by " + entry.by()).toList());
			assertEquals(List.of(), theirs.refresh());
			assertEquals("Ben M. Reed", theirs.person("ben-reed").orElseThrow().getName());
		}
	}

	@Test
	void whoDeletesWhatAnotherChangesIsTold() throws Exception {
		try (DossierStore store = DossierOpening.open(folder); DossierStore other = DossierOpening.open(folder);
				DossierEditor mine = DossierEditor.open(store, "Ida Moss"); DossierEditor theirs = DossierEditor.open(other, "Jo Nye")) {
			mine.statements().remove(mine.statement("ferry-1"));
			mine.statements().retract(mine.statement("ferry-2"), null, null);
			theirs.statements().retract(theirs.statement("ferry-1"), null, null);
			theirs.statements().remove(theirs.statement("ferry-2"));
			theirs.save(Progress.NONE);
			List<Conflict> conflicts = mine.save(Progress.NONE);
			assertEquals(Set.of("ferry-1 was changed by another program while it was removed here; it stays removed, and the history has the change.",
					"ferry-2 was removed by another program while it was changed here; it is kept."), Set.copyOf(conflicts.stream().map(Conflict::message).toList()));
			assertEquals(List.of("ferry-2"), store.source("ferry").getStatements().stream().map(each -> each.getId()).toList());
			mine.undo();
			mine.undo();
			mine.save(Progress.NONE);
			assertEquals(List.of("ferry-1", "ferry-2"), store.source("ferry").getStatements().stream().map(each -> each.getId()).toList());
		}
	}

	@Test
	void whatOthersSavedIsNoticed() throws Exception {
		try (DossierStore store = DossierOpening.open(folder); DossierStore other = DossierOpening.open(folder);
				DossierEditor mine = DossierEditor.open(store, "Ida Moss"); DossierEditor theirs = DossierEditor.open(other, "Jo Nye")) {
			assertFalse(store.othersSaved());
			mine.sources().title(mine.source("ferry"), "Another title");
			mine.save(Progress.NONE);
			assertFalse(store.othersSaved(), "one's own");
			assertTrue(other.othersSaved());
			other.refresh();
			assertEquals(List.of(), theirs.refresh());
			assertFalse(other.othersSaved());
			theirs.people().add("Cy Dale");
			theirs.save(Progress.NONE);
			assertTrue(store.othersSaved());
			assertFalse(other.othersSaved());
			try (DossierWriter writer = store.write()) {
				writer.commit();
			}
			assertFalse(store.othersSaved(), "who writes looks first");
		}
	}

	@Test
	void whatSomebodyRefersToIsNotLost() throws Exception {
		try (DossierStore store = DossierOpening.open(folder); DossierStore other = DossierOpening.open(folder);
				DossierEditor mine = DossierEditor.open(store, "Ida Moss"); DossierEditor theirs = DossierEditor.open(other, "Jo Nye")) {
			Organisation council = mine.organisations().add("Wick Council");
			Organisation trust = mine.organisations().add("Pier Trust");
			mine.save(Progress.NONE);
			theirs.refresh();
			// each removes what the other begins to name
			mine.people().addRole(mine.person("ada-quill").orElseThrow(), "Mayor", council, null, null);
			mine.organisations().remove(trust);
			theirs.organisations().remove(theirs.organisation("wick-council").orElseThrow());
			theirs.people().addRole(theirs.person("ben-reed").orElseThrow(), "Clerk", theirs.organisation("pier-trust").orElseThrow(), null, null);
			theirs.save(Progress.NONE);
			assertEquals(2, mine.save(Progress.NONE).size());
			try (DossierStore again = DossierOpening.open(folder)) {
				assertEquals("Wick Council", again.dossier().getPeople().get(0).getRoles().get(0).getOrganisation().getName());
				assertEquals(null, again.dossier().getPeople().get(1).getRoles().get(0).getOrganisation());
				assertEquals(1, again.dossier().getOrganisations().size());
			}
			// what is done again after others removed what it names
			mine.undo();
			mine.undo();
			mine.save(Progress.NONE);
			theirs.refresh();
			theirs.organisations().remove(theirs.organisation("wick-council").orElseThrow());
			theirs.save(Progress.NONE);
			mine.refresh();
			mine.redo();
			mine.save(Progress.NONE);
			assertEquals(null, store.dossier().getPeople().get(0).getRoles().get(0).getOrganisation());
		}
	}

	@Test
	void aFileThatNamesNobodyCanBeRead() throws Exception {
		Path people = folder.resolve("dossier.xmi");
		Files.writeString(people, Files.readString(people).replace("name=\"Ben Reed\"", "name=\"Ben Reed\" mergedInto=\"who-was-removed\""));
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(null, store.dossier().getPeople().get(1).getMergedInto());
			assertEquals("Ben Reed", store.dossier().getPeople().get(1).getName());
		}
	}

	@Test
	void whatIsUndoneAfterOthersChangedTheListComesBack() throws Exception {
		try (DossierStore store = DossierOpening.open(folder); DossierStore other = DossierOpening.open(folder);
				DossierEditor mine = DossierEditor.open(store, "Ida Moss")) {
			for (int i = 0; i < 4; i++)
				mine.people().addAlias(mine.person("ada-quill").orElseThrow(), "alias " + i);
			mine.save(Progress.NONE);
			mine.people().removeAlias(mine.person("ada-quill").orElseThrow(), "alias 3");
			mine.statements().remove(mine.statement("ferry-2"));
			try (DossierEditor theirs = DossierEditor.open(other, "Jo Nye")) {
				for (int i = 0; i < 3; i++)
					theirs.people().removeAlias(theirs.person("ada-quill").orElseThrow(), "alias " + i);
				theirs.statements().remove(theirs.statement("ferry-1"));
				theirs.save(Progress.NONE);
			}
			assertEquals(List.of(), mine.refresh());
			assertEquals(List.of(), mine.person("ada-quill").orElseThrow().getAliases());
			mine.undo();
			mine.undo();
			assertEquals(List.of("alias 3"), mine.person("ada-quill").orElseThrow().getAliases());
			assertEquals(List.of("ferry-2"), mine.source("ferry").getStatements().stream().map(each -> each.getId()).toList());
			mine.save(Progress.NONE);
			for (int i = 0; i < 4; i++)
				mine.undo();
			mine.save(Progress.NONE);
			assertEquals(List.of(), store.dossier().getPeople().get(0).getAliases());
		}
	}

	@Test
	void anImportMeanwhileIsTakenOver() throws Exception {
		try (DossierStore store = DossierOpening.open(folder); DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
			editor.people().addAlias(editor.person("ada-quill").orElseThrow(), "A. Quill");
			try (DossierWriter writer = store.write()) {
				writer.add(new SourceDraft("pier", SourceKind.TRANSCRIPT, "The pier", null, null, SampleDossier.DAY, null, 0, "We will build.",
						List.of(new StatementDraft("pier-1", List.of(new Span(0, 14)), true, "Aaron Ash", null, null, null)), null));
				writer.commit();
			}
			editor.save(Progress.NONE);
			assertEquals(List.of("aaron-ash", "ada-quill", "ben-reed"), store.dossier().getPeople().stream().map(Person::getId).toList());
			assertEquals("Aaron Ash", editor.statement("pier-1").getSpeaker().getName());
			assertEquals(List.of("A. Quill"), store.dossier().getPeople().get(1).getAliases());
			editor.undo();
			editor.save(Progress.NONE);
			assertEquals(3, store.dossier().getPeople().size());
		}
	}

	@Test
	void twoProcessesLoseNothing() throws Exception {
		List<Process> processes = List.of(start("Ida"), start("Jo"));
		Set<String> saved = new HashSet<>();
		List<String> conflicts = new ArrayList<>();
		List<Thread> readers = new ArrayList<>();
		for (Process process : processes)
			readers.add(Thread.ofVirtual().start(() -> {
				try (var lines = process.inputReader()) {
					lines.lines().forEach(line -> {
						synchronized (saved) {
							if (line.startsWith("saved "))
								saved.add(line.substring(6));
							else
								conflicts.add(line);
						}
					});
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}));
		for (Process process : processes)
			assertEquals(0, process.waitFor(), "see standard error");
		for (Thread reader : readers)
			reader.join();
		assertEquals(2 * EDITS, saved.size(), conflicts.toString());
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(List.of(), store.problems());
			assertEquals(List.of(), store.checkHistory());
			Set<String> aliases = Set.copyOf(store.dossier().getPeople().stream().filter(person -> person.getId().equals("ada-quill")).findFirst().orElseThrow().getAliases());
			Set<String> people = new HashSet<>();
			store.dossier().getPeople().stream().filter(person -> person.getRoles().size() == 1).forEach(person -> people.add(person.getName()));
			Set<String> told = new HashSet<>();
			store.history().all().forEach(entry -> told.add(entry.to()));
			for (String mark : saved) {
				int number = Integer.parseInt(mark.substring(mark.indexOf('-') + 1));
				if (number % 4 == 0)
					assertTrue(aliases.contains(mark), mark + " of " + aliases);
				else if (number % 4 == 1)
					assertTrue(people.contains(mark), mark + " of " + people);
				else
					// both set these again and again: the last one stands, and every one is told
					assertTrue(told.contains(mark), mark);
			}
			// what each told the other agrees with the files
			assertTrue(saved.contains(store.source("market").getTitle()));
		}
	}

	private Process start(String name) throws IOException {
		String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
		return new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m",
				"-cp", classes, EditingProcess.class.getName(), folder.toString(), name, Integer.toString(EDITS))
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}
}
