package org.galleyproof.core.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.resource.Resource;

import org.galleyproof.core.Progress;
import org.galleyproof.core.UserException;
import org.galleyproof.index.StatementIndex;
import org.galleyproof.model.dossier.Source;

/**
 * Keeps the index what the files say. {@code .index/sources} lists the files that the index was made of, by size, time and
 * digest; the index itself carries the digest of that list's sizes and times, so list and index belong together or count for nothing.
 * Opening compares sizes and times alone; what differs there is compared by digest, and only what differs there too is read again.
 */
final class IndexKeeper {

	/** Raised whenever the index's fields change: an index of another format is made anew. */
	private static final String FORMAT = "3:";

	private final DossierFolder folder;
	private final StatementIndex index;
	private List<Entry> entries = List.of();

	/** A file that the index was made of; {@code problem} is empty or says why nothing of it is there. */
	private record Entry(DossierFolder.Listed file, String digest, String problem) {

		String line() {
			return file.path() + '\t' + file.size() + '\t' + file.modified() + '\t' + digest + '\t' + problem;
		}

		static Entry of(String line) {
			String[] fields = line.split("\t", -1);
			return new Entry(new DossierFolder.Listed(fields[0], Long.parseLong(fields[1]), Long.parseLong(fields[2])), fields[3], fields[4]);
		}
	}

	IndexKeeper(DossierFolder folder, StatementIndex index) {
		this.folder = folder;
		this.index = index;
	}

	/** What is wrong with files that were left out, a sentence each. */
	List<String> problems() {
		return entries.stream().filter(entry -> !entry.problem().isEmpty()).map(Entry::problem).toList();
	}

	/** Whether the index is what the files say; reads the list then. */
	boolean isCurrent() throws IOException {
		List<Entry> listed = read();
		if (listed == null)
			return false;
		entries = listed;
		return stamp(files()).equals(index.stamp());
	}

	/**
	 * Reads again what changed since the index was made. Only for the holder of the dossier's lock.
	 *
	 * @throws UserException when {@code progress} asks to end; the index is as before
	 */
	void update(Resource dossier, Progress progress) throws IOException, UserException {
		List<Entry> before = read();
		Map<String, Entry> known = new HashMap<>();
		if (before != null)
			before.forEach(entry -> known.put(entry.file().path(), entry));
		List<DossierFolder.Listed> files = files();
		List<Entry> now = new ArrayList<>(files.size());
		try {
			Entry people = entry(files.get(0), known);
			if (before == null || !people.digest().equals(known.getOrDefault(DossierFolder.DOSSIER, people).digest())) {
				// the names of speakers stand in the index
				index.deleteAll();
				known.clear();
			}
			now.add(people);
			for (int i = 1; i < files.size(); i++) {
				if (progress.cancelled())
					throw DossierMessages.failure("dossier.cancelled");
				progress.at(DossierMessages.text("index.building"), i, files.size() - 1L);
				Entry old = known.remove(files.get(i).path());
				Entry entry = entry(files.get(i), old == null ? Map.of() : Map.of(old.file().path(), old));
				now.add(old != null && old.digest().equals(entry.digest()) ? entry : index(entry, old != null, dossier));
			}
			for (Entry gone : known.values())
				if (!gone.file().path().equals(DossierFolder.DOSSIER))
					index.deleteSource(gone.file().sourceId());
			commit(now);
		} catch (IOException | UserException | RuntimeException e) {
			index.rollback();
			throw e;
		}
	}

	/** Takes note that the index holds what the files say: its caller has just added what was new. */
	void record() throws IOException {
		Map<String, Entry> known = new HashMap<>();
		entries.forEach(entry -> known.put(entry.file().path(), entry));
		List<Entry> now = new ArrayList<>();
		for (DossierFolder.Listed file : files())
			now.add(entry(file, known));
		commit(now);
	}

	private void commit(List<Entry> now) throws IOException {
		StringBuilder list = new StringBuilder();
		now.forEach(entry -> list.append(entry.line()).append('\n'));
		StagedFiles staged = new StagedFiles();
		staged.stage(list(), out -> out.write(list.toString().getBytes(StandardCharsets.UTF_8)));
		staged.commit();
		index.commit(stamp(now.stream().map(Entry::file).toList()));
		entries = List.copyOf(now);
	}

	private Entry index(Entry entry, boolean known, Resource dossier) throws IOException {
		String id = entry.file().sourceId();
		if (known)
			index.deleteSource(id);
		try {
			Source source = SourceFiles.load(folder.resolve(entry.file()), id, dossier);
			SourceText text = new SourceText(source);
			index.add(text.about());
			index.add(text.documents());
			return entry;
		} catch (DamagedException e) {
			return new Entry(entry.file(), entry.digest(), DossierMessages.text("source.damaged", entry.file().path(), e.getMessage()).replaceAll("\\s+", " "));
		}
	}

	/** The entry of a file: the known digest where size and time are as before. */
	private Entry entry(DossierFolder.Listed file, Map<String, Entry> known) throws IOException {
		Entry old = known.get(file.path());
		if (old != null && old.file().equals(file))
			return old;
		String digest = digest(folder.resolve(file));
		return new Entry(file, digest, old != null && old.digest().equals(digest) ? old.problem() : "");
	}

	/** The dossier's own file first, then the sources. */
	private List<DossierFolder.Listed> files() throws IOException {
		List<DossierFolder.Listed> files = new ArrayList<>();
		Path dossier = folder.dossier();
		files.add(new DossierFolder.Listed(DossierFolder.DOSSIER, Files.size(dossier), Files.getLastModifiedTime(dossier).to(TimeUnit.NANOSECONDS)));
		files.addAll(folder.list());
		return files;
	}

	/** The list that belongs to the index; {@code null} where there is none. */
	private List<Entry> read() throws IOException {
		if (!Files.exists(list()))
			return null;
		try {
			List<Entry> read = new ArrayList<>();
			for (String line : Files.readAllLines(list()))
				read.add(Entry.of(line));
			return stamp(read.stream().map(Entry::file).toList()).equals(index.stamp()) ? read : null;
		} catch (CharacterCodingException | RuntimeException e) {
			// a damaged list is no list: everything is read again
			return null;
		}
	}

	private Path list() {
		return folder.index().resolve("sources");
	}

	private static String stamp(List<DossierFolder.Listed> files) {
		MessageDigest digest = SourceIds.sha256();
		for (DossierFolder.Listed file : files)
			digest.update((file.path() + '\t' + file.size() + '\t' + file.modified() + '\n').getBytes(StandardCharsets.UTF_8));
		return FORMAT + HexFormat.of().formatHex(digest.digest());
	}

	private static String digest(Path file) throws IOException {
		MessageDigest digest = SourceIds.sha256();
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(digest.digest());
	}
}
