package org.galleyproof.ui.internal.deciding;

import org.eclipse.jface.text.source.Annotation;

import org.galleyproof.core.proof.ProofItem;
import org.galleyproof.text.Span;

/** The mark of a decision in the text and in the rulers; its text is the sentence that people read on pointing at it. */
public final class DecisionAnnotation extends Annotation {

	private final ProofItem item;

	/** What must be alike for a mark to be kept: all that can be seen of it. */
	record Key(String type, String text, Span place) {
	}

	DecisionAnnotation(Key key, ProofItem item) {
		super(key.type(), false, key.text());
		this.item = item;
	}

	/** The quotation or claim as it was when it was marked. */
	public ProofItem item() {
		return item;
	}
}
