/**
 * Editing a dossier: {@link org.galleyproof.core.dossier.edit.DossierEditor} is a session over an open
 * {@link org.galleyproof.core.dossier.DossierStore}; the {@code …Edits} are what can be done in it, each a command of EMF's editing domain.
 */
package org.galleyproof.core.dossier.edit;
