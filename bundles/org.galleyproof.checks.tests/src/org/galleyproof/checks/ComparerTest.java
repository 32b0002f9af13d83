package org.galleyproof.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.galleyproof.text.Span;
import org.galleyproof.text.align.Op;
import org.junit.jupiter.api.Test;

/** The comparer as its callers use it: acceptance, what wins, fragments, attributions, hostile texts. */
class ComparerTest {

	private static final NameBook NAMES = new NameBook(List.of(new NameBook.Entry("p1", "Antony Quillfeather", List.of("Tony Quillfeather")),
			new NameBook.Entry("p2", "Maria Stern", List.of()), new NameBook.Entry("p3", "Dr. Walter P. Smyth Jr.", List.of())));
	private static final Comparer COMPARER = new Comparer(NAMES);

	private static Evidence evidence(String text, String speaker) {
		return new Evidence("s1", text, null, speaker, LocalDate.of(2026, 5, 4), "source1", "Remarks at the quay");
	}

	private static Outcome compare(String quotation, String source) {
		return COMPARER.compareQuotation(quotation, List.of(new Span(0, quotation.length())), List.of(), "Ada Quill", evidence(source, "Ada Quill"));
	}

	private static List<String> told(String draft, Outcome outcome) {
		List<String> told = new ArrayList<>();
		for (Finding finding : outcome.findings())
			if (finding.severity() != Severity.INFO)
				told.add(finding.type() + " " + finding.span().of(draft).strip() + " -> " + finding.replacement());
		return told;
	}

	private static void assertTold(String draft, String source, String... expected) {
		Outcome outcome = compare(draft, source);
		assertTrue(outcome.accepted(), draft);
		assertEquals(List.of(expected), told(draft, outcome));
	}

	@Test
	void saysEachThingOnceAndTheGravestFirst() {
		assertTold("The crane cost 16 million and we will sell it after the big storm", "The crane cost 19 million and we will not sell it after the great storm.",
				"NEGATION_CHANGED sell -> not sell", "NUMBER_CHANGED 16 -> 19", "WORDING_CHANGED big -> great");
	}

	@Test
	void joinsNeighbouringChangesToOneFinding() {
		assertTold("The fleet wants two brand new cranes for the northern quay", "The fleet wants two enormous blue cranes for the northern quay.",
				"WORDING_CHANGED brand new -> enormous blue");
	}

	@Test
	void anOmissionAtTheEndOfASentenceStandsAtTheWordBeforeIt() {
		assertTold("We paid for the crane. Nobody thanked us for all that work", "We paid for the crane on the quay. Nobody thanked us for all that work.",
				"WORDS_OMITTED crane -> crane on the quay");
	}

	@Test
	void aContractionIsReplacedAsAWhole() {
		assertTold("The harbour board can sell the ferries to the mainland", "The harbour board can’t sell the ferries to the mainland.", "NEGATION_CHANGED can -> can't");
		assertTold("The harbour board can’t sell the ferries to the mainland", "The harbour board can sell the ferries to the mainland.", "NEGATION_CHANGED can’t -> can");
	}

	@Test
	void differencesThatAreNone() {
		assertTold("The Government’s “cyber criminals” – organised in three e-mail groups – took 35% of $3.2bn",
				"the government's 'cybercriminals' -- organized in 3 email groups -- took thirty-five per cent of 3.2 billion dollars.");
		assertTold("It’s what we’re going to do, and we’ve said so", "It is what we are gonna do and we have said so.");
		assertTold("We saw the ferry come in. Then the crane fell on the quay", "We saw the ferry come in. (APPLAUSE)\nThen, um, the crane -- the crane fell on the quay.");
		assertTold("The crane of the MSS (the Ministry of Ships and Sails) fell on the quay", "The crane of the MSS fell on the quay.");
		assertTold("The crane of the MSS fell on the quay", "The crane of the MSS (the Ministry of Ships and Sails) fell on the quay.");
		assertTold("[The harbour master] saw the crane fall … and ran to the quay", "He saw the crane fall, as did everybody who was there, and ran to the quay.");
	}

