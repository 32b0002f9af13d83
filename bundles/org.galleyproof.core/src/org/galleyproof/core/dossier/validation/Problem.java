package org.galleyproof.core.dossier.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that is wrong.
 *
 * @param object with which
 * @param feature of it at which a form shows the problem
 * @param refused whether it can't be saved, because the dossier could not be read any more; otherwise a warning
 * @param message a sentence for people to read
 */
public record Problem(EObject object, EStructuralFeature feature, boolean refused, String message) {
}
