package org.galleyproof.language.converter;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CheckedOutputStream;
import java.util.zip.CRC32;

import org.galleyproof.language.analysis.internal.ModelReader;

/** Writes what {@link ModelReader} reads. */
final class ModelWriter implements Closeable {

	private final CRC32 sum = new CRC32();
	private final DataOutputStream out;

	ModelWriter(Path file) throws IOException {
		out = new DataOutputStream(new BufferedOutputStream(new CheckedOutputStream(Files.newOutputStream(file), sum), 1 << 16));
		integer(ModelReader.MARK);
		integer(ModelReader.VERSION);
	}

	void integer(int value) throws IOException {
		out.writeInt(value);
	}

	void strings(List<String> strings) throws IOException {
		integer(strings.size());
		for (String string : strings)
			out.writeUTF(string);
	}

	void bytes(byte[] bytes) throws IOException {
		integer(bytes.length);
		out.write(bytes);
	}

	void shorts(short[] shorts) throws IOException {
		integer(shorts.length);
		for (short value : shorts)
			out.writeShort(value);
	}

	void ints(int[] ints) throws IOException {
		integer(ints.length);
		for (int value : ints)
			out.writeInt(value);
	}

	/** To be called once, after the last part. */
	void end() throws IOException {
		out.flush();
		out.writeInt((int) sum.getValue());
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
