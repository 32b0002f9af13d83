package org.galleyproof.core.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.galleyproof.core.dossier.history.HistoryEntry;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.index.SourceDocument;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.model.dossier.DossierFactory;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.model.dossier.Statement;

/**
 * Adds sources to a dossier: all or none. Holds the right to write from {@link DossierStore#write} to {@link #close}; what was
 * not committed by then is undone. For one thread.
 */
public final class DossierWriter implements AutoCloseable {

	private final DossierStore store;
	private final DossierLock lock;
	private final People people;
	private final String user;
	private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
	private final List<HistoryEntry> history = new ArrayList<>();
	/** The ids of the sources added. */
	private final Set<String> added = new HashSet<>();
	private final StagedFiles staged;
	private final WritingThreads threads = new WritingThreads();

	DossierWriter(DossierStore store, DossierLock lock, People people, String user) {
		this.store = store;
		this.user = user;
		this.lock = lock;
		this.people = people;
		staged = new StagedFiles(store.folder());
	}

	/** Whether the dossier has a source of that id, saved before. */
	public boolean contains(String sourceId) {
		return store.sources().contains(sourceId);
	}

	/**
	 * The saved statement of that id as the index holds it; {@code null} where there is none.
	 *
	 * @throws UserException when the index can't be read
	 */
	public StatementDocument statement(String id) throws UserException {
		try {
			return store.index().get(id).orElse(null);
		} catch (UncheckedIOException e) {
			throw new UserException(DossierMessages.text("index.unreadable", store.path(), DossierMessages.reason(e.getCause())), e);
		}
	}

	/**
	 * Adds a source, whose id and whose statements' ids must be new to the dossier. Where the dossier recognises an earlier version of it, the new one
	 * takes that one's place. One that this writer added before is replaced, statements and all.
	 *
	 * @return what became of the statements of the earlier version; empty where there is none
	 * @throws UserException when it can't be written; the dossier is as before
	 */
	public Optional<SourceVersion> add(SourceDraft draft) throws UserException {
		return add(draft, VersionOf.Rule.RECOGNISED);
	}

	/**
	 * As {@link #add(SourceDraft)}.
	 *
	 * @param wanted of which source it is a version
	 * @return what became of the statements of the earlier version; empty where there is none
	 * @throws UserException when it can't be written, or a source is wanted that is not there; the dossier is as before
	 */
	public Optional<SourceVersion> add(SourceDraft draft, VersionOf wanted) throws UserException {
		try {
			refuseUnwritable(draft);
			Source source = create(draft);
			SourceText text = new SourceText(source);
			boolean transcript = draft.kind() == SourceKind.TRANSCRIPT || draft.kind() == SourceKind.RECORDING;
			for (StatementDraft each : draft.statements()) {
				Statement statement = statement(each, draft.date(), transcript);
				text.place(statement, each.spans());
				source.getStatements().add(statement);
			}
			if (draft.original() != null) {
				Path original = store.folder().source(draft.id(), draft.original().extension());
				source.setDigest(draft.original().digest());
				source.setOriginal(original.getFileName().toString());
				staged.stage(original, ByteBuffer.wrap(draft.original().bytes()));
			}
			if (added.add(source.getId()))
				history.add(new HistoryEntry(now, user, "import", "Source", source.getId(), "", "", null, source.getDigest()));
			else {
				threads.await();
				store.index().deleteSource(source.getId());
			}
			Optional<Source> earlier = store.versions().before(draft, wanted);
			Optional<SourceVersion> version = earlier.map(before -> SourceVersions.succeed(before, source));
			stage(source, text);
			if (earlier.isPresent()) {
				store.index().deleteSource(earlier.get().getId());
				stage(earlier.get(), new SourceText(earlier.get()));
				history.add(new HistoryEntry(now, user, "set", "Source", earlier.get().getId(), "", "supersededBy", null, source.getId()));
			}
			return version;
		} catch (IOException e) {
			throw new UserException(DossierMessages.text("dossier.unwritable", store.path(), DossierMessages.reason(e)), e);
		}
	}

	private void stage(Source source, SourceText text) throws IOException {
		SourceDocument about = text.about();
		// who spoke is told here, where the people are made known; nothing that the threads read changes any more
		List<StatementDocument> statements = new ArrayList<>(source.getStatements().size());
		text.documents().forEach(statements::add);
		threads.hand(() -> write(source, about, statements));
	}

	private void write(Source source, SourceDocument about, List<StatementDocument> statements) throws IOException {
		Path file = store.folder().source(source.getId());
		store.keeper().add(about, statements, file, staged.stage(file, DossierXmi.content(source.eResource())));
	}

	/**
	 * Saves everything added.
	 *
	 * @throws UserException when it can't be written
	 */
	public void commit() throws UserException {
		try {
			threads.await();
			if (people.changed())
				DossierFile.stage(store.dossier(), store.folder(), staged);
			store.historyKeeper().stage(history, staged);
			staged.commit();
			DossierFile.keepCopy(store.folder());
			store.keeper().commit(store.dossier(), Progress.NONE);
		} catch (IOException e) {
			throw new UserException(DossierMessages.text("dossier.unwritable", store.path(), DossierMessages.reason(e)), e);
		}
	}

	@Override
	public void close() throws UserException {
		try (lock) {
			threads.end();
			staged.discard();
			store.index().rollback();
			store.reload();
		} catch (IOException e) {
			throw new UserException(DossierMessages.text("dossier.unwritable", store.path(), DossierMessages.reason(e)), e);
		}
	}

	private Source create(SourceDraft draft) {
		Source source = DossierFactory.eINSTANCE.createSource();
		DossierXmi.create(store.folder().source(draft.id()), store.dossier().eResource()).getContents().add(source);
		source.setId(draft.id());
		source.setVersion(Migration.VERSION);
		source.setKind(draft.kind());
		source.setTitle(draft.title());
		source.setPublisher(draft.publisher());
		source.setUri(draft.uri());
		source.setPublished(draft.date());
		source.setRetrieved(LocalDate.now());
		source.setPart(draft.part());
		source.setText(draft.text());
		if (draft.event() != null)
			source.setEvent(people.event(draft.event(), draft.date()));
		return source;
	}

	private Statement statement(StatementDraft draft, LocalDate date, boolean transcript) {
		Statement statement = DossierFactory.eINSTANCE.createStatement();
		statement.setId(draft.id());
		statement.setQuoted(draft.quoted());
		statement.setLabel(draft.label());
		statement.setSaidOn(draft.date());
		statement.setTimecode(draft.timecode());
		statement.setPage(draft.page());
		String name = draft.speaker() != null ? draft.speaker() : draft.label();
		if (name != null)
			statement.setSpeaker(people.person(SpeakerLabel.of(name), draft.role(), draft.date() != null ? draft.date() : date, transcript));
		return statement;
	}

	private static void refuseUnwritable(SourceDraft draft) throws UserException {
		String text = draft.text();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
			if (pair)
				i++;
			else if (c == 0 || c >= 0xFFFE || Character.isSurrogate(c))
				throw DossierMessages.failure("source.text", draft.title(), Integer.toHexString(c).toUpperCase(Locale.ROOT));
		}
	}
}
