package org.galleyproof.ui.internal.quickfix;

import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import org.galleyproof.core.user.UserException;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.Images;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.annotations.Checked;
import org.galleyproof.ui.internal.proof.DossierNews;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** Asks where a quotation without a source comes from, and takes it into the dossier. The draft stays as it is. */
record AddQuotationProposal(Path dossier, Checked quotation, String draft) implements Proposal {

	@Override
	public String label() {
		return FixTexts.addSource;
	}

	@Override
	public String description() {
		return FixTexts.addSource_description;
	}

	@Override
	public String icon() {
		return Images.SOURCE;
	}

	@Override
	public void run(Shell shell) {
		AddQuotationDialog dialog = new AddQuotationDialog(shell, words(), quotation.speaker());
		if (dialog.open() != Window.OK)
			return;
		Display display = Display.getCurrent();
		Job job = Job.create(FixTexts.add_job, (ICoreRunnable) monitor -> {
			try {
				dialog.answer().addTo(OpenDrafts.get().dossiers().openOrCreate(dossier).store());
				DossierNews.saved(dossier);
			} catch (UserException e) {
				if (!display.isDisposed())
					display.asyncExec(() -> MessageDialog.openError(shell.isDisposed() ? null : shell, Texts.dialog_title, e.getMessage()));
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	/** The parts of the quotation as one text. */
	private String words() {
		StringBuilder words = new StringBuilder();
		for (Span span : quotation.content())
			words.append(words.isEmpty() ? "" : " ").append(span.of(draft).strip());
		return words.toString();
	}
}
