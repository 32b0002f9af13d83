package org.galleyproof.index;

import java.io.IOException;
import java.util.Locale;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * The fields of the index, and the writing of what is not a statement. A statement is a block of passages, see {@link StatementBlock}; a source is a
 * document of its own.
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

	/** How the words of a title and of a statement are indexed: with their places, without their number. */
	static final FieldType WORDS_TYPE = new FieldType();
	static {
		WORDS_TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
		WORDS_TYPE.setOmitNorms(true);
		WORDS_TYPE.setTokenized(true);
		WORDS_TYPE.freeze();
	}

	private StatementWriter() {
	}

	/** Adds the statement, whose id must be new. */
	static void add(IndexWriter writer, StatementDocument statement) throws IOException {
		StatementBlock.OF_THREAD.get().add(writer, statement);
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
		document.add(new Field(TITLE, new WordStream().over(Terms.of(source.title())), WORDS_TYPE));
		document.add(new StringField(TITLE_KIND, source.kind(), Field.Store.NO));
		if (source.date() != null)
			document.add(new LongField(TITLE_DAY, source.date().toEpochDay(), Field.Store.NO));
		if (source.uri() != null)
			document.add(new StringField(URI, uri(source.uri()).text(), Field.Store.NO));
		if (source.superseded())
			document.add(new StringField(SUPERSEDED.field(), SUPERSEDED.text(), Field.Store.NO));
		document.add(new BinaryDocValuesField(ABOUT, StatementCodec.encode(source)));
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
