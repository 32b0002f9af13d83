package org.galleyproof.core.dossier.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.validation.DossierProblems;
import org.galleyproof.core.dossier.validation.DossierValidator;
import org.galleyproof.core.dossier.validation.Problem;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.DossierPackage;
import org.galleyproof.model.dossier.Organisation;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.Statement;
import org.galleyproof.model.dossier.VerificationStatus;

class DossierProblemsTest {

	@TempDir
	Path folder;
	private DossierStore store;
	private DossierEditor editor;

	@BeforeEach
	void open() throws Exception {
		SampleDossier.make(folder);
		store = DossierOpening.open(folder);
		editor = DossierEditor.open(store, "Ida Moss");
	}

	@AfterEach
	void close() {
		editor.close();
		store.close();
	}

	@Test
	void aSoundDossierHasNone() throws Exception {
		assertEquals(List.of(), DossierProblems.of(editor.dossier()));
		assertEquals(List.of(), DossierProblems.of(editor.source("ferry")));
	}

	@Test
	void everyProblemIsToldAtItsField() throws Exception {
		Person ada = editor.person("ada-quill").orElseThrow();
		Person ben = editor.person("ben-reed").orElseThrow();
		editor.people().addAlias(ben, "Ada Quill");
		expect(ben, "aliases", "Ada Quill is also a name of Ada Quill: a source that prints it would be taken for either.");
		expect(ada, "name", "Ada Quill is also a name of Ben Reed: a source that prints it would be taken for either.");
		editor.undo();
		Person nobody = editor.people().add("  ");
		expect(nobody, "name", "A person needs a name.");
		Role role = editor.people().addRole(ada, "Mayor", null, LocalDate.of(2020, 5, 1), LocalDate.of(2019, 5, 1));
		expect(role, "until", "The role ends on 2019-05-01, before it begins on 2020-05-01.");
		editor.people().changeRole(role, "", null, LocalDate.of(201, 5, 1), LocalDate.of(9999, 5, 1));
		expect(role, "title", "A role needs a title.");
		expect(role, "from", "0201-05-01 is no day on which that can have been.");
		expect(role, "until", "9999-05-01 is no day on which that can have been.");
		Organisation first = editor.organisations().add("Council");
		Organisation second = editor.organisations().add("Council");
		expect(first, "name", "Another organisation is called Council as well.");
		expect(second, "name", "Another organisation is called Council as well.");
		Source ferry = editor.source("ferry");
		LocalDate soon = LocalDate.now().plusDays(9);
		editor.sources().published(ferry, soon);
		expect(ferry, "published", soon + " is still to come, so nothing can have been said or published on it.");
		editor.sources().published(ferry, SampleDossier.DAY);
		editor.sources().title(ferry, null);
		expect(ferry, "title", "The source has no title.");
		Statement statement = editor.statement("ferry-1");
		editor.statements().saidOn(statement, SampleDossier.DAY.plusDays(1));
		expect(statement, "saidOn", "The statement was said on 2026-03-05, after its source was published on 2026-03-04.");
		set(statement, DossierPackage.Literals.STATEMENT__SPEAKER, editor.resources().thing(DossierPackage.Literals.PERSON, "nobody-known"));
		expect(statement, "speaker", "The speaker is nobody that the dossier knows.");
		set(ferry, DossierPackage.Literals.SOURCE__TEXT, null);
		expect(ferry, "text", "The source has no text, so no statement can be held against it.");
		editor.undo();
		editor.statements().verify(statement, VerificationStatus.VERIFIED, null, null);
		set(statement.getVerification(), DossierPackage.Literals.VERIFICATION__BY, null);
		expect(statement.getVerification(), "by", "A verification needs the name of who made it.");
		// all of this may be saved, and read again
		assertTrue(editor.problems().stream().noneMatch(Problem::refused));
		assertTrue(editor.problems().size() >= 10, editor.problems().toString());
		editor.save(Progress.NONE);
		try (DossierStore again = DossierOpening.open(folder)) {
			assertEquals(List.of(), again.problems());
		}
	}

	@Test
	void whatCouldNotBeReadAgainIsNotSaved() throws Exception {
		Statement statement = editor.statement("ferry-1");
		set(statement, DossierPackage.Literals.STATEMENT__END, 1000);
		assertTrue(DossierProblems.of(statement).get(0).refused());
		UserException refused = assertThrows(UserException.class, () -> editor.save(Progress.NONE));
		assertEquals("ferry-1 cannot be saved: The statement lies outside the text of its source.", refused.getMessage());
		editor.undo();
		set(editor.person("ada-quill").orElseThrow(), DossierPackage.Literals.PERSON__ID, "ben-reed");
		refused = assertThrows(UserException.class, () -> editor.save(Progress.NONE));
		assertEquals("ben-reed cannot be saved: The id ben-reed is given twice, so that nobody could tell the two apart.", refused.getMessage());
		assertTrue(editor.isDirty());
		editor.undo();
		editor.save(Progress.NONE);
	}

	@Test
	void anybodyWhoValidatesWithEmfFindsTheConstraints() throws Exception {
		DossierValidator.register();
		assertEquals(Diagnostic.OK, Diagnostician.INSTANCE.validate(editor.dossier()).getSeverity());
		Person nobody = editor.people().add(null);
		Diagnostic found = Diagnostician.INSTANCE.validate(nobody);
		assertEquals(Diagnostic.WARNING, found.getSeverity());
		assertEquals("A person needs a name.", found.getChildren().get(0).getMessage());
	}

	private void set(EObject object, EStructuralFeature feature, Object value) {
		editor.domain().getCommandStack().execute(SetCommand.create(editor.domain(), object, feature, value == null ? SetCommand.UNSET_VALUE : value));
	}

	private static void expect(EObject object, String feature, String message) {
		List<Problem> problems = DossierProblems.of(object);
		assertTrue(problems.stream().anyMatch(problem -> problem.object() == object && problem.feature().getName().equals(feature) && problem.message().equals(message)),
				problems.toString());
	}
}
