package org.galleyproof.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** A statement as bytes of the index: read in one go, without a look-up per field. */
final class StatementCodec {

	private StatementCodec() {
	}

	static BytesRef encode(StatementDocument statement) throws IOException {
		ByteBuffersDataOutput out = new ByteBuffersDataOutput();
		write(out, statement.id());
		write(out, statement.speaker());
		out.writeLong(statement.date() == null ? Long.MIN_VALUE : statement.date().toEpochDay());
		out.writeByte((byte) (statement.quoted() ? 1 : 0));
		write(out, statement.sourceId());
		write(out, statement.sourceTitle());
		write(out, statement.text());
		write(out, statement.role());
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
		// an index made before roles were kept ends here
		String role = in.eof() ? null : read(in);
		return new StatementDocument(id, text, speaker, role, day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day), quoted, sourceId, sourceTitle);
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
