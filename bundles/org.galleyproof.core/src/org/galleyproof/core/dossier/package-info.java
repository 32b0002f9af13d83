/**
 * The dossier on disk. Entry points: {@link org.galleyproof.core.dossier.DossierOpening} opens one, {@link org.galleyproof.core.dossier.DossierStore} is one that is open.
 *
 * <pre>
 * dossier.xmi              name, people, organisations, events
 * sources/4f/ID.xmi        one source with its text and statements
 * sources/4f/ID.txt        the file it was imported from, where it had one of its own
 * history/                 who changed what, see {@link org.galleyproof.core.dossier.history}
 * .index/                  derived, see {@link org.galleyproof.core.dossier.IndexKeeper}; may be deleted at any time
 * .commit                  there while several files are moved into their places, see {@link org.galleyproof.core.dossier.CommitJournal}
 * </pre>
 *
 * Every file is written beside its place, forced to disk and moved there, people before the sources that name them: whenever the
 * program is killed, what was last saved can be read and names nobody unknown. Offsets in the files are code points.
 *
 * <p>
 * Three ways to write: {@link org.galleyproof.core.dossier.DossierWriter} adds sources, {@link org.galleyproof.core.dossier.edit.DossierEditor} edits with
 * undo and merges what others saved meanwhile, through {@link org.galleyproof.core.dossier.DossierChange}. Each holds the right to write, for as long as the
 * writing takes. Lists stand in the order of ids and every thing has one, so that version control merges what two people changed; a person who turned out to
 * be another stays as a pointer. Files of older versions of the model are migrated while they are read, see
 * {@link org.galleyproof.core.dossier.Migration}.
 */
package org.galleyproof.core.dossier;
