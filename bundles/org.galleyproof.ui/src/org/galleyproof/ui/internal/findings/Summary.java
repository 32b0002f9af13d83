package org.galleyproof.ui.internal.findings;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.Status;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.deciding.DraftDecisions;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** Says in one line how a draft stands: "14 quotations: 9 verified, 3 differ, 2 without a source. 6 claims." */
final class Summary {

	private Summary() {
	}

	/** @param draft {@code null} where no draft is in front */
	static String of(OpenDraft draft) {
		if (draft == null)
			return Texts.Summary_none;
		return switch (draft.state().phase()) {
			case CHECKING -> NLS.bind(Texts.Summary_checking, draft.file().getName());
			case NO_DOSSIER -> NLS.bind(Texts.Summary_noDossier, draft.file().getName());
			case FAILED -> NLS.bind(Texts.Summary_failed, draft.file().getName());
			case CHECKED -> progress(draft) + of(draft.state().checked()) + "   " + NLS.bind(Texts.Summary_dossier, name(draft.state().dossier()));
		};
	}

	/** How far the reading is: "12 of 31 confirmed." Nothing before it is known. */
	private static String progress(OpenDraft draft) {
		DraftDecisions decisions = Decisions.of(draft);
		return decisions == null || decisions.state().checked() == null ? "" : decisions.state().tally().sentence() + ".   ";
	}

	/** The folder with the one around it: most dossiers are called "dossier". */
	private static Path name(Path dossier) {
		int names = dossier.getNameCount();
		return names <= 2 ? dossier : dossier.subpath(names - 2, names);
	}

	private static String of(CheckedDraft draft) {
		long verified = draft.quotations().stream().filter(quotation -> quotation.status() == Status.VERIFIED).count();
		long differs = draft.quotations().stream().filter(quotation -> quotation.status() == Status.DIFFERS).count();
		long noSource = draft.quotations().stream().filter(quotation -> quotation.status() == Status.NO_SOURCE).count();
		long checked = verified + differs + noSource;
		long claims = draft.claims().stream().filter(claim -> claim.status() != Status.OUT_OF_SCOPE).count();
		int findings = draft.allFindings().size();
		String quotations = NLS.bind(checked == 1 ? Texts.Summary_quotation : Texts.Summary_quotations, new Object[] { checked, verified, differs, noSource });
		return quotations + "   " + NLS.bind(claims == 1 ? Texts.Summary_claim : Texts.Summary_claims, claims) + "   "
				+ (findings == 0 ? Texts.Summary_noFindings : NLS.bind(findings == 1 ? Texts.Summary_finding : Texts.Summary_findings, findings));
	}
}
