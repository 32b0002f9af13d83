package org.galleyproof.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.galleyproof.core.DraftDay;
import org.galleyproof.core.dossier.SourceAbout;
import org.galleyproof.core.dossier.SourceDraft;
import org.galleyproof.core.dossier.SourceIds;
import org.galleyproof.core.dossier.StatementDraft;
import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.user.UserException;
import org.galleyproof.detect.Dateline;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.detect.Reading;
import org.galleyproof.model.dossier.SourceKind;

/**
 * Reads a file as one source, and writes nothing. A transcript gives its turns; any other text gives the quotations that it prints, each
 * with its speaker, and its own sentences, without one: see {@link SourceStatements}.
 */
final class SourceReader {

	/** Largest file read, in bytes: it is held in memory once, and kept beside the source. */
	static final int LIMIT = 64 << 20;

	private static final int LONGEST_TITLE = 160;

	private final ContentReader contents;
	private final int limit;
	private final DraftReader reader = new DraftReader();

	/** @param limit largest file read, in bytes, at most {@link #LIMIT} */
	SourceReader(ContentReader contents, int limit) {
		this.contents = contents;
		this.limit = limit;
	}

	/**
	 * What was read.
	 *
	 * @param source what would go into a dossier
	 * @param note what its user should know of how it was read, a sentence; {@code null} for nothing
	 */
	record Readable(SourceDraft source, String note) {
	}

	/**
	 * What would go into a dossier. Its id and those of its statements are made of the file alone: whatever the user calls it, the same file is
	 * the same source.
	 *
	 * @param name what messages call the file
	 * @param wanted what the user says of the source, instead of what the file says; {@code null} to believe the file
	 * @throws UserException when the file can't be read, is damaged, or holds no text
	 */
	Readable read(Path file, String name, SourceAbout wanted) throws UserException {
		byte[] bytes = bytes(file, name, limit);
		String digest = SourceIds.digest(bytes);
		Disguise.refuse(bytes, Importers.extension(file), name);
		Content content = contents.read(bytes, name);
		Disguise.refuseEndless(content.text(), name);
		Content.About about = content.about();
		String title = title(about.title());
		String id = SourceIds.of(title, digest);
		String text = content.text();
		SourceKind kind = wanted == null ? about.kind() : wanted.kind();
		List<Turns.Turn> turns = isSpoken(kind) ? Turns.forced(text, content.header().end()) : Turns.in(text, content.header().end());
		SourceStatements says = new SourceStatements(content, SourceIds.shortDigest(digest));
		List<StatementDraft> statements;
		if (turns.isEmpty()) {
			Reading reading = reader.read(text);
			statements = kind == SourceKind.RECORDING ? says.ofRecording(reading) : says.ofReport(reading);
			if (kind == null)
				kind = kind(fileName(file), reading);
		} else {
			statements = says.ofTranscript(turns, reader);
			if (kind == null)
				kind = SourceKind.TRANSCRIPT;
		}
		String extension = Importers.extension(file).isEmpty() ? "txt" : Importers.extension(file);
		SourceDraft.Original original = new SourceDraft.Original(extension, bytes, digest);
		SourceDraft source = wanted == null ? new SourceDraft(id, kind, title, about.publisher(), about.uri(), day(kind, about.date(), fileName(file), text), about.event(), 0, text, statements, original)
				: new SourceDraft(id, kind, title(wanted.title()), wanted.publisher(), wanted.uri(), wanted.date(), about.event(), 0, text, statements, original);
		return new Readable(source, content.note());
	}

	/** What the file says of its day; of a record of what was said, its heading's counts too. */
	private static LocalDate day(SourceKind kind, LocalDate about, String name, String text) {
		LocalDate told = DraftDay.of(null, about, name, text).day();
		return told != null || !isSpoken(kind) ? told : Dateline.ofHeading(text).orElse(null);
	}

	private static String fileName(Path file) {
		return file.getFileName() == null ? "" : file.getFileName().toString();
	}

	private static boolean isSpoken(SourceKind kind) {
		return kind == SourceKind.TRANSCRIPT || kind == SourceKind.RECORDING;
	}

	/**
	 * All of a file.
	 *
	 * @param limit in bytes
	 * @throws UserException when it is a folder, unreadable or larger
	 */
	static byte[] bytes(Path file, String name, int limit) throws UserException {
		if (Files.isDirectory(file))
			throw ExchangeMessages.failure("folder", name);
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(limit + 1);
			if (bytes.length > limit)
				throw ExchangeMessages.failure("large", name, limit >> 20);
			return bytes;
		} catch (IOException e) {
			throw TextFiles.unreadable(name, e);
		}
	}

	private static String title(String given) {
		String title = given == null ? "" : given.strip();
		if (title.length() <= LONGEST_TITLE)
			return title;
		int cut = title.lastIndexOf(' ', LONGEST_TITLE);
		cut = cut > LONGEST_TITLE / 2 ? cut : LONGEST_TITLE;
		return title.substring(0, Character.isHighSurrogate(title.charAt(cut - 1)) ? cut - 1 : cut) + "…";
	}

	private static SourceKind kind(String file, Reading reading) {
		if (Releases.isRelease(file, reading.text()))
			return SourceKind.RELEASE;
		return reading.quotations().isEmpty() ? SourceKind.DOCUMENT : SourceKind.REPORT;
	}
}
