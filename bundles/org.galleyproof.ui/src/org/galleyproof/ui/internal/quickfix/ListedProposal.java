package org.galleyproof.ui.internal.quickfix;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

import org.galleyproof.ui.internal.Images;

/** A {@link Proposal} as a line of the editor's list, with what would change beside it. @param label the line */
record ListedProposal(Proposal proposal, String label) implements ICompletionProposal {

	@Override
	public void apply(IDocument document) {
		proposal.run(Display.getCurrent().getActiveShell());
	}

	@Override
	public String getAdditionalProposalInfo() {
		return markup(proposal.description());
	}

	/** Plain words as the platform's boxes want them. */
	static String markup(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
	}

	@Override
	public String getDisplayString() {
		return label;
	}

	@Override
	public Image getImage() {
		return proposal.icon() == null ? null : Images.get(proposal.icon());
	}

	/** {@inheritDoc} What is done places the caret itself, or leaves it. */
	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
