package org.galleyproof.ui.internal.quickfix;

import java.time.LocalDate;
import java.util.List;

import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.DossierWriter;
import org.galleyproof.core.dossier.SourceDraft;
import org.galleyproof.core.dossier.SourceIds;
import org.galleyproof.core.dossier.StatementDraft;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.text.Span;

/**
 * A quotation on its way into the dossier as a source of its own.
 *
 * @param words what was said; not blank
 * @param speaker {@code null} where unknown
 * @param said the day; {@code null} where unknown
 * @param title what people call the source; not blank
 * @param publisher {@code null} where unknown
 * @param address {@code null} where there is none
 */
record QuotationSource(String words, String speaker, LocalDate said, SourceKind kind, String title, String publisher, String address) {

	/**
	 * Saves it; waits for the disk.
	 *
	 * @return whether it was new to the dossier
	 * @throws UserException when it can't be written
	 */
	boolean addTo(DossierStore store) throws UserException {
		String digest = SourceIds.digest(title + '\n' + speaker + '\n' + said + '\n' + words);
		String id = SourceIds.of(title, digest);
		try (DossierWriter writer = store.write()) {
			if (writer.contains(id))
				return false;
			StatementDraft statement = new StatementDraft(id + "-1", List.of(new Span(0, words.length())), true, speaker, null, null, null);
			writer.add(new SourceDraft(id, kind, title, publisher, address, said, null, 0, words, List.of(statement), null));
			writer.commit();
			return true;
		}
	}
}
