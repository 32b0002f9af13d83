package org.galleyproof.core.dossier.validation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where constraints tell what they find, in the sentences of {@code messages.properties}. */
final class Faults {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Faults.class.getPackageName() + ".messages", Locale.ROOT, Faults.class.getClassLoader());
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
		Object[] plain = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++)
			plain[i] = String.valueOf(arguments[i]);
		String message = new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(plain);
		chain.add(new BasicDiagnostic(severity, SOURCE, 0, message, new Object[] { object, feature }));
	}
}
