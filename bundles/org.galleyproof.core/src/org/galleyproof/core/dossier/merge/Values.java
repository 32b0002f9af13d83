package org.galleyproof.core.dossier.merge;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.galleyproof.model.dossier.DossierFactory;
import org.galleyproof.model.dossier.DossierPackage;
import org.galleyproof.model.dossier.Piece;

/** Values of features as text, so that they can be compared, written down and read again. */
final class Values {

	private Values() {
	}

	/** Whether changes are told of a feature: not of ids, which never change, and not of what the program itself keeps. */
	static boolean isTold(EStructuralFeature feature) {
		return !feature.isDerived() && !feature.isTransient() && !feature.getName().equals("version") && !(feature instanceof EAttribute attribute && attribute.isID());
	}

	/** Whether a feature holds things that are told apart by ids. */
	static boolean holdsThings(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment() && reference.isMany() && reference.getEReferenceType().getEIDAttribute() != null;
	}

	/** Whether a feature holds one part without an id. */
	static boolean holdsPart(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment() && !reference.isMany();
	}

	/** Whether what a change sets is a reference to another thing. */
	static boolean refers(ModelChange change) {
		if (change.kind() != ModelChange.Kind.SET || !(DossierPackage.eINSTANCE.getEClassifier(change.type()) instanceof EClass type))
			return false;
		return type.getEStructuralFeature(change.feature()) instanceof EReference reference && !reference.isContainment();
	}

	/** A single value as text; {@code null} where the feature has its default. Files that references lead to are not loaded. */
	static String text(EObject owner, EStructuralFeature feature) {
		if (owner == null || !owner.eIsSet(feature))
			return null;
		if (feature instanceof EAttribute attribute)
			return EcoreUtil.convertToString(attribute.getEAttributeType(), owner.eGet(feature));
		if (feature.isMany())
			return pieces(owner, feature);
		return id((EObject) owner.eGet(feature, false));
	}

	/** The values of a list of plain values, as text. */
	static List<String> texts(EObject owner, EAttribute feature) {
		List<String> texts = new ArrayList<>();
		if (owner != null)
			for (Object value : (List<?>) owner.eGet(feature))
				texts.add(EcoreUtil.convertToString(feature.getEAttributeType(), value));
		return texts;
	}

	/** The id of a thing that may not be loaded. */
	static String id(EObject object) {
		if (object == null)
			return null;
		return object.eIsProxy() ? ((InternalEObject) object).eProxyURI().fragment() : EcoreUtil.getID(object);
	}

	/** What a text stands for in a feature. */
	static Object value(EStructuralFeature feature, String text, Things things) {
		if (feature instanceof EAttribute)
			return text == null ? feature.getDefaultValue() : EcoreUtil.createFromString((EDataType) feature.getEType(), text);
		if (feature.isMany())
			return pieces(text);
		return text == null ? null : things.find(((EReference) feature).getEReferenceType(), text);
	}

	private static String pieces(EObject owner, EStructuralFeature feature) {
		StringBuilder text = new StringBuilder();
		for (Object each : (List<?>) owner.eGet(feature))
			if (each instanceof Piece piece)
				text.append(text.isEmpty() ? "" : " ").append(piece.getStart()).append('-').append(piece.getEnd());
		return text.toString();
	}

	private static List<Piece> pieces(String text) {
		List<Piece> pieces = new ArrayList<>();
		if (text != null)
			for (String each : text.split(" ")) {
				Piece piece = DossierFactory.eINSTANCE.createPiece();
				piece.setStart(Integer.parseInt(each.substring(0, each.indexOf('-'))));
				piece.setEnd(Integer.parseInt(each.substring(each.indexOf('-') + 1)));
				pieces.add(piece);
			}
		return pieces;
	}
}
