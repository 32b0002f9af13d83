package org.galleyproof.core.dossier.edit;

import org.eclipse.emf.ecore.EObject;

import org.galleyproof.core.dossier.merge.ModelChange;
import org.galleyproof.core.dossier.merge.ModelMerge;
import org.galleyproof.model.dossier.Organisation;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Source;

/**
 * Two people changed the same thing at the same time. What was edited in this session is kept; the history has both.
 *
 * @param id of the person, organisation, event, source or statement
 * @param feature of it, as the model calls it
 * @param mine what this session has; {@code null} for nothing
 * @param theirs what another had saved; {@code null} for nothing
 * @param message a sentence for people to read
 */
public record Conflict(String id, String feature, String mine, String theirs, String message) {

	/** @param root of the file in which it is */
	static Conflict of(ModelMerge.Clash clash, EObject root) {
		ModelChange mine = clash.mine();
		ModelChange theirs = clash.theirs();
		EObject thing = mine.id().isEmpty() ? root : root.eResource().getEObject(mine.id());
		String name = switch (thing) {
		case Person person -> String.valueOf(person.getName());
		case Organisation organisation -> String.valueOf(organisation.getName());
		case Source source -> String.valueOf(source.getTitle());
		case null, default -> mine.id();
		};
		String message = switch (theirs.kind()) {
		case DELETE -> EditMessages.text("conflict.deleted", name);
		default -> mine.kind() == ModelChange.Kind.DELETE ? EditMessages.text("conflict.changed", name)
				: EditMessages.text("conflict.set", name, EditMessages.feature(mine.feature()), shown(mine.to()), shown(theirs.to()));
		};
		return new Conflict(mine.id(), mine.feature(), mine.to(), theirs.to(), message);
	}

	private static String shown(String value) {
		return value == null ? EditMessages.text("conflict.nothing") : value;
	}
}
