package org.galleyproof.ui.internal.deciding;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.core.proof.Decision;
import org.galleyproof.core.proof.Entry;
import org.galleyproof.core.proof.Lapse;
import org.galleyproof.ui.internal.SmallDialog;
import org.galleyproof.ui.internal.Spoken;

/** Everything that happened to a passage, the latest first, to be read and copied. */
final class HistoryDialog extends SmallDialog {

	private static final Point SIZE = new Point(680, 420);

	private final String words;
	private final Lapse lapse;
	private final List<Entry> history;

	/**
	 * @param lapse why it is open again; {@code null} where it is not
	 * @param decision {@code null} where nothing happened yet
	 */
	HistoryDialog(Shell parent, String words, Lapse lapse, Decision decision) {
		super(parent, DecidingTexts.history_title, SIZE, false);
		this.words = words;
		this.lapse = lapse;
		history = decision == null ? List.of() : decision.history().reversed();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(lapse != null ? lapse.sentence() : history.isEmpty() ? DecidingTexts.history_none : DecidingTexts.history_list);
		setMessage(NLS.bind(DecidingTexts.words, shortened(words)));
		Text lines = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		lines.setText(String.join("\n", history.stream().map(DecisionWords::line).toList()));
		Spoken.name(lines, DecidingTexts.history_list);
		GridDataFactory.fillDefaults().grab(true, true).indent(12, 10).applyTo(lines);
		lines.setBackground(area.getBackground());
		return area;
	}
}
