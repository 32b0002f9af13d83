package org.galleyproof.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** What Lucene is asked for a part of the words typed. */
final class PartQuery {

	/** The last word of a phrase may go on to so many words, the most frequent: it is being typed, and soon there are fewer. */
	private static final int EXPANDED = 256;

	private record Expansion(Term term, int frequency) {
	}

	private PartQuery() {
	}

	static Query of(TypedWords.Part part, String field, IndexReader reader) throws IOException {
		List<String> words = part.words();
		String last = words.get(words.size() - 1);
		if (words.size() == 1)
			return part.open() ? new PrefixQuery(new Term(field, last), MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE) : new TermQuery(new Term(field, last));
		if (!part.open())
			return new PhraseQuery(field, words.toArray(String[]::new));
		Term[] lasts = expand(field, last, reader);
		if (lasts.length == 0)
			return new MatchNoDocsQuery("no word begins so");
		MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
		for (String word : words.subList(0, words.size() - 1))
			phrase.add(new Term(field, word));
		return phrase.add(lasts).build();
	}

	private static Term[] expand(String field, String prefix, IndexReader reader) throws IOException {
		Terms terms = MultiTerms.getTerms(reader, field);
		if (terms == null)
			return new Term[0];
		List<Expansion> found = new ArrayList<>();
		BytesRef begin = new BytesRef(prefix);
		TermsEnum each = terms.iterator();
		if (each.seekCeil(begin) == TermsEnum.SeekStatus.END)
			return new Term[0];
		for (BytesRef term = each.term(); term != null && StringHelper.startsWith(term, begin); term = each.next())
			found.add(new Expansion(new Term(field, BytesRef.deepCopyOf(term)), each.docFreq()));
		return found.stream().sorted(Comparator.comparingInt(Expansion::frequency).reversed()).limit(EXPANDED).map(Expansion::term).toArray(Term[]::new);
	}
}
