package org.galleyproof.ui.internal.quickfix;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.ui.internal.Days;
import org.galleyproof.ui.internal.FormDialog;
import org.galleyproof.ui.internal.SourceKinds;

/** Asks where a quotation comes from that the dossier doesn't have: the words as they were said, who, when, and of what kind the source is. */
final class AddQuotationDialog extends FormDialog {

	private static final int WIDTH = 560;
	private static final int LINES = 5;

	private final String quoted;
	private final String named;
	private Text words;
	private Text speaker;
	private Text day;
	private Combo kind;
	private Text title;
	private Text publisher;
	private Text address;
	private QuotationSource answer;

	/** @param named whom the draft names; {@code null} where nobody */
	AddQuotationDialog(Shell parent, String quoted, String named) {
		super(parent, FixTexts.add_title, FixTexts.add_title, FixTexts.add_message, WIDTH);
		this.quoted = quoted;
		this.named = named;
	}

	/** What was filled in; {@code null} unless the dialog was closed with "Add". */
	QuotationSource answer() {
		return answer;
	}

	@Override
	protected void fill(Composite form) {
		words = area(form, FixTexts.add_words, quoted, SWT.NONE, LINES);
		speaker = field(form, FixTexts.add_speaker, named, "");
		day = field(form, FixTexts.add_day, "", FixTexts.add_day_hint);
		label(form, FixTexts.add_kind);
		kind = new Combo(form, SWT.READ_ONLY);
		kind.setItems(SourceKinds.labels());
		kind.select(SourceKinds.ALL.indexOf(SourceKind.NOTES));
		title = field(form, FixTexts.add_source, "", FixTexts.add_source_hint);
		publisher = field(form, FixTexts.add_publisher, "", "");
		address = field(form, FixTexts.add_address, "", "");
		title.setFocus();
	}

	@Override
	protected void take() {
		answer = new QuotationSource(words.getText().strip(), given(speaker), day().orElse(null), SourceKinds.ALL.get(kind.getSelectionIndex()), title.getText().strip(), given(publisher), given(address));
	}

	@Override
	protected String problem() {
		return given(day) != null && day().isEmpty() ? FixTexts.add_wrongDay : null;
	}

	/** {@inheritDoc} What is missing is seen: it is not told in red from the first letter on. */
	@Override
	protected boolean isComplete() {
		return super.isComplete() && given(words) != null && given(title) != null;
	}

	@Override
	protected String done() {
		return FixTexts.add_add;
	}

	private Optional<LocalDate> day() {
		return Days.parse(day.getText());
	}

	private static String given(Text text) {
		return text.getText().isBlank() ? null : text.getText().strip();
	}
}
