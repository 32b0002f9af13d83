package org.galleyproof.index;

import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * A field of a {@link Batch} turned round: for each term the documents that it stands in, as Lucene reads them when the batch is written. A term that
 * stands in a document several times has it several times, one after the other.
 */
final class Postings extends org.apache.lucene.index.Terms {

	/** The terms of a field in the order of their bytes. */
	interface Vocabulary {

		int size();

		/** Points {@code term} to the bytes of the term numbered {@code number}, 0 or more. */
		void read(int number, BytesRef term);
	}

	private final Vocabulary vocabulary;
	private final IndexOptions options;
	/** Where the documents of each term begin, and after the last where they end. */
	private final int[] starts;
	private final int[] documents;
	/** Where in its document each occurrence stands; {@code null} where that is not kept. */
	private final int[] places;

	Postings(Vocabulary vocabulary, IndexOptions options, int[] starts, int[] documents, int[] places) {
		this.vocabulary = vocabulary;
		this.options = options;
		this.starts = starts;
		this.documents = documents;
		this.places = places;
	}

	@Override
	public TermsEnum iterator() {
		return new Each();
	}

	@Override
	public long size() {
		return vocabulary.size();
	}

	/** Occurrences; a bound where documents alone are kept. */
	@Override
	public long getSumTotalTermFreq() {
		return starts[vocabulary.size()];
	}

	@Override
	public long getSumDocFreq() {
		long sum = 0;
		for (int term = 0; term < vocabulary.size(); term++)
			sum += frequency(term);
		return sum;
	}

	@Override
	public int getDocCount() {
		return -1;
	}

	@Override
	public boolean hasFreqs() {
		return options.compareTo(IndexOptions.DOCS_AND_FREQS) >= 0;
	}

	@Override
	public boolean hasPositions() {
		return options.compareTo(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS) >= 0;
	}

	@Override
	public boolean hasOffsets() {
		return false;
	}

	@Override
	public boolean hasPayloads() {
		return false;
	}

	private int frequency(int term) {
		int frequency = 0;
		int before = -1;
		for (int i = starts[term]; i < starts[term + 1]; i++) {
			if (documents[i] != before)
				frequency++;
			before = documents[i];
		}
		return frequency;
	}

	private final class Each extends BaseTermsEnum {

		private final BytesRef bytes = new BytesRef();
		private int term = -1;

		@Override
		public BytesRef next() {
			term++;
			return term < vocabulary.size() ? term() : null;
		}

		@Override
		public BytesRef term() {
			vocabulary.read(term, bytes);
			return bytes;
		}

		@Override
		public SeekStatus seekCeil(BytesRef text) {
			int low = 0;
			int high = vocabulary.size();
			while (low < high) {
				int middle = low + high >>> 1;
				vocabulary.read(middle, bytes);
				if (bytes.compareTo(text) < 0)
					low = middle + 1;
				else
					high = middle;
			}
			term = low;
			return low == vocabulary.size() ? SeekStatus.END : term().equals(text) ? SeekStatus.FOUND : SeekStatus.NOT_FOUND;
		}

		@Override
		public void seekExact(long ord) {
			term = (int) ord;
		}

		@Override
		public long ord() {
			return term;
		}

		@Override
		public int docFreq() {
			return frequency(term);
		}

		@Override
		public long totalTermFreq() {
			return hasFreqs() ? starts[term + 1] - starts[term] : frequency(term);
		}

		@Override
		public PostingsEnum postings(PostingsEnum reuse, int flags) {
			Documents each = reuse instanceof Documents known && known.isOf(Postings.this) ? known : new Documents();
			return each.over(starts[term], starts[term + 1]);
		}

		@Override
		public ImpactsEnum impacts(int flags) {
			return new SlowImpactsEnum(postings(null, flags));
		}
	}

	private final class Documents extends PostingsEnum {

		private int document;
		private int place;
		private int next;
		private int frequency;
		private int end;

		private Documents over(int from, int to) {
			document = -1;
			next = from;
			end = to;
			return this;
		}

		private boolean isOf(Postings postings) {
			return postings == Postings.this;
		}

		@Override
		public int nextDoc() {
			if (next == end) {
				document = NO_MORE_DOCS;
				return document;
			}
			place = next;
			document = documents[next++];
			while (next < end && documents[next] == document)
				next++;
			frequency = hasFreqs() ? next - place : 1;
			return document;
		}

		@Override
		public int advance(int target) {
			int each = nextDoc();
			while (each < target)
				each = nextDoc();
			return each;
		}

		@Override
		public int docID() {
			return document;
		}

		@Override
		public int freq() {
			return frequency;
		}

		@Override
		public int nextPosition() {
			return places == null ? -1 : places[place++];
		}

		@Override
		public int startOffset() {
			return -1;
		}

		@Override
		public int endOffset() {
			return -1;
		}

		@Override
		public BytesRef getPayload() {
			return null;
		}

		@Override
		public long cost() {
			return end - next;
		}
	}
}
