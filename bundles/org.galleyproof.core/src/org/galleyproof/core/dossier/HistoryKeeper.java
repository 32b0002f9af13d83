package org.galleyproof.core.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.galleyproof.core.dossier.history.History;
import org.galleyproof.core.dossier.history.HistoryCheck;
import org.galleyproof.core.dossier.history.HistoryEntry;

/** Continues the history with every save, in the same step, and remembers in the folder of the index which line was the last. */
final class HistoryKeeper {

	/** Everybody in the file of the people stands on one line: those that two people add are kept, and who stands there twice is one when it is read. */
	private static final byte[] ATTRIBUTES = "dossier.xmi merge=union text eol=lf\nsources/**/*.xmi text eol=lf\n".getBytes(StandardCharsets.US_ASCII);

	private final DossierFolder folder;
	private final History history;

	HistoryKeeper(DossierFolder folder) {
		this.folder = folder;
		history = new History(folder.history());
	}

	History history() {
		return history;
	}

	/** Stages the history with these lines added. Only for the holder of the lock. */
	void stage(List<HistoryEntry> entries, StagedFiles staged) throws IOException {
		if (entries.isEmpty())
			return;
		History.Continued continued = history.continued(entries);
		if (!Files.exists(history.attributes()))
			staged.stage(history.attributes(), ByteBuffer.wrap(History.attributesContent()));
		if (!Files.exists(folder.attributes()))
			staged.stage(folder.attributes(), ByteBuffer.wrap(ATTRIBUTES));
		staged.stage(continued.file(), ByteBuffer.wrap(continued.content()));
		staged.stage(remembered(), ByteBuffer.wrap(continued.head().getBytes(StandardCharsets.UTF_8)));
	}

	/** What is wrong with the history; empty where nothing is. */
	List<HistoryCheck.Broken> check() throws IOException {
		return HistoryCheck.run(history, Files.exists(remembered()) ? Files.readString(remembered()).strip() : "");
	}

	private Path remembered() {
		return folder.index().resolve("history");
	}
}
