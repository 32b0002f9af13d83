package org.galleyproof.ui.internal.dossier;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.galleyproof.core.dossier.validation.DossierProblems;
import org.galleyproof.core.dossier.validation.Problem;

/** What the model's constraints find wrong with something, a sentence each, at the field that breaks them. */
final class Problems {

	private final List<Problem> all;

	/** Looks at an object and all its parts. */
	Problems(EObject object) {
		all = DossierProblems.of(object);
	}

	/** What is wrong with an object itself, at any field. */
	List<String> of(EObject object) {
		return all.stream().filter(problem -> problem.object() == object).map(Problem::message).distinct().toList();
	}

	/** What is wrong with a field of an object. */
	List<String> of(EObject object, EStructuralFeature feature) {
		return all.stream().filter(problem -> problem.object() == object && problem.feature() == feature).map(Problem::message).distinct().toList();
	}

	/** What is wrong with an object at none of these fields. */
	List<String> other(EObject object, List<EStructuralFeature> features) {
		return all.stream().filter(problem -> problem.object() == object && !features.contains(problem.feature())).map(Problem::message).distinct().toList();
	}
}
