package org.galleyproof.core.dossier.edit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.DossierWriter;
import org.galleyproof.core.dossier.SourceDraft;
import org.galleyproof.core.dossier.StatementDraft;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.text.Span;

/** A dossier of two sources, of two statements each, by two people. */
public final class SampleDossier {

	/** The day of the sources. */
	public static final LocalDate DAY = LocalDate.of(2026, 3, 4);

	private static final String[] FERRY = { "The ferry 😀 sails whatever the weather, I promise.", "No ferry has sailed in a storm since March." };
	private static final String[] MARKET = { "The market will open on Monday.", "The stalls cost twelve pounds a day." };

	private SampleDossier() {
	}

	/** Makes it. */
	public static void make(Path folder) throws UserException {
		try (DossierStore store = DossierOpening.openOrCreate(folder); DossierWriter writer = store.write()) {
			writer.add(source("ferry", FERRY));
			writer.add(source("market", MARKET));
			writer.commit();
		}
	}

	private static SourceDraft source(String id, String[] lines) {
		String text = String.join("\n\n", lines) + "\n";
		List<StatementDraft> statements = new ArrayList<>();
		for (int i = 0; i < lines.length; i++) {
			int start = text.indexOf(lines[i]);
			statements.add(new StatementDraft(id + '-' + (i + 1), List.of(new Span(start, start + lines[i].length())), true, i == 0 ? "Ada Quill" : "Ben Reed", null, null, null));
		}
		return new SourceDraft(id, SourceKind.TRANSCRIPT, "The " + id, "The Wick Gazette", "https://example.org/" + id, DAY, null, 0, text, statements, null);
	}
}
