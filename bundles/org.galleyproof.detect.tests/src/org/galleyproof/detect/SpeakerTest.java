package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.galleyproof.language.people.PeopleBook;
import org.galleyproof.language.people.Person;
import org.galleyproof.language.people.Term;
import org.galleyproof.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whom sources mean. Expected, for the last quotation of a draft and each of its speakers: {@code KIND name (role; role) REASON}, a dash
 * for no name; a role is {@code title @ organisation}, with a dagger where it is over.
 */
class SpeakerTest {

	private static final PeopleBook BOOK = new PeopleBook(List.of(
			new Person("p1", "Cora Lind", List.of("Cory Lind"), List.of(new Term("mayor", "Northhaven", null, null, false))),
			new Person("p2", "Dan Oster", List.of(), List.of(new Term("Former chief executive of Harlow-Pryce, Independent presidential candidate", null, null, null, true))),
			new Person("p3", "Alice Strand", List.of(), List.of(new Term("Coast News host", null, null, null, true))),
			new Person("p4", "John Strand", List.of(), List.of(new Term("senator", "Westmark", null, null, false)))));

	private record Row(String draft, String... speakers) {
	}

	private static final List<Row> ROWS = List.of(
			// full names, later surnames, given names
			new Row("“We will rebuild,” Ada Quill said.", "PERSON Ada Quill FULL_NAME"),
			new Row("Ada Quill came. “We will rebuild,” Quill said.", "PERSON Ada Quill SURNAME"),
			new Row("Ada Quill came. “We will rebuild,” Mrs Quill said.", "PERSON Ada Quill SURNAME"),
			new Row("“We will rebuild,” Quill said. The crowd cheered Ada Quill.", "PERSON Ada Quill SURNAME"),
			new Row("Ada Quill came. “We will rebuild,” Ada said.", "PERSON Ada Quill GIVEN_NAME"),
			new Row("“We will rebuild,” Quill said.", "PERSON Quill NAME_ALONE"),
			new Row("Ada Maria Quill came. Ada Quill spoke. “We will rebuild,” Quill said.", "PERSON Ada Quill SURNAME_OF_SEVERAL"),
			// two of one surname
			new Row("Ada Quill met John Quill. “We will rebuild,” Mr Quill said.", "PERSON John Quill SURNAME_OF_SEVERAL"),
			new Row("Ada Quill met John Quill. “We will rebuild,” Ms Quill said.", "PERSON Ada Quill SURNAME_OF_SEVERAL"),
			new Row("Ada Quill met John Quill. “We will rebuild,” Quill said.", "PERSON Quill NAME_ALONE"),
			new Row("Mayor Robin Quill met Judge Terry Quill. “We will rebuild,” Judge Quill said.", "PERSON Terry Quill (Judge) SURNAME_OF_SEVERAL"),
			// headings of Markdown
			new Row("# Ada Quill: “We will rebuild”", "PERSON Ada Quill FULL_NAME"),
			new Row("# The old town’s sinking wall: “We will rebuild”", "UNNAMED - UNNAMED"),
			new Row("## “We will rebuild,” Ada Quill said", "PERSON Ada Quill FULL_NAME"),
			// titles and roles in both orders
			new Row("“We will rebuild,” UK Foreign Secretary Ada Quill said.", "PERSON Ada Quill (UK Foreign Secretary) FULL_NAME"),
			new Row("“We will rebuild,” said Ada Quill, the mayor of Eastport.", "PERSON Ada Quill (mayor @ Eastport) FULL_NAME"),
			new Row("“We will rebuild,” Ada Quill, the mayor of Eastport, said.", "PERSON Ada Quill (mayor @ Eastport) FULL_NAME"),
			new Row("“We will rebuild,” said Mayor Ada Quill of Eastport.", "PERSON Ada Quill (Mayor @ Eastport) FULL_NAME"),
			new Row("“We will rebuild,” said Ada Quill, who chairs the harbour board.", "PERSON Ada Quill (chair @ harbour board) FULL_NAME"),
			new Row("“We will rebuild,” Eastport's mayor, Ada Quill, said.", "PERSON Ada Quill (mayor @ Eastport) FULL_NAME"),
			new Row("“We will rebuild,” the mayor of Eastport, Ada Quill, said.", "PERSON Ada Quill (mayor @ Eastport) FULL_NAME"),
			new Row("“We will rebuild,” said former Eastport mayor Ada Quill.", "PERSON Ada Quill (Eastport mayor†) FULL_NAME"),
			new Row("“We will rebuild,” said Secretary of State Ada Quill.", "PERSON Ada Quill (Secretary of State) FULL_NAME"),
			new Row("“We will rebuild,” said Ada Quill, president and chief executive of the Eastport Bank.", "PERSON Ada Quill (president; chief executive @ Eastport Bank) FULL_NAME"),
			new Row("“We will rebuild,” said Ada Quill, 54, a lawyer for the harbour board.", "PERSON Ada Quill (lawyer @ harbour board) FULL_NAME"),
			new Row("“We will rebuild,” said Ada Quill, the former Harlow-Pryce chief executive, on Monday.", "PERSON Ada Quill (Harlow-Pryce chief executive†) FULL_NAME"),
			// several people in one phrase
			new Row("“We will rebuild,” the Ministers for Home Affairs Ada Quill, Foreign Affairs Cora Reed and Defence Ben Marsh said.",
					"PERSON Ada Quill (Minister for Home Affairs) FULL_NAME", "PERSON Cora Reed (Minister for Foreign Affairs) FULL_NAME", "PERSON Ben Marsh (Minister for Defence) FULL_NAME"),
			new Row("Ada Quill met Ben Marsh. “We will rebuild,” Quill and Marsh said.", "PERSON Ada Quill SURNAME", "PERSON Ben Marsh SURNAME"),
			new Row("“We will rebuild,” said Mayor Ada Quill and Judge Ben Marsh.", "PERSON Ada Quill (Mayor) FULL_NAME", "PERSON Ben Marsh (Judge) FULL_NAME"),
			// roles without a name
			new Row("Foreign Minister Ada Quill came. “We will rebuild,” the foreign minister said.", "PERSON Ada Quill (foreign minister) ROLE_IN_DRAFT"),
			new Row("Foreign Minister Ada Quill came. “We will rebuild,” the minister said.", "PERSON Ada Quill (minister) ROLE_IN_DRAFT"),
			new Row("Foreign Minister Ada Quill came. “We will rebuild,” the finance minister said.", "UNNAMED - (finance minister) UNNAMED"),
			new Row("Senator Ada Quill met Senator Ben Marsh. “We will rebuild,” the senator said.", "PERSON Ben Marsh (senator) ROLE_NAMED_LAST"),
			new Row("Ada Quill, the governor of Ohio, came. “We will rebuild,” the Ohio governor said.", "PERSON Ada Quill (Ohio governor) ROLE_IN_DRAFT"),
			new Row("“We will rebuild,” the former Harlow-Pryce chief executive said.", "PERSON Dan Oster (Harlow-Pryce chief executive†) KNOWN_ROLE"),
			new Row("“We will rebuild,” the mayor said.", "UNNAMED - (mayor) UNNAMED"),
			new Row("“We will rebuild,” Northhaven's mayor said.", "PERSON Cora Lind (mayor @ Northhaven) KNOWN_ROLE"),
			new Row("Then Lind came. “We will rebuild,” the mayor said.", "PERSON Cora Lind (mayor) KNOWN_ROLE"),
			// the known people's names
			new Row("“We will rebuild,” Lind said.", "PERSON Cora Lind KNOWN_NAME"),
			new Row("“We will rebuild,” Cory Lind said.", "PERSON Cora Lind FULL_NAME"),
			new Row("“We will rebuild,” Strand said.", "PERSON Strand NAME_ALONE"),
			new Row("“We will rebuild,” Senator Strand said.", "PERSON John Strand (Senator) KNOWN_NAME"),
			new Row("“We will rebuild,” Ms. Strand said.", "PERSON Alice Strand KNOWN_NAME"),
			// pronouns
			new Row("Mayor Ada Quill came with Ben Marsh. “We will rebuild,” she said.", "PERSON Ada Quill ONLY_BEFORE"),
			new Row("Ada Quill opened the wall, and she said it was “beyond repair”.", "PERSON Ada Quill ONLY_IN_SENTENCE"),
			new Row("Ben Marsh came. It rained. “We will rebuild,” he said.", "PERSON Ben Marsh ONLY_EARLIER"),
			new Row("“We will rebuild,” Ben Marsh said of John Reed. “Not now,” he added.", "PERSON Ben Marsh LAST_SPEAKER"),
			new Row("John Quill met Peter Marsh.\n“We will rebuild,” he said.", "PERSON John Quill SUBJECT_BEFORE"),
			new Row("Then came Ada Quill, who said the wall was “beyond repair”.", "PERSON Ada Quill RELATIVE"),
			new Row("The crowd cheered John Quill and Peter Marsh.\n“We will rebuild,” he said.", "UNNAMED - OPEN"),
			new Row("“We will rebuild,” Ada Quill and Ben Marsh said. “We will pay,” they added.", "PERSON Ada Quill LAST_SPEAKER", "PERSON Ben Marsh LAST_SPEAKER"),
			new Row("Ada Quill came. According to her, the wall is “beyond repair”.", "PERSON Ada Quill ONLY_BEFORE"),
			// groups, bodies, documents, the unnamed
			new Row("“We will rebuild,” the ministers said.", "GROUP the ministers GROUP_AS_PRINTED"),
			new Row("“We will rebuild,” officials said.", "GROUP - GROUP_AS_PRINTED"),
			new Row("“We will rebuild,” some residents said.", "GROUP - GROUP_AS_PRINTED"),
			new Row("“We will rebuild,” the Iranians said.", "GROUP Iranians GROUP_AS_PRINTED"),
			new Row("“We will rebuild,” the Eastport Harbour Board said.", "BODY Eastport Harbour Board BODY_AS_PRINTED"),
			new Row("“We will rebuild,” the ministry said.", "BODY the ministry BODY_AS_PRINTED"),
			new Row("“We will rebuild,” China said.", "BODY China BODY_AS_PRINTED"),
			new Row("“We will rebuild,” the report said.", "DOCUMENT - DOCUMENT"),
			new Row("“We will rebuild,” a statement said.", "DOCUMENT - DOCUMENT"),
			new Row("“We will rebuild,” an official said.", "UNNAMED - (official) UNNAMED"),
			new Row("“We will rebuild,” a lawyer for Ada Quill said.", "UNNAMED - (lawyer @ Ada Quill) UNNAMED"));

