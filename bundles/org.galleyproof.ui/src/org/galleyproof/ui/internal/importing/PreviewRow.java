package org.galleyproof.ui.internal.importing;

import java.nio.file.Path;

import org.galleyproof.exchange.ImportRequest;
import org.galleyproof.exchange.Preview;
import org.galleyproof.exchange.SourceAbout;

/** A file on the preview page: what was read of it, and what its user says instead. To be used in the user-interface thread alone. */
final class PreviewRow {

	private final Path file;
	private Preview preview;
	private String refusal;
	private SourceAbout wanted;

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

	void read(Preview read) {
		preview = read;
		refusal = null;
	}

	void refuse(String reason) {
		preview = null;
		// the line names the file already, and a path leaves no room for the reason
		refusal = reason.replace(file.toString(), name());
	}

	ImportRequest request() {
		return new ImportRequest(file, wanted);
	}
}
