package org.galleyproof.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** A statement, or a source, as bytes of the index: read in one go, without a look-up per field. */
final class StatementCodec {

	private StatementCodec() {
	}

	static BytesRef encode(StatementDocument statement) throws IOException {
		ByteBuffersDataOutput out = new ByteBuffersDataOutput();
		write(out, statement.id());
		write(out, statement.speaker());
		out.writeLong(day(statement.date()));
		out.writeByte((byte) (statement.quoted() ? 1 : 0));
		write(out, statement.sourceId());
		write(out, statement.sourceTitle());
		write(out, statement.text());
		write(out, statement.role());
		Provenance provenance = statement.provenance();
		write(out, provenance.kind());
		write(out, provenance.status());
		write(out, provenance.speakerId());
		out.writeVInt(provenance.page());
		write(out, provenance.timecode());
		out.writeVInt(provenance.start());
		out.writeByte((byte) (provenance.superseded() ? 1 : 0));
		return new BytesRef(out.toArrayCopy());
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

	static BytesRef encode(SourceDocument source) throws IOException {
		ByteBuffersDataOutput out = new ByteBuffersDataOutput();
		write(out, source.id());
		write(out, source.title());
		write(out, source.kind());
		write(out, source.publisher());
		write(out, source.uri());
		out.writeLong(day(source.date()));
		out.writeVInt(source.statements());
		out.writeVInt(source.part());
		out.writeByte((byte) (source.superseded() ? 1 : 0));
		return new BytesRef(out.toArrayCopy());
	}

	static SourceDocument decodeSource(BytesRef bytes) {
		ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
		return new SourceDocument(read(in), read(in), read(in), read(in), read(in), date(in.readLong()), in.readVInt(), in.readVInt(), in.readByte() != 0);
	}

	static BytesRef encode(IndexedFile file) throws IOException {
		ByteBuffersDataOutput out = new ByteBuffersDataOutput();
		write(out, file.sourceId());
		write(out, file.path());
		out.writeLong(file.size());
		out.writeLong(file.modified());
		write(out, file.digest());
		write(out, file.problem());
		return new BytesRef(out.toArrayCopy());
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

	/** A length of 0 stands for {@code null}, others are one higher than they are. */
	private static void write(ByteBuffersDataOutput out, String text) throws IOException {
		if (text == null) {
			out.writeVInt(0);
			return;
		}
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeVInt(bytes.length + 1);
		out.writeBytes(bytes, 0, bytes.length);
	}

	private static String read(ByteArrayDataInput in) {
		int length = in.readVInt() - 1;
		if (length < 0)
			return null;
		byte[] bytes = new byte[length];
		in.readBytes(bytes, 0, length);
		return new String(bytes, StandardCharsets.UTF_8);
	}
}
