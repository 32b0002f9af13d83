package org.galleyproof.ui.internal.evidence;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

/** Draft and source: side by side where there is room, else one above the other. */
final class TextPanes {

	/** Pixels from which on they stand side by side. */
	private static final int WIDE = 560;

	private final SashForm sash;
	private final TextPane draft;
	private final TextPane source;

	/** @param escape what the escape key does in them */
	TextPanes(Composite parent, Runnable escape) {
		sash = new SashForm(parent, SWT.VERTICAL);
		draft = new TextPane(sash);
		source = new TextPane(sash);
		sash.setWeights(2, 3);
		sash.addListener(SWT.Resize, event -> turn());
		for (TextPane pane : new TextPane[] { draft, source })
			pane.text().addListener(SWT.KeyDown, event -> {
				if (event.keyCode == SWT.ESC)
					escape.run();
			});
	}

	TextPane draft() {
		return draft;
	}

	TextPane source() {
		return source;
	}

	/** @param shown {@code null} for nothing */
	void show(Shown shown) {
		draft.show(EvidenceTexts.pane_draft, shown == null ? Sheet.EMPTY : shown.words());
		boolean none = shown != null && shown.parts().isEmpty();
		source.show(none ? EvidenceTexts.pane_noSource : shown != null && shown.other() ? EvidenceTexts.pane_other : EvidenceTexts.pane_source, shown == null ? Sheet.EMPTY : shown.sources());
	}

	private void turn() {
		int orientation = sash.getClientArea().width >= WIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != orientation)
			sash.setOrientation(orientation);
	}
}
