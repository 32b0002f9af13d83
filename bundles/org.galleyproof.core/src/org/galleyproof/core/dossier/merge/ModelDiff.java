package org.galleyproof.core.dossier.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Tells what differs between two states of a file: the order in lists is no difference. */
public final class ModelDiff {

	private final List<ModelChange> changes = new ArrayList<>();

	private ModelDiff() {
	}

	/**
	 * What leads from one state to the other, a thing before what is in it.
	 *
	 * @param before the root of the file
	 * @param after the same root in another state
	 */
	public static List<ModelChange> between(EObject before, EObject after) {
		ModelDiff diff = new ModelDiff();
		diff.compare(new Place(after.eClass().getName(), idOf(after), ""), "", before, after);
		return diff.changes;
	}

	/** Where changes are found: what they are of, and what that is part of. */
	private record Place(String type, String id, String in) {

		ModelChange change(ModelChange.Kind kind, String feature, String from, String to) {
			return new ModelChange(kind, type, id, in, feature, from, to);
		}
	}

	/** @param path of a part without an id, with a dot at its end; empty for the thing itself */
	private void compare(Place place, String path, EObject before, EObject after) {
		EObject present = after == null ? before : after;
		for (EStructuralFeature feature : present.eClass().getEAllStructuralFeatures()) {
			if (!Values.isTold(feature))
				continue;
			if (Values.holdsThings(feature))
				things(place, feature, before, after);
			else if (Values.holdsPart(feature))
				part(place, feature, before, after);
			else if (feature.isMany() && feature instanceof EAttribute list)
				values(place, path, list, before, after);
			else {
				String from = Values.text(before, feature);
				String to = Values.text(after, feature);
				if (!Objects.equals(from, to))
					changes.add(place.change(ModelChange.Kind.SET, path + feature.getName(), from, to));
			}
		}
	}

	private void part(Place place, EStructuralFeature feature, EObject before, EObject after) {
		EObject old = before == null ? null : (EObject) before.eGet(feature);
		EObject now = after == null ? null : (EObject) after.eGet(feature);
		if (old != null || now != null)
			compare(place, feature.getName() + '.', old, now);
	}

	private void values(Place place, String path, EAttribute feature, EObject before, EObject after) {
		List<String> old = Values.texts(before, feature);
		List<String> now = Values.texts(after, feature);
		for (String gone : old)
			if (!now.contains(gone))
				changes.add(place.change(ModelChange.Kind.REMOVE, path + feature.getName(), gone, null));
		for (String come : now)
			if (!old.contains(come))
				changes.add(place.change(ModelChange.Kind.ADD, path + feature.getName(), null, come));
	}

	private void things(Place place, EStructuralFeature feature, EObject before, EObject after) {
		Map<String, EObject> old = byId(before, feature);
		Map<String, EObject> now = byId(after, feature);
		String type = ((EReference) feature).getEReferenceType().getName();
		now.forEach((id, thing) -> {
			Place inner = new Place(type, id, place.id());
			if (!old.containsKey(id))
				changes.add(inner.change(ModelChange.Kind.CREATE, feature.getName(), null, null));
			compare(inner, "", old.get(id), thing);
		});
		old.forEach((id, thing) -> {
			if (now.containsKey(id))
				return;
			Place inner = new Place(type, id, place.id());
			compare(inner, "", thing, null);
			changes.add(inner.change(ModelChange.Kind.DELETE, feature.getName(), null, null));
		});
	}

	private static Map<String, EObject> byId(EObject owner, EStructuralFeature feature) {
		Map<String, EObject> things = new LinkedHashMap<>();
		if (owner != null)
			for (Object thing : (List<?>) owner.eGet(feature))
				things.put(idOf((EObject) thing), (EObject) thing);
		return things;
	}

	private static String idOf(EObject object) {
		String id = EcoreUtil.getID(object);
		return id == null ? "" : id;
	}
}
