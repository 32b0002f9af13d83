package org.galleyproof.ui.internal.dossier;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;

/** What the model's constraints find wrong with something, a sentence each, at the field that breaks them. */
final class Problems {

	private final List<Problem> all = new ArrayList<>();

	/** @param feature {@code null} where no single field is to blame */
	private record Problem(EObject object, EStructuralFeature feature, String sentence) {
	}

	/** Looks at an object and all its parts. */
	Problems(EObject object) {
		collect(Diagnostician.INSTANCE.validate(object));
	}

	/** What is wrong with an object itself, at any field, or with a part of it. */
	List<String> of(EObject object) {
		return all.stream().filter(problem -> problem.object() == object).map(Problem::sentence).distinct().toList();
	}

	/** What is wrong with a field of an object. */
	List<String> of(EObject object, EStructuralFeature feature) {
		return all.stream().filter(problem -> problem.object() == object && problem.feature() == feature).map(Problem::sentence).distinct().toList();
	}

	/** What is wrong with an object at none of these fields. */
	List<String> other(EObject object, List<EStructuralFeature> features) {
		return all.stream().filter(problem -> problem.object() == object && !features.contains(problem.feature())).map(Problem::sentence).distinct().toList();
	}

	private void collect(Diagnostic diagnostic) {
		if (diagnostic.getChildren().isEmpty() && diagnostic.getSeverity() > Diagnostic.OK && !diagnostic.getData().isEmpty() && diagnostic.getData().get(0) instanceof EObject object)
			all.add(new Problem(object, diagnostic.getData().size() > 1 && diagnostic.getData().get(1) instanceof EStructuralFeature feature ? feature : null, diagnostic.getMessage()));
		diagnostic.getChildren().forEach(this::collect);
	}
}
