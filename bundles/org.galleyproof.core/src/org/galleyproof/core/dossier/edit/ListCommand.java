package org.galleyproof.core.dossier.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Puts a value into a list or takes it out. EMF's own commands for this undo by counting places, and fail where others' changes were taken over in
 * between; this one looks for the value, and puts it as near to its old place as there are places.
 */
final class ListCommand extends AbstractCommand {

	private final List<Object> list;
	private final EObject owner;
	private final Object value;
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
		int at = list.indexOf(value);
		if (!add && at >= 0) {
			place = at;
			list.remove(at);
		} else if (add && at < 0)
			list.add(Math.min(place, list.size()), value);
	}
}
