package org.galleyproof.core.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.index.IndexedFile;
import org.galleyproof.index.SourceDocument;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;
import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.Person;

/**
 * Keeps the index what the files say. The index itself knows of which files it was made, by size, time and digest, and what it tells of the
 * people; so it is current or behind, and never at odds with a list of its own. Opening compares sizes and times alone; what differs there is
 * compared by digest, and only what differs there too is read again. What was read is committed from time to time: a long making can be searched
 * meanwhile, and goes on where a killed program stopped.
 */
final class IndexKeeper {

	/** Threads that read files; more than this and a disk is what they wait for. */
	private static final int READERS = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

	private final DossierFolder folder;
	private final StatementIndex index;

	IndexKeeper(DossierFolder folder, StatementIndex index) {
		this.folder = folder;
		this.index = index;
	}

	/** What is wrong with files that were left out, a sentence each. */
	List<String> problems() {
		return index.origins().files().stream().map(IndexedFile::problem).filter(problem -> !problem.isEmpty()).sorted().toList();
	}

	/** Whether the index can be read by this version of the program, whatever it was made of. */
	boolean isReadable() {
		return index.origins().stamp().isEmpty() || IndexStamp.parse(index.origins().stamp()) != null;
	}

	/** Whether the index is what the files say. */
	boolean isCurrent() throws IOException {
		if (!knowsPeople())
			return false;
		Map<String, IndexedFile> known = known();
		List<DossierFolder.Listed> files = folder.list();
		boolean current = files.size() == known.size() && files.stream().allMatch(file -> isSame(file, known.get(file.path())));
		if (current)
			index.making(0);
		return current;
	}

	/** Whether the index was made with the file of the people as it is now. */
	boolean knowsPeople() throws IOException {
		IndexStamp stamp = IndexStamp.parse(index.origins().stamp());
		return stamp != null && stamp.isOf(people());
	}

	/**
	 * Reads again what changed since the index was made. Only for the holder of the dossier's lock.
	 *
	 * @param enough after so many nanoseconds of reading what is done is committed, and the rest left for the next call
	 * @return whether the index is what the files say
	 * @throws UserException when {@code progress} asks to end; what was committed before stays
	 */
	boolean update(Dossier dossier, Progress progress, long enough) throws IOException, UserException {
		try {
			IndexStamp now = prepare(dossier, progress);
			Map<String, IndexedFile> known = known();
			List<DossierFolder.Listed> files = folder.list();
			List<DossierFolder.Listed> due = new ArrayList<>();
			for (DossierFolder.Listed file : files)
				if (!isSame(file, known.remove(file.path())))
					due.add(file);
			index.making(due.isEmpty() ? 0 : files.size());
			for (IndexedFile gone : known.values())
				index.deleteSource(gone.sourceId());
			boolean all = new IndexFilling(due, READERS).run(file -> renew(file, dossier), progress, (long) files.size() - due.size(), files.size(), System.nanoTime() + enough);
			index.commit(now.toString());
			if (all)
				index.making(0);
			return all;
		} catch (IOException | UserException | RuntimeException e) {
			index.rollback();
			throw e;
		}
	}

	/**
	 * Adds a source. What the index knew of it before is deleted by the caller.
	 *
	 * @param target the place of its file
	 * @param written the file, in its place or still beside it
	 */
	void add(SourceDocument about, Iterable<StatementDocument> statements, Path target, StagedFiles.Written written) throws IOException {
		index.add(about, new IndexedFile(about.id(), folder.name(target), written.size(), written.modified(), written.digest(), ""));
		index.add(statements);
	}

	/**
	 * Makes lasting what its caller has just added or deleted, now that the files are in their places.
	 *
	 * @return whether the index is what the files say; not where {@code progress} asked to end while it followed the names or roles of people, which it
	 *     goes on with when it is brought up to date next
	 */
	boolean commit(Dossier dossier, Progress progress) throws IOException, UserException {
		IndexStamp before = IndexStamp.parse(index.origins().stamp());
		IndexStamp now = IndexStamp.of(dossier, people());
		if (before == null || before.outdated(now).isEmpty()) {
			index.commit(now.toString());
			return true;
		}
		index.commit(before.toString());
		try {
			return update(dossier, progress, Long.MAX_VALUE / 2);
		} catch (UserException e) {
			// what was saved stays saved
			if (progress.cancelled())
				return false;
			throw e;
		}
	}

	/**
	 * Deletes from the index what is told otherwise now: all of it where its format is another, else the sources in which some people speak. Where people
	 * changed their names alone, it gives them the new ones instead.
	 */
	private IndexStamp prepare(Dossier dossier, Progress progress) throws IOException, UserException {
		IndexStamp before = IndexStamp.parse(index.origins().stamp());
		IndexStamp now = IndexStamp.of(dossier, people());
		if (before == null) {
			index.deleteAll();
			index.commit(now.toString());
			return now;
		}
		List<Person> renamed = before.renamed(dossier, now, index.origins()::namesOf);
		for (Person person : renamed)
			rename(person, progress);
		Set<String> outdated = new HashSet<>();
		if (renamed.isEmpty())
			before.outdated(now).forEach(person -> outdated.addAll(index.origins().sourcesOf(person)));
		for (String source : outdated)
			index.deleteSource(source);
		if (!outdated.isEmpty() || !renamed.isEmpty())
			index.commit(now.toString());
		return now;
	}

	private void rename(Person person, Progress progress) throws IOException, UserException {
		boolean done = index.rename(person.getId(), person.getName(), (at, total) -> {
			progress.at(DossierMessages.text("index.renaming", person.getName()), at, total);
			return !progress.cancelled();
		});
		if (!done)
			throw DossierMessages.failure("index.cancelled");
	}

	/** Brings the index in line with one file, if it still differs when it is read. */
	private void renew(DossierFolder.Listed file, Dossier dossier) throws IOException {
		IndexedFile known = index.origins().file(file.sourceId());
		Path path = folder.resolve(file);
		String digest = digest(path);
		if (known != null && known.digest().equals(digest) && known.path().equals(file.path())) {
			index.update(new IndexedFile(known.sourceId(), file.path(), file.size(), file.modified(), digest, known.problem()));
			return;
		}
		if (known != null)
			index.deleteSource(file.sourceId());
		try {
			SourceText text = new SourceText(SourceFiles.load(path, file.sourceId(), dossier.eResource()));
			add(text.about(), text.documents(), path, new StagedFiles.Written(file.size(), file.modified(), digest));
		} catch (DamagedException e) {
			String problem = DossierMessages.text("source.damaged", file.path(), e.getMessage()).replaceAll("\\s+", " ");
			index.add(new IndexedFile(file.sourceId(), file.path(), file.size(), file.modified(), digest, problem));
		} catch (NoSuchFileException e) {
			// deleted since it was listed: the next look tells
			return;
		}
	}

	private Map<String, IndexedFile> known() {
		Map<String, IndexedFile> known = new HashMap<>();
		index.origins().files().forEach(file -> known.put(file.path(), file));
		return known;
	}

	private static boolean isSame(DossierFolder.Listed file, IndexedFile known) {
		return known != null && known.size() == file.size() && known.modified() == file.modified();
	}

	private DossierFolder.Listed people() throws IOException {
		Path file = folder.dossier();
		return new DossierFolder.Listed(DossierFolder.DOSSIER, Files.size(file), Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS));
	}

	private static String digest(Path file) throws IOException {
		MessageDigest digest = SourceIds.sha256();
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(digest.digest());
	}
}
