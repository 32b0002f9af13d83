package org.galleyproof.index;

import java.io.IOException;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * Writes what Lucene's own codec writes, and is read as that. Lucene takes a {@link BatchReader} over as if it were one of several pieces of an index, some
 * documents of which may be deleted: each document of each term is looked up in a map. One that comes alone and whole is written as it is.
 */
final class BatchCodec extends FilterCodec {

	private final PostingsFormat postings = new Postings(delegate.postingsFormat());

	BatchCodec(Codec lucene) {
		super(lucene.getName(), lucene);
	}

	@Override
	public PostingsFormat postingsFormat() {
		return postings;
	}

	private static final class Postings extends PostingsFormat {

		private final PostingsFormat lucene;

		Postings(PostingsFormat lucene) {
			super(lucene.getName());
			this.lucene = lucene;
		}

		@Override
		public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
			return new Consumer(lucene.fieldsConsumer(state));
		}

		@Override
		public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
			return lucene.fieldsProducer(state);
		}
	}

	private static final class Consumer extends FieldsConsumer {

		private final FieldsConsumer lucene;

		Consumer(FieldsConsumer lucene) {
			this.lucene = lucene;
		}

		@Override
		public void write(Fields fields, NormsProducer norms) throws IOException {
			lucene.write(fields, norms);
		}

		@Override
		public void merge(MergeState state, NormsProducer norms) throws IOException {
			if (state.fieldsProducers.length == 1 && state.liveDocs[0] == null && !state.needsIndexSort)
				lucene.write(state.fieldsProducers[0], norms);
			else
				lucene.merge(state, norms);
		}

		@Override
		public void close() throws IOException {
			lucene.close();
		}
	}
}
