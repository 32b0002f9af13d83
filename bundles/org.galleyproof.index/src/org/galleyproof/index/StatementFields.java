package org.galleyproof.index;

import java.util.Locale;

import org.apache.lucene.index.Term;

/** The fields of the index. A statement is a block of documents, one for each passage of it; a source is a document of its own. See {@link Batch}. */
final class StatementFields {

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

	private StatementFields() {
	}

	static Term speaker(String name) {
		return new Term(SPEAKER, Terms.limit(name.strip().toLowerCase(Locale.ROOT)));
	}

	/** An address without its place in the page: that and a slash at the end lead nowhere else. */
	static Term uri(String uri) {
		return new Term(URI, Terms.limit(uri.strip().replaceFirst("#[^#]*$", "").replaceFirst("/$", "")));
	}

	static Term source(String sourceId) {
		return new Term(SOURCE, sourceId);
	}
}
