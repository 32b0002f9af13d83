package org.galleyproof.ui.internal.annotations;

import org.eclipse.jface.text.source.Annotation;

import org.galleyproof.checks.Finding;
import org.galleyproof.text.Span;

/**
 * A state or a finding in the text of an open draft. It has no text of its own: what people read of it is the hover's to tell.
 * Where it stands while the draft is edited, the annotation model knows.
 */
public final class ProofAnnotation extends Annotation {

	private Item item;

	/**
	 * What an annotation stands for.
	 *
	 * @param type the annotation type
	 * @param span where it stood in the checked draft, Java offsets
	 * @param checked the quotation or claim; {@code null} for a finding that belongs to none
	 * @param finding the finding; {@code null} for a state
	 */
	public record Item(String type, Span span, Checked checked, Finding finding) {

		Key key() {
			return new Key(type, span);
		}
	}

	/** What must be alike for an annotation to be kept: all that can be seen of it. */
	record Key(String type, Span span) {
	}

	ProofAnnotation(Item item) {
		super(item.type(), false, null);
		this.item = item;
	}

	/** Takes the newer answer for the same place. */
	void renew(Item newer) {
		item = newer;
	}

	/** The quotation or claim; {@code null} for a finding that belongs to none. */
	public Checked checked() {
		return item.checked();
	}

	/** The finding; {@code null} for a state. */
	public Finding finding() {
		return item.finding();
	}
}
