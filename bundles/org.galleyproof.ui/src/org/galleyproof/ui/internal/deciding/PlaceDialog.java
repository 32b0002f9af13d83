package org.galleyproof.ui.internal.deciding;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.core.proof.ProofItem;
import org.galleyproof.ui.internal.Lines;
import org.galleyproof.ui.internal.SmallDialog;
import org.galleyproof.ui.internal.Spoken;

/** Asks where the words of a lost decision are now, the likest first; each place is shown in the draft as it is chosen. Only the very same words are chosen beforehand. */
final class PlaceDialog extends SmallDialog {

	private static final Point SIZE = new Point(760, 440);
	private static final int LINE = 70;

	private final String words;
	private final List<ProofItem> places;
	private final Lines lines;
	private final Consumer<ProofItem> look;
	private Text filter;
	private Table table;
	private ProofItem chosen;

	/**
	 * @param words that were decided about
	 * @param places those that could be it, not empty
	 * @param lines of the draft
	 * @param look hears of each place that is chosen
	 */
	PlaceDialog(Shell parent, String words, List<ProofItem> places, Lines lines, Consumer<ProofItem> look) {
		super(parent, DecidingTexts.lost_title, SIZE, false);
		this.words = words;
		this.places = places;
		this.lines = lines;
		this.look = look;
	}

	/** Where the words are; {@code null} before any place is chosen. */
	ProofItem chosen() {
		return chosen;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(DecidingTexts.lost_choose);
		setMessage(NLS.bind(DecidingTexts.words, shortened(words)));
		Composite area = form((Composite) super.createDialogArea(parent));
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(DecidingTexts.lost_filter);
		Spoken.name(filter, DecidingTexts.lost_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addModifyListener(event -> fill());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0)
				table.setFocus();
		});
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		column(DecidingTexts.lost_line, LINE);
		column(DecidingTexts.lost_words, SIZE.x - LINE - 60);
		table.addListener(SWT.Selection, event -> choose());
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		Spoken.name(table, DecidingTexts.lost_choose);
		fill();
		// a table that gets the keyboard chooses its first row
		filter.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, DecidingTexts.lost_place, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		choose();
	}

	@Override
	protected void okPressed() {
		if (chosen != null)
			super.okPressed();
	}

	private void fill() {
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		table.removeAll();
		for (ProofItem place : places) {
			String text = LostPlaces.plain(place.words());
			if (!text.toLowerCase(Locale.ROOT).contains(wanted))
				continue;
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { Integer.toString(lines.of(place.hull().start())), LostPlaces.isSame(place, words) ? NLS.bind(DecidingTexts.lost_same, text) : text });
			item.setData(place);
			// other words are for a person to choose
			if (LostPlaces.isSame(place, words) && table.getSelectionIndex() < 0)
				table.setSelection(item);
		}
		choose();
	}

	private void choose() {
		int index = table.getSelectionIndex();
		chosen = index < 0 ? null : (ProofItem) table.getItem(index).getData();
		if (getButton(IDialogConstants.OK_ID) != null)
			getButton(IDialogConstants.OK_ID).setEnabled(chosen != null);
		if (chosen != null)
			look.accept(chosen);
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(name);
		column.setWidth(width);
	}
}
