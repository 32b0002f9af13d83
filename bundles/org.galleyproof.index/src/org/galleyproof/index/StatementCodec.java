package org.galleyproof.index;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/** A statement, or a source, as bytes of the index: read in one go, without a look-up per field. */
final class StatementCodec {

	private StatementCodec() {
	}

	static BytesRef encode(StatementDocument statement) {
		ByteWriter out = new ByteWriter();
		out.writeText(statement.id());
		out.writeText(statement.speaker());
		out.writeLong(day(statement.date()));
		out.writeByte((byte) (statement.quoted() ? 1 : 0));
		out.writeText(statement.sourceId());
		out.writeText(statement.sourceTitle());
		out.writeText(statement.text());
		out.writeText(statement.role());
		Provenance provenance = statement.provenance();
		out.writeText(provenance.kind());
		out.writeText(provenance.status());
		out.writeText(provenance.speakerId());
		out.writeVInt(provenance.page());
		out.writeText(provenance.timecode());
		out.writeVInt(provenance.start());
		out.writeByte((byte) (provenance.superseded() ? 1 : 0));
		return out.bytes();
	}

	static StatementDocument decode(BytesRef bytes) {
		ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
		String id = read(in);
		String speaker = read(in);
		long day = in.readLong();
		boolean quoted = in.readByte() != 0;
		String sourceId = read(in);
		String sourceTitle = read(in);
		String text = read(in);
		String role = read(in);
		Provenance provenance = new Provenance(read(in), read(in), read(in), in.readVInt(), read(in), in.readVInt(), in.readByte() != 0);
		return new StatementDocument(id, text, speaker, role, date(day), quoted, sourceId, sourceTitle, provenance);
	}

	static BytesRef encode(SourceDocument source) {
		ByteWriter out = new ByteWriter();
		out.writeText(source.id());
		out.writeText(source.title());
		out.writeText(source.kind());
		out.writeText(source.publisher());
		out.writeText(source.uri());
		out.writeLong(day(source.date()));
		out.writeVInt(source.statements());
		out.writeVInt(source.part());
		out.writeByte((byte) (source.superseded() ? 1 : 0));
		return out.bytes();
	}

	static SourceDocument decodeSource(BytesRef bytes) {
		ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
		return new SourceDocument(read(in), read(in), read(in), read(in), read(in), date(in.readLong()), in.readVInt(), in.readVInt(), in.readByte() != 0);
	}

	static BytesRef encode(IndexedFile file) {
		ByteWriter out = new ByteWriter();
		out.writeText(file.sourceId());
		out.writeText(file.path());
		out.writeLong(file.size());
		out.writeLong(file.modified());
		out.writeText(file.digest());
		out.writeText(file.problem());
		return out.bytes();
	}

	static IndexedFile decodeFile(BytesRef bytes) {
		ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
		return new IndexedFile(read(in), read(in), in.readLong(), in.readLong(), read(in), read(in));
	}

	/** The day as a number that sorts like it; those without one come before every other. */
	static long day(LocalDate date) {
		return date == null ? Long.MIN_VALUE : date.toEpochDay();
	}

	private static LocalDate date(long day) {
		return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
	}

	/** See {@link ByteWriter#writeText}. */
	private static String read(ByteArrayDataInput in) {
		int length = in.readVInt() - 1;
		if (length < 0)
			return null;
		byte[] bytes = new byte[length];
		in.readBytes(bytes, 0, length);
		return new String(bytes, StandardCharsets.UTF_8);
	}
}
