package org.galleyproof.core.dossier.validation;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.galleyproof.core.user.Wording;

/** Where constraints tell what they find, in the sentences of {@code messages.properties}. */
final class Faults {

	private static final Wording WORDING = new Wording(Faults.class);
	private static final String SOURCE = "org.galleyproof.model.dossier";

	private final DiagnosticChain chain;
	private boolean none = true;

	/** @param chain {@code null} where nobody wants to know more than whether there is something */
	Faults(DiagnosticChain chain) {
		this.chain = chain;
	}

	/** Whether nothing was found. */
	boolean none() {
		return none;
	}

	/** Something is wrong that may be saved. */
	void warn(boolean wrong, EObject object, EStructuralFeature feature, String key, Object... arguments) {
		if (wrong)
			add(Diagnostic.WARNING, object, feature, key, arguments);
	}

	/** Something is wrong that would make the file unreadable. */
	void refuse(boolean wrong, EObject object, EStructuralFeature feature, String key, Object... arguments) {
		if (wrong)
			add(Diagnostic.ERROR, object, feature, key, arguments);
	}

	private void add(int severity, EObject object, EStructuralFeature feature, String key, Object... arguments) {
		none = false;
		if (chain == null)
			return;
		chain.add(new BasicDiagnostic(severity, SOURCE, 0, WORDING.text(key, arguments), new Object[] { object, feature }));
	}
}
