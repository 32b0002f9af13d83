package org.galleyproof.core.dossier;

import static org.galleyproof.core.dossier.DossierMessages.failure;
import static org.galleyproof.core.dossier.DossierMessages.reason;
import static org.galleyproof.core.dossier.DossierMessages.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.DossierFactory;

/** The file with what all sources of a dossier share: people, organisations, events. */
final class DossierFile {

	/** How long to wait for another process that writes, in milliseconds. */
	private static final long PATIENCE = 5_000;

	private DossierFile() {
	}

	/**
	 * Reads it.
	 *
	 * @throws UserException when it is missing, damaged, unreadable or of a newer version
	 */
	static Dossier load(DossierFolder files) throws UserException {
		try {
			return DossierXmi.load(files.dossier(), null, Dossier.class);
		} catch (NoSuchFileException e) {
			throw new UserException(text("dossier.missing", files.path()), e);
		} catch (NewerVersionException e) {
			throw new UserException(text("dossier.newer", files.path(), e.version(), Migration.VERSION), e);
		} catch (DamagedException e) {
			throw new UserException(text("dossier.damaged", files.path(), DossierFolder.DOSSIER, e.getMessage()), e);
		} catch (IOException e) {
			throw new UserException(text("dossier.unreadable", files.path(), reason(e)), e);
		}
	}

	/**
	 * As {@link #load}; one that this program wrote and a disk or a crash damaged is set aside, and the copy of what was written last takes its place.
	 * What a person has written since is left as it is, however damaged.
	 *
	 * @throws UserException as {@link #load}; it names the copy where there is one
	 */
	static Dossier loadOrRecover(DossierFolder files) throws UserException {
		try {
			return load(files);
		} catch (UserException e) {
			if (!(e.getCause() instanceof DamagedException) || e.getCause() instanceof NewerVersionException || !Files.exists(copy(files)))
				throw e;
			try (DossierLock lock = DossierLock.take(files, PATIENCE)) {
				if (lock == null || !isOurs(files))
					throw new UserException(text("dossier.copy", e.getMessage(), copy(files)), e);
				DossierXmi.load(copy(files), null, Dossier.class);
				Files.move(files.dossier(), aside(files), StandardCopyOption.REPLACE_EXISTING);
				restore(files);
			} catch (IOException failure) {
				e.addSuppressed(failure);
				throw e;
			}
			return load(files);
		}
	}

	/** What was set aside, a sentence each. */
	static List<String> problems(DossierFolder files) {
		return Files.exists(aside(files)) ? List.of(text("dossier.recovered", DossierFolder.DOSSIER, files.name(aside(files)))) : List.of();
	}

	/** Keeps a copy of what was just written; a derived one, with the index. */
	static void keepCopy(DossierFolder files) throws IOException {
		Path half = StagedFiles.temporary(copy(files));
		Files.copy(files.dossier(), half, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
		Files.move(half, copy(files), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Whether nobody but this program has written it: it is as old as its copy, or a crash left nothing but zeros in it. */
	private static boolean isOurs(DossierFolder files) throws IOException {
		if (Files.getLastModifiedTime(files.dossier()).equals(Files.getLastModifiedTime(copy(files))))
			return true;
		try (InputStream in = new BufferedInputStream(Files.newInputStream(files.dossier()))) {
			int next = in.read();
			while (next == 0)
				next = in.read();
			return next < 0;
		}
	}

	private static void restore(DossierFolder files) throws IOException {
		StagedFiles staged = new StagedFiles(files);
		try {
			staged.stage(files.dossier(), ByteBuffer.wrap(Files.readAllBytes(copy(files))));
			staged.commit();
		} finally {
			staged.discard();
		}
	}

	private static Path copy(DossierFolder files) {
		return files.index().resolve(DossierFolder.DOSSIER);
	}

	private static Path aside(DossierFolder files) {
		return files.path().resolve(DossierFolder.DOSSIER + ".damaged");
	}

	/**
	 * Makes an empty one.
	 *
	 * @throws UserException when the folder holds other files or can't be written
	 */
	static void create(DossierFolder files) throws UserException {
		try {
			if (Files.isDirectory(files.path()))
				try (DirectoryStream<Path> present = Files.newDirectoryStream(files.path(), file -> !file.getFileName().toString().startsWith("."))) {
					if (present.iterator().hasNext())
						throw failure("dossier.foreign", files.path());
				}
			Dossier dossier = DossierFactory.eINSTANCE.createDossier();
			dossier.setName(files.path().getFileName() == null ? "" : files.path().getFileName().toString());
			dossier.setVersion(Migration.VERSION);
			DossierXmi.create(files.dossier(), null).getContents().add(dossier);
			StagedFiles staged = new StagedFiles(files);
			try {
				stage(dossier, files, staged);
				staged.commit();
			} finally {
				staged.discard();
			}
		} catch (IOException e) {
			throw new UserException(text("dossier.unwritable", files.path(), reason(e)), e);
		}
	}

	/** Stages it as it is in memory. */
	static void stage(Dossier dossier, DossierFolder files, StagedFiles staged) throws IOException {
		staged.stage(files.dossier(), DossierXmi.content(dossier.eResource()));
	}
}
