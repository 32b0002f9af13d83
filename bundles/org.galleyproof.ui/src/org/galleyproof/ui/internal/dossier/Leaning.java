package org.galleyproof.ui.internal.dossier;

import org.eclipse.core.resources.IFile;

import org.galleyproof.core.Status;
import org.galleyproof.text.Span;

/**
 * A place of a draft that leans on a statement.
 *
 * @param draft the draft
 * @param line from 1
 * @param span the words in the draft, Java offsets
 * @param words the words
 * @param claim whether it is a claim and no quotation
 * @param status how the words stand to the statement
 * @param statement the statement's id
 * @param sourceId the id of its source
 */
record Leaning(IFile draft, int line, Span span, String words, boolean claim, Status status, String statement, String sourceId) {
}
