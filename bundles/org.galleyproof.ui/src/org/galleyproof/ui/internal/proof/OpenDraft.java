package org.galleyproof.ui.internal.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.widgets.Display;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.Choices;
import org.galleyproof.core.DraftDay;
import org.galleyproof.ui.internal.annotations.FindingMarkers;
import org.galleyproof.ui.internal.annotations.ProofAnnotation;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;

/**
 * A draft that an editor shows: its check follows the typing, and its answer is shown when the keys rest. The keys are waited for in the user-interface thread, which also
 * takes the snapshot, so that no other thread reads a document that is being edited; all else is {@link CheckJob}'s.
 */
public final class OpenDraft {

	/** Milliseconds after the last key until an answer is shown: about as long as between two keys of a fast typist. */
	static final int REST = 100;
	/** Milliseconds after the last key until its check begins: in the rest a book has been checked, and a key that comes meanwhile ends the check. */
	private static final int BEGIN = 40;
	private static final long MILLION = 1_000_000;

	/** How many editors show it; kept by {@link OpenDrafts}. */
	int viewers;

	private final IFile file;
	private final IDocument document;
	private final Consumer<OpenDraft> changed;
	private final Display display = Display.getCurrent();
	private final CheckJob job;
	private final FindingMarkers markers;
	private final ProofAnnotations annotations = new ProofAnnotations();
	private final Runnable check = this::checkNow;
	private final Runnable apply = this::apply;
	private final IDocumentListener listener = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// the change itself is what counts
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			if (Display.getCurrent() == display)
				edited();
			else
				display.asyncExec(OpenDraft.this::edited);
		}
	};
	private Supplier<Choices> choices = () -> Choices.NONE;
	private Supplier<LocalDate> day = () -> null;
	private volatile Predicate<Finding> ignored = finding -> false;
	private DraftState state = DraftState.checking();
	private boolean open;
	/** {@code null} for none. */
	private Answer waiting;
	/** When the text was edited last, in nanoseconds of the clock; 0 for never. */
	private long edited;

	OpenDraft(IFile file, IDocument document, Dossiers dossiers, Consumer<OpenDraft> changed) {
		this.file = file;
		this.document = document;
		this.changed = changed;
		job = new CheckJob(file, dossiers, this::answer);
		markers = new FindingMarkers(file);
	}

	public IFile file() {
		return file;
	}

	public IDocument document() {
		return document;
	}

	/** The latest that is known. */
	public DraftState state() {
		return state;
	}

	/** Whether an editor still shows it. */
	public boolean isOpen() {
		return open;
	}

	/** Whether the latest answer is about the text as it stands now. */
	public boolean isUpToDate() {
		return state.phase() != DraftState.Phase.CHECKING && state.stamp() == stamp();
	}

	/** Whether the latest edit is less than {@code millis} ago: who shows what nobody reads while typing waits until it is longer. */
	public boolean isTyped(int millis) {
		return edited != 0 && System.nanoTime() - edited < millis * MILLION;
	}

	/** The annotations that show the answer; {@code null} where the document has none. */
	public IAnnotationModel annotationModel() {
		ITextFileBuffer buffer = DraftFiles.buffer(document);
		return buffer == null ? null : buffer.getAnnotationModel();
	}

	/** The statements that people have chosen as sources; their places count in the text as it stands. */
	public Choices choices() {
		return choices.get();
	}

	/** Who knows what people have chosen. @param known asked in the user-interface thread, before each check; what it gives is read in another */
	public void choices(Supplier<Choices> known) {
		choices = known;
	}

	/** Who knows which day people say that the draft is dated. @param known asked in the user-interface thread, before each check; gives {@code null} where nobody does */
	public void day(Supplier<LocalDate> known) {
		day = known;
	}

	/** The day that the draft itself says it is dated, whatever people say; to be asked in the user-interface thread. */
	public DraftDay ownDay() {
		return DraftDay.of(null, ShownTexts.day(file), file.getName(), document.get());
	}

	/** Who knows what people ignore. @param known asked of findings of the latest answer, in any thread */
	public void ignored(Predicate<Finding> known) {
		ignored = known;
	}

	/** Marks the latest answer anew: people ignore other findings by now. */
	public void markAnew() {
		if (!open || !isUpToDate())
			return;
		IAnnotationModel model = annotationModel();
		if (model != null)
			annotations.show(ProofAnnotations.items(state.checked(), ignored), model);
		markers.show(state.checked(), ignored);
		changed.accept(this);
	}

	/** Checks the text as it stands, without waiting for the keys to rest. */
	public void checkNow() {
		check(false);
	}

	/** As {@link #checkNow}, and sees what other programs have written into the dossier. */
	public void checkAnew() {
		check(true);
	}

	private void check(boolean refresh) {
		if (!open)
			return;
		display.timerExec(-1, check);
		ITextFileBuffer buffer = DraftFiles.buffer(document);
		boolean saved = buffer == null || !buffer.isDirty();
		job.check(new CheckJob.Snapshot(document.get(), stamp(), saved, refresh, choices(), day.get()));
	}

	void start() {
		open = true;
		document.addDocumentListener(listener);
		checkNow();
		changed.accept(this);
	}

	void stop() {
		open = false;
		display.timerExec(-1, check);
		display.timerExec(-1, apply);
		document.removeDocumentListener(listener);
		job.stop();
		IAnnotationModel model = annotationModel();
		if (model != null)
			annotations.clear(model);
		markers.show(null, ignored);
	}

	private void edited() {
		if (!open)
			return;
		edited = System.nanoTime();
		job.cancel();
		display.timerExec(-1, apply);
		display.timerExec(BEGIN, check);
	}

	private long stamp() {
		return ((IDocumentExtension4) document).getModificationStamp();
	}

	/** An answer that waits to be shown, and what of it is marked. */
	private record Answer(DraftState state, List<ProofAnnotation.Item> items) {
	}

	/** Takes an answer over; called in the job's thread. */
	private void answer(DraftState answer) {
		List<ProofAnnotation.Item> items = ProofAnnotations.items(answer.checked(), ignored);
		if (!display.isDisposed())
			display.asyncExec(() -> {
				waiting = new Answer(answer, items);
				display.timerExec(-1, apply);
				long rested = edited == 0 ? REST : (System.nanoTime() - edited) / MILLION;
				if (rested < REST)
					display.timerExec((int) (REST - rested), apply);
				else
					apply();
			});
	}

	private void apply() {
		Answer answer = waiting;
		waiting = null;
		// an edit since then has its own check waiting: this answer's offsets are those of another text
		if (!open || answer == null || answer.state.stamp() != stamp())
			return;
		state = answer.state;
		IAnnotationModel model = annotationModel();
		if (model != null)
			annotations.show(answer.items, model);
		markers.show(state.checked(), ignored);
		changed.accept(this);
	}
}
