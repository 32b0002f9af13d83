package org.galleyproof.core.dossier.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The history of a dossier. Reads files when it is asked and keeps none of them. */
public final class History {

	/** What version control is to do where two histories meet. */
	private static final String ATTRIBUTES = "*.jsonl merge=union text eol=lf\n";

	private final HistoryFiles files;

	/**
	 * A file as it is to be, with lines added to its end.
	 *
	 * @param file its place
	 * @param content its bytes
	 * @param head the digest of its last line
	 */
	public record Continued(Path file, byte[] content, String head) {
	}

	/** @param folder with the files; perhaps missing */
	public History(Path folder) {
		files = new HistoryFiles(folder);
	}

	/**
	 * What was changed of a thing or of its parts, oldest first. Reads all files line by line, so it is not for a thread that somebody waits for.
	 *
	 * @param id of a statement, source, person, organisation, event or role
	 */
	public List<HistoryEntry> of(String id) throws IOException {
		// JSON may write a letter in two ways: ids have none that would be
		String quoted = '"' + id + '"';
		List<HistoryEntry> entries = new ArrayList<>();
		lines(line -> {
			HistoryEntry entry = line.contains(quoted) ? HistoryLine.read(line) : null;
			if (entry != null && entry.isAbout(id))
				entries.add(entry);
		});
		return entries;
	}

	/** Everything, oldest first. */
	public List<HistoryEntry> all() throws IOException {
		List<HistoryEntry> entries = new ArrayList<>();
		lines(line -> {
			HistoryEntry entry = HistoryLine.read(line);
			if (entry != null)
				entries.add(entry);
		});
		return entries;
	}

	/**
	 * What the last file is to be so that it tells of further changes. Writes nothing.
	 *
	 * @param entries at least one, oldest first
	 */
	public Continued continued(List<HistoryEntry> entries) throws IOException {
		Path file = files.next();
		String before = Files.exists(file) ? Files.readString(file) : "";
		// a line that a killed editor of another kind left open is not continued by ours
		StringBuilder content = new StringBuilder(before);
		if (!before.isEmpty() && !before.endsWith("\n"))
			content.append('\n');
		Tip tip = tip();
		String head = tip.head();
		for (int i = 0; i < entries.size(); i++) {
			String line = i < entries.size() - 1 ? HistoryLine.write(entries.get(i), head) : HistoryLine.writeLast(entries.get(i), head, tip.also());
			content.append(line).append('\n');
			head = HistoryLine.digest(line);
		}
		return new Continued(file, content.toString().getBytes(StandardCharsets.UTF_8), head);
	}

	/** The file that was written last; {@code null} where there is none. */
	public Path last() throws IOException {
		List<Path> all = files.list();
		return all.isEmpty() ? null : all.get(all.size() - 1);
	}

	/** The note to version control that lies beside the files. */
	public Path attributes() {
		return files.folder().resolve(".gitattributes");
	}

	/** What the note says. */
	public static byte[] attributesContent() {
		return ATTRIBUTES.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Where a save goes on.
	 *
	 * @param head the digest of the line before; empty for none
	 * @param also the digests of the other lines that nothing follows, where nobody signed anything so far
	 */
	private record Tip(String head, List<String> also) {
	}

	/** The last line that ends a save. Lines behind it that nobody signed are no save's: going on from them would vouch for them. */
	private Tip tip() throws IOException {
		List<Path> all = files.list();
		for (int i = all.size() - 1; i >= 0; i--) {
			List<String> lines = HistoryFiles.read(all.get(i));
			for (int n = lines.size() - 1; n >= 0; n--)
				if (HistoryLine.isGenuine(lines.get(n)))
					return new Tip(HistoryLine.digest(lines.get(n)), List.of());
		}
		// written by a version of this program that signed nothing, or by nobody yet
		Set<String> open = new LinkedHashSet<>();
		String head = "";
		for (Path file : all)
			for (String line : HistoryFiles.read(file)) {
				open.removeAll(HistoryLine.before(line));
				head = HistoryLine.digest(line);
				open.add(head);
			}
		open.remove(head);
		return new Tip(head, List.copyOf(open));
	}

	private void lines(Consumer<String> reader) throws IOException {
		for (Path file : files.list())
			// damaged bytes make a line that says nothing, and leave the others readable
			try (BufferedReader in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
				in.lines().forEach(reader);
			}
	}

	HistoryFiles files() {
		return files;
	}
}
