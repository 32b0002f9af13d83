package org.galleyproof.core.proof;

import static org.galleyproof.core.proof.ProofMessages.failure;
import static org.galleyproof.core.proof.ProofMessages.reason;
import static org.galleyproof.core.proof.ProofMessages.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.galleyproof.core.user.UserException;

/**
 * The file beside a draft that holds the decisions about it: {@code ferry.md.proof} for {@code ferry.md}. It is written beside its place, forced to
 * disk and moved there, so a kill leaves what was saved last. What other programs saved meanwhile is put together with one's own before each writing.
 * A file that cannot be understood is renamed and stays.
 */
final class ProofFile {

	/** What the names of such files end in. */
	static final String EXTENSION = ".proof";

	/** How long to wait for another program that writes, in milliseconds. */
	private static final long PATIENCE = 5_000;
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

	private final Path file;
	private byte[] last;
	/** Size and time of the file when it was last read or written; {@code null} where there was none. */
	private String stamp;
	private UserException refused;

	/** @param file need not exist */
	ProofFile(Path file) {
		this.file = file;
	}

	/** The file beside {@code draft}. */
	static Path beside(Path draft) {
		return draft.resolveSibling(draft.getFileName() + EXTENSION);
	}

	Path path() {
		return file;
	}

	/**
	 * What the file holds; nothing where there is none.
	 *
	 * @throws UserException when it cannot be read or understood; one that is damaged was set aside by then, and nothing is left at its place
	 */
	Stored load() throws UserException {
		refused = null;
		try {
			stamp = stamp();
			last = stamp == null ? null : Files.readAllBytes(file);
			return last == null ? Stored.NOTHING : ProofXmi.read(last);
		} catch (NoSuchFileException e) {
			last = null;
			return Stored.NOTHING;
		} catch (ProofXmi.DamagedException e) {
			throw e.newer ? refuse(failure("file.newer", file)) : setAside(e);
		} catch (IOException e) {
			throw refuse(new UserException(text("file.stuck", file, reason(e)), e));
		}
	}

	/**
	 * As {@link #load} for one who only looks: a damaged file stays where it is.
	 *
	 * @throws UserException when it cannot be read or understood
	 */
	Stored look() throws UserException {
		try {
			return ProofXmi.read(Files.readAllBytes(file));
		} catch (NoSuchFileException e) {
			return Stored.NOTHING;
		} catch (ProofXmi.DamagedException e) {
			throw e.newer ? failure("file.newer", file) : failure("file.unread", file, e.getMessage());
		} catch (IOException e) {
			throw new UserException(text("file.unread", file, reason(e)), e);
		}
	}

	/** Whether the file is another than it was when it was last read or written here. */
	boolean hasChanged() {
		return !Objects.equals(stamp, stamp());
	}

	/** Size and time, to the nanosecond where the file system tells them; a file that is replaced has another time. */
	private String stamp() {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return attributes.size() + " " + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS) + " " + attributes.fileKey();
		} catch (IOException e) {
			// there is none, or none that could be read
			return null;
		}
	}

	/**
	 * Writes {@code mine} together with what others have written since.
	 *
	 * @return what was written
	 * @throws UserException when it can't be written: the sentence is the user's, and nothing on disk has changed
	 */
	Stored save(Stored mine) throws UserException {
		if (refused != null)
			throw refused;
		try (ProofLock lock = ProofLock.take(file, PATIENCE)) {
			if (lock == null)
				throw failure("file.locked", file);
			Stored merged = mine;
			UserException damage = null;
			if (hasChanged()) {
				try {
					merged = Merge.of(mine, load());
				} catch (UserException e) {
					if (refused != null)
						throw e;
					damage = e;
				}
			}
			write(ProofXmi.write(merged));
			if (damage != null)
				throw damage;
			return merged;
		} catch (IOException e) {
			throw new UserException(text("file.unwritable", file, reason(e)), e);
		}
	}

	private void write(byte[] bytes) throws IOException {
		if (Arrays.equals(bytes, last) && !hasChanged())
			return;
		Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
		try {
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
				for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining();)
					channel.write(left);
				channel.force(true);
			}
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			last = bytes;
			stamp = stamp();
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private UserException setAside(ProofXmi.DamagedException damage) {
		Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + STAMP.format(LocalDateTime.now()));
		for (int i = 2; Files.exists(aside); i++)
			aside = file.resolveSibling(file.getFileName() + ".damaged-" + STAMP.format(LocalDateTime.now()) + "-" + i);
		try {
			Files.move(file, aside);
			last = null;
			stamp = null;
			return failure("file.damaged", file.getFileName(), damage.getMessage(), aside.getFileName());
		} catch (IOException e) {
			return refuse(failure("file.stuck", file, damage.getMessage()));
		}
	}

	/** Nothing is written over a file that could neither be understood nor moved. */
	private UserException refuse(UserException why) {
		refused = why;
		return why;
	}
}
