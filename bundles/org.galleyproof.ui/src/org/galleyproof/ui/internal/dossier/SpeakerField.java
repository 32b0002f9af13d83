package org.galleyproof.ui.internal.dossier;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.core.user.UserException;
import org.galleyproof.index.Count;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** A field for a speaker's name, which offers those that begin so, with the number of their statements. */
final class SpeakerField {

	private static final int OFFERED = 12;

	private final Text text;
	private final Supplier<Path> dossier;
	private final Runnable changed;
	private final Offers offers;
	private List<Count> known = List.of();
	private String chosen = "";

	/** Opens when the answer is there, not when a key is struck: nobody waits for the index. */
	private final class Offers extends ContentProposalAdapter {

		Offers(Text control) {
			super(control, new TextContentAdapter(), (contents, position) -> known.stream().map(SpeakerField::proposal).toArray(IContentProposal[]::new), null, null);
			setProposalAcceptanceStyle(PROPOSAL_REPLACE);
		}

		void open() {
			closeProposalPopup();
			openProposalPopup();
		}

		void shut() {
			closeProposalPopup();
		}
	}

	/** @param changed called after another speaker was chosen, or none */
	SpeakerField(Composite parent, Supplier<Path> dossier, Runnable changed) {
		this.dossier = dossier;
		this.changed = changed;
		text = new Text(parent, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
		text.setMessage(DossierTexts.Filter_anybody);
		offers = new Offers(text);
		offers.addContentProposalListener(proposal -> choose(proposal.getContent()));
		text.addModifyListener(event -> typed());
		text.addListener(SWT.DefaultSelection, event -> known.stream().findFirst().ifPresent(first -> {
			offers.shut();
			text.setText(first.value());
			choose(first.value());
		}));
	}

	Text control() {
		return text;
	}

	/** The speaker in full; {@code null} where none is chosen. */
	String speaker() {
		return chosen.isEmpty() ? null : chosen;
	}

	/** Shows a speaker and tells nobody. */
	void show(String speaker) {
		chosen = speaker == null ? "" : speaker;
		text.setText(chosen);
	}

	private void typed() {
		String now = text.getText().strip();
		if (now.equals(chosen))
			return;
		if (now.isEmpty()) {
			choose("");
			return;
		}
		Path folder = dossier.get();
		if (folder == null)
			return;
		Display display = text.getDisplay();
		Job job = Job.createSystem(DossierTexts.SearchJob_name, (ICoreRunnable) monitor -> {
			List<Count> found = speakers(folder, now);
			if (!display.isDisposed())
				display.asyncExec(() -> offer(now, found));
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private static List<Count> speakers(Path folder, String prefix) {
		try {
			return OpenDrafts.get().dossiers().open(folder).store().index().catalogue().speakers(prefix, OFFERED);
		} catch (UserException | UncheckedIOException e) {
			// the search beside it tells what is wrong with the dossier
			ILog.of(SpeakerField.class).warn(e.getMessage(), e);
			return List.of();
		}
	}

	private void offer(String asked, List<Count> found) {
		if (text.isDisposed() || !text.getText().strip().equals(asked) || asked.equals(chosen))
			return;
		known = found;
		found.stream().map(Count::value).filter(asked::equalsIgnoreCase).findFirst().ifPresent(this::choose);
		if (text.isFocusControl() && !found.isEmpty())
			offers.open();
	}

	private void choose(String speaker) {
		if (speaker.equals(chosen))
			return;
		chosen = speaker;
		changed.run();
	}

	private static IContentProposal proposal(Count speaker) {
		return new ContentProposal(speaker.value(), NLS.bind(DossierTexts.Filter_offer, speaker.value(), speaker.statements()), null);
	}
}
