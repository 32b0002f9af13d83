package org.galleyproof.core.dossier.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Puts a value into a list or takes it out. EMF's own commands for this undo by counting places, and fail where others' changes were taken over in
 * between; this one looks for the value, and puts it as near to its old place as there are places.
 */
final class ListCommand extends AbstractCommand {

	private final List<Object> list;
	private final EObject owner;
	private final Object value;
	/** Whether the list holds parts of the owner. */
	private final boolean parts;
	private final boolean adds;
	private int place;

	/** Adds at a place, which is at most the length of the list. */
	static ListCommand add(EObject owner, EStructuralFeature feature, Object value, int place) {
		return new ListCommand(owner, feature, value, true, place);
	}

	/** Removes a value that is in the list. */
	static ListCommand remove(EObject owner, EStructuralFeature feature, Object value) {
		return new ListCommand(owner, feature, value, false, ((List<?>) owner.eGet(feature)).indexOf(value));
	}

	@SuppressWarnings("unchecked")
	private ListCommand(EObject owner, EStructuralFeature feature, Object value, boolean adds, int place) {
		this.owner = owner;
		this.value = value;
		this.adds = adds;
		this.place = place;
		parts = feature instanceof EReference reference && reference.isContainment();
		list = (List<Object>) owner.eGet(feature);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		perform(adds);
	}

	@Override
	public void undo() {
		perform(!adds);
	}

	@Override
	public void redo() {
		perform(adds);
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return List.of(owner);
	}

	private void perform(boolean add) {
		int at = isElsewhere() ? -1 : list.indexOf(value);
		if (!add && at >= 0) {
			place = at;
			list.remove(at);
		} else if (add && at < 0 && list instanceof InternalEList<Object> unique)
			// it would look through all of a hundred thousand once more
			unique.addUnique(Math.min(place, list.size()), value);
		else if (add && at < 0)
			list.add(Math.min(place, list.size()), value);
	}

	/** Whether the value is a part of something, and not of the owner: then the list of the owner's parts need not be looked through. */
	private boolean isElsewhere() {
		return parts && value instanceof EObject part && part.eContainer() != owner;
	}
}
