package org.galleyproof.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.galleyproof.core.dossier.SourceAbout;
import org.galleyproof.core.dossier.SpeakerLabel;
import org.galleyproof.core.dossier.StatementDraft;

/** Counts the statements of a file by speaker and keeps the first of them. */
final class PreviewBuilder {

	/** Characters of a statement that are shown. */
	static final int LONGEST = 400;

	private final Map<String, Integer> counts = new HashMap<>();
	private final Map<String, String> names = new HashMap<>();
	private final List<Preview.Line> first = new ArrayList<>();
	private int statements;

	/** Takes a statement of a source's text in. */
	void add(StatementDraft statement, String text) {
		String words = statement.spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
		String place = statement.timecode() != null ? statement.timecode() : statement.page() > 0 ? ExchangeMessages.text("page", statement.page()) : null;
		add(statement.speaker() != null ? statement.speaker() : statement.label(), place, words);
	}

	/** Takes a statement in; {@code label} is the speaker as printed, or {@code null}. */
	void add(String label, String place, String words) {
		String name = label == null ? null : names.computeIfAbsent(label, printed -> SpeakerLabel.of(printed).name());
		counts.merge(name == null ? "" : name, 1, Integer::sum);
		if (first.size() < Preview.MOST_LINES)
			first.add(new Preview.Line(name, place, shortened(words)));
		statements++;
	}

	Preview build(SourceAbout about, int sources, int known, String before) {
		List<Preview.Voice> voices = counts.entrySet().stream()
				.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
				.limit(Preview.MOST_VOICES).map(entry -> new Preview.Voice(entry.getKey().isEmpty() ? null : entry.getKey(), entry.getValue())).toList();
		return new Preview(about, sources, statements, known, null, before, voices, first);
	}

	private static String shortened(String words) {
		if (words.length() <= LONGEST)
			return words;
		int cut = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return words.substring(0, cut) + '\u2026';
	}
}
