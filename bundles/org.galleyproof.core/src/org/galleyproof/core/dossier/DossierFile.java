package org.galleyproof.core.dossier;

import static org.galleyproof.core.dossier.DossierMessages.failure;
import static org.galleyproof.core.dossier.DossierMessages.reason;
import static org.galleyproof.core.dossier.DossierMessages.text;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.galleyproof.core.UserException;
import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.DossierFactory;

/** The file with what all sources of a dossier share: people, organisations, events. */
final class DossierFile {

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
			StagedFiles staged = new StagedFiles();
			stage(dossier, files, staged);
			staged.commit();
		} catch (IOException e) {
			throw new UserException(text("dossier.unwritable", files.path(), reason(e)), e);
		}
	}

	/** Stages it as it is in memory. */
	static void stage(Dossier dossier, DossierFolder files, StagedFiles staged) throws IOException {
		boolean controls = dossier.getPeople().stream().anyMatch(person -> DossierXmi.hasControls(person.getName()));
		staged.stage(files.dossier(), out -> DossierXmi.save(dossier.eResource(), out, controls));
	}
}