	@Test
	void piecesOfAQuotationMayLeaveOutWholeSentencesBetweenThemButNotTheRestOfOne() {
		String draft = "“The crane fell on the quay,” she said. “Nobody was hurt by it.”";
		List<Span> pieces = List.of(new Span(1, 27), new Span(41, 63));
		Outcome whole = COMPARER.compareQuotation(draft, pieces, List.of(), "Ada Quill", evidence("The crane fell on the quay. It was noon. Nobody was hurt by it.",
				"Ada Quill"));
		assertTrue(whole.accepted());
		assertEquals(List.of(), told(draft, whole));
		Outcome cut = COMPARER.compareQuotation(draft, pieces, List.of(), "Ada Quill", evidence("The crane fell on the quay at noon. Nobody was hurt by it.", "Ada Quill"));
		assertEquals(List.of("WORDS_OMITTED quay -> quay at noon"), told(draft, cut));
	}

	@Test
	void everydayWordsAloneAreNoEvidence() {
		assertFalse(COMPARER.compareQuotation("a lot of people", List.of(new Span(0, 15)), List.of(), null, evidence("There were a lot of people there.",
				"Bo Stern")).accepted());
		assertFalse(compare("There is so much more to be done", "There was so much to do that nobody slept.").accepted());
		assertFalse(compare("of the", "It is one of the oldest boats.").accepted());
		assertFalse(compare("", "It is one of the oldest boats.").accepted());
		assertFalse(compare("The lighthouse will be sold before winter", "").accepted());
		assertTrue(compare("a reckless but familiar pattern of behaviour", "This was a reckless but familiar pattern of behavior, she said.").accepted());
	}

	@Test
	void aSourceThatPrintsAFragmentIsComparedAsFarAsItGoes() {
		String draft = "The owners must end this quiet sabotage and can expect to be held account if they do not";
		Outcome outcome = compare(draft, "can expect to be held to account");
		assertTrue(outcome.accepted());
		assertEquals(List.of("WORDS_OMITTED account -> to account"), told(draft, outcome));
		assertTrue(outcome.similarity() < 0.5);
		assertTrue(outcome.alignment().steps().stream().anyMatch(step -> step.op() == Op.BEYOND));
		Outcome stranger = COMPARER.compareQuotation(draft, List.of(new Span(0, draft.length())), List.of(), "Bo Stern", evidence("can expect to be held to account",
				"Ada Quill"));
		assertFalse(stranger.accepted());
	}

	@Test
	void misspeltSpeakersInTheAttribution() {
		String draft = "“The crane fell on the quay at noon,” Secretary of Cranes Anthony Quillfeather said.";
		List<Span> content = List.of(new Span(1, 36));
		List<Span> source = List.of(new Span(38, 78));
		Outcome outcome = COMPARER.compareQuotation(draft, content, source, "Anthony Quillfeather", evidence("The crane fell on the quay at noon.", "Antony Quillfeather"));
		assertEquals(List.of("NAME_MISSPELT Anthony -> Antony"), told(draft, outcome));
		String surname = draft.replace("Anthony Quillfeather", "Quilfeather");
		Outcome alone = COMPARER.compareQuotation(surname, content, List.of(new Span(38, 69)), "Quilfeather", evidence("The crane fell on the quay at noon.",
				"Antony Quillfeather"));
		assertEquals(List.of("NAME_MISSPELT Quilfeather -> Quillfeather"), told(surname, alone));
	}

	@Test
	void namesInRunningText() {
		List<String> found = new ArrayList<>();
		String draft = "Anthony Quillfeather met Mario Stern, Walter Smith, Walter P. Smith’s aunt, Tony Quillfeather, Quilfeather and Maria Stearn in Port Quillfether.";
		for (Finding finding : COMPARER.checkDraft(draft, null, List.of(), List.of(new Span(0, draft.length())))) {
			assertEquals(FindingType.NAME_MISSPELT, finding.type());
			assertFalse(finding.message().isBlank());
			found.add(finding.span().of(draft) + " -> " + finding.replacement());
		}
		assertEquals(List.of("Anthony -> Antony", "Smith -> Smyth", "Smith -> Smyth", "Stearn -> Stern"), found);
	}

