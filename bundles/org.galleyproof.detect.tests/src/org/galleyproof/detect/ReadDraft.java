package org.galleyproof.detect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.galleyproof.language.NumberMention;
import org.galleyproof.language.Numbers;
import org.galleyproof.language.time.TimeMention;
import org.galleyproof.language.time.Times;
import org.galleyproof.text.Span;

/** Reads a draft and tells, a line each, what is in it; its classes are loaded anew for a language, see {@link SecondLanguageTest}. */
public final class ReadDraft implements Function<String, List<String>> {

	/** The day on which the draft is written. */
	private static final LocalDate DAY = LocalDate.of(2026, 3, 11);

	@Override
	public List<String> apply(String text) {
		List<String> found = new ArrayList<>();
		Reading reading = new DraftReader(new RuleReader()).read(text);
		for (Sentence sentence : reading.sentences())
			found.add("sentence: " + sentence.span().of(text));
		for (Quotation quotation : reading.quotations())
			found.add(quotation.kind() + ": " + all(text, quotation.content()) + " / " + all(text, quotation.cue()) + " / " + all(text, quotation.source()) + " / "
					+ String.join(", ", quotation.speakers().stream().map(Speaker::name).toList()));
		for (NumberMention number : Numbers.in(text, new Span(0, text.length())))
			found.add("number: " + number.span().of(text) + " = " + number.key());
		for (TimeMention time : Times.in(text, new Span(0, text.length())))
			found.add("time: " + time.span().of(text) + " = " + time.value(DAY));
		return found;
	}

	private static String all(String text, List<Span> spans) {
		return String.join(" … ", spans.stream().map(span -> span.of(text)).toList());
	}
}
