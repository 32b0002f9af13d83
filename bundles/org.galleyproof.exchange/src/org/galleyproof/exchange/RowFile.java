package org.galleyproof.exchange;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.galleyproof.core.files.JsonLines;
import org.galleyproof.core.files.JsonRow;
import org.galleyproof.core.user.UserException;

/** Reads rows of a JSON Lines file again, wherever they stand in it. The file is opened when the first is asked for. */
final class RowFile implements Closeable {

	private final Path path;
	private final String name;
	private final Supplier<Charset> charset;
	private RandomAccessFile in;

	/**
	 * @param name what messages call the file
	 * @param charset its encoding, asked for when a row is read
	 */
	RowFile(Path path, String name, Supplier<Charset> charset) {
		this.path = path;
		this.name = name;
		this.charset = charset;
	}

	/** @throws UserException when the row is not what it was */
	JsonRow row(long line, long offset, int length) throws IOException, UserException {
		if (in == null)
			in = new RandomAccessFile(path.toFile(), "r");
		byte[] bytes = new byte[length];
		try {
			in.seek(offset);
			in.readFully(bytes);
		} catch (EOFException e) {
			throw new UserException(ExchangeMessages.text("rows.modified", name), e);
		}
		return JsonLines.parse(name, line, offset, bytes, charset.get());
	}

	@Override
	public void close() throws IOException {
		if (in != null)
			in.close();
	}
}
