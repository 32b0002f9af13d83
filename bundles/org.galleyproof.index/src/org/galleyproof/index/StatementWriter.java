package org.galleyproof.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.galleyproof.text.Words;

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
	/** Of the last passage: the id of the person who speaks. */
	static final String SPEAKER_ID = "speaker.id";
	/** Of the last passage: the statement, see {@link StatementCodec}. */
	static final String STATEMENT = "statement";
	/** How many documents on the statement stands. */
	static final String DISTANCE = "distance";
	/** The passage in the statement's text, Java offsets. */
	static final String START = "start";
	static final String END = "end";

	/** Of the last passage: all words of the statement as they are written, with their places. */
	static final String WORDS = "words";
	/** Of the last passage: the statement's day, the kind of its source, its verification status, and where in its source it stands. */
	static final String DAY = "day";
	static final String KIND = "kind";
	static final String STATUS = "status";
	static final String PLACE = "place";
	/** A term that stands with the last passage of what a newer version replaced. */
	static final Term SUPERSEDED = new Term("superseded", "1");
	/** Of a source, which is a document of its own: what it is, see {@link StatementCodec}; the words of its title; its kind; its day. */
	static final String ABOUT = "about";
	/** Of a source: the file it was read from. */
	static final String FILE = "file";
	/** Of a source: its id, with the file alone. */
	static final String FILE_ID = "file.id";
	static final String TITLE = "title";
	/** Of a source: its address, see {@link #uri}. */
	static final String URI = "uri";
	static final String TITLE_KIND = "title.kind";
	static final String TITLE_DAY = "title.day";

	/** Words of a passage; a statement of up to {@link #WHOLE} words is one. */
	private static final int WINDOW = 64;
	/** The overlap of 16 words keeps every fragment of that length whole in some passage. */
	private static final int STEP = 48;
	private static final int WHOLE = 80;

	private static final FieldType TERMS_TYPE = new FieldType();
	private static final FieldType STEMS_TYPE = new FieldType();
	private static final FieldType WORDS_TYPE = new FieldType();
	static {
		TERMS_TYPE.setIndexOptions(IndexOptions.DOCS);
		TERMS_TYPE.setOmitNorms(true);
		TERMS_TYPE.setTokenized(true);
		TERMS_TYPE.freeze();
		STEMS_TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
		STEMS_TYPE.setTokenized(true);
		STEMS_TYPE.freeze();
		WORDS_TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
		WORDS_TYPE.setOmitNorms(true);
		WORDS_TYPE.setTokenized(true);
		WORDS_TYPE.freeze();
	}

	private StatementWriter() {
	}

	/** Adds the statement, whose id must be new. */
	static void add(IndexWriter writer, StatementDocument statement) throws IOException {
		Terms terms = Terms.of(statement.text());
		List<Document> passages = statement.provenance().superseded() ? List.of(superseded(statement)) : passages(statement, terms);
		for (int i = 0; i < passages.size(); i++)
			passages.get(i).add(new NumericDocValuesField(DISTANCE, passages.size() - 1L - i));
		Document last = passages.get(passages.size() - 1);
		last.add(new StringField(ID, statement.id(), Field.Store.NO));
		if (statement.speaker() != null)
			last.add(new StringField(SPEAKER, speaker(statement.speaker()).text(), Field.Store.NO));
		if (statement.provenance().speakerId() != null)
			last.add(new StringField(SPEAKER_ID, statement.provenance().speakerId(), Field.Store.NO));
		last.add(new Field(WORDS, new WordStream(terms.words()), WORDS_TYPE));
		if (statement.date() != null)
			last.add(new LongField(DAY, statement.date().toEpochDay(), Field.Store.NO));
		last.add(new StringField(KIND, statement.provenance().kind(), Field.Store.NO));
		last.add(new StringField(STATUS, statement.provenance().status(), Field.Store.NO));
		last.add(new NumericDocValuesField(PLACE, statement.provenance().start()));
		last.add(new BinaryDocValuesField(STATEMENT, StatementCodec.encode(statement)));
		writer.addDocuments(passages);
	}

	/** Adds a file, and what is to be known of the source in it; that is {@code null} where the file is damaged. */
	static void add(IndexWriter writer, SourceDocument source, IndexedFile file) throws IOException {
		Document document = new Document();
		document.add(new StringField(SOURCE, file.sourceId(), Field.Store.NO));
		document.add(new StringField(FILE_ID, file.sourceId(), Field.Store.NO));
		document.add(new BinaryDocValuesField(FILE, StatementCodec.encode(file)));
		if (source != null)
			describe(source, document);
		writer.addDocument(document);
	}

	/** Exchanges what is known of a file. */
	static void update(IndexWriter writer, IndexedFile file) throws IOException {
		writer.updateBinaryDocValue(new Term(FILE_ID, file.sourceId()), FILE, StatementCodec.encode(file));
	}

	private static void describe(SourceDocument source, Document document) throws IOException {
		document.add(new Field(TITLE, new WordStream(Words.of(source.title())), WORDS_TYPE));
		document.add(new StringField(TITLE_KIND, source.kind(), Field.Store.NO));
		if (source.date() != null)
			document.add(new LongField(TITLE_DAY, source.date().toEpochDay(), Field.Store.NO));
		if (source.uri() != null)
			document.add(new StringField(URI, uri(source.uri()).text(), Field.Store.NO));
		if (source.superseded())
			document.add(new StringField(SUPERSEDED.field(), SUPERSEDED.text(), Field.Store.NO));
		document.add(new BinaryDocValuesField(ABOUT, StatementCodec.encode(source)));
	}

	/** A statement that answers no draft has no passages. */
	private static Document superseded(StatementDocument statement) {
		Document document = new Document();
		document.add(new StringField(SOURCE, statement.sourceId(), Field.Store.NO));
		document.add(new StringField(SUPERSEDED.field(), SUPERSEDED.text(), Field.Store.NO));
		return document;
	}

	private static List<Document> passages(StatementDocument statement, Terms terms) {
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
		return passages;
	}

	static Term speaker(String name) {
		return new Term(SPEAKER, TermStream.limit(name.strip().toLowerCase(Locale.ROOT)));
	}

	/** An address without its place in the page: that and a slash at the end lead nowhere else. */
	static Term uri(String uri) {
		return new Term(URI, TermStream.limit(uri.strip().replaceFirst("#[^#]*$", "").replaceFirst("/$", "")));
	}

	static Term source(String sourceId) {
		return new Term(SOURCE, sourceId);
	}
}
