package org.galleyproof.index;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.util.BytesRef;

/**
 * Statements and sources on their way into the index: a piece of it, held in memory until it is large enough to be written in one go, see
 * {@link BatchReader}. Lucene would take documents one by one, and keep a list for each of their terms; that costs several times as much as keeping the
 * words as they come and turning them round at the end, because here each text is a run of the same few thousand forms.
 *
 * <p>
 * A statement is a block of passages. Each passage says how far on in the block the statement itself stands: with the last passage, so that a statement
 * of one passage is one document. For one thread.
 */
final class Batch {

	/** Words of a passage; a statement of up to {@link #WHOLE} words is one. */
	private static final int WINDOW = 64;
	/** The overlap of 16 words keeps every fragment of that length whole in some passage. */
	private static final int STEP = 48;
	private static final int WHOLE = 80;

	/** A statement made ready by whatever thread. */
	record Ready(StatementDocument statement, Terms terms, BytesRef encoded) {

		static Ready of(StatementDocument statement) {
			return new Ready(statement, Terms.of(statement.text()), StatementCodec.encode(statement));
		}
	}

	final WordLog log;
	final Slices passages;
	final Slices about;
	final Slices statements;
	final Slices titles;
	final Map<String, KeyField> keys = new TreeMap<>();
	final Map<String, IntColumn> numbers = new TreeMap<>();
	final Map<String, IntColumn> days = new TreeMap<>();
	final Map<String, BytesColumn> blobs = new TreeMap<>();
	private final Room room;
	private int documents;

	Batch(Room room) {
		this.room = room;
		log = new WordLog(room);
		passages = new Slices(room);
		about = new Slices(room);
		statements = new Slices(room);
		titles = new Slices(room);
	}

	/** Gives its memory back; nothing of it can be asked any more. */
	void free() {
		log.free();
		for (Slices slices : List.of(passages, about, statements, titles))
			slices.free();
		keys.values().forEach(KeyField::free);
		numbers.values().forEach(IntColumn::free);
		days.values().forEach(IntColumn::free);
		blobs.values().forEach(BytesColumn::free);
	}

	/** How many documents there are. */
	int size() {
		return documents;
	}

	/** Whether it has something of a source. */
	boolean has(String sourceId) {
		return keys.containsKey(StatementFields.SOURCE) && keys.get(StatementFields.SOURCE).has(sourceId);
	}

	/** Memory taken, in bytes. */
	long bytes() {
		long bytes = log.bytes() + passages.bytes() + about.bytes() + statements.bytes() + titles.bytes();
		for (KeyField field : keys.values())
			bytes += field.bytes();
		for (IntColumn column : numbers.values())
			bytes += column.bytes();
		for (IntColumn column : days.values())
			bytes += column.bytes();
		for (BytesColumn column : blobs.values())
			bytes += column.bytes();
		return bytes;
	}

	/** Adds a statement, whose id must be new. */
	void add(Ready ready) {
		StatementDocument statement = ready.statement();
		Terms terms = ready.terms();
		boolean superseded = statement.provenance().superseded();
		// one that answers no draft has no passages
		int number = superseded || terms.size() <= WHOLE ? 1 : 1 + (terms.size() - WHOLE + STEP - 1) / STEP;
		int words = log.add(terms);
		for (int i = 0; i < number; i++) {
			int document = documents++;
			key(StatementFields.SOURCE, document, statement.sourceId());
			number(StatementFields.DISTANCE, document, number - 1 - i);
			if (superseded) {
				key(StatementFields.SUPERSEDED.field(), document, StatementFields.SUPERSEDED.text());
				continue;
			}
			int from = i * STEP;
			int to = i == number - 1 ? terms.size() : from + WINDOW;
			passages.add(document, words + from, words + to);
			about(document, words + from, words + to, statement);
			number(StatementFields.START, document, from == 0 ? 0 : terms.span(from).start());
			number(StatementFields.END, document, to == terms.size() ? statement.text().length() : terms.span(to - 1).end());
		}
		whole(documents - 1, statement, words, words + terms.size());
		blob(StatementFields.STATEMENT, documents - 1, ready.encoded());
	}

	/** What a passage is found by where its words are not asked for as they stand. */
	private void about(int document, int from, int to, StatementDocument statement) {
		about.add(document, from, to);
		if (statement.sourceTitle() != null)
			log.addTo(about, document, statement.sourceTitle());
		if (statement.speaker() != null)
			log.addTo(about, document, statement.speaker());
	}

	/** What stands with the last passage. */
	private void whole(int document, StatementDocument statement, int from, int to) {
		Provenance provenance = statement.provenance();
		key(StatementFields.ID, document, statement.id());
		if (statement.speaker() != null)
			key(StatementFields.SPEAKER, document, StatementFields.speaker(statement.speaker()).text());
		if (provenance.speakerId() != null)
			key(StatementFields.SPEAKER_ID, document, provenance.speakerId());
		statements.add(document, from, to);
		if (statement.date() != null)
			day(StatementFields.DAY, document, statement.date().toEpochDay());
		key(StatementFields.KIND, document, provenance.kind());
		key(StatementFields.STATUS, document, provenance.status());
		number(StatementFields.PLACE, document, provenance.start());
	}

	/** Adds a file, and what is to be known of the source in it; that is {@code null} where the file is damaged. */
	void add(SourceDocument source, IndexedFile file) {
		int document = documents++;
		key(StatementFields.SOURCE, document, file.sourceId());
		key(StatementFields.FILE_ID, document, file.sourceId());
		blob(StatementFields.FILE, document, StatementCodec.encode(file));
		if (source == null)
			return;
		Terms title = Terms.of(source.title());
		int from = log.add(title);
		titles.add(document, from, from + title.size());
		key(StatementFields.TITLE_KIND, document, source.kind());
		if (source.date() != null)
			day(StatementFields.TITLE_DAY, document, source.date().toEpochDay());
		if (source.uri() != null)
			key(StatementFields.URI, document, StatementFields.uri(source.uri()).text());
		if (source.superseded())
			key(StatementFields.SUPERSEDED.field(), document, StatementFields.SUPERSEDED.text());
		blob(StatementFields.ABOUT, document, StatementCodec.encode(source));
	}

	private void key(String field, int document, String value) {
		keys.computeIfAbsent(field, name -> new KeyField(room)).put(document, value);
	}

	private void number(String field, int document, int value) {
		numbers.computeIfAbsent(field, name -> new IntColumn(room)).put(document, value);
	}

	private void day(String field, int document, long day) {
		days.computeIfAbsent(field, name -> new IntColumn(room)).put(document, Math.toIntExact(day));
	}

	private void blob(String field, int document, BytesRef value) {
		blobs.computeIfAbsent(field, name -> new BytesColumn(room)).put(document, value);
	}
}
