package org.galleyproof.cli.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;

import org.galleyproof.detect.claims.MeaningModel;
import org.galleyproof.index.Ground.Kind;
import org.galleyproof.index.Hit;
import org.galleyproof.index.Meanings;
import org.galleyproof.index.Query;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentence vectors lie in a fragment, are found through the bundle that they belong to, and their native library loads. */
class SentenceVectorsTest {

	@TempDir
	Path folder;

	@Test
	void areThoseThatClaimsWereLearntWith() {
		assertTrue(MeaningModel.installed().orElseThrow().fits(Meanings::vectorOf));
	}

	@Test
	void areFoundInTheFragment() throws Exception {
		assertTrue(Meanings.areInstalled());
		try (StatementIndex index = StatementIndex.open(folder)) {
			index.add(new StatementDocument("a", "The lamp has not failed once in nine winters.", "Mira Tolland", LocalDate.of(2026, 3, 1), true, "hearing", "Hearing"));
			index.commit();
			Hit hit = index.search(new Query("The lamp worked through nine winters", null, null, Query.Want.CLAIM).withMeaning(), 1).get(0);
			assertEquals("a", hit.statement().id());
			assertTrue(hit.value(Kind.MEANING) > 0.5, hit.grounds().toString());
		}
	}
}
