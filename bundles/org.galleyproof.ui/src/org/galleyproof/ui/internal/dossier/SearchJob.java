package org.galleyproof.ui.internal.dossier;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;

import org.galleyproof.core.dossier.DossierLookup;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.user.UserException;
import org.galleyproof.index.Page;
import org.galleyproof.ui.internal.LatestJob;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** Searches a dossier, always for what was asked last. */
final class SearchJob extends LatestJob<SearchJob.Question, SearchJob.Answer> {

	/** Rows of a page. */
	static final int PAGE = 100;

	/**
	 * What is wanted.
	 *
	 * @param dossier the folder
	 * @param offset how many rows of {@code tab} are there already
	 */
	record Question(Path dossier, Tab tab, Filter filter, int offset) {
	}

	/**
	 * What was found.
	 *
	 * @param question that this answers
	 * @param totals how many fit in each tab; of one that is not there nothing is known
	 * @param exact whether the total of the question's tab is the number of all
	 * @param rows the page from the question's offset on
	 * @param indexing whether the index is being made, so that more will be found
	 * @param problems what is wrong with files of the dossier that were left out, a sentence each
	 * @param failure why nothing could be found, a sentence; {@code null} where it could
	 */
	record Answer(Question question, Map<Tab, Long> totals, boolean exact, List<Row> rows, boolean indexing, List<String> problems, String failure) {
	}

	/** @param answered called in the user-interface thread */
	SearchJob(Consumer<Answer> answered) {
		super(DossierTexts.SearchJob_name, INTERACTIVE, answered);
	}

	/** Asks, instead of anything asked before that is not answered yet. */
	void ask(Question question) {
		ask(question, 0);
	}

	@Override
	protected Answer answer(Question question, IProgressMonitor monitor) {
		return answer(question);
	}

	private static Answer answer(Question question) {
		try {
			DossierStore store = OpenDrafts.get().dossiers().open(question.dossier()).store();
			return ask(question, store);
		} catch (UserException e) {
			return failed(question, e.getMessage());
		} catch (UncheckedIOException e) {
			ILog.of(SearchJob.class).warn(e.getMessage(), e);
			return failed(question, DossierTexts.SearchJob_unreadable);
		} catch (RuntimeException | LinkageError e) {
			ILog.of(SearchJob.class).error(DossierTexts.SearchJob_fault, e);
			return failed(question, DossierTexts.SearchJob_fault);
		}
	}

	private static Answer failed(Question question, String why) {
		return new Answer(question, Map.of(), true, List.of(), false, List.of(), why);
	}

	private static Answer ask(Question question, DossierStore store) {
		DossierLookup lookup = store.lookup();
		Filter filter = question.filter();
		boolean indexing = store.isIndexing();
		Map<Tab, Long> totals = new EnumMap<>(Tab.class);
		List<Row> rows = List.of();
		boolean exact = true;
		for (Tab tab : Tab.values()) {
			boolean shown = tab == question.tab();
			if (!shown && question.offset() > 0)
				continue;
			int offset = shown ? question.offset() : 0;
			int limit = shown ? PAGE : 1;
			Page<Row> page = switch (tab) {
				case STATEMENTS -> rows(lookup.statements(filter.lookup(offset, limit)), Row::of);
				case SOURCES -> rows(lookup.sources(filter.lookup(offset, limit)), Row::ofSource);
				case PEOPLE -> from(offset, rows(lookup.people(filter.words(), offset + limit), Row::ofPerson));
				case ORGANISATIONS -> from(offset, rows(lookup.organisations(filter.words(), offset + limit), Row::ofOrganisation));
			};
			totals.put(tab, page.total());
			if (shown) {
				rows = page.found();
				exact = page.exact();
			}
		}
		return new Answer(question, totals, exact, rows, indexing, store.problems(), null);
	}

	private static <T> Page<Row> rows(Page<T> page, Function<T, Row> row) {
		return new Page<>(page.total(), page.exact(), page.found().stream().map(row).toList());
	}

	/** People are in memory and are handed over from the first. */
	private static Page<Row> from(int offset, Page<Row> page) {
		return new Page<>(page.total(), page.exact(), page.found().subList(Math.min(offset, page.found().size()), page.found().size()));
	}
}
