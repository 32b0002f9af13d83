package org.galleyproof.ui.internal.dossier;

import java.util.List;

import org.eclipse.swt.graphics.Image;

import org.galleyproof.model.dossier.VerificationStatus;
import org.galleyproof.ui.internal.Images;

/** What people call the verification statuses, and their signs. */
final class Statuses {

	static final List<VerificationStatus> ALL = List.of(VerificationStatus.UNVERIFIED, VerificationStatus.VERIFIED, VerificationStatus.DISPUTED,
			VerificationStatus.RETRACTED);

	private Statuses() {
	}

	/** The status of that name in the model; nobody checked where there is none such. */
	static VerificationStatus of(String name) {
		VerificationStatus status = name == null ? null : VerificationStatus.getByName(name);
		return status == null ? VerificationStatus.UNVERIFIED : status;
	}

	static String label(VerificationStatus status) {
		return switch (status) {
			case UNVERIFIED -> DossierTexts.Status_unverified;
			case VERIFIED -> DossierTexts.Status_verified;
			case DISPUTED -> DossierTexts.Status_disputed;
			case RETRACTED -> DossierTexts.Status_retracted;
		};
	}

	/** What the status says, a sentence. */
	static String meaning(VerificationStatus status) {
		return switch (status) {
			case UNVERIFIED -> DossierTexts.Status_unverified_meaning;
			case VERIFIED -> DossierTexts.Status_verified_meaning;
			case DISPUTED -> DossierTexts.Status_disputed_meaning;
			case RETRACTED -> DossierTexts.Status_retracted_meaning;
		};
	}

	/** Its sign: each has a shape of its own, so that nobody needs to tell colours. */
	static Image image(VerificationStatus status) {
		return Images.get(status.getName());
	}
}
