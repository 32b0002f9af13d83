package org.galleyproof.ui.internal.deciding;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

import org.galleyproof.core.proof.Step;

/** A decision among the draft's own edits: undo takes back whichever came last. */
public final class DecisionOperation extends AbstractOperation {

	private final Step step;

	private DecisionOperation(Step step) {
		super(step.label());
		this.step = step;
	}

	/** Lets {@code step}, which was taken, be undone with the edits of {@code document}. */
	public static void add(Step step, IDocument document) {
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo == null)
			return;
		// what is typed next is another step
		undo.commit();
		DecisionOperation operation = new DecisionOperation(step);
		operation.addContext(undo.getUndoContext());
		OperationHistoryFactory.getOperationHistory().add(operation);
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return Status.OK_STATUS;
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		step.undo();
		return Status.OK_STATUS;
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		step.redo();
		return Status.OK_STATUS;
	}
}
