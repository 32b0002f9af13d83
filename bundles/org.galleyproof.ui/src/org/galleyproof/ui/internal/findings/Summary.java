package org.galleyproof.ui.internal.findings;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.CheckedQuotation;
import org.galleyproof.core.Status;
import org.galleyproof.core.proof.DecisionState;
import org.galleyproof.ui.internal.Counts;
import org.galleyproof.ui.internal.Folders;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.annotations.Checked;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.deciding.DraftDecisions;
import org.galleyproof.ui.internal.deciding.Standings;
import org.galleyproof.ui.internal.proof.DraftState;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.ShownTexts;

/** Says in one line how a draft stands: "14 quotations: 9 verified, 3 differ, 2 without a source. 6 claims." */
final class Summary {

	private Summary() {
	}

	/** As it stands now; what is handed back says it, in any thread: a book is counted through for it. @param draft {@code null} where no draft is in front */
	static Supplier<String> of(OpenDraft draft) {
		if (draft == null)
			return () -> Texts.Summary_none;
		String name = ShownTexts.name(draft.file());
		DraftState state = draft.state();
		Standings standings = Standings.of(draft);
		String progress = progress(draft);
		return () -> switch (state.phase()) {
			case CHECKING -> state.dossier() == null ? NLS.bind(Texts.Summary_checking, name) : NLS.bind(Texts.Summary_against, name, Folders.name(state.dossier()));
			case NO_DOSSIER -> NLS.bind(Texts.Summary_noDossier, name);
			case FAILED -> NLS.bind(Texts.Summary_failed, name);
			case CHECKED -> progress + of(state.checked(), standings) + "   " + NLS.bind(Texts.Summary_dossier, Folders.shortName(state.dossier()));
		};
	}

	/** How far the reading is: "12 of 31 confirmed." Nothing before it is known. */
	private static String progress(OpenDraft draft) {
		DraftDecisions decisions = Decisions.of(draft);
		return decisions == null || decisions.state().checked() == null ? "" : decisions.state().tally().sentence() + ".   ";
	}

	/** What differs or has no source and was decided about all the same is counted on its own, and what is ignored too. */
	private static String of(CheckedDraft draft, Standings standings) {
		Map<Status, Integer> counts = new EnumMap<>(Status.class);
		int decided = 0;
		for (CheckedQuotation quotation : draft.quotations()) {
			Checked checked = Checked.of(quotation);
			Status status = standings.status(checked);
			if ((status == Status.DIFFERS || status == Status.NO_SOURCE) && standings.decision(checked, draft) != DecisionState.OPEN)
				decided++;
			else
				counts.merge(status, 1, Integer::sum);
		}
		int verified = counts.getOrDefault(Status.VERIFIED, 0);
		int differs = counts.getOrDefault(Status.DIFFERS, 0);
		int noSource = counts.getOrDefault(Status.NO_SOURCE, 0);
		int all = verified + differs + noSource + decided;
		long claims = draft.claims().stream().filter(claim -> claim.status() != Status.OUT_OF_SCOPE).count();
		int ignored = (int) draft.allFindings().stream().filter(standings::isIgnored).count();
		int findings = draft.allFindings().size() - ignored;
		return Counts.say(decided > 0 ? Texts.Summary_quotationsDecided : Texts.Summary_quotations, all, verified, differs, noSource, decided) + "   "
				+ Counts.say(Texts.Summary_claims, claims) + "   " + Counts.say(Texts.Summary_findings, findings) + (ignored == 0 ? "" : " " + NLS.bind(Texts.Summary_ignored, ignored));
	}
}
