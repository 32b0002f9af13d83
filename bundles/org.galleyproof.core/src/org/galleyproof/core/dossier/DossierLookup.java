package org.galleyproof.core.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.galleyproof.index.Found;
import org.galleyproof.index.Lookup;
import org.galleyproof.index.Page;
import org.galleyproof.index.SourceDocument;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.TypedWords;
import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.Organisation;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.text.Span;

/**
 * Search as you type over everything in a dossier. Statements and sources are asked of the index; people and organisations are in memory and gone
 * through one by one. Any thread may ask; none is kept waiting by the making of an index. Throws {@link java.io.UncheckedIOException} when the index
 * can't be read.
 */
public final class DossierLookup {

	private final DossierStore store;

	/**
	 * Somebody found.
	 *
	 * @param who the {@link Person} or {@link Organisation}
	 * @param name the name or alias that has the words
	 * @param words where they stand in it, Java offsets
	 */
	public record Named<T>(T who, String name, List<Span> words) {
	}

	DossierLookup(DossierStore store) {
		this.store = store;
	}

	/** See {@link org.galleyproof.index.Catalogue#statements}. */
	public Page<Found<StatementDocument>> statements(Lookup lookup) {
		return store.index().catalogue().statements(lookup);
	}

	/** See {@link org.galleyproof.index.Catalogue#sources}. */
	public Page<Found<SourceDocument>> sources(Lookup lookup) {
		return store.index().catalogue().sources(lookup);
	}

	/**
	 * People one of whose names or aliases has the words, by name.
	 *
	 * @param words as in a {@link Lookup}; empty for everybody
	 */
	public Page<Named<Person>> people(String words, int limit) {
		// who turned out to be somebody else is found by that person's names
		return named(words, limit, dossier -> dossier.getPeople().stream().filter(person -> person.getMergedInto() == null).toList(), Person::getName, Person::getAliases);
	}

	/** Organisations, as {@link #people}. */
	public Page<Named<Organisation>> organisations(String words, int limit) {
		return named(words, limit, Dossier::getOrganisations, Organisation::getName, Organisation::getAliases);
	}

	private <T> Page<Named<T>> named(String words, int limit, Function<Dossier, List<T>> all, Function<T, String> name, Function<T, List<String>> aliases) {
		TypedWords typed = new TypedWords(words);
		List<Named<T>> found = new ArrayList<>();
		for (T each : List.copyOf(all.apply(store.dossier()))) {
			List<String> names = new ArrayList<>();
			if (name.apply(each) != null)
				names.add(name.apply(each));
			names.addAll(aliases.apply(each));
			names.stream().filter(typed::areIn).findFirst().ifPresent(one -> found.add(new Named<>(each, one, typed.in(one))));
		}
		found.sort(Comparator.comparing(Named::name, String.CASE_INSENSITIVE_ORDER));
		return new Page<>(found.size(), true, found.subList(0, Math.min(limit, found.size())));
	}
}