	@TestFactory
	Stream<DynamicTest> rows() {
		return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.draft, () -> {
			List<Quotation> found = new DraftReader((text, paragraph, sentences, marked) -> List.of(), BOOK).read(row.draft).quotations();
			assertEquals(List.of(row.speakers), found.get(found.size() - 1).speakers().stream().map(SpeakerTest::line).toList());
		}));
	}

	private static String line(Speaker speaker) {
		String roles = speaker.roles().stream().map(role -> role.title() + (role.organisation() == null ? "" : " @ " + role.organisation()) + (role.former() ? "†" : "")).collect(Collectors.joining("; "));
		return speaker.kind() + " " + (speaker.name() == null ? "-" : speaker.name()) + (roles.isEmpty() ? "" : " (" + roles + ")") + " " + speaker.why().reason();
	}

	@Test
	void everyReasonHasItsSentence() {
		for (SpeakerReason reason : SpeakerReason.values())
			assertTrue(SpeakerMessages.why(new Resolution(reason, List.of("she", "Ada Quill", "f"), null)).startsWith("“she” "), reason.name());
		assertEquals("“she” is Ada Quill: the only woman named in the sentence before.", SpeakerMessages.why(new Resolution(SpeakerReason.ONLY_BEFORE, List.of("she", "Ada Quill", "f"), null)));
		for (SpeakerKind kind : SpeakerKind.values())
			assertTrue(!SpeakerMessages.label(kind).isBlank());
	}

	@Test
	void theReasonShowsItsPlace() {
		String draft = "Mayor Ada Quill came.\n“We will rebuild,” she said.";
		Speaker speaker = new DraftReader().read(draft).quotations().get(0).speakers().get(0);
		assertEquals("Ada Quill", speaker.why().evidence().of(draft));
		assertEquals("she", speaker.named().of(draft));
	}

	@Test
	void spansAreValidInRandomText() {
		String[] parts = { "Ada Quill", "Mr. Marsh", " ", " ", ", ", "the mayor of Eastport", "who chairs", " and ", "“We will go,” ", "said", "she", "“", "”", "\n\n", "(R-Ohio)", "’s", "Ministers for ", "\ud83d", "\u202e",
				"of ", ".", "U.S. ", "former ", "Sen. ", "—", "the report", "officials", "é", "54, " };
		Random random = new Random(3);
		for (int round = 0; round < 3000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(30); i >= 0; i--)
				text.append(parts[random.nextInt(parts.length)]);
			String draft = text.toString();
			for (Quotation quotation : new DraftReader((all, paragraph, sentences, marked) -> List.of(), BOOK).read(draft).quotations()) {
				assertEquals(quotation.source().isEmpty(), quotation.speakers().isEmpty());
				for (Speaker speaker : quotation.speakers()) {
					assertValid(speaker.named(), draft);
					assertTrue(quotation.source().get(0).contains(speaker.named()), draft);
					speaker.roles().forEach(role -> assertValid(role.span(), draft));
					if (speaker.why().evidence() != null)
						assertValid(speaker.why().evidence(), draft);
					assertTrue(!SpeakerMessages.why(speaker.why()).isBlank());
				}
			}
		}
	}

	private static void assertValid(Span span, String draft) {
		assertTrue(span.end() <= draft.length() && !span.isEmpty(), () -> span + " in " + draft);
	}
}
