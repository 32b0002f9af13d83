package org.galleyproof.cli.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.galleyproof.core.user.UserException;

/**
 * Where a command's answer goes, as UTF-8 text: standard output, flushed whenever a row or a draft is done, or a file that
 * appears whole after {@link #commit} and not at all without it.
 */
final class Answer implements AutoCloseable {

	private final OutputStream out;
	/** {@code null} for standard output. */
	private final Path file;
	/** {@code null} where what is written can't be taken back: standard output, a device, a pipe. */
	private final Path temporary;

	private Answer(OutputStream out, Path file, Path temporary) {
		this.out = out;
		this.file = file;
		this.temporary = temporary;
	}

	/** @param file where to write; {@code null} for the console's standard output */
	static Answer open(Path file, Console console) throws UserException {
		if (file == null)
			return new Answer(new BufferedOutputStream(console.out()), null, null);
		if (Files.isDirectory(file))
			throw new UserException(Strings.get("outputIsFolder", file));
		try {
			if (Files.exists(file) && !Files.isRegularFile(file))
				return new Answer(new BufferedOutputStream(Files.newOutputStream(file)), file, null);
			// behind a link, which stays one
			Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
			// not by createTempFile: others may read an answer as they may any new file
			Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
			return new Answer(new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW)), target, temporary);
		} catch (IOException failure) {
			throw new UserException(Strings.get("outputNotWritten", file, reason(failure)), failure);
		}
	}

	/** Writes text as it is. */
	void print(String text) throws UserException {
		try {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		} catch (IOException failure) {
			throw failed(failure);
		}
	}

	/** Makes what was written so far reach its reader. */
	void flush() throws UserException {
		try {
			out.flush();
		} catch (IOException failure) {
			throw failed(failure);
		}
	}

	/** Says that the answer is whole. */
	void commit() throws UserException {
		flush();
		if (file == null)
			return;
		try {
			out.close();
			if (temporary == null)
				return;
			try {
				Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
			} catch (AtomicMoveNotSupportedException otherFileSystem) {
				Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
			}
		} catch (IOException failure) {
			throw failed(failure);
		}
	}

	/** Takes back a file that was not committed; leaves standard output open. */
	@Override
	public void close() throws UserException {
		if (file == null)
			return;
		try {
			out.close();
			if (temporary != null)
				Files.deleteIfExists(temporary);
		} catch (IOException failure) {
			throw failed(failure);
		}
	}

	private UserException failed(IOException failure) {
		String reason = reason(failure);
		if (file != null)
			return new UserException(Strings.get("outputNotWritten", file, reason), failure);
		// systems name a pipe without a reader in two ways
		if (reason.contains("Broken pipe") || reason.contains("pipe is being closed"))
			throw new ClosedOutputException(failure);
		return new UserException(Strings.get("standardOutputNotWritten", reason), failure);
	}

	private static String reason(IOException failure) {
		if (failure instanceof AccessDeniedException)
			return Strings.get("accessDenied");
		if (failure instanceof NoSuchFileException)
			return Strings.get("folderMissing");
		return String.valueOf(failure.getMessage());
	}
}
