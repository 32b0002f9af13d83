package org.galleyproof.language.analysis.internal;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CheckedInputStream;
import java.util.zip.CRC32;

/**
 * Reads a file that the build's converter wrote: a mark, a version, the content as arrays with their lengths, and the content's
 * CRC-32. Numbers are big-endian.
 */
public final class ModelReader implements Closeable {

	/** "GPLM", the first four bytes. */
	public static final int MARK = 0x47504C4D;
	/** Goes up with every change of the format or of what the hashes are made of. */
	public static final int VERSION = 1;

	/** No part of a model is longer; a damaged length is not to fill the memory. */
	private static final int LONGEST = 1 << 24;

	private final CRC32 sum = new CRC32();
	private final DataInputStream in;
	private final byte[] buffer = new byte[1 << 16];

	/**
	 * @param in taken over, closed by {@link #close()}
	 * @throws IOException when it cannot be read, is no such file or is of another version
	 */
	public ModelReader(InputStream in) throws IOException {
		this.in = new DataInputStream(new CheckedInputStream(new BufferedInputStream(in, 1 << 16), sum));
		if (integer() != MARK)
			throw new IOException("not a language model");
		int version = integer();
		if (version != VERSION)
			throw new IOException("a language model of version " + version + " where " + VERSION + " is needed");
	}

	public int integer() throws IOException {
		return in.readInt();
	}

	public String string() throws IOException {
		return in.readUTF();
	}

	public String[] strings() throws IOException {
		String[] strings = new String[length()];
		for (int i = 0; i < strings.length; i++)
			strings[i] = string();
		return strings;
	}

	public byte[] bytes() throws IOException {
		byte[] bytes = new byte[length()];
		in.readFully(bytes);
		return bytes;
	}

	public short[] shorts() throws IOException {
		short[] shorts = new short[length()];
		for (int at = 0; at < shorts.length;) {
			int count = Math.min(shorts.length - at, buffer.length / Short.BYTES);
			in.readFully(buffer, 0, count * Short.BYTES);
			ByteBuffer.wrap(buffer).asShortBuffer().get(shorts, at, count);
			at += count;
		}
		return shorts;
	}

	public int[] ints() throws IOException {
		int[] ints = new int[length()];
		for (int at = 0; at < ints.length;) {
			int count = Math.min(ints.length - at, buffer.length / Integer.BYTES);
			in.readFully(buffer, 0, count * Integer.BYTES);
			ByteBuffer.wrap(buffer).asIntBuffer().get(ints, at, count);
			at += count;
		}
		return ints;
	}

	/** To be called once, after the last part. */
	public void end() throws IOException {
		int expected = (int) sum.getValue();
		if (in.readInt() != expected)
			throw new IOException("the language model is damaged");
	}

	private int length() throws IOException {
		int length = integer();
		if (length < 0 || length > LONGEST)
			throw new IOException("the language model is damaged");
		return length;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
