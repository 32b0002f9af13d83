package org.galleyproof.ui.internal.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import org.galleyproof.core.dossier.history.HistoryEntry;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.ui.internal.SourceKinds;

/** Says what a line of the history tells. */
final class HistoryWords {

	/** Who checked and when stands beside every line already. */
	private static final Set<String> SAID = Set.of("verification.by", "verification.at");
	private static final Map<String, String> FEATURES = Map.ofEntries(Map.entry("name", DossierTexts.History_name), Map.entry("aliases", DossierTexts.History_alias),
			Map.entry("spellings", DossierTexts.History_spelling), Map.entry("title", DossierTexts.History_title), Map.entry("kind", DossierTexts.History_kind),
			Map.entry("publisher", DossierTexts.History_publisher), Map.entry("uri", DossierTexts.History_uri), Map.entry("published", DossierTexts.History_published),
			Map.entry("from", DossierTexts.History_from), Map.entry("until", DossierTexts.History_until), Map.entry("organisation", DossierTexts.History_organisation),
			Map.entry("speaker", DossierTexts.History_speaker), Map.entry("saidOn", DossierTexts.History_saidOn), Map.entry("mergedInto", DossierTexts.History_mergedInto),
			Map.entry("verification.status", DossierTexts.History_status), Map.entry("verification.note", DossierTexts.History_note),
			Map.entry("verification.evidence", DossierTexts.History_evidence), Map.entry("supersedes", DossierTexts.History_supersedes),
			Map.entry("supersededBy", DossierTexts.History_supersededBy));

	private HistoryWords() {
	}

	/** The lines that say something that the others don't. */
	static List<HistoryEntry> worth(List<HistoryEntry> entries) {
		return entries.stream().filter(entry -> !SAID.contains(entry.feature())).toList();
	}

	/** What was done, in a sentence. */
	static String of(HistoryEntry entry) {
		String thing = thing(entry.type());
		String feature = FEATURES.getOrDefault(entry.feature(), entry.feature());
		return switch (entry.what()) {
			case "import" -> DossierTexts.History_import;
			case "create" -> NLS.bind(DossierTexts.History_create, thing);
			case "delete" -> NLS.bind(DossierTexts.History_delete, thing);
			case "add" -> NLS.bind(DossierTexts.History_add, feature, value(entry.feature(), entry.to()));
			case "remove" -> NLS.bind(DossierTexts.History_remove, feature, value(entry.feature(), entry.from()));
			default -> set(entry, feature);
		};
	}

	private static String set(HistoryEntry entry, String feature) {
		String from = value(entry.feature(), entry.from());
		String to = value(entry.feature(), entry.to());
		if (entry.from() == null)
			return NLS.bind(DossierTexts.History_set, feature, to);
		return entry.to() == null ? NLS.bind(DossierTexts.History_unset, feature, from) : NLS.bind(DossierTexts.History_change, new Object[] { feature, from, to });
	}

	private static String value(String feature, String value) {
		if (value == null)
			return "";
		if (feature.equals("verification.status"))
			return Statuses.label(Statuses.of(value)).toLowerCase(Locale.ROOT);
		return feature.equals("kind") ? SourceKinds.label(SourceKind.getByName(value)) : '\u201c' + value + '\u201d';
	}

	private static String thing(String type) {
		return switch (type) {
			case "Person" -> DossierTexts.History_person;
			case "Organisation" -> DossierTexts.History_anOrganisation;
			case "Source" -> DossierTexts.History_source;
			case "Statement" -> DossierTexts.History_statement;
			case "Role" -> DossierTexts.History_role;
			case "Event" -> DossierTexts.History_event;
			default -> type;
		};
	}
}
