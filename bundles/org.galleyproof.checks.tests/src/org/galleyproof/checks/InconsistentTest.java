package org.galleyproof.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.galleyproof.text.Paragraphs;
import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a draft says against itself, beyond the check's own examples. */
class InconsistentTest {

	private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 17);
	private static final Inconsistent CHECK = new Inconsistent();

	private static List<Finding> findings(String draft) {
		return CHECK.checkDraft(new DraftText(draft, FRIDAY, Paragraphs.of(draft), Paragraphs.of(draft), NameBook.EMPTY));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			// rounding has room
			"Some 34 of the 51 boats, or about 67 percent, were lost.", "Fares rose 12 percent from £299.50 to £336 in May.", "Quill won by 52 percent to 45 percent, an eight-point margin.",
			"Trade more than doubled from 20 ships to 49 in a year.", "The council has 15 members: eight men and seven women.", "Two of the three, or two-thirds, stayed away.",
			// other things than parts of it
			"Of the fleet, 34 of the 50 boats, including 8 percent of the ferries, were lost.", "Turnout rose from 40 percent to 52 percent, 3 points more than in the north.",
			"The harbour has 15 cranes: built in 1990, they serve 20 ships.", "The vote was 52 percent to 48 percent in the north and 60 percent to 40 percent in the south.",
			"The wall was rebuilt 10 years ago, in 2013, at great cost.", "Nearly 20 years ago, in 2005, the wall was rebuilt.", "The council meets on Friday, May 17, in the old mill.",
			// two persons, plurals, accents, a spelling that the writer marks
			"Helen Marchbanks met Helen Marsh. Marchbanks left. Marsh stayed.", "The Marchbanks came. Helen Marchbank and the Marchbanks left. Marchbank said so.",
			"Renée Müller spoke. Renée Muller left. Müller said so.", "Helen Marchbanks left. Helen Marchbancks [sic] wrote this. Marchbanks said so." })
	void whatAgreesIsNotReported(String draft) {
		assertEquals(List.of(), findings(draft).stream().map(Finding::message).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Turnout rose 20 points from 40 percent to 52 percent.", "The fleet fell 50 percent from 300 boats to 200 in a year.", "Trade tripled from 20 ships to 30 in a year.",
			"Quill beat Marsh by 62 percent to 48 percent in the north.", "Seventy percent, or 12 of the 20 ferries, were late.", "It was finished on Monday, 14 May 2024.",
			"Helen Marchbanks spoke. Marchbanks left. Mr. Marchbancks stayed.", "Helen Marchbancks came first. Ms. Marchbanks spoke. Marchbanks left, and so did Marchbanks's son." })
	void whatContradictsItselfIsReportedOnce(String draft) {
		List<Finding> found = findings(draft);
		assertEquals(1, found.size(), found::toString);
		assertFalse(found.get(0).message().contains("{"));
		assertEquals(FindingType.INCONSISTENT, found.get(0).type());
	}

	@Test
	void aHeadlineMayRound() {
		String body = "\n\nThe wind came at night over the northern quay.\n\nThe storm sank 387 boats in Norbury harbour, the council said.\n\nNobody was hurt.";
		assertEquals(0, findings("Storm sinks nearly 400 boats in Norbury harbour" + body).size());
		assertEquals(0, findings("Storm sinks more than 380 boats in Norbury harbour" + body).size());
		assertEquals(1, findings("Storm sinks 287 boats in Norbury harbour" + body).size());
	}

	@Test
	void anyDraftHasFindingsAtValidPlaces() {
		String[] parts = { "Helen", "Marchbanks", "Marchbancks", "Mr.", "said", "5", "52", "percent", "of", "to", "from", "rose", "doubled", ",", ":", "(", ")", "or", "a", "point", "margin",
				"Monday", "May 22", "2016", "three years ago", "in", "\n", "\n\n", ".", "\uD83D", "\u05D0", "20 men", "and", "\u2014", "won", "beat", "£3bn", "[sic]", "" };
		Random random = new Random(3);
		for (int run = 0; run < 2000; run++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(60); i >= 0; i--)
				text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(6) == 0 ? "" : " ");
			for (Finding finding : findings(text.toString())) {
				assertTrue(finding.span().end() <= text.length() && finding.span().length() > 0, text::toString);
				assertFalse(finding.message().isBlank());
			}
		}
	}

	@Test
	void aVeryLongDraftIsReadInOneGo() {
		StringBuilder names = new StringBuilder();
		for (int i = 0; i < 20_000; i++)
			names.append("Helen March").append(Integer.toString(i, 26).replaceAll("[0-9]", "x")).append(" said. ");
		findings(names.toString());
		findings("5 men: ".repeat(20_000));
		findings("Storm sinks 5 boats\n\n" + "The storm sinks 6 boats in the harbour. ".repeat(20_000) + "\n\nEnd.");
	}

	private static final String[] PIECES = { "\n\n", "\n", " ", ". ", ", ", "Helen Marchbanks", "Marchbanks said", "Helen Marchbancks left", "marchbanks", "Mayor Tom Halloran", "Tom Haloran", "Halloran said [sic]", "[sic]",
			"Storm sinks 19 ferries in Norbury harbour", "The storm sank 16 ferries in Norbury harbour, the council said", "The ferry took 15 people: eight men and six women", "on Tuesday, May 22, at noon",
			"five years ago, in 2009", "Of the fleet, 34 of the 50 boats, or 78 percent, were lost", "The wind came at night", "\u201Ca wall\u201D", "\uD83D", "?" };

	/** A comparer that has seen the draft before an edit finds what a fresh one does. */
	@Test
	void editsLeaveWhatAFreshLookFinds() {
		NameBook names = new NameBook(List.of(new NameBook.Entry("1", "Tom Halloran", List.of()), new NameBook.Entry("2", "Helen Marchbanks", List.of())));
		Random random = new Random(6);
		int findings = 0;
		for (int round = 0; round < 30; round++) {
			StringBuilder draft = new StringBuilder();
			for (int i = 0; i < 60; i++)
				draft.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) == 0 ? "" : " ");
			Comparer comparer = new Comparer(names);
			for (int edit = 0; edit < 25; edit++) {
				int from = random.nextInt(draft.length() + 1);
				int to = Math.min(draft.length(), from + (random.nextInt(3) == 0 ? random.nextInt(40) : 0));
				draft.replace(from, to, random.nextInt(4) == 0 ? "" : PIECES[random.nextInt(PIECES.length)]);
				String text = draft.toString();
				LocalDate date = random.nextInt(8) == 0 ? null : FRIDAY;
				List<Span> paragraphs = Paragraphs.of(text);
				List<Span> prose = paragraphs.stream().filter(span -> !span.of(text).startsWith("?")).toList();
				List<Finding> fresh = new Comparer(names).checkDraft(text, date, paragraphs, prose);
				assertEquals(fresh, comparer.checkDraft(text, date, paragraphs, prose), () -> "after an edit: " + text);
				findings += fresh.size();
			}
		}
		assertTrue(findings > 500, () -> "hardly anything to find");
	}
}
