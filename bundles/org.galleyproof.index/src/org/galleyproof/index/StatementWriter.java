package org.galleyproof.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * Writes a statement as a block of passages. Each passage says how far on in the block the statement itself stands: with the last
 * passage, so that a statement of one passage is one document.
 */
final class StatementWriter {

	/** The terms of a passage and their pairs; found or not, never how often. */
	static final String TERMS = "terms";
	/** Of the last passage: the statement's id. */
	static final String ID = "id";
	static final String SOURCE = "source";
	/** The stems of a passage, of its source's title and its speaker's name, with their counts. */
	static final String STEMS = "stems";
	/** Of the last passage: the speaker's name in small letters. */
	static final String SPEAKER = "speaker";
	/** Of the last passage: the statement, see {@link StatementCodec}. */
	static final String STATEMENT = "statement";
	/** How many documents on the statement stands. */
	static final String DISTANCE = "distance";
	/** The passage in the statement's text, Java offsets. */
	static final String START = "start";
	static final String END = "end";

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

	private StatementWriter() {
	}

	/** Adds the statement; one of the same id is replaced. */
	static void add(IndexWriter writer, StatementDocument statement) throws IOException {
		Terms terms = Terms.of(statement.text());
		List<Document> passages = new ArrayList<>();
		List<String> about = new ArrayList<>(Stems.of(statement.sourceTitle()));
		about.addAll(Stems.of(statement.speaker()));
		int from = 0;
		int to;
		do {
			to = terms.size() - from <= WHOLE ? terms.size() : from + WINDOW;
			Document passage = new Document();
			passage.add(new Field(TERMS, new TermStream().over(terms, from, to), TERMS_TYPE));
			List<String> stems = terms.stems(from, to);
			stems.addAll(about);
			passage.add(new Field(STEMS, new StemStream(stems), STEMS_TYPE));
			passage.add(new StringField(SOURCE, statement.sourceId(), Field.Store.NO));
			passage.add(new NumericDocValuesField(START, from == 0 ? 0 : terms.span(from).start()));
			passage.add(new NumericDocValuesField(END, to == terms.size() ? statement.text().length() : terms.span(to - 1).end()));
			passages.add(passage);
			from += STEP;
		} while (to < terms.size());
		for (int i = 0; i < passages.size(); i++)
			passages.get(i).add(new NumericDocValuesField(DISTANCE, passages.size() - 1L - i));
		Document last = passages.get(passages.size() - 1);
		last.add(new StringField(ID, statement.id(), Field.Store.NO));
		if (statement.speaker() != null)
			last.add(new StringField(SPEAKER, speaker(statement.speaker()).text(), Field.Store.NO));
		last.add(new BinaryDocValuesField(STATEMENT, StatementCodec.encode(statement)));
		writer.addDocuments(passages);
	}

	static Term speaker(String name) {
		return new Term(SPEAKER, TermStream.limit(name.strip().toLowerCase(Locale.ROOT)));
	}

	static Term source(String sourceId) {
		return new Term(SOURCE, sourceId);
	}
}
