package org.galleyproof.exchange;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.DossierWriter;
import org.galleyproof.core.dossier.SourceAbout;
import org.galleyproof.core.dossier.SourceDraft;
import org.galleyproof.core.dossier.SourceVersion;
import org.galleyproof.core.dossier.Succession;
import org.galleyproof.core.dossier.VersionOf;
import org.galleyproof.core.dossier.edit.DossierEditor;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.Source;

/** Takes a file in as one source, as {@link SourceReader} reads it, and keeps the file beside it. */
final class SourceImporter implements Importer {

	private final SourceReader reader;

	/** @param limit largest file read, in bytes, at most {@link SourceReader#LIMIT} */
	SourceImporter(ContentReader contents, int limit) {
		reader = new SourceReader(contents, limit);
	}

	@Override
	public ImportReport.Taken read(ImportRequest request, String name, DossierStore store, Progress progress) throws UserException {
		progress.at(ExchangeMessages.text("reading", name), 0, 1);
		SourceReader.Readable read = reader.read(request.file(), name, request.about());
		SourceDraft source = read.source();
		try (DossierWriter writer = store.write()) {
			if (!writer.contains(source.id())) {
				SourceVersion version = writer.add(source, request.version()).orElse(null);
				if (progress.cancelled())
					throw ExchangeMessages.failure("cancelled", name);
				writer.commit();
				progress.at(ExchangeMessages.text("writing", name), 1, 1);
				return new ImportReport.Taken(name, 1, source.statements().size(), 0, version, read.note());
			}
		}
		SourceVersion version = request.version() instanceof VersionOf.Source earlier ? succeed(source, earlier, name, store, progress) : null;
		return new ImportReport.Taken(name, 0, 0, source.statements().size(), version, read.note());
	}

	/**
	 * Makes a source that the dossier has already the version after another one that it has.
	 *
	 * @return {@code null} where it is that already
	 */
	private static SourceVersion succeed(SourceDraft source, VersionOf.Source wanted, String name, DossierStore store, Progress progress) throws UserException {
		Source before = before(source, wanted, name, store).orElse(null);
		if (before == null)
			return null;
		try (DossierEditor editor = DossierEditor.open(store, System.getProperty("user.name", ""))) {
			SourceVersion version = editor.sources().supersede(editor.source(source.id()), editor.source(before.getId()));
			editor.save(progress);
			return version;
		}
	}

	/**
	 * What would be the version before a source that the dossier has.
	 *
	 * @return empty where it is that already
	 * @throws UserException when it is that source itself, or one of the versions before or after it already
	 */
	private static Optional<Source> before(SourceDraft source, VersionOf.Source wanted, String name, DossierStore store) throws UserException {
		Source known = store.source(source.id());
		if (Succession.earlierId(known).filter(wanted.id()::equals).isPresent())
			return Optional.empty();
		Source before = store.versions().before(source, wanted).orElseThrow();
		Set<String> seen = new HashSet<>();
		for (String id = before.getId(); id != null && seen.add(id); id = Succession.earlierId(store.source(id)).orElse(null))
			if (id.equals(known.getId()))
				throw ExchangeMessages.failure("version.self", name, wanted.id());
		return Optional.of(before);
	}

	@Override
	public Preview preview(ImportRequest request, String name, DossierStore store, Progress progress) throws UserException {
		progress.at(ExchangeMessages.text("reading", name), 0, 1);
		SourceReader.Readable read = reader.read(request.file(), name, request.about());
		SourceDraft source = read.source();
		PreviewBuilder preview = new PreviewBuilder();
		source.statements().forEach(statement -> preview.add(statement, source.text()));
		boolean known = store != null && store.contains(source.id());
		Optional<Source> before = store == null ? Optional.empty() : !known ? store.versions().before(source, request.version())
				: request.version() instanceof VersionOf.Source wanted ? before(source, wanted, name, store) : Optional.empty();
		SourceAbout about = new SourceAbout(source.kind(), source.title(), source.publisher(), source.date(), source.uri());
		return preview.build(about, 1, known ? source.statements().size() : 0, before.map(earlier -> earlier.getTitle() == null ? earlier.getId() : earlier.getTitle()).orElse(null))
				.with(read.note());
	}
}
