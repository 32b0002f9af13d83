/**
 * The dossier as people see it: the view that searches it, the page of a source, the forms of people and organisations.
 *
 * <p>
 * Search runs in {@code SearchJob}; what it finds becomes {@code Row}s, page by page, and no more of them than were looked at. What is edited goes
 * through a {@code org.galleyproof.core.dossier.edit.DossierEditor} of its own for each page; what is saved is told by
 * {@code org.galleyproof.ui.internal.proof.DossierNews}.
 */
package org.galleyproof.ui.internal.dossier;
