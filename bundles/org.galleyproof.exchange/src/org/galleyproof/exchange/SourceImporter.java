package org.galleyproof.exchange;

import java.nio.file.Path;

import org.galleyproof.core.Progress;
import org.galleyproof.core.UserException;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.DossierWriter;
import org.galleyproof.core.dossier.SourceDraft;
import org.galleyproof.core.dossier.SourceVersion;

/** Takes a file in as one source, as {@link SourceReader} reads it, and keeps the file beside it. */
final class SourceImporter implements Importer {

	private final SourceReader reader;

	/** @param limit largest file read, in bytes, at most {@link SourceReader#LIMIT} */
	SourceImporter(ContentReader contents, int limit) {
		reader = new SourceReader(contents, limit);
	}

	@Override
	public ImportReport.Taken read(Path file, String name, SourceAbout wanted, DossierStore store, Progress progress) throws UserException {
		progress.at(ExchangeMessages.text("reading", name), 0, 1);
		SourceDraft source = reader.read(file, name, wanted);
		try (DossierWriter writer = store.write()) {
			if (writer.contains(source.id()))
				return new ImportReport.Taken(name, 0, 0, source.statements().size());
			SourceVersion version = writer.add(source).orElse(null);
			if (progress.cancelled())
				throw ExchangeMessages.failure("cancelled", name);
			writer.commit();
			progress.at(ExchangeMessages.text("writing", name), 1, 1);
			return new ImportReport.Taken(name, 1, source.statements().size(), 0, version);
		}
	}

	@Override
	public Preview preview(Path file, String name, SourceAbout wanted, DossierStore store, Progress progress) throws UserException {
		progress.at(ExchangeMessages.text("reading", name), 0, 1);
		SourceDraft source = reader.read(file, name, wanted);
		PreviewBuilder preview = new PreviewBuilder();
		source.statements().forEach(statement -> preview.add(statement, source.text()));
		boolean known = store != null && store.contains(source.id());
		String before = store == null || known ? null : store.before(source).map(earlier -> earlier.getTitle() == null ? earlier.getId() : earlier.getTitle()).orElse(null);
		SourceAbout about = new SourceAbout(source.kind(), source.title(), source.publisher(), source.date(), source.uri());
		return preview.build(about, 1, known ? source.statements().size() : 0, before);
	}
}
