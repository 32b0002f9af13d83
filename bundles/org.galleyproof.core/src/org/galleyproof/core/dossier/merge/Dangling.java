package org.galleyproof.core.dossier.merge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * References to what is nowhere any more: somebody undid an edit, or took over another's, and the thing that was referred to had gone meanwhile. A file with
 * such a reference could not be written, or not be read.
 */
public final class Dangling {

	private Dangling() {
	}

	/**
	 * Mends them in a file. One into the same file is taken out. One into another file stays as the id that it was: whoever reads the file sees that
	 * nobody has it, and somebody may come who does.
	 *
	 * @param things finds what references lead to
	 * @return the things that had one that was taken out
	 */
	public static List<EObject> mend(EObject root, Things things) {
		List<EObject> mended = new ArrayList<>();
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject owner = all.next();
			for (EReference reference : owner.eClass().getEAllReferences())
				if (!reference.isContainment() && !reference.isContainer() && !reference.isMany() && mend(owner, reference, root.eResource(), things))
					mended.add(owner);
		}
		return mended;
	}

	/** Whether it was taken out. */
	private static boolean mend(EObject owner, EReference reference, Resource own, Things things) {
		InternalEObject target = (InternalEObject) owner.eGet(reference, false);
		if (target == null || !target.eIsProxy() && target.eResource() != null)
			return false;
		EObject now = things.find(reference.getEReferenceType(), Values.id(target));
		if (!now.eIsProxy() || !((InternalEObject) now).eProxyURI().trimFragment().equals(own.getURI())) {
			if (!target.eIsProxy() || !now.eIsProxy())
				owner.eSet(reference, now);
			return false;
		}
		owner.eUnset(reference);
		return true;
	}
}
