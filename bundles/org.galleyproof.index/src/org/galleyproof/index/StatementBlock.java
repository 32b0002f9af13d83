package org.galleyproof.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;

/**
 * Writes a statement as a block of passages. Each passage says how far on in the block the statement itself stands: with the last passage, so that a
 * statement of one passage is one document. The passages are made while Lucene takes them, one at a time, so the streams of words are made once for
 * a thread and not for every passage: a million of them would cost as much as the words. For one thread.
 */
final class StatementBlock {

	/** One for each thread that writes. */
	static final ThreadLocal<StatementBlock> OF_THREAD = ThreadLocal.withInitial(StatementBlock::new);

	/** Words of a passage; a statement of up to {@link #WHOLE} words is one. */
	private static final int WINDOW = 64;
	/** The overlap of 16 words keeps every fragment of that length whole in some passage. */
	private static final int STEP = 48;
	private static final int WHOLE = 80;

	private static final FieldType TERMS_TYPE = new FieldType();
	private static final FieldType STEMS_TYPE = new FieldType();
	static {
		TERMS_TYPE.setIndexOptions(IndexOptions.DOCS);
		TERMS_TYPE.setOmitNorms(true);
		TERMS_TYPE.setTokenized(true);
		TERMS_TYPE.freeze();
		STEMS_TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
		STEMS_TYPE.setTokenized(true);
		STEMS_TYPE.freeze();
	}

	private final TermStream termStream = new TermStream();
	private final StemStream stemStream = new StemStream();
	private final WordStream wordStream = new WordStream();
	private final Field termField = new Field(StatementWriter.TERMS, termStream, TERMS_TYPE);
	private final Field stemField = new Field(StatementWriter.STEMS, stemStream, STEMS_TYPE);
	private final Field wordField = new Field(StatementWriter.WORDS, wordStream, StatementWriter.WORDS_TYPE);
	private StatementDocument statement;
	private Terms terms;
	private BytesRef encoded;
	private final List<BytesRef> about = new ArrayList<>();

	private StatementBlock() {
	}

	/** Adds the statement, whose id must be new. */
	void add(IndexWriter writer, StatementDocument newStatement) throws IOException {
		statement = newStatement;
		terms = Terms.of(statement.text());
		encoded = StatementCodec.encode(statement);
		about.clear();
		about(statement.sourceTitle());
		about(statement.speaker());
		// one that answers no draft has no passages
		int passages = statement.provenance().superseded() || terms.size() <= WHOLE ? 1 : 1 + (terms.size() - WHOLE + STEP - 1) / STEP;
		writer.addDocuments(() -> new Iterator<>() {
			private int number;

			@Override
			public boolean hasNext() {
				return number < passages;
			}

			@Override
			public Document next() {
				if (!hasNext())
					throw new NoSuchElementException();
				return document(number++, passages);
			}
		});
	}

	private void about(String text) {
		if (text == null)
			return;
		Terms words = Terms.of(text);
		for (int i = 0; i < words.size(); i++)
			if (!words.form(i).stem().isEmpty())
				about.add(words.form(i).stemBytes());
	}

	private Document document(int number, int passages) {
		Document document = new Document();
		document.add(new StringField(StatementWriter.SOURCE, statement.sourceId(), Field.Store.NO));
		if (statement.provenance().superseded())
			document.add(new StringField(StatementWriter.SUPERSEDED.field(), StatementWriter.SUPERSEDED.text(), Field.Store.NO));
		else {
			int from = number * STEP;
			int to = number == passages - 1 ? terms.size() : from + WINDOW;
			termStream.over(terms, from, to);
			stemStream.over(terms, from, to, about);
			document.add(termField);
			document.add(stemField);
			document.add(new NumericDocValuesField(StatementWriter.START, from == 0 ? 0 : terms.span(from).start()));
			document.add(new NumericDocValuesField(StatementWriter.END, to == terms.size() ? statement.text().length() : terms.span(to - 1).end()));
		}
		document.add(new NumericDocValuesField(StatementWriter.DISTANCE, passages - 1L - number));
		if (number == passages - 1)
			whole(document);
		return document;
	}

	/** What stands with the last passage. */
	private void whole(Document last) {
		Provenance provenance = statement.provenance();
		last.add(new StringField(StatementWriter.ID, statement.id(), Field.Store.NO));
		if (statement.speaker() != null)
			last.add(new StringField(StatementWriter.SPEAKER, StatementWriter.speaker(statement.speaker()).text(), Field.Store.NO));
		if (provenance.speakerId() != null)
			last.add(new StringField(StatementWriter.SPEAKER_ID, provenance.speakerId(), Field.Store.NO));
		wordStream.over(terms);
		last.add(wordField);
		if (statement.date() != null)
			last.add(new LongField(StatementWriter.DAY, statement.date().toEpochDay(), Field.Store.NO));
		last.add(new StringField(StatementWriter.KIND, provenance.kind(), Field.Store.NO));
		last.add(new StringField(StatementWriter.STATUS, provenance.status(), Field.Store.NO));
		last.add(new NumericDocValuesField(StatementWriter.PLACE, provenance.start()));
		last.add(new BinaryDocValuesField(StatementWriter.STATEMENT, encoded));
	}
}
