package org.galleyproof.core.dossier.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** One edit on its way: the commands that make it up, done and undone as one. */
final class Edits {

	private final EditingDomain domain;
	private final CompoundCommand command;

	/** @param label the key of what menus call it */
	Edits(EditingDomain domain, String label) {
		this.domain = domain;
		command = new CompoundCommand(EditMessages.text(label));
	}

	/** Sets a feature; one that has the value already is left alone, so that saying the same again is no edit. */
	Edits set(EObject owner, EStructuralFeature feature, Object value) {
		Object before = owner.eGet(feature);
		if (before == null ? value != null : !before.equals(value))
			append(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
		return this;
	}

	/** Adds to the end of a list, unless it is there. */
	Edits add(EObject owner, EStructuralFeature feature, Object value) {
		return ((List<?>) owner.eGet(feature)).contains(value) ? this : append(ListCommand.add(owner, feature, value, ((List<?>) owner.eGet(feature)).size()));
	}

	/** Adds at a place in a list. */
	Edits add(EObject owner, EStructuralFeature feature, Object value, int index) {
		return append(ListCommand.add(owner, feature, value, index));
	}

	/** Removes from a list, where it is there. */
	Edits remove(EObject owner, EStructuralFeature feature, Object value) {
		return ((List<?>) owner.eGet(feature)).contains(value) ? append(ListCommand.remove(owner, feature, value)) : this;
	}

	/** Does it; one that changes nothing leaves no trace. */
	void run() {
		if (!command.isEmpty())
			domain.getCommandStack().execute(command);
	}

	private Edits append(Command part) {
		command.append(part);
		return this;
	}

	/** Where a new id belongs in a list that is sorted by ids. */
	static <T> int place(List<T> sorted, T added, Comparator<T> order) {
		int from = 0;
		int to = sorted.size();
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (order.compare(sorted.get(middle), added) <= 0)
				from = middle + 1;
			else
				to = middle;
		}
		return from;
	}

	/**
	 * What somebody typed, as it can be kept: without blanks at the ends and without signs that no file can hold.
	 *
	 * @return {@code null} where nothing is left
	 */
	static String clean(String typed) {
		if (typed == null)
			return null;
		StringBuilder kept = new StringBuilder(typed.length());
		typed.codePoints().filter(Edits::isKept).forEach(kept::appendCodePoint);
		String text = kept.toString().strip();
		return text.isEmpty() ? null : text;
	}

	private static boolean isKept(int point) {
		boolean control = point < 0x20 && point != '\n' && point != '\t' || point == 0x7F;
		return !control && (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE && point != 0xFFFF;
	}

	/** An id that nothing has: words of the name, with a number where they are taken. */
	static String freshId(String slug, Collection<String> taken) {
		String base = slug.isEmpty() ? "id" : slug;
		String id = base;
		for (int number = 2; taken.contains(id); number++)
			id = base + '-' + number;
		return id;
	}
}
