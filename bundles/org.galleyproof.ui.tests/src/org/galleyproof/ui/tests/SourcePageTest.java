package org.galleyproof.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.galleyproof.rcp.internal.SampleDesk;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.dossier.SourcePage;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.reading.PageSettings;

/** The page of a source in the running workbench: it comes back with the next start, in a column that the eye can follow. */
class SourcePageTest {

	@AfterEach
	void close() {
		InstanceScope.INSTANCE.getNode(GalleyproofIds.BUNDLE).remove(PageSettings.COLUMN);
		Desk.closeAll();
		Desk.tidy();
	}

	@Test
	void itComesBackAsTheProgramKeptIt() {
		XMLMemento kept = XMLMemento.createWriteRoot("input");
		kept.putString("dossier", dossier().toString());
		kept.putString("tab", "SOURCES");
		kept.putString("id", source());
		SourcePage page = open(kept);
		Desk.await("its text", () -> page.isShown() && page.text().contains("swing bridge"));
		XMLMemento again = XMLMemento.createWriteRoot("input");
		Desk.ui(() -> {
			IPersistableElement element = page.getEditorInput().getPersistable();
			assertEquals("org.galleyproof.ui.dossierInput", element.getFactoryId());
			element.saveState(again);
			return null;
		});
		for (String key : new String[] { "dossier", "tab", "id" })
			assertEquals(kept.getString(key), again.getString(key));
		assertEquals(page, open(again), "the same source is shown once");
	}

	@Test
	void itsColumnIsNoWiderThanThatOfADraft() {
		InstanceScope.INSTANCE.getNode(GalleyproofIds.BUNDLE).putInt(PageSettings.COLUMN, 40);
		XMLMemento kept = XMLMemento.createWriteRoot("input");
		kept.putString("dossier", dossier().toString());
		kept.putString("tab", "SOURCES");
		kept.putString("id", source());
		SourcePage page = open(kept);
		Desk.await("its text", page::isShown);
		StyledText text = Hand.all(Desk.window().getShell(), StyledText.class).stream().filter(each -> Desk.ui(() -> each.getText().equals(page.text()))).findFirst().orElseThrow();
		Desk.ui(() -> {
			GC gc = new GC(text);
			double column = 40 * gc.getFontMetrics().getAverageCharacterWidth();
			gc.dispose();
			int room = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
			assertTrue(Math.abs(room - column) <= 1, room + " " + column);
			return null;
		});
	}

	private static Path dossier() {
		Desk.ready();
		return SampleDesk.project().getFolder("dossier").getLocation().toPath();
	}

	/** The id of the source of the first quotation in the sample draft. */
	private static String source() {
		OpenDraft draft = Desk.sample();
		return Desk.ui(() -> draft.state().checked().quotations().stream().filter(quotation -> quotation.evidence() != null).findFirst().orElseThrow().evidence().sourceId());
	}

	/** As the workbench opens what it had kept. */
	private static SourcePage open(XMLMemento kept) {
		return (SourcePage) Desk.ui(() -> {
			IEditorInput input = (IEditorInput) PlatformUI.getWorkbench().getElementFactory("org.galleyproof.ui.dossierInput").createElement(kept);
			return Desk.page().openEditor(input, SourcePage.ID);
		});
	}
}
