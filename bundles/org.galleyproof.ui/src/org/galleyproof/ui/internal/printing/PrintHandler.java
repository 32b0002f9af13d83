package org.galleyproof.ui.internal.printing;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.handlers.HandlerUtil;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.deciding.DecidingTexts;
import org.galleyproof.ui.internal.deciding.DraftDecisions;
import org.galleyproof.ui.internal.findings.FindingRow;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.ShownTexts;
import org.galleyproof.ui.internal.reading.PageSettings;

/** "Print...": asks for the printer, or for a file, and prints the draft in front with its marks and its findings. */
public final class PrintHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		OpenDraft draft = ActiveDraft.in(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
		Shell shell = HandlerUtil.getActiveShell(event);
		if (draft == null || !draft.isUpToDate()) {
			MessageDialog.openInformation(shell, Texts.dialog_title, draft == null ? Texts.ActiveDraft_none : DecidingTexts.waiting);
			return null;
		}
		try {
			PrinterData printer = new PrintDialog(shell, SWT.PRIMARY_MODAL).open();
			if (printer != null)
				print(draft, new Printer(printer), shell);
		} catch (SWTError | SWTException e) {
			MessageDialog.openError(shell, Texts.dialog_title, NLS.bind(Texts.Print_failed, e.getMessage()));
		}
		return null;
	}

	/** What is printed of a draft as it was checked last; without findings where it could not be checked. To be called in the user-interface thread. */
	public static PrintedDraft of(OpenDraft draft) {
		CheckedDraft checked = draft.state().checked();
		if (checked == null)
			return PrintedDraft.of(draft.document().get(), List.of(), List.of(), "", PrintHandler::color);
		DraftDecisions decisions = Decisions.of(draft);
		return PrintedDraft.of(checked.draft().text(), ProofAnnotations.items(checked, finding -> decisions != null && decisions.session().ignored(finding).isPresent()),
				FindingRow.of(checked, decisions), decisions == null ? "" : decisions.state().tally().sentence(), PrintHandler::color);
	}

	/** The pages are set and sent to the printer outside the user's thread. */
	private static void print(OpenDraft draft, Printer printer, Shell shell) {
		String name = ShownTexts.name(draft.file());
		FontData font = JFaceResources.getFont(PageSettings.FONT).getFontData()[0];
		PrintedDraft printed = of(draft);
		Job job = Job.create(NLS.bind(Texts.Print_job, name), monitor -> {
			try {
				return PrintedPages.print(printed, printer, name, font, monitor) ? Status.OK_STATUS : Status.CANCEL_STATUS;
			} catch (SWTError | SWTException e) {
				return failed(e, shell);
			} finally {
				printer.dispose();
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private static IStatus failed(Throwable failure, Shell shell) {
		if (!shell.isDisposed())
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed())
					MessageDialog.openError(shell, Texts.dialog_title, NLS.bind(Texts.Print_failed, failure.getMessage()));
			});
		return Status.OK_STATUS;
	}

	/** As on a light page: paper is white in every theme. */
	private static Color color(String type) {
		IPreferenceStore store = EditorsUI.getPreferenceStore();
		return store.contains(type + ".color") ? new Color(PreferenceConverter.getDefaultColor(store, type + ".color")) : null;
	}
}
