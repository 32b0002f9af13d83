package org.galleyproof.ui.internal.evidence;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;

import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.DraftListener;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/**
 * Tells when the caret of the draft in front rests at another place, and when that draft has been checked anew. A caret that moves on
 * costs nothing but a timer, and while keys are typed nothing is told: nobody reads beside. To be used in the user-interface thread.
 */
public final class CaretFollower implements IPartListener2 {

	/** Milliseconds that the caret rests: between two strokes of a held arrow key nothing happens. */
	private static final int REST = 120;
	/** Milliseconds after the last key until somebody who types may be taken to read again. */
	private static final int TYPED = 300;

	private final IWorkbenchPage page;
	private final Runnable rested;
	private final Display display = Display.getCurrent();
	private final CaretListener caret = event -> later();
	private final DraftListener checked = draft -> later();
	private final Runnable timer = this::rested;
	private StyledText text;
	private boolean stopped;

	/** @param rested called in the user-interface thread */
	public CaretFollower(IWorkbenchPage page, Runnable rested) {
		this.page = page;
		this.rested = rested;
		page.addPartListener(this);
		OpenDrafts.get().addListener(checked);
		attach();
	}

	/** Ends it. */
	public void stop() {
		stopped = true;
		display.timerExec(-1, timer);
		page.removePartListener(this);
		OpenDrafts.get().removeListener(checked);
		detach();
	}

	/** The draft in front; {@code null} where there is none. */
	public OpenDraft draft() {
		return ActiveDraft.in(page);
	}

	/** The caret or the selection in the draft in front, Java offsets; {@code null} where there is none. */
	public Span place() {
		ITextEditor editor = ActiveDraft.editor(page);
		if (editor == null || editor.getSelectionProvider() == null || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) || selection.getOffset() < 0)
			return null;
		return new Span(selection.getOffset(), selection.getOffset() + Math.max(0, selection.getLength()));
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		attach();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		attach();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		attach();
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		attach();
	}

	private void attach() {
		ITextEditor editor = ActiveDraft.editor(page);
		StyledText front = editor != null && editor.getAdapter(Control.class) instanceof StyledText widget ? widget : null;
		if (front != text) {
			detach();
			text = front;
			if (text != null)
				text.addCaretListener(caret);
			later();
		}
	}

	private void detach() {
		if (text != null && !text.isDisposed())
			text.removeCaretListener(caret);
		text = null;
	}

	private void later() {
		if (!stopped)
			display.timerExec(REST, timer);
	}

	private void rested() {
		OpenDraft front = stopped ? null : draft();
		if (front != null && front.isTyped(TYPED))
			later();
		else if (!stopped)
			rested.run();
	}
}
