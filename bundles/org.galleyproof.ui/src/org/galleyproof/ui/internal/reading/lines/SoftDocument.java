package org.galleyproof.ui.internal.reading.lines;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.projection.ProjectionDocument;

/** What an editor shows of a document: all that isn't folded away, with its long paragraphs in several lines. */
final class SoftDocument extends ProjectionDocument {

	private final SoftLines lines = new SoftLines();

	SoftDocument(IDocument master) {
		super(master);
		setLineTracker(lines);
		lines.set(get());
	}

	SoftLines lines() {
		return lines;
	}

	/** The characters from {@code from} until before {@code to}. */
	String text(int from, int to) throws BadLocationException {
		return get(from, to - from);
	}
}
