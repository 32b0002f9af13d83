package org.galleyproof.core.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.galleyproof.checks.HouseStyle;
import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.user.UserException;

/**
 * Finds the style of the house: the one named, from a file, the dossier's folder or those that come with the program; without a
 * name {@code house.style} in the dossier's folder, or else "news".
 */
public final class HouseStyles {

	/** The file in a dossier's folder that serves every check of it. */
	public static final String FILE = "house.style";
	private static final String ENDING = ".style";

	private HouseStyles() {
	}

	/**
	 * @param named a file, or a style's name; {@code null} for the house's own
	 * @param dossier where to look for {@code house.style} and {@code NAME.style}
	 * @throws UserException where no such style is found, or its file can't be read; the message names the line
	 */
	public static HouseStyle of(String named, DossierStore dossier) throws UserException {
		return of(named, dossier.folder().path());
	}

	/** As {@link #of(String, DossierStore)}. @param folder that of a dossier; {@code null} for none */
	public static HouseStyle of(String named, Path folder) throws UserException {
		if (named == null)
			return folder != null && Files.isRegularFile(folder.resolve(FILE)) ? read(folder.resolve(FILE)) : HouseStyle.news();
		Path file = file(named);
		if (file != null)
			return read(file);
		Path inFolder = folder != null && isName(named) ? folder.resolve(named + ENDING) : null;
		if (inFolder != null && Files.isRegularFile(inFolder))
			return read(inFolder);
		Optional<HouseStyle> known = HouseStyle.named(named);
		return known.orElseThrow(() -> DossierMessages.failure("styleUnknown", named, String.join(", ", HouseStyle.NAMES)));
	}

	/**
	 * Writes a style as a file that {@link #of} reads, all or nothing.
	 *
	 * @param file its name without its ending becomes the style's
	 * @throws UserException where it can't be written
	 */
	public static void write(HouseStyle style, Path file) throws UserException {
		String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "").replaceAll("\\s+", "-");
		try {
			Files.writeString(StagedFiles.temporary(file), style.file(name.isEmpty() ? style.name() : name));
			StagedFiles.force(StagedFiles.temporary(file));
			StagedFiles.move(List.of(file));
		} catch (IOException e) {
			throw new UserException(DossierMessages.text("styleNotWritten", file, DossierMessages.reason(e)), e);
		}
	}

	private static Path file(String named) {
		try {
			Path file = Path.of(named);
			return Files.isRegularFile(file) ? file : null;
		} catch (InvalidPathException e) {
			// no file has such a name; a style may
			return null;
		}
	}

	private static boolean isName(String named) {
		return named.chars().allMatch(sign -> Character.isLetterOrDigit(sign) || sign == '-' || sign == '_');
	}

	private static HouseStyle read(Path file) throws UserException {
		try {
			return HouseStyle.read(TextFiles.read(file));
		} catch (HouseStyle.FormatException e) {
			throw new UserException(DossierMessages.text("styleNotRead", file, e.line(), e.getMessage()), e);
		}
	}
}
