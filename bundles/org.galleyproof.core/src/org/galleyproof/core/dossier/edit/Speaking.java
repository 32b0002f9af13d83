package org.galleyproof.core.dossier.edit;

import java.util.function.Predicate;

import org.eclipse.emf.ecore.resource.Resource;

import org.galleyproof.core.dossier.DossierResources;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Source;

/** Whether there are statements by somebody: in the files, as the index has them, or among what is edited. */
final class Speaking implements Predicate<Person> {

	private final DossierStore store;
	private final DossierResources resources;

	Speaking(DossierStore store, DossierResources resources) {
		this.store = store;
		this.resources = resources;
	}

	@Override
	public boolean test(Person person) {
		return !store.index().origins().sourcesOf(person.getId()).isEmpty() || resources.getResources().stream().anyMatch(resource -> isIn(resource, person));
	}

	private static boolean isIn(Resource resource, Person person) {
		return resource.getContents().get(0) instanceof Source source && source.getStatements().stream().anyMatch(statement -> statement.getSpeaker() == person);
	}
}