	@Test
	void claimsAreHeldAgainstFactsOnly() {
		String passage = "The Harbour Board of Port Mallory said on Monday that 340 ferries had been repaired at the northern quay, at a cost of $12 million.";
		String wrong = "The Harbour Board of Port Mallory repaired 430 ferries at the northern quay.";
		Outcome outcome = COMPARER.compareClaim(wrong, null, new Span(0, wrong.length()), evidence(passage, null));
		assertTrue(outcome.accepted());
		assertEquals(List.of("NUMBER_CHANGED 430 -> 340"), told(wrong, outcome));
		String right = "The Harbour Board of Port Mallory repaired some 340 ferries at the northern quay for $12m.";
		assertEquals(List.of(), told(right, COMPARER.compareClaim(right, null, new Span(0, right.length()), evidence(passage, null))));
		String other = "The fishermen of Port Mallory caught 430 tons of herring.";
		assertFalse(COMPARER.compareClaim(other, null, new Span(0, other.length()), evidence(passage, null)).accepted());
	}

	@Test
	void messagesAreSentencesWithTheirStatement() {
		String draft = "The harbour lost 16 ships in the storm";
		Finding finding = compare(draft, "The harbour lost 19 ships in the storm.").findings().get(0);
		assertEquals("The draft says “16” where the source says “19” (Ada Quill, “Remarks at the quay”, 4 May 2026).", finding.message());
		Finding turned = compare("We will sell the crane on the northern quay", "We will not sell the crane on the northern quay.").findings().get(0);
		assertEquals("At “sell” the draft leaves out “not”, which turns the statement round (Ada Quill, “Remarks at the quay”, 4 May 2026).", turned.message());
		Finding tidied = compare("We will, frankly, never sell the crane", "We will, um, frankly, never sell the crane.").findings().get(0);
		assertEquals("The quotation tidies speech: it leaves out “um” at “frankly” (Ada Quill, “Remarks at the quay”, 4 May 2026).", tidied.message());
		for (FindingType type : FindingType.values()) {
			assertFalse(Messages.label(type).isBlank());
			assertTrue(Messages.why(type).endsWith("."));
		}
	}

	@Test
	void hostileTextsDoNoHarm() {
		Random random = new Random(7);
		String signs = "ab c.…[]()'’\"“”-–—$%1,\n\uD800\uDC00\uD83D\uDE00\u0301½é\t";
		for (int round = 0; round < 3000; round++) {
			String draft = noise(random, signs, 60);
			String source = noise(random, signs, 90);
			int cut = random.nextInt(draft.length() + 1);
			List<Span> content = random.nextBoolean() ? List.of(new Span(0, draft.length())) : List.of(new Span(0, cut), new Span(cut, draft.length()));
			Outcome outcome = COMPARER.compareQuotation(draft, content, List.of(new Span(0, cut)), "Ada Quill", evidence(source, "Ada Quill"));
			assertTrue(outcome.similarity() >= 0 && outcome.similarity() <= 1);
			COMPARER.compareClaim(draft, null, new Span(0, draft.length()), evidence(source, null));
			COMPARER.checkDraft(draft, null, content, content);
		}
	}

	private static String noise(Random random, String signs, int most) {
		StringBuilder text = new StringBuilder();
		int length = random.nextInt(most);
		for (int i = 0; i < length; i++)
			text.append(signs.charAt(random.nextInt(signs.length())));
		return text.toString();
	}

