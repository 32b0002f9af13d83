package org.galleyproof.core.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Things of one id that stand twice in a file. Version control leaves both lines where two people changed the same person, or each added one of the same
 * name: what both said is brought together. Of single values the one that stands last is kept, where it stands at all; the history has both. Lists get
 * the order of their ids, which the lines of two people may have lost.
 */
final class Twins {

	private Twins() {
	}

	/** Brings twins together in all lists of a root. */
	static void join(EObject root) {
		Map<EObject, EObject> joined = new HashMap<>();
		for (EReference reference : root.eClass().getEAllContainments())
			if (reference.isMany())
				join(root, reference, joined);
		if (!joined.isEmpty())
			root.eAllContents().forEachRemaining(owner -> follow(owner, joined));
	}

	/** References that led to one that is no more lead to its twin. */
	private static void follow(EObject owner, Map<EObject, EObject> joined) {
		for (EReference reference : owner.eClass().getEAllReferences())
			if (!reference.isContainment() && !reference.isContainer() && !reference.isMany() && joined.containsKey(owner.eGet(reference, false)))
				owner.eSet(reference, joined.get(owner.eGet(reference, false)));
	}

	private static void join(EObject owner, EReference reference, Map<EObject, EObject> joined) {
		@SuppressWarnings("unchecked")
		EList<EObject> list = (EList<EObject>) owner.eGet(reference);
		Map<String, EObject> first = new HashMap<>();
		List<EObject> twins = new ArrayList<>();
		boolean sorted = true;
		String before = "";
		for (EObject each : list) {
			String id = EcoreUtil.getID(each);
			if (id == null)
				return;
			sorted &= before.compareTo(id) <= 0;
			before = id;
			EObject twin = first.putIfAbsent(id, each);
			if (twin != null) {
				take(twin, each, joined);
				twins.add(each);
				joined.put(each, twin);
			}
		}
		list.removeAll(twins);
		if (!twins.isEmpty() || !sorted)
			ECollections.sort(list, Comparator.comparing(EcoreUtil::getID));
	}

	/** Lets one have what its twin has. */
	private static void take(EObject one, EObject twin, Map<EObject, EObject> joined) {
		for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
			if (!twin.eIsSet(feature))
				continue;
			if (!feature.isMany())
				one.eSet(feature, twin.eGet(feature));
			else if (feature instanceof EAttribute)
				add(one, feature, (List<?>) twin.eGet(feature));
			else if (((EReference) feature).isContainment()) {
				add(one, feature, List.copyOf((List<?>) twin.eGet(feature)));
				join(one, (EReference) feature, joined);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject owner, EStructuralFeature feature, List<?> values) {
		List<Object> own = (List<Object>) owner.eGet(feature);
		for (Object value : values)
			if (!own.contains(value))
				own.add(value);
	}
}
