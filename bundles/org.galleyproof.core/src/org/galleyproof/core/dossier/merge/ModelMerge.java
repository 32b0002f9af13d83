package org.galleyproof.core.dossier.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.Statement;

/**
 * Three-way merge: takes what others changed since a common state over into one's own state. Where both set the same feature of the same thing to
 * different values, and where one deleted what the other changed, one's own stays and a conflict is told.
 */
public final class ModelMerge {

	private final EObject root;
	private final Things things;
	private final Map<String, ModelChange> mine = new HashMap<>();
	private final Map<String, ModelChange> units = new HashMap<>();
	/** What was changed, created, deleted or referred to here, and what that is in. */
	private final Set<String> changedHere = new HashSet<>();
	private final List<Clash> clashes = new ArrayList<>();
	private final List<EObject> created = new ArrayList<>();

	/**
	 * Both changed the same.
	 *
	 * @param mine what was changed here, and stays
	 * @param theirs what others changed, and is not taken over
	 */
	public record Clash(ModelChange mine, ModelChange theirs) {
	}

	/**
	 * @param root one's own state, which {@link #take} changes
	 * @param mine what was changed here since the common state
	 * @param things finds what references lead to
	 */
	public ModelMerge(EObject root, List<ModelChange> mine, Things things) {
		this.root = root;
		this.things = things;
		for (ModelChange change : mine) {
			this.mine.put(change.key(), change);
			units.putIfAbsent(change.unit(), change);
			changedHere.add(change.id());
			changedHere.add(change.in());
			// what is referred to here cannot go
			if (Values.refers(change) && change.to() != null)
				changedHere.add(change.to());
		}
	}

	/** Takes over what others changed since the common state, a thing before what is in it. */
	public List<Clash> take(List<ModelChange> theirs) {
		Map<String, EObject> byId = things();
		Set<String> deletedHere = new HashSet<>();
		mine.values().stream().filter(change -> change.kind() == ModelChange.Kind.DELETE).forEach(change -> deletedHere.add(change.id()));
		Set<String> keptHere = new HashSet<>();
		for (ModelChange change : theirs)
			if (change.kind() == ModelChange.Kind.DELETE && changedHere.contains(change.id()) && !deletedHere.contains(change.id()) && byId.containsKey(change.id())) {
				keptHere.add(change.id());
				clash(mineOf(change.id()), change);
			}
		Set<String> told = new HashSet<>();
		for (ModelChange change : theirs) {
			ModelChange own = mine.get(change.key());
			if (deletedHere.contains(change.id()) || deletedHere.contains(change.in())) {
				if (change.kind() != ModelChange.Kind.DELETE && told.add(change.id()))
					clash(deletion(change), change);
			} else if (Values.refers(change) && deletedHere.contains(change.to()))
				clash(mineOf(change.to()), change);
			else if (keptHere.contains(change.id()) || keptHere.contains(change.in()) || own != null && own.kind() == change.kind() && Objects.equals(own.to(), change.to()))
				continue;
			else if (!units.containsKey(change.unit()))
				apply(change, byId);
			else if (change.kind() == ModelChange.Kind.SET && told.add(change.unit()))
				clash(own != null ? own : units.get(change.unit()), change);
		}
		created.forEach(ModelMerge::reorder);
		return clashes;
	}

	private void clash(ModelChange own, ModelChange other) {
		clashes.add(new Clash(own, other));
	}

	private ModelChange mineOf(String id) {
		return mine.values().stream().filter(change -> change.id().equals(id) || change.in().equals(id) || id.equals(change.to())).findFirst().orElseThrow();
	}

	private ModelChange deletion(ModelChange change) {
		return mine.values().stream().filter(own -> own.kind() == ModelChange.Kind.DELETE && (own.id().equals(change.id()) || own.id().equals(change.in()))).findFirst()
				.orElseThrow();
	}

	private void apply(ModelChange change, Map<String, EObject> byId) {
		switch (change.kind()) {
		case CREATE -> create(change, byId);
		case DELETE -> {
			EObject gone = byId.remove(change.id());
			if (gone != null)
				EcoreUtil.remove(gone);
		}
		default -> {
			EObject owner = byId.get(change.id());
			if (owner != null)
				set(owner, change.feature(), change);
		}
		}
	}

	private void create(ModelChange change, Map<String, EObject> byId) {
		EObject owner = byId.get(change.in());
		if (owner == null || byId.containsKey(change.id()))
			return;
		EReference list = (EReference) owner.eClass().getEStructuralFeature(change.feature());
		EObject made = EcoreUtil.create(list.getEReferenceType());
		EcoreUtil.setID(made, change.id());
		insert(list(owner, list), made, list.getEReferenceType());
		byId.put(change.id(), made);
		created.add(made);
	}

	/** Into the order of ids, where the list has it: statements stand in the order of the text, roles in that in which they were learnt. */
	private static void insert(List<EObject> list, EObject made, EClass type) {
		String name = type.getName();
		int place = list.size();
		if (!name.equals("Role") && !name.equals("Statement")) {
			String id = EcoreUtil.getID(made);
			while (place > 0 && EcoreUtil.getID(list.get(place - 1)).compareTo(id) > 0)
				place--;
		}
		list.add(place, made);
	}

	private void set(EObject owner, String path, ModelChange change) {
		int dot = path.indexOf('.');
		if (dot >= 0) {
			EStructuralFeature part = owner.eClass().getEStructuralFeature(path.substring(0, dot));
			EObject inner = (EObject) owner.eGet(part);
			if (inner == null) {
				if (change.to() == null)
					return;
				inner = EcoreUtil.create(((EReference) part).getEReferenceType());
				owner.eSet(part, inner);
			}
			set(inner, path.substring(dot + 1), change);
			if (inner.eClass().getEAllStructuralFeatures().stream().noneMatch(inner::eIsSet))
				owner.eUnset(part);
			return;
		}
		EStructuralFeature feature = owner.eClass().getEStructuralFeature(path);
		switch (change.kind()) {
		case ADD -> {
			List<Object> list = list(owner, feature);
			Object added = Values.value(feature, change.to(), things);
			if (!list.contains(added))
				list.add(added);
		}
		case REMOVE -> list(owner, feature).remove(Values.value(feature, change.from(), things));
		default -> {
			if (change.to() == null)
				owner.eUnset(feature);
			else
				owner.eSet(feature, Values.value(feature, change.to(), things));
		}
		}
	}

	/** A statement that others added comes to its place in the order of the text once all of it is known. */
	private static void reorder(EObject made) {
		if (!(made instanceof Statement statement) || !(made.eContainer() instanceof Source source))
			return;
		EList<Statement> list = source.getStatements();
		int from = list.indexOf(statement);
		int to = 0;
		while (to < list.size() && (to == from || list.get(to).getStart() <= statement.getStart()))
			to++;
		list.move(to > from ? to - 1 : to, from);
	}

	@SuppressWarnings("unchecked")
	private static <T> List<T> list(EObject owner, EStructuralFeature feature) {
		return (List<T>) owner.eGet(feature);
	}

	private Map<String, EObject> things() {
		Map<String, EObject> byId = new HashMap<>();
		String own = EcoreUtil.getID(root);
		byId.put(own == null ? "" : own, root);
		root.eAllContents().forEachRemaining(each -> {
			String id = EcoreUtil.getID(each);
			if (id != null)
				byId.put(id, each);
		});
		return byId;
	}
}
