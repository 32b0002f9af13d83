package org.galleyproof.core.dossier.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.DossierWriter;
import org.galleyproof.core.dossier.SourceDraft;
import org.galleyproof.core.dossier.StatementDraft;
import org.galleyproof.core.dossier.validation.DossierProblems;
import org.galleyproof.core.user.Progress;
import org.galleyproof.index.Lookup;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.model.dossier.VerificationStatus;
import org.galleyproof.text.Span;

/** Two people edit a dossier in two branches of Git, the real one, and merge. */
class VersionControlTest {

	private static final int STATEMENTS = 40;

	@TempDir
	Path desk;
	private Path dossier;

	@BeforeEach
	void repository() throws Exception {
		try {
			git("init", "-q", "-b", "main");
		} catch (IOException e) {
			System.out.println("NOT TESTED: merging a dossier in version control, because there is no git here: " + e.getMessage());
			abort("there is no git here");
		}
		git("config", "user.name", "Test");
		git("config", "user.email", "test@example.org");
		dossier = desk.resolve("dossier");
		try (DossierStore store = DossierOpening.openOrCreate(dossier); DossierWriter writer = store.write("Ida Moss")) {
			StringBuilder text = new StringBuilder();
			List<StatementDraft> statements = new ArrayList<>();
			for (int i = 0; i < STATEMENTS; i++) {
				int start = text.length();
				text.append("The ferry number ").append(i).append(" sails at dawn.");
				statements.add(new StatementDraft("ferry-%02d".formatted(i), List.of(new Span(start, text.length())), true, i % 2 == 0 ? "Ada Quill" : "Ben Reed", null, null, null));
				text.append('\n');
			}
			writer.add(new SourceDraft("ferry", SourceKind.TRANSCRIPT, "Ferry", null, null, null, null, 0, text.toString(), statements, null));
			writer.commit();
		}
		Files.writeString(desk.resolve(".gitignore"), ".index\n");
		commit("the dossier");
	}

	@Test
	void whatTwoPeopleEditedMerges() throws Exception {
		git("checkout", "-q", "-b", "theirs");
		edit("Jo Nye", 5, "Cy Dale", "Zoe Marsh", "Mayor");
		take("market", "Jo Nye", "Zoe Marsh");
		commit("theirs");
		git("checkout", "-q", "main");
		edit("Ida Moss", 25, "Dot Finch", "Yan Moor", "Clerk");
		take("harbour", "Ida Moss", "Yan Moor");
		commit("ours");
		git("merge", "-q", "--no-edit", "theirs");
		check(Set.of("ada-quill", "ben-reed", "cy-dale", "dot-finch", "yan-moor", "zoe-marsh"), Set.of(5, 25));
		// and on, after the merge, in two more branches
		git("checkout", "-q", "-b", "later");
		edit("Jo Nye", 7, "Eve Hale", "Fay Stone", "Porter");
		commit("later");
		git("checkout", "-q", "main");
		edit("Ida Moss", 33, "Gus Pike", "Hal Wren", "Pilot");
		commit("on");
		git("merge", "-q", "--no-edit", "later");
		check(Set.of("ada-quill", "ben-reed", "cy-dale", "dot-finch", "eve-hale", "fay-stone", "gus-pike", "hal-wren", "yan-moor", "zoe-marsh"), Set.of(5, 7, 25, 33));
	}

	@Test
	void theSamePersonInBothBranchesIsOne() throws Exception {
		git("checkout", "-q", "-b", "theirs");
		person("Jo Nye", "Ivy Lane", "Doctor", "Dr Lane");
		commit("theirs");
		git("checkout", "-q", "main");
		person("Ida Moss", "Ivy Lane", "Mayor", "I. Lane");
		commit("ours");
		git("merge", "-q", "--no-edit", "theirs");
		try (DossierStore store = DossierOpening.open(dossier); DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
			assertEquals(List.of(), store.problems());
			assertEquals(List.of(), store.checkHistory());
			assertEquals(List.of("ada-quill", "ben-reed", "ivy-lane"), editor.dossier().getPeople().stream().map(Person::getId).toList());
			Person ivy = editor.person("ivy-lane").orElseThrow();
			assertEquals(Set.of("Dr Lane", "I. Lane"), Set.copyOf(ivy.getAliases()));
			assertEquals(Set.of("ivy-lane.doctor", "ivy-lane.mayor"), Set.copyOf(ivy.getRoles().stream().map(Role::getId).toList()));
			assertTrue(ivy.getRoles().stream().allMatch(role -> role.getOrganisation() == editor.dossier().getOrganisations().get(0)), "one hall, which both roles are of");
			assertEquals(1, editor.dossier().getOrganisations().size());
			Person ada = editor.person("ada-quill").orElseThrow();
			assertEquals(Set.of("Ada by Jo Nye", "Ada by Ida Moss"), Set.copyOf(ada.getAliases()));
			assertEquals(List.of(), DossierProblems.of(editor.dossier()));
			assertEquals(ivy, editor.statement("ferry-00").getSpeaker());
			editor.people().addAlias(ivy, "Ivy");
			editor.save(Progress.NONE);
			assertEquals(1, Files.readString(dossier.resolve("dossier.xmi")).split("\"ivy-lane\"", -1).length - 1);
		}
	}

