package org.galleyproof.ui.internal.deciding;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.Standing;
import org.galleyproof.core.proof.ProofSession;
import org.galleyproof.core.proof.StatementBook;
import org.galleyproof.core.proof.StatementState;
import org.galleyproof.core.proof.StyleIgnores;
import org.galleyproof.core.proof.Verification;
import org.galleyproof.core.user.UserException;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;
import org.galleyproof.ui.internal.proof.ShownTexts;

/** Hands checks to the session of a draft, the latest alone, and reads what is on disk: nothing that the user's thread should wait for. */
final class DecisionsJob extends Job {

	private final ProofSession session;
	private volatile Check latest;
	/** Only the job uses it. */
	private KnownStatements book;

	private record Check(CheckedDraft checked, Path dossier) {
	}

	DecisionsJob(OpenDraft draft, ProofSession session) {
		super(NLS.bind(DecidingTexts.job, ShownTexts.name(draft.file())));
		this.session = session;
		setSystem(true);
		setPriority(SHORT);
	}

	/** Closes a session: what is not saved yet is saved, without anybody waiting. */
	static void close(ProofSession session) {
		Job job = Job.createSystem(DecidingTexts.job_close, (ICoreRunnable) monitor -> session.close());
		job.setPriority(SHORT);
		job.schedule();
	}

	/** @param dossier the folder of the dossier that it was held against; {@code null} where there is none */
	void check(CheckedDraft checked, Path dossier) {
		latest = new Check(checked, dossier);
		schedule();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == DecisionsJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		session.load();
		session.refresh();
		Check check = latest;
		latest = null;
		if (check != null)
			try {
				session.update(check.checked(), book(check.dossier()));
			} catch (UserException | UncheckedIOException e) {
				// the dossier went away under the check: the next check tells the user so, and no decision lapses for it
				ILog.of(DecisionsJob.class).warn(e.getMessage(), e);
				session.update(check.checked(), StatementBook.NONE);
			}
		return Status.OK_STATUS;
	}

	private StatementBook book(Path dossier) throws UserException {
		if (dossier == null)
			return StatementBook.NONE;
		var open = OpenDrafts.get().dossiers().openOrCreate(dossier);
		DossierStore store = open.store();
		StyleIgnores ignored = StyleIgnores.of(dossier);
		session.house(ignored, open.style());
		ignored.refresh();
		if (book == null || book.store() != store || book.generation() != store.index().generation() || store.isIndexing())
			book = new KnownStatements(store, store.index().generation(), new HashMap<>());
		return book;
	}

	/** The statements that were looked up, as long as the index is the same: every key that is typed asks for them again. */
	private record KnownStatements(DossierStore store, long generation, Map<String, Optional<StatementState>> known) implements StatementBook {

		@Override
		public Optional<StatementState> find(String id) {
			Optional<StatementState> state = known.computeIfAbsent(id, unknown -> state(store, unknown));
			// while the index is being made it lacks statements that the dossier has
			return state.isEmpty() && store.isIndexing() ? null : state;
		}
	}

	static Optional<StatementState> state(DossierStore store, String id) {
		try {
			return store.standings().ofWords(id).map(DecisionsJob::state);
		} catch (UserException e) {
			// a source of which it can't be told whether its words are still the same
			ILog.of(DecisionsJob.class).warn(e.getMessage(), e);
			return store.standings().of(id).map(DecisionsJob::state);
		}
	}

	/** Words that the newer version of their source lacks are no longer what was decided upon. */
	private static StatementState state(Standing standing) {
		return new StatementState(standing.superseded() ? standing.fingerprint() + "-superseded" : standing.fingerprint(), Verification.valueOf(standing.status().name()));
	}
}
