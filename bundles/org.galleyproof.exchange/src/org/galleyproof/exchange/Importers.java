package org.galleyproof.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;

/** Finds the importer of a file by its name, and runs imports. */
public final class Importers {

	private static final Importer TEXT = new SourceImporter(new TextReader(), TextFiles.LIMIT);
	private static final Importer HTML = new SourceImporter(new HtmlReader(), TextFiles.LIMIT);
	private static final Importer SUBTITLES = new SourceImporter(new SubtitleReader(), TextFiles.LIMIT);
	private static final Importer ROWS = new JsonLinesImporter();
	private static final Map<String, Importer> BY_EXTENSION = Map.ofEntries(Map.entry("txt", TEXT), Map.entry("text", TEXT), Map.entry("md", TEXT), Map.entry("markdown", TEXT),
			Map.entry("html", HTML), Map.entry("htm", HTML), Map.entry("xhtml", HTML), Map.entry("docx", new SourceImporter(new DocxReader(), SourceReader.LIMIT)),
			Map.entry("pdf", new SourceImporter(new PdfReader(), SourceReader.LIMIT)), Map.entry("srt", SUBTITLES), Map.entry("vtt", SUBTITLES), Map.entry("jsonl", ROWS), Map.entry("ndjson", ROWS),
			Map.entry("csv", new CsvImporter(ROWS)), Map.entry("tsv", new CsvImporter(ROWS)));

	/** What can be done about files that people have and that are not read, by the endings of their names. */
	private static final Map<String, String> ADVICE = advice(Map.of("document", "doc docm dot dotx odt rtf pages wpd", "table", "xls xlsx xlsm ods numbers", "packed", "zip 7z rar gz tar tgz",
			"json", "json", "recording", "mp3 mp4 m4a m4v wav ogg flac mov avi mkv webm", "picture", "png jpg jpeg gif tif tiff heic webp", "archive", "mht mhtml webarchive"));

	/** Endings of names that can be imported, without the dot, by alphabet. */
	public static List<String> extensions() {
		return BY_EXTENSION.keySet().stream().sorted().toList();
	}

	private Importers() {
	}

	private static Map<String, String> advice(Map<String, String> endings) {
		Map<String, String> advice = new HashMap<>();
		endings.forEach((key, all) -> List.of(all.split(" ")).forEach(ending -> advice.put(ending, key)));
		return advice;
	}

	/**
	 * The importer for a file, by the ending of its name in whatever case. A name without an ending is taken for plain text.
	 *
	 * @throws UserException when there is none; it names the file and the known formats
	 */
	public static Importer forFile(Path file) throws UserException {
		Importer importer = BY_EXTENSION.get(extension(file));
		if (importer == null && !extension(file).isEmpty()) {
			String advice = ADVICE.get(extension(file));
			throw ExchangeMessages.failure("format", file, advice != null ? ExchangeMessages.text("format." + advice)
					: ExchangeMessages.text("format.known", String.join(", ", extensions().stream().map(ending -> "." + ending).toList())));
		}
		return importer == null ? TEXT : importer;
	}

	/**
	 * Imports files one after the other. One that fails is reported and adds nothing; the others go in. After the user cancels, the files
	 * not yet read are reported as refused.
	 */
	public static ImportReport run(List<Path> files, DossierStore store, Progress progress) {
		return runRequests(files.stream().map(ImportRequest::new).toList(), store, progress);
	}

	/** As {@link #run}, with what the user says of each source. */
	public static ImportReport runRequests(List<ImportRequest> requests, DossierStore store, Progress progress) {
		List<ImportReport.Taken> taken = new ArrayList<>();
		List<ImportReport.Refused> refused = new ArrayList<>();
		for (ImportRequest request : requests) {
			Path file = request.file();
			try {
				if (progress.cancelled())
					throw ExchangeMessages.failure("cancelled", file);
				taken.add(forFile(file).read(request, file.toString(), store, progress));
			} catch (UserException e) {
				refused.add(new ImportReport.Refused(file.toString(), e.getMessage()));
			}
		}
		return new ImportReport(taken, refused);
	}

	/**
	 * What an import of a file would put into a dossier; writes nothing.
	 *
	 * @param store {@code null} where there is no dossier yet
	 * @throws UserException with the reason for which the import would refuse it, or when the user cancels
	 */
	public static Preview preview(ImportRequest request, DossierStore store, Progress progress) throws UserException {
		return forFile(request.file()).preview(request, request.file().toString(), store, progress);
	}

	/** The ending of a file's name without its dot, lower case; empty where there is none. */
	static String extension(Path file) {
		String name = String.valueOf(file.getFileName());
		int dot = name.lastIndexOf('.');
		return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}
}
