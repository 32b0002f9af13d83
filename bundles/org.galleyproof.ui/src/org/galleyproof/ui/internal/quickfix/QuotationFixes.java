package org.galleyproof.ui.internal.quickfix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.eclipse.osgi.util.NLS;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.text.Span;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.annotations.AtCaret;
import org.galleyproof.ui.internal.annotations.Checked;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/**
 * Lists what can be done about the quotation or claim at the caret, wherever in it the caret stands: about the findings whose words it touches first, then
 * about the others, the gravest first. Where there is nothing to be done it says so, and leads on. What the editor lists for others' marks stays behind.
 */
public final class QuotationFixes implements IQuickAssistProcessor {

	private final IQuickAssistProcessor others;

	private QuotationFixes(IQuickAssistProcessor others) {
		this.others = others;
	}

	/** Has the list of {@code viewer}, which is set up, made here from now on; does nothing where it is already. To be called in the user-interface thread. */
	public static void offer(ISourceViewer viewer) {
		IQuickAssistAssistant list = viewer instanceof ISourceViewerExtension3 fixes ? fixes.getQuickAssistAssistant() : null;
		if (list != null && !(list.getQuickAssistProcessor() instanceof QuotationFixes))
			list.setQuickAssistProcessor(new QuotationFixes(list.getQuickAssistProcessor()));
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext place) {
		ICompletionProposal[] usual = others == null ? null : others.computeQuickAssistProposals(place);
		OpenDraft draft = OpenDrafts.get().of(place.getSourceViewer().getDocument());
		if (draft == null)
			return usual;
		List<ICompletionProposal> listed = new ArrayList<>();
		Set<String> own = new HashSet<>();
		boolean known = draft.isUpToDate() && draft.state().checked() != null;
		if (known)
			list(draft, new Span(place.getOffset(), place.getOffset() + Math.max(0, place.getLength())), listed, own);
		// the editor goes by the marks at the caret: those of findings are here already
		for (ICompletionProposal each : usual == null ? new ICompletionProposal[0] : usual)
			if (!own.contains(each.getDisplayString()))
				listed.add(each);
		if (listed.isEmpty())
			listed.add(nothing(draft, place.getOffset(), known));
		return listed.toArray(ICompletionProposal[]::new);
	}

	private static void list(OpenDraft draft, Span place, List<ICompletionProposal> listed, Set<String> own) {
		CheckedDraft checked = draft.state().checked();
		List<Offer> offers = new ArrayList<>();
		for (Checked item : AtCaret.of(checked, place))
			for (Finding finding : item.findings())
				offers.add(new Offer(finding, Proposals.of(finding, item, checked, draft)));
		offers.sort(Comparator.comparing((Offer offer) -> !meets(offer.finding().span(), place)).thenComparing(offer -> offer.finding().severity())
				.thenComparing(offer -> offer.finding().span().length()));
		for (boolean aside : new boolean[] { false, true })
			for (Offer offer : offers)
				for (Proposal proposal : offer.proposals())
					if (proposal.isAside() == aside) {
						own.add(proposal.label());
						// "ignore it" says nothing of which where there are several
						listed.add(new ListedProposal(proposal, aside && offers.size() > 1 ? NLS.bind(FixTexts.list_ofFinding, proposal.label(), Texts.label(offer.finding().type())) : proposal.label()));
					}
	}

	/** A caret right behind the last word still means it. */
	private static boolean meets(Span span, Span place) {
		return place.start() <= span.end() && span.start() <= place.end();
	}

	private record Offer(Finding finding, List<Proposal> proposals) {
	}

	private static ICompletionProposal nothing(OpenDraft draft, int offset, boolean known) {
		if (!known)
			return new LeadingProposal(draft.state().problem() == null ? FixTexts.list_checking : draft.state().problem(), null);
		if (draft.state().checked().allFindings().isEmpty())
			return new LeadingProposal(FixTexts.list_none, null);
		boolean something = AtCaret.of(draft.state().checked(), new Span(offset, offset)).stream().anyMatch(Checked::isShown);
		return new LeadingProposal(something ? FixTexts.list_right : FixTexts.list_nowhere, GalleyproofIds.NEXT_FINDING);
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return others != null && others.canFix(annotation);
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext place) {
		return true;
	}

	/** {@inheritDoc} Where there is nothing, the list says so itself. */
	@Override
	public String getErrorMessage() {
		return null;
	}
}
