package org.galleyproof.ui.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

import org.galleyproof.text.Span;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.dossier.SourceSnapshot.Placed;
import org.galleyproof.ui.internal.Themes;
import org.galleyproof.ui.internal.hover.Card.Look;
import org.galleyproof.ui.internal.hover.Looks;
import org.galleyproof.ui.internal.reading.PageSettings;

/** The text of a source, to be read: what is no statement is set back, and the statement at the caret stands out. */
final class SourcePane {

	/** Characters of a line that is still laid out in a blink; longer ones are broken at a blank, which keeps every place in the text. */
	private static final int LONGEST_LINE = 8_000;
	private static final int AIR = 12;
	private static final float CHOSEN = 0.14f;

	private final TextViewer viewer;
	private final StyledText text;
	private final SourceMargin margin;
	private final Consumer<Placed> chosen;
	private SourceSnapshot source;
	private Placed current;

	/** @param chosen called with the statement at the caret, or {@code null}, whenever it is another */
	SourcePane(Composite parent, Consumer<Placed> chosen) {
		this.chosen = chosen;
		viewer = new TextViewer(parent, SWT.V_SCROLL | SWT.WRAP | SWT.MULTI | SWT.READ_ONLY);
		viewer.setEditable(false);
		text = viewer.getTextWidget();
		text.setMargins(SourceMargin.WIDTH, AIR, AIR * 2, AIR);
		text.setLineSpacing(3);
		text.setFont(font());
		text.setAlwaysShowScrollBars(false);
		margin = new SourceMargin(text);
		text.addControlListener(ControlListener.controlResizedAdapter(event -> narrow()));
		Themes.whenChanged(text, () -> {
			if (source != null)
				style();
		});
		text.addCaretListener(event -> at(event.caretOffset));
		text.addListener(SWT.MouseDown, event -> {
			Placed clicked = margin.at(event.x, event.y);
			if (clicked != null)
				choose(clicked, true);
		});
		text.addListener(SWT.MouseMove, event -> {
			Placed below = margin.at(event.x, event.y);
			String tip = below == null ? null : tip(below);
			if (tip == null ? text.getToolTipText() != null : !tip.equals(text.getToolTipText()))
				text.setToolTipText(tip);
		});
	}

	TextViewer viewer() {
		return viewer;
	}

	StyledText control() {
		return text;
	}

	IFindReplaceTarget findTarget() {
		return viewer.getFindReplaceTarget();
	}

	/** The statement at the caret; {@code null} where there is none. */
	Placed current() {
		return current;
	}

	/** Shows a source; the same text again keeps its place. */
	void show(SourceSnapshot shown) {
		boolean same = source != null && source.text().equals(shown.text());
		String before = current == null ? null : current.id();
		source = shown;
		if (!same)
			viewer.setDocument(new Document(broken(shown.text())));
		margin.show(shown.statements());
		current = before == null ? null : shown.get(before);
		style();
		chosen.accept(current);
	}

	/** Goes to a statement; does nothing where it is not in this source. */
	void reveal(String statementId) {
		Placed statement = source == null ? null : source.get(statementId);
		if (statement != null)
			choose(statement, true);
	}

	private void choose(Placed statement, boolean reveal) {
		if (reveal) {
			text.setSelection(statement.start());
			int line = text.getLineAtOffset(statement.start());
			int height = Math.max(1, text.getClientArea().height / Math.max(1, text.getLineHeight()));
			text.setTopIndex(Math.max(0, line - height / 4));
			text.showSelection();
		}
		if (!statement.equals(current)) {
			current = statement;
			style();
			chosen.accept(statement);
		}
	}

	private void at(int offset) {
		if (source == null)
			return;
		Placed statement = source.at(offset);
		if (statement == null ? current != null : !statement.equals(current)) {
			current = statement;
			style();
			chosen.accept(statement);
		}
	}

	/** Keeps the column no wider than that of a draft; the signs stay on its left. */
	private void narrow() {
		GC gc = new GC(text);
		double column = PageSettings.column() * gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		int right = Math.max(AIR * 2, text.getClientArea().width - SourceMargin.WIDTH - (int) column);
		if (text.getRightMargin() != right)
			text.setMargins(SourceMargin.WIDTH, AIR, right, AIR);
	}

	/** What is no statement is dim; the one at the caret has a ground of its own. */
	private void style() {
		Color dim = Looks.color(Look.DIM, Looks.isDark(text));
		List<StyleRange> styles = new ArrayList<>();
		int end = 0;
		for (Span span : covered()) {
			if (span.start() > end)
				styles.add(new StyleRange(end, span.start() - end, dim, null));
			end = Math.max(end, span.end());
		}
		if (end < text.getCharCount())
			styles.add(new StyleRange(end, text.getCharCount() - end, dim, null));
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		if (current != null)
			for (Span span : current.spans())
				text.setStyleRange(new StyleRange(span.start(), span.length(), null, ground()));
		text.redraw();
	}

	private List<Span> covered() {
		List<Span> spans = new ArrayList<>();
		source.statements().forEach(statement -> spans.addAll(statement.spans()));
		spans.sort(null);
		return spans;
	}

	/** The colour of a selection, mixed into the page: it holds in light and dark themes. */
	private Color ground() {
		RGB page = text.getBackground().getRGB();
		RGB mark = text.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB();
		return new Color(mixed(page.red, mark.red), mixed(page.green, mark.green), mixed(page.blue, mark.blue));
	}

	private static int mixed(int page, int mark) {
		return Math.round(page + CHOSEN * (mark - page));
	}

	private static String tip(Placed statement) {
		String first = statement.verification().isEmpty() ? Statuses.label(statement.status()) : statement.verification();
		String who = statement.speaker() == null ? "" : '\n' + statement.speaker();
		return statement.note() == null ? first + who : NLS.bind(DossierTexts.Margin_tip, new Object[] { first, statement.note(), who });
	}

	/** The text with blanks of overlong lines turned into line ends, character for character. */
	static String broken(String text) {
		StringBuilder out = null;
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start);
			if (end < 0)
				end = text.length();
			while (end - start > LONGEST_LINE) {
				int blank = text.lastIndexOf(' ', start + LONGEST_LINE);
				if (blank <= start)
					blank = text.indexOf(' ', start + LONGEST_LINE);
				if (blank < 0 || blank >= end)
					break;
				if (out == null)
					out = new StringBuilder(text);
				out.setCharAt(blank, '\n');
				start = blank + 1;
			}
			start = end + 1;
		}
		return out == null ? text : out.toString();
	}

	/** The font of drafts. */
	private static Font font() {
		String draft = GalleyproofIds.BUNDLE + ".draftFont";
		return JFaceResources.getFontRegistry().hasValueFor(draft) ? JFaceResources.getFont(draft) : JFaceResources.getDialogFont();
	}
}
