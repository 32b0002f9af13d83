/**
 * What is wrong with the things of a dossier: EMF's validation with constraints of our own. {@link org.galleyproof.core.dossier.validation.DossierProblems} is
 * the way in. One class of constraints for each kind of thing, in plain sentences with the feature at which a form shows them. Nearly all of it may be saved
 * as it is, because a desk knows things by halves; an error is what would make a file unreadable, and that is not saved.
 */
package org.galleyproof.core.dossier.validation;
