package org.galleyproof.core.dossier.merge;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Finds what references lead to. */
@FunctionalInterface
public interface Things {

	/**
	 * The thing of that id, or a proxy of it; {@code null} where there can be none.
	 *
	 * @param type what it is
	 */
	EObject find(EClass type, String id);
}
