package org.galleyproof.core.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;

/** Changes with every save of a dossier: each adds to the history, and those that change people write their file. */
final class SavedMark {

	private final List<Object> mark;

	private SavedMark(List<Object> mark) {
		this.mark = mark;
	}

	/** As it is now. A folder that can't be read gives one that no other is equal to: who reads next says what is wrong. */
	static SavedMark of(DossierFolder folder) {
		try {
			Path last = new HistoryKeeper(folder).history().last();
			return new SavedMark(List.of(folder.dossier(), time(folder.dossier()), last == null ? "" : last, last == null ? "" : time(last)));
		} catch (IOException e) {
			return new SavedMark(List.of(new Object()));
		}
	}

	private static List<Object> time(Path file) throws IOException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return List.of(attributes.size(), attributes.lastModifiedTime());
		} catch (NoSuchFileException e) {
			return List.of();
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SavedMark that && mark.equals(that.mark);
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(mark);
	}
}
