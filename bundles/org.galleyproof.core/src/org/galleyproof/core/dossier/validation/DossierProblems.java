package org.galleyproof.core.dossier.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.util.Diagnostician;

import org.galleyproof.model.dossier.DossierPackage;

/** Asks what is wrong. */
public final class DossierProblems {

	private DossierProblems() {
	}

	/**
	 * What is wrong with a thing and with its parts, in the order of the file. For the thread that owns the thing.
	 *
	 * @param thing a person, role, organisation, event, source, statement or verification, or the dossier
	 */
	public static List<Problem> of(EObject thing) {
		EValidator.Registry registry = new EValidatorRegistryImpl();
		registry.put(DossierPackage.eINSTANCE, DossierValidator.INSTANCE);
		List<Problem> problems = new ArrayList<>();
		collect(new Diagnostician(registry).validate(thing), problems);
		return problems;
	}

	private static void collect(Diagnostic diagnostic, List<Problem> problems) {
		if (diagnostic.getChildren().isEmpty() && diagnostic.getData().size() == 2 && diagnostic.getData().get(1) instanceof EStructuralFeature feature)
			problems.add(new Problem((EObject) diagnostic.getData().get(0), feature, diagnostic.getSeverity() == Diagnostic.ERROR, diagnostic.getMessage()));
		diagnostic.getChildren().forEach(child -> collect(child, problems));
	}
}
