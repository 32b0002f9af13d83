package org.galleyproof.ui.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Answers the question that was asked last, outside the user's thread; what is asked meanwhile takes its place, and an answer to an older question is
 * dropped. Its class is its family.
 *
 * @param <Q> questions; two that are asked are never the same object
 * @param <A> answers
 */
public abstract class LatestJob<Q, A> extends Job {

	private final Consumer<A> answered;
	private final Display display = Display.getCurrent();
	private volatile Q latest;

	/**
	 * To be called in the user-interface thread.
	 *
	 * @param priority as of {@link Job#setPriority(int)}
	 * @param answered called in the user-interface thread with each answer whose question is still the latest
	 */
	protected LatestJob(String name, int priority, Consumer<A> answered) {
		super(name);
		this.answered = answered;
		setSystem(true);
		setPriority(priority);
	}

	/** Asks, instead of anything asked before that is not answered yet. @param delay milliseconds to wait for a newer question */
	protected final void ask(Q question, int delay) {
		latest = question;
		cancel();
		schedule(delay);
	}

	/** What was asked for is not wanted any more. */
	public final void stop() {
		latest = null;
		cancel();
	}

	/** Whether nothing was asked after {@code question}. */
	public final boolean isLatest(Q question) {
		return latest == question;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == getClass();
	}

	@Override
	protected final IStatus run(IProgressMonitor monitor) {
		Q question = latest;
		if (question == null)
			return Status.CANCEL_STATUS;
		A answer = answer(question, monitor);
		if (!monitor.isCanceled() && isLatest(question) && !display.isDisposed())
			display.asyncExec(() -> {
				if (isLatest(question))
					answered.accept(answer);
			});
		return Status.OK_STATUS;
	}

	/** Answers a question, in the job's thread. */
	protected abstract A answer(Q question, IProgressMonitor monitor);
}
