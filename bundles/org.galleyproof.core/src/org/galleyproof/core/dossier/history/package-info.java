/**
 * Who changed what in a dossier, and when. {@link org.galleyproof.core.dossier.history.History} reads and continues it; nothing in the program changes
 * what is written.
 *
 * <pre>
 * history/2026-11-001.jsonl     one JSON object a line, oldest first; a file that has grown to 256 kB is followed by the next
 * history/.gitattributes        tells Git to keep the lines of both sides when two people's histories come together
 * </pre>
 *
 * Every line carries the SHA-256 of the line before it in {@code prev}, and the last line of each save a signature, by a key that the program makes when
 * it first saves and that no disk ever holds ({@code key} is its public half, {@code seal} the signature). So a line is held by a save when a signed line
 * follows from it. {@link org.galleyproof.core.dossier.history.HistoryCheck} tells of each line that can't be read, that no save holds, or that follows on
 * a line that is not there; and, because the last line is remembered in the folder of the index, whether the end is missing on this computer.
 *
 * <p>
 * <b>Found out:</b> a line rewritten, removed, or added by hand anywhere, copied from another or made up with the right digest; the end cut off, where the
 * folder of the index was not deleted. <b>No fault:</b> two histories that version control brought together, as {@code .gitattributes} asks it to: each
 * branch ends with a line that its own program signed. Lines of versions of this program that signed nothing are held by the first save that signs. <b>Not
 * found out:</b> whoever may write to the folder and runs a program that signs with a key of its own can write what this one could have written, under any
 * name, and can leave out what was written since the last copy that somebody else has. Who may write to the folder is for the system to say, and what was
 * once written is kept by version control.
 */
package org.galleyproof.core.dossier.history;
