/**
 * The dossier on disk. Entry point: {@link org.galleyproof.core.dossier.DossierStore}.
 *
 * <pre>
 * dossier.xmi              name, people, organisations, events
 * sources/4f/ID.xmi        one source with its text and statements
 * sources/4f/ID.txt        the file it was imported from, where it had one of its own
 * .index/                  derived, see {@link org.galleyproof.core.dossier.IndexKeeper}; may be deleted at any time
 * .commit                  there while several files are moved into their places, see {@link org.galleyproof.core.dossier.CommitJournal}
 * </pre>
 *
 * Every file is written beside its place, forced to disk and moved there, people before the sources that name them: whenever the
 * program is killed, what was last saved can be read and names nobody unknown. Offsets in the files are code points.
 */
package org.galleyproof.core.dossier;
