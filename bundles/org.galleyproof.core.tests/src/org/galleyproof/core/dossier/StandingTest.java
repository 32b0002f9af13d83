package org.galleyproof.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.edit.DossierEditor;
import org.galleyproof.core.dossier.edit.SampleDossier;
import org.galleyproof.core.user.Progress;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.model.dossier.VerificationStatus;

class StandingTest {

	@TempDir
	Path folder;

	@Test
	void aFingerprintTellsWordsAndNothingElse() {
		assertEquals(Standing.fingerprint("We will\nsail. "), Standing.fingerprint("We  will sail."));
		assertNotEquals(Standing.fingerprint("We will sail."), Standing.fingerprint("We will not sail."));
		assertNotEquals(Standing.fingerprint("We will sail."), Standing.fingerprint("We will sail"));
	}

	@Test
	void whatAnEditorSaysOfAStatementHoldsForDrafts() throws Exception {
		SampleDossier.make(folder);
		try (DossierStore store = DossierOpening.open(folder); DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
			Standing before = store.standings().of("ferry-1").orElseThrow();
			assertTrue(before.verifies());
			assertFalse(before.secondHand());
			assertEquals(Strength.WORD_FOR_WORD, before.strength());
			editor.statements().retract(editor.statement("ferry-1"), "a slip of the tongue", null);
			editor.statements().verify(editor.statement("ferry-2"), VerificationStatus.DISPUTED, null, null);
			editor.sources().kind(editor.source("market"), SourceKind.REPORT);
			editor.save(Progress.NONE);
			Standing after = store.standings().of("ferry-1").orElseThrow();
			assertFalse(after.verifies());
			assertEquals(before.fingerprint(), after.fingerprint());
			assertTrue(store.standings().of("ferry-2").orElseThrow().disputed());
			assertTrue(store.standings().of("market-1").orElseThrow().secondHand());
			assertEquals(Strength.SECOND_HAND, store.standings().of("market-1").orElseThrow().strength());
			assertEquals(Optional.empty(), store.standings().of("nothing"));
		}
	}
}
