package org.galleyproof.cli.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.galleyproof.core.Draft;
import org.galleyproof.detect.NoQuotation;
import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.Reading;
import org.galleyproof.detect.Sentence;
import org.galleyproof.detect.claims.Reason;
import org.galleyproof.text.Span;

/** The answer of {@code detect} for people. */
final class DetectText {

	/** Single signs; people need not be told of each apostrophe. */
	private static final Set<NoQuotation.Reason> LONE = EnumSet.of(NoQuotation.Reason.APOSTROPHE, NoQuotation.Reason.MEASURE, NoQuotation.Reason.MARKUP);

	private DetectText() {
	}

	static String of(Draft draft, Reading reading) {
		String name = draft.name();
		Places places = new Places(reading.text());
		StringBuilder answer = new StringBuilder();
		for (Quotation quotation : reading.quotations()) {
			String kind = Strings.get("kind." + quotation.kind().name().toLowerCase(Locale.ROOT));
			String speaker = quotation.speaker() == null ? Strings.get("detect.nobody") : quotation.speaker();
			answer.append(Strings.get("detect.quotation", name + ":" + places.at(quotation.hull().start()), kind, speaker, words(reading.text(), quotation.content()))).append('\n');
		}
		for (NoQuotation marks : reading.noQuotations())
			if (!LONE.contains(marks.reason()))
				answer.append(Strings.get("detect.none", name + ":" + places.at(marks.span().start()), Excerpt.of(reading.text(), marks.span()), marks.reason().message())).append('\n');
		List<Sentence> claims = reading.sentences().stream().filter(Sentence::claim).toList();
		for (Sentence claim : claims)
			answer.append(Strings.get("detect.claim", name + ":" + places.at(claim.span().start()), claim.checkworthiness(), Excerpt.of(reading.text(), claim.span()), Reason.inFavour(claim.reasons()))).append('\n');
		return answer.append(Strings.get("detect.summary", name, reading.quotations().size(), claims.size(), reading.sentences().size(), draft.day().words())).append('\n').toString();
	}

	private static String words(String text, List<Span> content) {
		return content.stream().map(span -> Excerpt.of(text, span)).collect(Collectors.joining(" … "));
	}
}
