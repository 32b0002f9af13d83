package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.checks.Severity;
import org.galleyproof.rcp.internal.SampleDesk;
import org.galleyproof.ui.internal.drafts.DraftOpener;
import org.galleyproof.ui.internal.findings.FindingRow;
import org.galleyproof.ui.internal.proof.DraftState;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** What can't be read or checked is said in one sentence, in a dialog or in the Findings view. */
class BadInputTest {

	@AfterEach
	void close() throws Exception {
		Desk.closeAll();
		Desk.tidy();
		IProject project = SampleDesk.project();
		if (project.getFolder("broken").exists())
			project.getFolder("broken").delete(IResource.FORCE, null);
	}

	@Test
	void aDamagedDossierIsAnEntryInTheView() {
		Desk.ready();
		IFolder broken = SampleDesk.project().getFolder("broken");
		Desk.file(broken.getFolder("dossier"), "dossier.xmi", "<?xml version=\"1.0\"?><half");
		OpenDraft draft = Desk.open(Desk.file(broken, "draft.txt", "\u201cNobody will pay,\u201d she said.\n"));
		Desk.await("the check has failed", () -> draft.state().phase() == DraftState.Phase.FAILED);
		List<FindingRow> rows = Desk.rows();
		assertEquals(1, rows.size(), rows::toString);
		assertEquals(Severity.ERROR, rows.get(0).severity());
		assertTrue(rows.get(0).message().contains("dossier.xmi"), rows::toString);
		assertFalse(rows.get(0).message().contains("Exception"), rows::toString);
		assertEquals(List.of(), Desk.markers(draft));
	}

	@Test
	void aBinaryDraftIsRefusedInADialog() {
		Desk.ready();
		byte[] bytes = new byte[300];
		IFile file = Desk.file(SampleDesk.project().getFolder("broken"), "binary.txt", bytes);
		String said = refusal(file);
		assertTrue(said.contains("binary.txt"), said);
		assertTrue(said.contains("not text"), said);
	}

	@Test
	void aLineThatWouldFreezeTheEditorIsRefusedInADialog() {
		Desk.ready();
		IFile file = Desk.file(SampleDesk.project().getFolder("broken"), "line.txt", "First.\n" + "word ".repeat(1_000_000));
		String said = refusal(file);
		assertTrue(said.contains("line.txt"), said);
		assertTrue(said.contains("line 2"), said);
	}

	@Test
	void oddMarksAndHalfSurrogatesAreChecked() {
		for (String text : List.of("\u201cNobody\n\n\u201d\u201d \"\"=\n", "\"\n", "\u201c\u201c\u201c", "x \"y\ud800\" z\n")) {
			OpenDraft draft = Desk.open("odd.txt", new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
			assertEquals(DraftState.Phase.CHECKED, draft.state().phase(), text);
			Desk.closeAll();
		}
	}

	/** Tries to open {@code file}, and answers and closes the dialog that refuses it. */
	private static String refusal(IFile file) {
		AtomicReference<IEditorPart> editor = new AtomicReference<>();
		AtomicReference<Boolean> done = new AtomicReference<>(false);
		Shell main = Desk.window().getShell();
		Desk.display().asyncExec(() -> {
			editor.set(DraftOpener.open(file, Desk.page()));
			done.set(true);
		});
		AtomicReference<String> said = new AtomicReference<>("");
		Desk.await("a dialog", () -> {
			for (Shell shell : Desk.display().getShells())
				if (shell != main && shell.isVisible() && !labels(shell).isBlank()) {
					said.set(labels(shell));
					shell.close();
					return true;
				}
			return false;
		});
		Desk.await("the dialog is gone", done::get);
		assertNull(editor.get());
		return said.get();
	}

	private static String labels(Composite parent) {
		StringBuilder text = new StringBuilder();
		for (Control child : parent.getChildren()) {
			if (child instanceof Label label && label.getText() != null)
				text.append(label.getText()).append(' ');
			if (child instanceof Composite inner)
				text.append(labels(inner));
		}
		return text.toString();
	}
}
