package org.galleyproof.core.dossier.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a history: by month, and each of a bounded size, because one is written anew with every save. */
final class HistoryFiles {

	private static final long FULL = 256 << 10;
	private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d\\d)-(\\d{3,9})\\.jsonl");

	private final Path folder;

	HistoryFiles(Path folder) {
		this.folder = folder;
	}

	Path folder() {
		return folder;
	}

	/** All of them, oldest first. */
	List<Path> list() throws IOException {
		List<Path> files = new ArrayList<>();
		if (Files.isDirectory(folder))
			try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, file -> NAME.matcher(file.getFileName().toString()).matches())) {
				all.forEach(files::add);
			}
		Collections.sort(files);
		return files;
	}

	/** The lines of a file, without blank ones; damaged bytes make a line that says nothing. */
	static List<String> read(Path file) throws IOException {
		return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
	}

	/** The one to write the next lines to; perhaps missing. A clock that runs behind does not begin an older month again. */
	Path next() throws IOException {
		List<Path> files = list();
		String month = YearMonth.now(ZoneOffset.UTC).toString();
		if (!files.isEmpty()) {
			Path last = files.get(files.size() - 1);
			Matcher name = NAME.matcher(last.getFileName().toString());
			if (name.matches() && name.group(1).compareTo(month) >= 0)
				return Files.size(last) < FULL ? last : folder.resolve(String.format(Locale.ROOT, "%s-%03d.jsonl", name.group(1), Integer.parseInt(name.group(2)) + 1));
		}
		return folder.resolve(month + "-001.jsonl");
	}
}
