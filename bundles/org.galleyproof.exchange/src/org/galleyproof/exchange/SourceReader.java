package org.galleyproof.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.galleyproof.core.DraftDay;
import org.galleyproof.core.dossier.SourceAbout;
import org.galleyproof.core.dossier.SourceDraft;
import org.galleyproof.core.dossier.SourceIds;
import org.galleyproof.core.dossier.StatementDraft;
import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.user.UserException;
import org.galleyproof.detect.Boilerplate;
import org.galleyproof.detect.Dateline;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.Reading;
import org.galleyproof.detect.Role;
import org.galleyproof.detect.Sentence;
import org.galleyproof.language.people.RoleName;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.text.Span;
import org.galleyproof.text.Words;

/**
 * Reads a file as one source, and writes nothing. A transcript gives its turns; any other text gives the quotations that it prints, each
 * with its speaker, and its own sentences, without one. Lines that belong to the page and not to the text (captions, links, invitations to
 * subscribe) give nothing. A quotation in several stretches is one statement of several pieces: what stands between them is not its
 * speaker's.
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
		List<StatementDraft> statements;
		if (turns.isEmpty()) {
			Reading reading = reader.read(text);
			statements = kind == SourceKind.RECORDING ? ofRecording(content, reading, SourceIds.shortDigest(digest)) : ofReport(content, reading, SourceIds.shortDigest(digest));
			if (kind == null)
				kind = kind(fileName(file), reading);
		} else {
			statements = ofTranscript(content, turns, SourceIds.shortDigest(digest));
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

	private List<StatementDraft> ofTranscript(Content content, List<Turns.Turn> turns, String digest) {
		String text = content.text();
		Span header = content.header();
		List<StatementDraft> statements = new ArrayList<>();
		int first = turns.get(0).spans().get(0).start();
		// what stands before the first turn tells the occasion; the label of that turn is no sentence
		Reading preamble = reader.read(text.substring(0, Math.max(header.end(), text.lastIndexOf('\n', first - 1) + 1)));
		for (Sentence sentence : preamble.sentences())
			if (!sentence.span().overlaps(header))
				statements.add(own(content, sentence.span(), false, digest));
		for (Turns.Turn turn : turns)
			statements.add(statement(content, id(digest, 't', turn.spans().get(0)), turn.spans(), true, turn.label(), turn.speaker(), turn.role()));
		return statements;
	}

	/** Subtitles that name nobody: what is said, sentence by sentence. */
	private static List<StatementDraft> ofRecording(Content content, Reading reading, String digest) {
		List<StatementDraft> statements = new ArrayList<>();
		for (Sentence sentence : reading.sentences())
			if (!sentence.span().overlaps(content.header()))
				statements.add(own(content, sentence.span(), true, digest));
		return statements;
	}

	private static List<StatementDraft> ofReport(Content content, Reading reading, String digest) {
		Span header = content.header();
		BitSet page = new BitSet();
		page.set(header.start(), header.end());
		for (Span paragraph : reading.paragraphs())
			if (Boilerplate.isBoilerplate(paragraph.of(reading.text())))
				page.set(paragraph.start(), paragraph.end());
		List<StatementDraft> statements = new ArrayList<>();
		BitSet quoted = new BitSet();
		Set<Integer> starts = new HashSet<>();
		for (Quotation quotation : reading.quotations()) {
			Span first = quotation.content().get(0);
			if (any(page, quotation.hull()) || !starts.add(first.start()))
				continue;
			quotation.content().forEach(words -> quoted.set(words.start(), words.end()));
			statements.add(statement(content, id(digest, 'q', first), quotation.content(), true, quotation.speaker(), null, role(reading.text(), quotation)));
		}
		for (Sentence sentence : reading.sentences())
			if (!any(page, sentence.span()) && !within(quoted, reading.text(), sentence.span()))
				statements.add(own(content, sentence.span(), false, digest));
		statements.sort(Comparator.comparing(statement -> Span.hull(statement.spans())));
		return statements;
	}

	/** Whether a sentence, but for the marks and signs around it, is quoted from end to end: its words are in the quotation already. */
	private static boolean within(BitSet quoted, String text, Span sentence) {
		int start = sentence.start();
		int end = sentence.end();
		while (start < end && !Character.isLetterOrDigit(text.charAt(start)))
			start++;
		while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)))
			end--;
		return quoted.nextClearBit(start) >= end;
	}

	private static boolean any(BitSet set, Span span) {
		int next = set.nextSetBit(span.start());
		return next >= 0 && next < span.end();
	}

	/** A sentence of the source's own, without the Markdown signs before it. */
	private static StatementDraft own(Content content, Span sentence, boolean quoted, String digest) {
		int start = sentence.start();
		while (start < sentence.end() - 1 && "#>*_ \t".indexOf(content.text().charAt(start)) >= 0)
			start++;
		Span span = new Span(start, sentence.end());
		return statement(content, id(digest, 's', span), List.of(span), quoted, null, null, null);
	}

	private static StatementDraft statement(Content content, String id, List<Span> spans, boolean quoted, String label, String speaker, String role) {
		int start = spans.get(0).start();
		return new StatementDraft(id, spans, quoted, label, speaker, role, null, content.places().timecode(start), content.places().page(start));
	}

	/** What the source calls the speaker before the name: "Trade Minister" of "Trade Minister Ada Quill"; {@code null} where it is nothing of the kind. */
	private static String role(String text, Quotation quotation) {
		if (quotation.speaker() == null || quotation.source().isEmpty())
			return null;
		String printed = quotation.source().get(0).of(text);
		int name = printed.indexOf(quotation.speaker());
		if (name <= 0)
			return described(quotation);
		String before = printed.substring(0, name).strip().replaceFirst("^(?i:the|a|an)\\b ?", "").replaceFirst(",$", "");
		boolean capitalised = !before.isEmpty() && before.length() <= LONGEST_TITLE / 2 && Character.isUpperCase(before.codePointAt(0)) && before.indexOf('\n') < 0
				&& namesOffice(before);
		return capitalised ? before : described(quotation);
	}

	private static boolean namesOffice(String printed) {
		return Words.of(printed).stream().anyMatch(word -> RoleName.isOffice(word.key()));
	}

	/** The office that the writer tells of who is quoted: "said Ada Quill, harbour master of Eastport". {@code null} for none, and for one that is over. */
	private static String described(Quotation quotation) {
		if (quotation.speakers().size() != 1)
			return null;
		return quotation.speakers().getFirst().roles().stream().filter(role -> !role.former() && namesOffice(role.title())).map(Role::text).findFirst().orElse(null);
	}

	/** Made of the file and the place alone, so that the same file gives the same ids in every dossier. */
	private static String id(String digest, char kind, Span span) {
		return digest + '-' + kind + span.start();
	}
}
