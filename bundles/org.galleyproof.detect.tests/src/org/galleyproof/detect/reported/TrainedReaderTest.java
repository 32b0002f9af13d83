package org.galleyproof.detect.reported;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.galleyproof.detect.DraftReader;
import org.galleyproof.detect.Quotation;
import org.galleyproof.language.analysis.Taggers;
import org.galleyproof.language.analysis.Tier;
import org.galleyproof.text.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The trained readers on sentences of each kind, and on nonsense. */
class TrainedReaderTest {

	/** Source / cue / content; the parts of a split content joined by "+". */
	private static final String[][] KINDS = {
			// said that
			{ "Ada Quill said that the bridge would stay closed until March.", "Ada Quill / said / that the bridge would stay closed until March" },
			{ "The mayor told reporters on Monday that the harbour was safe.", "The mayor / told / that the harbour was safe" },
			// according to
			{ "According to the inspectors, the north pillar has sunk by an inch.", "the inspectors / According to / the north pillar has sunk by an inch" },
			{ "The ferry lost two million crowns last year, according to the auditors.", "the auditors / according to / The ferry lost two million crowns last year" },
			// belief and wish
			{ "Quill believes that the harbour should be sold.", "Quill / believes / that the harbour should be sold" },
			{ "The fishermen want the council to repair the pier.", "The fishermen / want / the council to repair the pier" },
			// inverted and floating
			{ "The bridge will stay closed, Quill said.", "Quill / said / The bridge will stay closed" },
			// in marks
			{ "“The bridge will stay closed,” said Ada Quill.", "Ada Quill / said / The bridge will stay closed," },
			{ "“The bridge will stay closed,” Quill said. “It is not safe.”", "Quill / said / The bridge will stay closed,+It is not safe." },
			{ "Quill called the plan “a gift to the owners.”", "Quill / called / the plan “a gift to the owners.”" } };

	@ParameterizedTest
	@EnumSource(Tier.class)
	void readsEveryKind(Tier tier) throws IOException {
		DraftReader reader = new DraftReader(reader(tier));
		List<String> wrong = new ArrayList<>();
		for (String[] row : KINDS) {
			List<String> found = reader.read(row[0]).quotations().stream().map(quotation -> told(row[0], quotation)).toList();
			if (!found.equals(List.of(row[1])))
				wrong.add(row[1] + " was read as " + found);
		}
		assertEquals(List.of(), wrong);
	}

	@ParameterizedTest
	@EnumSource(Tier.class)
	void saysNothingOfWhatNobodySaid(Tier tier) throws IOException {
		for (String text : List.of("The bridge was closed on Monday.", "Rain fell on the harbour all night, and the ferry lay at the pier.", "", " ", "...", "“”"))
			assertEquals(List.of(), new DraftReader(reader(tier)).read(text).quotations(), text);
	}

	@ParameterizedTest
	@EnumSource(Tier.class)
	void aParagraphIsReadAloneAndAnywhere(Tier tier) throws IOException {
		ReportedSpeech reader = reader(tier);
		String first = "Quill said the bridge was unsafe.";
		String text = "Rain fell.\n\n" + first;
		Span alone = new Span(0, first.length());
		Span inside = new Span(12, text.length());
		List<Report> found = reader.read(first, alone, List.of(alone), List.of());
		assertEquals(1, found.size());
		assertEquals(found, reader.read(text, inside, List.of(inside), List.of()).stream().map(report -> report.shift(-12)).toList());
	}

	/** Any text: no exception, spans inside the paragraph, contents that share nothing. */
	@ParameterizedTest
	@EnumSource(Tier.class)
	void readsNonsense(Tier tier) throws IOException {
		ReportedSpeech reader = reader(tier);
		String[] parts = { "“", "”", "\"", "'", "‘", "’", " ", " ", " ", "said", "that", "Quill", "he", "claims", "according to", ",", ".", ":", "—", "...", "\uD83D\uDE00", "\uD800", "\uDC00", "\u202E", "\u05D0",
				"\u00A0", "\t", "7", "%", "(", ")", "which", "believe", "the mayor", "\u0301" };
		Random random = new Random(5);
		for (int round = 0; round < 400; round++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(60); n > 0; n--)
				text.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
			Span all = new Span(0, text.length());
			List<Span> marked = new ArrayList<>();
			for (int at = 0; text.length() > at + 3 && marked.size() < 3; at = marked.get(marked.size() - 1).end()) {
				int from = at + random.nextInt(text.length() - at - 1);
				marked.add(new Span(from, from + 1 + random.nextInt(text.length() - from)));
			}
			int cut = random.nextInt(text.length() + 1);
			verify(text.toString(), reader.read(text.toString(), all, List.of(new Span(0, cut), new Span(cut, text.length())), marked));
		}
	}

	@ParameterizedTest
	@EnumSource(Tier.class)
	void readsAParagraphWithoutAnEnd(Tier tier) throws IOException {
		String text = "Quill said the bridge was “unsafe” and the harbour, she said, shut ".repeat(900);
		Span all = new Span(0, text.length());
		List<Report> found = reader(tier).read(text, all, List.of(all), List.of());
		assertTrue(found.size() > 100, found.size() + " reports");
		verify(text, found);
	}

	private static void verify(String text, List<Report> reports) {
		int last = 0;
		for (Report report : reports) {
			List<Span> spans = new ArrayList<>(report.content());
			spans.addAll(report.cue());
			spans.addAll(report.source());
			for (Span span : spans)
				assertTrue(span.end() <= text.length() && !span.isEmpty(), span + " in " + text);
			assertTrue(report.content().get(0).start() >= last, text);
			last = report.content().get(0).start();
		}
		List<Span> contents = reports.stream().flatMap(report -> report.content().stream()).sorted().toList();
		for (int i = 1; i < contents.size(); i++)
			assertTrue(contents.get(i - 1).end() <= contents.get(i).start(), text);
	}

	private static ReportedSpeech reader(Tier tier) throws IOException {
		boolean installed = Taggers.isInstalled(tier) && TrainedReader.isInstalled(tier);
		if (!installed)
			System.err.println("NOT TESTED: the trained reader of the tier " + tier + ", because its models are not on the class path");
		Assumptions.assumeTrue(installed);
		return TrainedReader.of(Taggers.load(tier).orElseThrow());
	}

	private static String told(String text, Quotation quotation) {
		return joined(text, quotation.source()) + " / " + joined(text, quotation.cue()) + " / " + joined(text, quotation.content());
	}

	private static String joined(String text, List<Span> spans) {
		return spans.stream().map(span -> span.of(text)).collect(Collectors.joining("+"));
	}
}
