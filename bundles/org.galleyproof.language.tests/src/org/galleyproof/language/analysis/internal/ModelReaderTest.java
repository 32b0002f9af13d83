package org.galleyproof.language.analysis.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;

class ModelReaderTest {

	@Test
	void readsWhatWasWritten() throws IOException {
		try (ModelReader in = reader(model())) {
			assertArrayEquals(new String[] { "né", "" }, in.strings());
			assertArrayEquals(new int[] { 1, -2, Integer.MAX_VALUE }, in.ints());
			assertArrayEquals(new short[] { -5 }, in.shorts());
			assertArrayEquals(new byte[] { 7, 8 }, in.bytes());
			in.end();
		}
	}

	@Test
	void saysThatAFileIsNone() throws IOException {
		byte[] other = model();
		other[0] = 'X';
		assertEquals("not a language model", assertThrows(IOException.class, () -> reader(other)).getMessage());
		assertThrows(EOFException.class, () -> reader(new byte[3]));
	}

	@Test
	void saysThatAFileIsOfAnotherVersion() throws IOException {
		byte[] other = model();
		other[7]++;
		assertEquals("a language model of version 2 where 1 is needed", assertThrows(IOException.class, () -> reader(other)).getMessage());
	}

	@Test
	void findsEveryBitThatIsDamaged() throws IOException {
		byte[] model = model();
		for (int bit = 8 * Byte.SIZE; bit < model.length * Byte.SIZE; bit++) {
			byte[] damaged = model.clone();
			damaged[bit / Byte.SIZE] ^= 1 << bit % Byte.SIZE;
			assertThrows(IOException.class, () -> readAll(damaged));
		}
	}

	@Test
	void findsThatTheEndIsMissing() throws IOException {
		byte[] model = model();
		for (int length = 8; length < model.length; length++) {
			byte[] cut = new byte[length];
			System.arraycopy(model, 0, cut, 0, length);
			assertThrows(IOException.class, () -> readAll(cut));
		}
	}

	private static void readAll(byte[] model) throws IOException {
		try (ModelReader in = reader(model)) {
			in.strings();
			in.ints();
			in.shorts();
			in.bytes();
			in.end();
		}
	}

	private static ModelReader reader(byte[] bytes) throws IOException {
		return new ModelReader(new ByteArrayInputStream(bytes));
	}

	private static byte[] model() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeInt(ModelReader.MARK);
		out.writeInt(ModelReader.VERSION);
		out.writeInt(2);
		out.writeUTF("né");
		out.writeUTF("");
		out.writeInt(3);
		for (int value : new int[] { 1, -2, Integer.MAX_VALUE })
			out.writeInt(value);
		out.writeInt(1);
		out.writeShort(-5);
		out.writeInt(2);
		out.write(new byte[] { 7, 8 });
		CRC32 sum = new CRC32();
		sum.update(bytes.toByteArray());
		out.writeInt((int) sum.getValue());
		return bytes.toByteArray();
	}
}
