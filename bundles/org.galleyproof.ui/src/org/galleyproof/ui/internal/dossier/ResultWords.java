package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import org.galleyproof.ui.internal.Counts;

/** What the Dossier view says of a search: how much was found, or why there is nothing. */
final class ResultWords {

	private ResultWords() {
	}

	/** The line below the table. */
	static String state(SearchJob.Answer answer) {
		long total = answer.totals().get(answer.question().tab());
		String count = Counts.number(total);
		if (answer.indexing())
			return NLS.bind(DossierTexts.View_soFar, count);
		if (!answer.problems().isEmpty())
			return answer.problems().size() == 1 ? NLS.bind(DossierTexts.View_problem, answer.problems().get(0))
					: NLS.bind(DossierTexts.View_problems, answer.problems().size(), answer.problems().get(0));
		return NLS.bind(total > Results.MOST ? DossierTexts.View_first : answer.exact() ? DossierTexts.View_found : DossierTexts.View_atLeast,
				new Object[] { count, shortened(answer.question().dossier()), Counts.number(Results.MOST) });
	}

	/** More than the line has room for. */
	static String tip(SearchJob.Answer answer) {
		return answer.problems().isEmpty() ? answer.question().dossier().toString() : String.join("\n", answer.problems());
	}

	/** In place of the table, where nothing was found. */
	static String nothing(SearchJob.Answer answer) {
		if (answer.indexing())
			return DossierTexts.View_indexing;
		Filter filter = answer.question().filter();
		boolean nowhere = answer.totals().values().stream().allMatch(each -> each == 0);
		if (!filter.words().isEmpty() || filter.narrows())
			return filter.narrows() ? DossierTexts.View_nothing_narrowed : nowhere ? DossierTexts.View_nowhere : DossierTexts.View_nothing;
		return switch (answer.question().tab()) {
			case STATEMENTS, SOURCES -> DossierTexts.View_empty;
			case PEOPLE -> DossierTexts.View_nobody;
			case ORGANISATIONS -> DossierTexts.View_noOrganisation;
		};
	}

	/** The last two names of a path: most dossiers are called just that, and their folder tells which. */
	private static String shortened(Path folder) {
		return folder.getNameCount() <= 2 ? folder.toString() : folder.subpath(folder.getNameCount() - 2, folder.getNameCount()).toString();
	}
}
