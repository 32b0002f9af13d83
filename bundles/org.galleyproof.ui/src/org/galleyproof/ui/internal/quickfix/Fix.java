package org.galleyproof.ui.internal.quickfix;

import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

import org.galleyproof.checks.Finding;
import org.galleyproof.text.Span;

/**
 * The change that makes a draft follow its source at one finding, with the words it was made for: those at the place and a few
 * characters around them (an anchor after the W3C's TextQuoteSelector). Where they no longer stand, nothing is changed.
 *
 * @param type the finding's type
 * @param expected the words at the place; empty where words are missing
 * @param before the characters before it, at most {@link #CONTEXT}
 * @param after the characters after it, at most {@link #CONTEXT}
 * @param replacement what the source says there; {@code null} where nothing can be proposed
 */
public record Fix(String type, String expected, String before, String after, String replacement) {

	/** Marker attribute: the name of the finding's type. */
	public static final String TYPE = "galleyproof.type";
	/** Marker attribute: the words at the place. */
	public static final String EXPECTED = "galleyproof.expected";
	private static final String BEFORE = "galleyproof.before";
	private static final String AFTER = "galleyproof.after";
	private static final String REPLACEMENT = "galleyproof.replacement";

	/** Enough to tell a place with no words of its own from its neighbours. */
	private static final int CONTEXT = 12;
	/** A marker's attribute holds 65,535 bytes; no fix of a desk comes near this many characters. */
	private static final int LIMIT = 16_000;

	/** The fix for {@code finding} in the draft {@code text} that was checked. */
	public static Fix of(Finding finding, String text) {
		Span span = finding.span();
		String replacement = finding.replacement();
		String expected = span.of(text);
		if (expected.length() > LIMIT || replacement != null && replacement.length() > LIMIT) {
			expected = expected.substring(0, Math.min(LIMIT, expected.length()));
			replacement = null;
		}
		return new Fix(finding.type().name(), expected, text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
				text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)), replacement);
	}

	/** The fix that {@code marker} carries; {@code null} where it carries none. */
	public static Fix of(IMarker marker) {
		String type = marker.getAttribute(TYPE, null);
		return type == null ? null
				: new Fix(type, marker.getAttribute(EXPECTED, ""), marker.getAttribute(BEFORE, ""), marker.getAttribute(AFTER, ""), marker.getAttribute(REPLACEMENT, null));
	}

	/** Puts it into a marker's attributes. */
	public void store(Map<String, Object> attributes) {
		attributes.put(TYPE, type);
		attributes.put(EXPECTED, expected);
		attributes.put(BEFORE, before);
		attributes.put(AFTER, after);
		if (replacement != null)
			attributes.put(REPLACEMENT, replacement);
	}

	/** Whether there is something to propose. */
	public boolean isApplicable() {
		return replacement != null && !Objects.equals(replacement, expected);
	}

	/** Whether the words it was made for still stand around {@code span}. */
	public boolean fits(IDocument document, Span span) {
		return holds(document, span.start() - before.length(), before) && span.length() == expected.length() && holds(document, span.start(), expected)
				&& holds(document, span.end(), after);
	}

	/**
	 * Replaces the words at {@code span} as one step that can be undone.
	 *
	 * @return whether it did; {@code false} when the text there is another by now
	 */
	public boolean apply(IDocument document, Span span) {
		if (!isApplicable() || !fits(document, span))
			return false;
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo != null)
			undo.beginCompoundChange();
		try {
			document.replace(span.start(), span.length(), replacement);
			return true;
		} catch (BadLocationException e) {
			return false;
		} finally {
			if (undo != null)
				undo.endCompoundChange();
		}
	}

	private static boolean holds(IDocument document, int offset, String words) {
		try {
			return offset >= 0 && offset + words.length() <= document.getLength() && document.get(offset, words.length()).equals(words);
		} catch (BadLocationException e) {
			return false;
		}
	}
}
