package org.galleyproof.ui.internal.importing;

import java.nio.file.Path;

import org.galleyproof.core.dossier.SourceAbout;
import org.galleyproof.core.dossier.VersionOf;
import org.galleyproof.exchange.ImportRequest;
import org.galleyproof.exchange.Preview;

/** A file on the preview page: what was read of it, and what its user says instead. To be used in the user-interface thread alone. */
final class PreviewRow {

	private final Path file;
	private Preview preview;
	private String refusal;
	private SourceAbout wanted;
	private VersionOf version = VersionOf.Rule.RECOGNISED;
	private String versionTitle;
	/** What the preview was read with. */
	private VersionOf readWith;
	private String recognised;

	PreviewRow(Path file) {
		this.file = file;
	}

	Path file() {
		return file;
	}

	String name() {
		return String.valueOf(file.getFileName());
	}

	/** What was read; {@code null} where it was not read yet or was refused. */
	Preview preview() {
		return preview;
	}

	/** Why it can't be imported, a full sentence; {@code null} where it can or was not read yet. */
	String refusal() {
		return refusal;
	}

	boolean isRead() {
		return preview != null || refusal != null;
	}

	/** What the source is, as its user says or else as the file does; {@code null} where neither is known, and for a table. */
	SourceAbout about() {
		return wanted != null ? wanted : preview == null ? null : preview.about();
	}

	/** Whether the user said anything of it. */
	boolean isWanted() {
		return wanted != null;
	}

	/** Takes the user's word. */
	void want(SourceAbout about) {
		wanted = about;
	}

	/** Of which source it is a version, as its user says. */
	VersionOf version() {
		return version;
	}

	/** The title of the source that the user named; {@code null} for none. */
	String versionTitle() {
		return versionTitle;
	}

	/** The title of the source of which the dossier recognised it as a new version; {@code null} for none. */
	String recognised() {
		return recognised;
	}

	/** Takes the user's word for what it is a version of. */
	void want(VersionOf of, String title) {
		version = of;
		versionTitle = title;
	}

	/** Whether what was read of it was read before the user said what it is a version of. */
	boolean isOutdated() {
		return isRead() && !version.equals(readWith);
	}

	void read(Preview read, VersionOf with) {
		preview = read;
		refusal = null;
		readWith = with;
		if (with == VersionOf.Rule.RECOGNISED)
			recognised = read.before();
	}

	void refuse(String reason, VersionOf with) {
		preview = null;
		readWith = with;
		// the line names the file already, and a path leaves no room for the reason
		refusal = reason.replace(file.toString(), name());
	}

	ImportRequest request() {
		return new ImportRequest(file, wanted, version);
	}
}
