package org.galleyproof.ui.internal.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Explanation.Aligned;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.SourceText;
import org.galleyproof.core.dossier.StatementPlace;
import org.galleyproof.core.dossier.Surroundings;
import org.galleyproof.core.user.UserException;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.Statement;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.annotations.Checked;

/** Reads from the dossier what the Evidence view shows of sources. It waits for the disk: never to be called in the user's thread. */
final class SourceLoader {

	private SourceLoader() {
	}

	/** The statements that a quotation or claim was held against, the main one first; empty where none was found. */
	static List<SourcePart> parts(Checked checked, DossierStore store) {
		if (checked.evidence() == null)
			return List.of();
		List<SourcePart> parts = new ArrayList<>();
		parts.add(part(checked.evidence(), store));
		Set<String> others = new LinkedHashSet<>();
		checked.explanation().words().stream().map(Aligned::statement).forEach(others::add);
		others.remove(checked.evidence().statement());
		for (String other : others)
			store.index().get(other).map(document -> part(evidence(document, checked), store)).ifPresent(parts::add);
		return parts;
	}

	/** One statement with its surroundings. */
	static SourcePart part(Evidence evidence, DossierStore store) {
		try {
			Source source = store.source(evidence.sourceId());
			SourceText text = new SourceText(source);
			Optional<Statement> statement = source.getStatements().stream().filter(each -> evidence.statement().equals(each.getId())).findFirst();
			// what others have written since the check shows with the next one
			if (statement.isEmpty() || !text.words(statement.get()).equals(evidence.text()))
				return alone(evidence, null);
			StatementPlace place = new StatementPlace(text, statement.get());
			Span shown = Surroundings.of(source.getText(), place.inSource(evidence.passage()));
			return new SourcePart(evidence, source.getText(), place, shown, SourceFacts.of(evidence, source, statement.get()), null);
		} catch (UserException e) {
			return alone(evidence, e.getMessage());
		}
	}

	private static SourcePart alone(Evidence evidence, String problem) {
		return new SourcePart(evidence, evidence.text(), null, Sheets.shown(evidence.text(), evidence.passage()), SourceFacts.of(evidence, null, null), problem);
	}

	private static Evidence evidence(StatementDocument document, Checked checked) {
		List<Span> said = checked.explanation().words().stream().filter(word -> word.statement().equals(document.id()) && word.source() != null).map(Aligned::source)
				.filter(span -> span.end() <= document.text().length()).toList();
		Span passage = said.isEmpty() ? new Span(0, document.text().length()) : Span.hull(said);
		return new Evidence(document.id(), document.text(), passage, document.speaker(), document.date(), document.sourceId(), document.sourceTitle(), document.role());
	}
}
