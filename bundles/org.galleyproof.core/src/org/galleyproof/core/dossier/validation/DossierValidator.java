package org.galleyproof.core.dossier.validation;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.galleyproof.model.dossier.DossierPackage;
import org.galleyproof.model.dossier.Event;
import org.galleyproof.model.dossier.Organisation;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.Statement;
import org.galleyproof.model.dossier.Verification;

/** The constraints of the model, for whoever validates with EMF. Files that references lead to are not loaded, but for the people's. */
public final class DossierValidator implements EValidator {

	/** The only one there need be. */
	public static final DossierValidator INSTANCE = new DossierValidator();

	private DossierValidator() {
	}

	/** Lets everybody in this process who validates the model find these constraints. */
	public static void register() {
		EValidator.Registry.INSTANCE.put(DossierPackage.eINSTANCE, INSTANCE);
	}

	@Override
	public boolean validate(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate(object.eClass(), object, diagnostics, context);
	}

	@Override
	public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		Faults faults = new Faults(diagnostics);
		identity(object, context, faults);
		switch (object) {
		case Person person -> PeopleConstraints.person(person, context, faults);
		case Role role -> PeopleConstraints.role(role, faults);
		case Organisation organisation -> PeopleConstraints.organisation(organisation, faults);
		case Event event -> PeopleConstraints.event(event, faults);
		case Source source -> SourceConstraints.source(source, faults);
		case Statement statement -> SourceConstraints.statement(statement, context, faults);
		case Verification verification -> SourceConstraints.verification(verification, faults);
		default -> {
			// nothing is asked of the rest
		}
		}
		return faults.none();
	}

	@Override
	public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/** Every thing has an id, and in a file no two have the same. Roles of dossiers in which people wrote by hand may lack one: nothing refers to them. */
	private static void identity(EObject object, Map<Object, Object> context, Faults faults) {
		EAttribute feature = object.eClass().getEIDAttribute();
		if (feature == null)
			return;
		String id = EcoreUtil.getID(object);
		faults.refuse(id == null && !(object instanceof Role), object, feature, "id.missing");
		if (id != null && object.eResource() != null)
			faults.refuse(ids(object.eResource(), context).contains(id), object, feature, "id.twice", id);
	}

	/** The ids that a file has twice. */
	@SuppressWarnings("unchecked")
	private static Set<String> ids(Resource resource, Map<Object, Object> context) {
		return (Set<String>) context.computeIfAbsent(resource, key -> {
			Set<String> once = new HashSet<>();
			Set<String> twice = new HashSet<>();
			resource.getAllContents().forEachRemaining(each -> {
				String id = EcoreUtil.getID(each);
				if (id != null && !once.add(id))
					twice.add(id);
			});
			return twice;
		});
	}
}
