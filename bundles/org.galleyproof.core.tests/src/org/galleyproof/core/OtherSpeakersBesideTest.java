package org.galleyproof.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.Severity;
import org.galleyproof.index.StatementDocument;
import org.junit.jupiter.api.Test;

/** Who else is named beside a quotation, and whether that may be whose words they are. */
class OtherSpeakersBesideTest extends SmallIndex {

	private static final String WORDS = "The bridge was inspected in autumn and nobody found a crack in the northern pillar.";
	private static final String QUOTED = "“The bridge was inspected in autumn and nobody found a crack in the northern pillar,”";

	@Test
	void whoIsNamedInAnotherSentenceHidesNoWrongSpeaker() throws IOException {
		assertEquals(List.of(FindingType.SPEAKER_CHANGED), types("Ada Quill has been the city engineer since 2011. " + QUOTED + " Ben Marsh said."));
		assertEquals(List.of(FindingType.SPEAKER_CHANGED), types(QUOTED + " Ben Marsh said. Ada Quill left the room."));
	}

	@Test
	void whoIsNamedInTheSentenceMayBeWhoSpoke() throws IOException {
		assertEquals(List.of(), types("According to Ada Quill, whom Ben Marsh met on the bridge, “the bridge was inspected in autumn and nobody found a crack in the northern pillar.”"));
		assertEquals(List.of(), types("Ben Marsh met Ada Quill at the bridge. " + QUOTED + " she said."));
		assertEquals(List.of(), types("Ben Marsh met Ada Quill at the bridge. " + QUOTED + " Quill told Marsh."));
	}

	@Test
	void aSpeakersNameWrittenWrongIsStillTheirs() throws IOException {
		assertEquals(List.of(FindingType.NAME_MISSPELT, FindingType.NUMBER_CHANGED).stream().sorted().toList(),
				types("“We have three games left and we need nine points,” said Lena Marbek.", "Lena Marbeck", "We have three games left and we need seven points, so it is in our hands."));
	}

	private List<FindingType> types(String draft) throws IOException {
		return types(draft, "Ada Quill", WORDS);
	}

	private List<FindingType> types(String draft, String speaker, String words) throws IOException {
		return check(draft, new StatementDocument("s1", words, speaker, DAY, true, "source", "Hearing")).findings().stream().filter(finding -> finding.severity() != Severity.INFO)
				.map(finding -> finding.type()).sorted().toList();
	}
}