	@Test
	void applyingAllReplacementsYieldsTheSourcesWords() {
		Random random = new Random(11);
		String[] words = ("harbour crane ferry lighthouse captain cargo winter storm anchor sailor herring island mainland engine rudder compass tide "
				+ "signal bridge cabin paint rope canvas lantern pilot chart beacon gull barrel timber").split(" ");
		int exact = 0;
		int accepted = 0;
		for (int round = 0; round < 2000; round++) {
			List<String> said = new ArrayList<>();
			for (int i = 0; i < 14; i++)
				said.add(words[random.nextInt(words.length)]);
			List<String> printed = new ArrayList<>(said);
			for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
				int at = 2 + random.nextInt(printed.size() - 4);
				switch (random.nextInt(3)) {
					case 0 -> printed.remove(at);
					case 1 -> printed.add(at, words[random.nextInt(words.length)]);
					default -> printed.set(at, words[random.nextInt(words.length)]);
				}
			}
			String draft = String.join(" ", printed);
			Outcome outcome = compare(draft, String.join(" ", said));
			if (!outcome.accepted())
				continue;
			accepted++;
			if (ExamplesTest.corrected(draft, outcome.findings()).equals(String.join(" ", said)))
				exact++;
		}
		assertTrue(accepted > 1900, "accepted " + accepted);
		assertTrue(exact >= accepted * 0.995, "exact " + exact + " of " + accepted);
	}

	/** What stands in marks in the draft, said by Ada Quill. */
	private static List<Span> marked(String draft) {
		List<Span> marked = new ArrayList<>();
		for (int open = draft.indexOf('“'); open >= 0; open = draft.indexOf('“', open + 1))
			marked.add(new Span(open + 1, draft.indexOf('”', open)));
		return marked;
	}

	/** Words reported by Ada Quill, in marks or not. */
	private static Quoted reported(String draft, List<Span> all) {
		return new Quoted(draft, null, all, marked(draft), List.of(), List.of(), "Ada Quill", List.of(new Span(0, draft.length())));
	}

	/** What is told of the words in marks. @param all what is reported, with the writer's own words */
	private static List<String> toldInMarks(String draft, List<Span> all, String source) {
		return told(draft, COMPARER.compareQuotation(reported(draft, all).withContent(marked(draft)), evidence(source, "Ada Quill")));
	}

	private static List<Span> behind(String draft, String words) {
		return List.of(new Span(draft.indexOf(words) + words.length(), draft.length() - 1));
	}

	@Test
	void betweenTwoFragmentsTheWritersOwnWordsMayStandForTheSources() {
		String source = "We are holding the council accountable for its pattern of careless and secret behaviour at sea.";
		String own = "The union said it was “holding the council accountable” for what it called a “pattern of careless and secret behaviour”.";
		assertEquals(List.of(), toldInMarks(own, behind(own, "said "), source));
		String split = "“We are holding the council accountable,” she said on Monday, “pattern of careless and secret behaviour at sea.”";
		assertEquals(List.of("WORDS_OMITTED accountable -> accountable for its"), toldInMarks(split, marked(split), source));
	}

	@Test
	void betweenTwoFragmentsNoDenialAndNoDoubtIsLost() {
		String source = "We will not in any year sell the ferry to the mainland, and we may never build the new quay.";
		String lost = "She said that they “will” soon “in any year sell the ferry to the mainland”.";
		assertEquals(List.of("NEGATION_CHANGED will -> will not"), toldInMarks(lost, behind(lost, "that "), source));
		String kept = "She said that they “will” never “in any year sell the ferry to the mainland”.";
		assertEquals(List.of(), toldInMarks(kept, behind(kept, "that "), source));
	}

	@Test
	void whatWasToComeMayBeReportedAsDone() {
		String draft = "The boards formally blamed the northern ferry company for the great fire on the quay, which “people from all harbours” saw, she said.";
		Span all = new Span(0, draft.indexOf(", she said"));
		Quoted quoted = reported(draft, List.of(all));
		assertEquals(List.of(), told(draft, COMPARER.compareParaphrase(quoted,
				evidence("The boards will formally blame the northern ferry company for the great fire on the quay, which people from all harbours saw.", "Ada Quill"))));
		assertEquals(List.of("QUALIFIER_CHANGED formally -> may formally"), told(draft, COMPARER.compareParaphrase(quoted,
				evidence("The boards may formally blame the northern ferry company for the great fire on the quay, which people from all harbours saw.", "Ada Quill"))));
	}

	@Test
	void aDenialAndAnOppositeTogetherTurnNothingRound() {
		assertTold("The pilots weren’t satisfied with the work on the new quay", "The pilots were unsatisfied with the work on the new quay.",
				"WORDING_CHANGED weren’t satisfied -> were unsatisfied");
		assertTold("The pilots were satisfied with the work on the new quay", "The pilots were unsatisfied with the work on the new quay.",
				"NEGATION_CHANGED satisfied -> unsatisfied");
	}
}
