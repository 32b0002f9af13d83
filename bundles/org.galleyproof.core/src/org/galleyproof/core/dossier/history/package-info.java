/**
 * Who changed what in a dossier, and when. {@link org.galleyproof.core.dossier.history.History} reads and continues it; nothing in the program changes
 * what is written.
 *
 * <pre>
 * history/2026-11-001.jsonl     one JSON object a line, oldest first; a file that has grown to 256 kB is followed by the next
 * history/.gitattributes        tells Git to keep the lines of both sides when two people's histories come together
 * </pre>
 *
 * Every line carries the SHA-256 of the line before it in {@code prev}. Where a line was rewritten or removed, the one after it names
 * a predecessor that is not there, and {@link org.galleyproof.core.dossier.history.HistoryCheck} names the place; the last line is remembered in the folder
 * of the index. After a merge in version control two lines may name the same predecessor; that is no fault, as long as it stands somewhere before them. So a
 * line that somebody puts in by hand looks like a merge: who may write to the folder is for the system to say, and what was written is kept by version
 * control.
 */
package org.galleyproof.core.dossier.history;