	private void person(String by, String name, String role, String alias) throws Exception {
		try (DossierStore store = DossierOpening.open(dossier); DossierEditor editor = DossierEditor.open(store, by)) {
			Person added = editor.people().add(name);
			editor.people().addAlias(added, alias);
			editor.people().addRole(added, role, editor.organisations().add("Town Hall"), null, null);
			editor.people().addAlias(editor.person("ada-quill").orElseThrow(), "Ada by " + by);
			if (by.equals("Ida Moss"))
				editor.statements().speaker(editor.statement("ferry-00"), added);
			editor.save(Progress.NONE);
		}
	}

	@Test
	void anEditIsASmallDifference() throws Exception {
		try (DossierStore store = DossierOpening.open(dossier); DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
			editor.statements().verify(editor.statement("ferry-07"), VerificationStatus.VERIFIED, "heard it", null);
			editor.people().addAlias(editor.person("ada-quill").orElseThrow(), "A. Quill");
			editor.save(Progress.NONE);
		}
		List<String> stat = git("diff", "--numstat", "--", "dossier/dossier.xmi", "dossier/sources").lines().toList();
		assertEquals(2, stat.size(), stat.toString());
		for (String line : stat)
			assertTrue(Integer.parseInt(line.split("\t")[0]) <= 4 && Integer.parseInt(line.split("\t")[1]) <= 2, line);
		// and saving what nobody changed writes the same bytes
		commit("an edit");
		try (DossierStore store = DossierOpening.open(dossier); DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
			editor.people().addAlias(editor.person("ada-quill").orElseThrow(), "Ada Q.");
			editor.save(Progress.NONE);
			editor.people().removeAlias(editor.person("ada-quill").orElseThrow(), "Ada Q.");
			editor.save(Progress.NONE);
		}
		assertEquals("", git("diff", "--stat", "--", "dossier/dossier.xmi", "dossier/sources"));
	}

	private void edit(String by, int number, String one, String other, String role) throws Exception {
		try (DossierStore store = DossierOpening.open(dossier); DossierEditor editor = DossierEditor.open(store, by)) {
			editor.statements().verify(editor.statement("ferry-%02d".formatted(number)), VerificationStatus.VERIFIED, "heard by " + by, null);
			Person added = editor.people().add(one);
			editor.people().addRole(added, role, editor.organisations().add("Council of " + one), null, null);
			editor.people().add(other);
			editor.people().addAlias(editor.person(by.equals("Jo Nye") ? "ada-quill" : "ben-reed").orElseThrow(), "Alias by " + one);
			editor.statements().speaker(editor.statement("ferry-%02d".formatted(number + 1)), added);
			editor.save(Progress.NONE);
		}
	}

	private void take(String id, String by, String speaker) throws Exception {
		try (DossierStore store = DossierOpening.open(dossier); DossierWriter writer = store.write(by)) {
			String text = "The " + id + " opens in May.";
			writer.add(new SourceDraft(id, SourceKind.TRANSCRIPT, id, null, null, null, null, 0, text,
					List.of(new StatementDraft(id + "-0", List.of(new Span(0, text.length())), true, speaker, null, null, null)), null));
			writer.commit();
		}
	}

	private void check(Set<String> people, Set<Integer> verified) throws Exception {
		try (DossierStore store = DossierOpening.open(dossier)) {
			assertEquals(List.of(), store.problems());
			assertEquals(List.of(), store.checkHistory());
			assertEquals(people, new TreeSet<>(store.dossier().getPeople().stream().map(Person::getId).toList()));
			assertEquals(List.of(), DossierProblems.of(store.dossier()));
			for (String id : List.of("ferry", "market", "harbour")) {
				Source source = store.source(id);
				assertEquals(List.of(), DossierProblems.of(source));
				assertTrue(source.getStatements().stream().allMatch(each -> each.getSpeaker() != null && !each.getSpeaker().eIsProxy()));
			}
			Source ferry = store.source("ferry");
			assertEquals(STATEMENTS, ferry.getStatements().size());
			for (int i = 0; i < STATEMENTS; i++)
				assertEquals(verified.contains(i), ferry.getStatements().get(i).getVerification() != null, "statement " + i);
			// the index is of what was merged
			assertEquals(verified.size(), store.lookup().statements(Lookup.of("sails", 99)).found().stream()
					.filter(each -> each.what().provenance().status().equals("verified")).count());
			assertEquals(STATEMENTS + 2, store.index().count());
		}
	}

	private void commit(String message) throws Exception {
		git("add", "-A");
		git("commit", "-q", "-m", message);
	}

	private String git(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git", "-C", desk.toString()));
		command.addAll(List.of(arguments));
		Path out = Files.createTempFile(desk.getParent(), "git", ".txt");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
		// whatever the machine's own configuration asks for
		builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
		builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
		Process process = builder.start();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS), "git goes on and on");
		String said = Files.readString(out);
		Files.delete(out);
		assertEquals(0, process.exitValue(), String.join(" ", command) + "\n" + said + conflicts());
		return said;
	}

	private String conflicts() throws IOException {
		StringBuilder conflicts = new StringBuilder();
		try (Stream<Path> files = Files.walk(desk)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".xmi") && !each.toString().contains(".index")).toList())
				if (Files.readString(file).contains("<<<<<<<"))
					conflicts.append(file).append('\n').append(Files.readString(file));
		}
		return conflicts.toString();
	}
}
