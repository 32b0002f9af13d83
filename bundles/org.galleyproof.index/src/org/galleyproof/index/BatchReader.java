package org.galleyproof.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DocValuesSkipIndexType;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafMetaData;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.TermVectors;
import org.apache.lucene.index.VectorEncoding;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.KnnCollector;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.SmallFloat;
import org.apache.lucene.util.Version;

/** A {@link Batch} that is complete, as a piece of an index that Lucene takes over: it reads each field from beginning to end and writes it into files. */
final class BatchReader extends LeafReader {

	private final Batch batch;
	private final FieldInfos fields;
	private final LeafMetaData about = new LeafMetaData(Version.LATEST.major, Version.LATEST, null, true);

	BatchReader(Batch batch) {
		this.batch = batch;
		List<FieldInfo> infos = new ArrayList<>();
		batch.keys.keySet().forEach(name -> infos.add(info(infos.size(), name, IndexOptions.DOCS, false, DocValuesType.NONE, 0)));
		batch.numbers.keySet().forEach(name -> infos.add(info(infos.size(), name, IndexOptions.NONE, false, DocValuesType.NUMERIC, 0)));
		batch.days.keySet().forEach(name -> infos.add(info(infos.size(), name, IndexOptions.NONE, false, DocValuesType.SORTED_NUMERIC, 1)));
		batch.blobs.keySet().forEach(name -> infos.add(info(infos.size(), name, IndexOptions.NONE, false, DocValuesType.BINARY, 0)));
		Map<String, Slices> words = Map.of(StatementFields.TERMS, batch.passages, StatementFields.STEMS, batch.about, StatementFields.WORDS, batch.statements, StatementFields.TITLE,
				batch.titles);
		words.forEach((name, slices) -> {
			if (!slices.isEmpty())
				infos.add(info(infos.size(), name, options(name), name.equals(StatementFields.STEMS), DocValuesType.NONE, 0));
		});
		fields = new FieldInfos(infos.toArray(FieldInfo[]::new));
	}

	private static IndexOptions options(String field) {
		return switch (field) {
			case StatementFields.TERMS -> IndexOptions.DOCS;
			case StatementFields.STEMS -> IndexOptions.DOCS_AND_FREQS;
			default -> IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;
		};
	}

	private static FieldInfo info(int number, String name, IndexOptions options, boolean norms, DocValuesType values, int points) {
		return new FieldInfo(name, number, false, !norms, false, options, values, DocValuesSkipIndexType.NONE, -1, Map.of(), points, points, points * Long.BYTES, 0,
				VectorEncoding.FLOAT32, VectorSimilarityFunction.EUCLIDEAN, false, false);
	}

	@Override
	public org.apache.lucene.index.Terms terms(String field) {
		if (fields.fieldInfo(field) == null)
			return null;
		return switch (field) {
			case StatementFields.TERMS -> batch.log.terms(batch.passages);
			case StatementFields.STEMS -> batch.log.postings(batch.about, WordForm::stemBytes, options(field));
			case StatementFields.WORDS -> batch.log.postings(batch.statements, WordForm::written, options(field));
			case StatementFields.TITLE -> batch.log.postings(batch.titles, WordForm::written, options(field));
			default -> batch.keys.containsKey(field) ? batch.keys.get(field).postings() : null;
		};
	}

	/** Of the stems alone: how long a passage is, as BM25 wants it. */
	@Override
	public NumericDocValues getNormValues(String field) {
		return field.equals(StatementFields.STEMS) && !batch.about.isEmpty() ? batch.log.lengths(batch.about, WordForm::stemBytes, SmallFloat::intToByte4).numbers() : null;
	}

	@Override
	public NumericDocValues getNumericDocValues(String field) {
		return batch.numbers.containsKey(field) ? batch.numbers.get(field).numbers() : null;
	}

	@Override
	public SortedNumericDocValues getSortedNumericDocValues(String field) {
		return batch.days.containsKey(field) ? batch.days.get(field).sortedNumbers() : null;
	}

	@Override
	public PointValues getPointValues(String field) {
		return batch.days.containsKey(field) ? batch.days.get(field).points() : null;
	}

	@Override
	public BinaryDocValues getBinaryDocValues(String field) {
		return batch.blobs.containsKey(field) ? batch.blobs.get(field).values() : null;
	}

	@Override
	public FieldInfos getFieldInfos() {
		return fields;
	}

	@Override
	public LeafMetaData getMetaData() {
		return about;
	}

	@Override
	public int numDocs() {
		return batch.size();
	}

	@Override
	public int maxDoc() {
		return batch.size();
	}

	@Override
	public Bits getLiveDocs() {
		return null;
	}

	@Override
	public StoredFields storedFields() {
		return new StoredFields() {
			@Override
			public void document(int document, StoredFieldVisitor visitor) {
				// no field is stored: what a statement says is read from its doc value
			}
		};
	}

	@Override
	public TermVectors termVectors() {
		return TermVectors.EMPTY;
	}

	@Override
	public SortedDocValues getSortedDocValues(String field) {
		return null;
	}

	@Override
	public SortedSetDocValues getSortedSetDocValues(String field) {
		return null;
	}

	@Override
	public DocValuesSkipper getDocValuesSkipper(String field) {
		return null;
	}

	@Override
	public FloatVectorValues getFloatVectorValues(String field) {
		return null;
	}

	@Override
	public ByteVectorValues getByteVectorValues(String field) {
		return null;
	}

	@Override
	public void searchNearestVectors(String field, float[] target, KnnCollector collector, AcceptDocs accepted) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void searchNearestVectors(String field, byte[] target, KnnCollector collector, AcceptDocs accepted) {
		throw new UnsupportedOperationException();
	}

	@Override
	public CacheHelper getCoreCacheHelper() {
		return null;
	}

	@Override
	public CacheHelper getReaderCacheHelper() {
		return null;
	}

	@Override
	public void checkIntegrity() {
		// it was never on a disk
	}

	@Override
	protected void doClose() throws IOException {
		// holds memory alone
	}
}
