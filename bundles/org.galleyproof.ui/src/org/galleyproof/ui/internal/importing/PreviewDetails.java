package org.galleyproof.ui.internal.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import org.galleyproof.core.dossier.SourceAbout;
import org.galleyproof.ui.internal.Days;
import org.galleyproof.ui.internal.SourceKinds;
import org.galleyproof.ui.internal.Texts;

/** What is known of the chosen files, to be corrected, and how they are taken. */
final class PreviewDetails extends Composite {

	private final Runnable edited;
	private final Combo kind;
	private final Text title;
	private final Text publisher;
	private final Text date;
	private final Text uri;
	private final VersionField version;
	private final Group taken;
	private final StyledText words;
	private List<PreviewRow> rows = List.of();
	private boolean filling;

	/**
	 * @param dossier the folder of the dossier
	 * @param edited called after the user changed something of the shown rows
	 */
	PreviewDetails(Composite parent, Supplier<Path> dossier, Runnable edited) {
		super(parent, SWT.NONE);
		this.edited = edited;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(this);
		Group about = new Group(this, SWT.NONE);
		about.setText(Texts.Preview_about);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(about);
		GridDataFactory.fillDefaults().grab(false, true).hint(330, SWT.DEFAULT).applyTo(about);
		label(about, Texts.Preview_kind);
		kind = new Combo(about, SWT.DROP_DOWN | SWT.READ_ONLY);
		kind.setItems(SourceKinds.labels());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
		title = field(about, Texts.Preview_title);
		publisher = field(about, Texts.Preview_publisher);
		date = field(about, Texts.Preview_date);
		date.setMessage(Texts.Preview_date_example);
		uri = field(about, Texts.Preview_uri);
		uri.setMessage(Texts.Preview_uri_example);
		version = new VersionField(about, dossier, edited);
		kind.addModifyListener(event -> take());
		taken = new Group(this, SWT.NONE);
		taken.setText(Texts.Preview_taken);
		GridLayoutFactory.fillDefaults().applyTo(taken);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(taken);
		words = new StyledText(taken, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		words.setMargins(8, 6, 8, 6);
		GridDataFactory.fillDefaults().grab(true, true).hint(380, 190).applyTo(words);
		show(List.of());
	}

	/** Shows what the chosen rows have, each field only where they all agree. */
	void show(List<PreviewRow> chosen) {
		rows = chosen;
		List<SourceAbout> abouts = chosen.stream().map(PreviewRow::about).toList();
		boolean editable = !abouts.isEmpty() && !abouts.contains(null) && chosen.stream().allMatch(row -> row.refusal() == null);
		SourceAbout first = editable ? abouts.get(0) : null;
		filling = true;
		try {
			boolean sameKind = editable && abouts.stream().allMatch(about -> about.kind() == first.kind());
			kind.select(sameKind ? SourceKinds.ALL.indexOf(first.kind()) : -1);
			if (!sameKind)
				kind.deselectAll();
			fill(title, editable && abouts.size() == 1 ? first.title() : "");
			fill(publisher, editable ? common(abouts.stream().map(SourceAbout::publisher).toList()) : "");
			fill(date, editable ? common(abouts.stream().map(about -> Days.write(about.date())).toList()) : "");
			fill(uri, editable && abouts.size() == 1 ? text(first.uri()) : "");
		} finally {
			filling = false;
		}
		kind.setEnabled(editable);
		publisher.setEnabled(editable);
		date.setEnabled(editable);
		title.setEnabled(editable && abouts.size() == 1);
		uri.setEnabled(editable && abouts.size() == 1);
		version.show(chosen.size() == 1 ? chosen.get(0) : null);
		PreviewText.show(chosen, words);
	}

	/** Shows what was read anew of the rows that are shown; what the user is writing stays. */
	void read() {
		if (rows.stream().noneMatch(PreviewRow::isWanted) && problem() == null) {
			show(rows);
			return;
		}
		version.show(rows.size() == 1 ? rows.get(0) : null);
		PreviewText.show(rows, words);
	}

	/** What is wrong with a field, a sentence; {@code null} where nothing is. */
	String problem() {
		if (date.isEnabled() && !date.getText().isBlank() && Days.parse(date.getText()).isEmpty())
			return NLS.bind(Texts.Preview_needDate, date.getText().strip());
		return title.isEnabled() && title.getText().isBlank() ? Texts.Preview_needTitle : null;
	}

	private void take() {
		if (filling)
			return;
		if (problem() == null)
			for (PreviewRow row : rows)
				// what was chosen in the moment in which a file was refused
				if (row.about() != null)
					row.want(corrected(row.about()));
		edited.run();
	}

	/** Fields left empty while several rows are shown, which do not agree, leave each as it is. */
	private SourceAbout corrected(SourceAbout about) {
		boolean one = rows.size() == 1;
		Optional<LocalDate> day = Days.parse(date.getText());
		return new SourceAbout(kind.getSelectionIndex() < 0 ? about.kind() : SourceKinds.ALL.get(kind.getSelectionIndex()), one ? title.getText().strip() : about.title(),
				one || !publisher.getText().isBlank() ? value(publisher) : about.publisher(),
				one || day.isPresent() ? day.orElse(null) : about.date(), one ? value(uri) : about.uri());
	}

	private static String common(List<String> values) {
		return values.stream().allMatch(value -> text(value).equals(text(values.get(0)))) ? text(values.get(0)) : "";
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	private static String value(Text field) {
		String text = field.getText().strip();
		return text.isEmpty() ? null : text;
	}

	private static void fill(Text field, String text) {
		// a field that is being typed into keeps its cursor
		if (!field.getText().strip().equals(text))
			field.setText(text);
	}

	private Text field(Composite parent, String name) {
		label(parent, name);
		Text field = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.addModifyListener(event -> take());
		return field;
	}

	private static void label(Composite parent, String name) {
		new Label(parent, SWT.NONE).setText(name);
	}
}
