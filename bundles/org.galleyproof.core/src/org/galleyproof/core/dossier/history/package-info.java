/**
 * Who changed what in a dossier, and when. {@link org.galleyproof.core.dossier.history.History} reads and continues it; nothing in the program changes
 * what is written.
 *
 * <pre>
 * history/2026-11-001.jsonl     one JSON object a line, oldest first; a file that has grown to 256 kB is followed by the next
 * history/.gitattributes        tells Git to keep the lines of both sides when two people's histories come together
 * </pre>
 *
 * Every line carries the SHA-256 of the line before it in {@code prev}. A line that was rewritten, removed or put in has no successor, or no
 * predecessor, any more, and {@link org.galleyproof.core.dossier.history.HistoryCheck} names the place. After a merge in version control two lines may
 * name the same predecessor; that is no fault, as long as it stands somewhere before them.
 */
package org.galleyproof.core.dossier.history;
