package org.galleyproof.ui.internal.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

import org.galleyproof.exchange.Preview;
import org.galleyproof.ui.internal.Counts;
import org.galleyproof.ui.internal.Texts;

/** Writes down how files would be taken: how many statements of whom, and the first of them. */
final class PreviewText {

	private static final int VOICES = 12;

	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();

	private PreviewText() {
	}

	static void show(List<PreviewRow> rows, StyledText widget) {
		PreviewText out = new PreviewText();
		if (rows.isEmpty())
			out.text.append(Texts.Preview_choose);
		else if (rows.size() > 1)
			out.text.append(NLS.bind(Texts.Preview_several, rows.size()));
		else
			out.row(rows.get(0));
		widget.setText(out.text.toString());
		widget.setStyleRanges(out.styles.toArray(StyleRange[]::new));
		widget.setTopIndex(0);
	}

	private void row(PreviewRow row) {
		if (row.refusal() != null) {
			bold(Texts.Preview_refused);
			text.append('\n').append(row.refusal());
		} else if (row.preview() == null) {
			text.append(Texts.Preview_reading);
		} else {
			preview(row.file(), row.preview());
		}
	}

	private void preview(Path file, Preview preview) {
		if (preview.isKnown()) {
			bold(Texts.Preview_known);
			text.append("\n\n");
		}
		if (preview.before() != null) {
			bold(NLS.bind(Texts.Preview_version, preview.before()));
			text.append("\n\n");
		}
		if (preview.note() != null) {
			bold(preview.note().replace(file.toString(), String.valueOf(file.getFileName())));
			text.append("\n\n");
		}
		bold(Counts.say(Texts.Preview_statements, preview.statements()));
		if (preview.sources() > 1)
			text.append(' ').append(NLS.bind(Texts.Preview_sources, preview.sources()));
		text.append('\n');
		for (Preview.Voice voice : preview.voices().subList(0, Math.min(VOICES, preview.voices().size())))
			text.append("    ").append(NLS.bind(Texts.Preview_voice, name(voice.name()), voice.statements())).append('\n');
		if (preview.voices().size() > VOICES)
			text.append("    ").append(Texts.Preview_more).append('\n');
		for (Preview.Line line : preview.first()) {
			text.append('\n');
			bold(line.place() == null ? name(line.speaker()) : NLS.bind(Texts.Preview_place, name(line.speaker()), line.place()));
			text.append('\n').append(line.words()).append('\n');
		}
	}

	private static String name(String speaker) {
		return speaker == null ? Texts.Preview_nobody : speaker;
	}

	private void bold(String words) {
		styles.add(new StyleRange(text.length(), words.length(), null, null, SWT.BOLD));
		text.append(words);
	}
}
