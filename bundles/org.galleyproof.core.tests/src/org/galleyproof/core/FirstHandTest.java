package org.galleyproof.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.RunnerUp;
import org.galleyproof.checks.RunnerUp.Reason;
import org.galleyproof.core.user.Progress;
import org.galleyproof.index.Provenance;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;
import org.junit.jupiter.api.Test;

/** Another medium's report that says what the draft says, and the speaker's own words that don't. */
class FirstHandTest extends SmallIndex {

	private static final String SAID = "We had a long night. The repair of the northern lock will cost the town forty million crowns over six years. Thank you all.";
	private static final String REPORTED = "The repair of the northern lock will cost the town thirty million crowns over six years.";
	private static final String DRAFT = "“The repair of the northern lock will cost the town thirty million crowns over six years,” Ada Quill said.";

	@Test
	void theTranscriptGoesBeforeTheReport() throws IOException {
		CheckedQuotation checked = check(DRAFT, said("s1", SAID, "Ada Quill", "transcript", DAY), said("s2", REPORTED, "Ada Quill", "report", DAY.plusDays(1)));
		assertEquals(Status.DIFFERS, checked.status());
		assertEquals("s1", checked.evidence().statement());
		assertEquals(List.of(FindingType.NUMBER_CHANGED), checked.findings().stream().map(finding -> finding.type()).toList());
		RunnerUp report = checked.explanation().runnersUp().getFirst();
		assertEquals("s2", report.evidence().statement());
		assertEquals(Reason.SECOND_HAND, report.reason());
		assertEquals("it says this as the draft does, but as another medium's report; the speaker's own words go before it", report.why());
	}

	@Test
	void soDoesTheSpeakersRelease() throws IOException {
		assertEquals("s1", check(DRAFT, said("s1", SAID, "Ada Quill", "release", DAY), said("s2", REPORTED, "Ada Quill", "report", DAY)).evidence().statement());
	}

	@Test
	void whatIsRightAgainstBothIsToldOfTheSpeakersOwn() throws IOException {
		CheckedQuotation checked = check(DRAFT.replace("thirty", "forty"), said("s2", REPORTED, "Ada Quill", "report", DAY), said("s1", SAID, "Ada Quill", "transcript", DAY));
		assertEquals(Status.VERIFIED, checked.status());
		assertEquals("s1", checked.evidence().statement());
	}

	@Test
	void onAnotherDayItWasSaidAgain() throws IOException {
		CheckedQuotation checked = check(DRAFT, said("s1", SAID, "Ada Quill", "transcript", DAY.minusDays(20)), said("s2", REPORTED, "Ada Quill", "report", DAY));
		assertEquals(Status.VERIFIED, checked.status());
		assertEquals("s2", checked.evidence().statement());
	}

	@Test
	void anothersWordsAreNotWhatWasReported() throws IOException {
		CheckedQuotation checked = check(DRAFT, said("s1", SAID, "Ben Marsh", "transcript", DAY), said("s2", REPORTED, "Ada Quill", "report", DAY));
		assertEquals("s2", checked.evidence().statement());
	}

	@Test
	void aSourceOfNoKnownKindIsNoReport() throws IOException {
		CheckedQuotation checked = check(DRAFT, said("s1", SAID, "Ada Quill", "transcript", DAY), said("s2", REPORTED, "Ada Quill", "", DAY));
		assertEquals("s2", checked.evidence().statement());
	}

	@Test
	void anotherPassageIsNotTheOneReported() throws IOException {
		String other = "The repair of the old town hall will take us until the spring, and no crowns are left for the northern lock after six years.";
		CheckedQuotation checked = check(DRAFT, said("s1", other, "Ada Quill", "transcript", DAY), said("s2", REPORTED, "Ada Quill", "report", DAY));
		assertEquals(Status.VERIFIED, checked.status());
	}

	@Test
	void claimsAreHeldAgainstTheSpeakersOwnWordsToo() throws IOException {
		String draft = "The repair of the northern lock will cost the town thirty million crowns over six years.";
		try (StatementIndex index = index(said("s1", SAID, "Ada Quill", "transcript", DAY), said("s2", REPORTED, null, "report", DAY))) {
			CheckedClaim claim = proofreader(index).check(new Draft("draft", draft, DAY), Progress.NONE).claims().getFirst();
			assertEquals("s1", claim.evidence().statement());
			assertEquals(Status.DIFFERS, claim.status());
		}
	}

	private static StatementDocument said(String id, String words, String speaker, String kind, LocalDate day) {
		return new StatementDocument(id, words, speaker, null, day, speaker != null, id + "-source", "Hearing", new Provenance(kind, "unverified", 0, null, 0, false));
	}
}
