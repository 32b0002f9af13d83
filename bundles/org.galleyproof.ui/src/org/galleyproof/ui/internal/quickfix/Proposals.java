package org.galleyproof.ui.internal.quickfix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.galleyproof.checks.Finding;
import org.galleyproof.checks.FindingType;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.fixes.Repair;
import org.galleyproof.core.fixes.Repairs;
import org.galleyproof.core.proof.IgnoreScope;
import org.galleyproof.core.proof.Ignored;
import org.galleyproof.ui.internal.annotations.Checked;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.deciding.DraftDecisions;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.ShownTexts;

/** What can be done about the findings of a draft: the same for the editor, the Evidence view and the dialogs. */
public final class Proposals {

	private Proposals() {
	}

	/**
	 * Everything that can be done about a finding, what follows the source first.
	 *
	 * @param finding one of {@code draft}'s latest answer
	 */
	public static List<Proposal> of(Finding finding, OpenDraft draft) {
		CheckedDraft checked = draft.state().checked();
		if (checked == null)
			return List.of();
		Checked owner = owner(finding, checked);
		return owner == null ? List.of() : of(finding, owner, checked, draft);
	}

	/** As {@link #of(Finding, OpenDraft)}. @param owner the quotation or claim that the finding belongs to, or the finding alone */
	public static List<Proposal> of(Finding finding, Checked owner, CheckedDraft checked, OpenDraft draft) {
		List<Proposal> proposals = new ArrayList<>();
		DraftDecisions decisions = Decisions.of(draft);
		Optional<Ignored> ignored = decisions == null ? Optional.empty() : decisions.session().ignored(finding);
		if (ignored.isPresent())
			return List.of(new HeedProposal(draft, ignored.get()));
		boolean others = ShownTexts.isText(draft.file());
		for (Repair repair : repairs(finding, owner, checked))
			// what is to be deleted can't be copied: there the usual one tells what to do
			proposals.add(others && !repair.replacement().isEmpty() ? new CopyProposal(draft, finding, repair) : new RepairProposal(draft, checked.draft().text(), finding, repair));
		Path dossier = draft.state().dossier();
		OtherName name = OtherName.of(finding, owner, checked.draft().text());
		if (name != null && dossier != null)
			proposals.add(new AliasProposal(dossier, name));
		if (finding.type() == FindingType.NO_SOURCE && !owner.isLoose() && dossier != null)
			proposals.add(new AddQuotationProposal(dossier, owner, checked.draft().text()));
		for (IgnoreScope scope : IgnoreScope.values())
			if (decisions != null && (scope != IgnoreScope.STYLE || dossier != null))
				proposals.add(new IgnoreProposal(draft, finding, scope));
		return proposals;
	}

	/** Every repair of every finding of a draft. */
	public static List<DraftChange.Change> changes(CheckedDraft checked) {
		List<DraftChange.Change> changes = new ArrayList<>();
		for (Checked owner : Checked.allWithLoose(checked))
			for (Finding finding : owner.findings())
				for (Repair repair : repairs(finding, owner, checked))
					changes.add(new DraftChange.Change(finding, repair));
		return changes;
	}

	/** The change that {@code finding} itself proposes: what its source has; {@code null} where it proposes none. */
	public static Repair sourceWording(Finding finding, CheckedDraft checked) {
		if (finding.replacement() == null)
			return null;
		return repairs(finding, owner(finding, checked), checked).stream().filter(repair -> repair.span().equals(finding.span()) && Objects.equals(repair.replacement(), finding.replacement()))
				.findFirst().orElse(null);
	}

	private static List<Repair> repairs(Finding finding, Checked owner, CheckedDraft checked) {
		return owner == null ? List.of() : Repairs.of(finding, checked.draft().text(), checked.draft().date(), owner.evidence(), owner.explanation());
	}

	/** What the finding belongs to; {@code null} where the answer has no such finding. */
	static Checked owner(Finding finding, CheckedDraft checked) {
		for (Checked owner : Checked.allWithLoose(checked))
			for (Finding each : owner.findings())
				if (each == finding)
					return owner;
		return null;
	}
}
