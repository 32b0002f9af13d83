package org.galleyproof.ui.internal.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import org.galleyproof.checks.Finding;
import org.galleyproof.text.Span;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** "Next Finding" and, with the argument "backwards", "Previous Finding", round the end of the draft; the Findings view goes along, and where it is
 * closed the status line tells the sentence. */
public final class StepHandler extends AbstractHandler implements IExecutableExtension {

	private boolean backwards;

	private record Placed(Finding finding, Span place) {
	}

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		backwards = "backwards".equals(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		ITextEditor editor = ActiveDraft.editor(page);
		OpenDraft draft = ActiveDraft.of(editor);
		if (draft == null || draft.state().checked() == null || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection caret))
			return null;
		IAnnotationModel model = draft.annotationModel();
		Map<Finding, Span> places = model == null ? Map.of() : ProofAnnotations.places(model);
		List<Placed> placed = draft.state().checked().allFindings().stream().map(finding -> new Placed(finding, places.get(finding)))
				.filter(each -> Objects.nonNull(each.place())).sorted(Comparator.comparing(Placed::place)).toList();
		if (placed.isEmpty()) {
			ActiveDraft.tell(page, Texts.StepHandler_none);
			return null;
		}
		Placed next = next(placed, new Span(caret.getOffset(), caret.getOffset() + caret.getLength()));
		ActiveDraft.reveal(page, next.place(), true);
		if (page.findView(GalleyproofIds.FINDINGS_VIEW) instanceof FindingsView findings)
			findings.rows().stream().filter(row -> row.finding() == next.finding()).findFirst().ifPresent(findings::select);
		else
			ActiveDraft.tell(page, next.finding().message());
		return null;
	}

	private Placed next(List<Placed> placed, Span caret) {
		if (backwards)
			return placed.reversed().stream().filter(each -> each.place().compareTo(caret) < 0).findFirst().orElse(placed.getLast());
		return placed.stream().filter(each -> each.place().compareTo(caret) > 0).findFirst().orElse(placed.getFirst());
	}
}
