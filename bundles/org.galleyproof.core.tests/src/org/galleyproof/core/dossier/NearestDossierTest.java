package org.galleyproof.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.NearestDossier.Place;
import org.galleyproof.core.user.UserException;

/** Which dossier serves a draft: that of its desk, never that of another desk next door. */
class NearestDossierTest {

	@TempDir
	Path folder;

	private Path draft;

	@BeforeEach
	void desk() throws Exception {
		draft = folder.resolve("news/desk/drafts/draft.md");
		Files.createDirectories(draft.getParent());
	}

	@Test
	void nothingIsNoDossier() throws Exception {
		assertEquals(Optional.empty(), found());
		assertEquals(Optional.empty(), DossierOpening.nearest(draft).filter(each -> each.startsWith(folder)));
	}

	@Test
	void besideTheDraftsAnyNameServes() throws Exception {
		Path sources = dossier("news/desk/sources");
		assertEquals(Optional.of(new NearestDossier(sources, Place.BESIDE)), found());
	}

	@Test
	void theUsualNameGoesBeforeOthers() throws Exception {
		dossier("news/desk/another");
		Path usual = dossier("news/desk/dossier");
		assertEquals(Optional.of(new NearestDossier(usual, Place.BESIDE)), found());
	}

	@Test
	void furtherUpTheOnlyOneServes() throws Exception {
		Path only = dossier("news/next-desk");
		assertEquals(Optional.of(new NearestDossier(only, Place.ABOVE)), found());
		Path usual = dossier("news/dossier");
		assertEquals(Optional.of(new NearestDossier(usual, Place.ABOVE)), found());
	}

	@Test
	void severalFurtherUpAreOtherDesks() throws Exception {
		dossier("news/next-desk");
		dossier("news/one-more");
		assertEquals(Optional.empty(), found());
	}

	@Test
	void theNearerGoesBeforeTheFarther() throws Exception {
		dossier("news/desk/dossier");
		Path inside = dossier("news/desk/drafts/sources");
		assertEquals(Optional.of(new NearestDossier(inside, Place.INSIDE)), found());
	}

	@Test
	void draftsMayLieInTheDossier() throws Exception {
		Path around = dossier("news/harbour");
		assertEquals(Optional.of(new NearestDossier(around, Place.AROUND)), NearestDossier.of(around.resolve("drafts/draft.md")));
		assertEquals(Optional.of(new NearestDossier(around, Place.AROUND)), NearestDossier.of(around.resolve("sources")));
	}

	@Test
	void ofSeveralNoneIsTaken() throws Exception {
		dossier("news/desk/ben");
		dossier("news/desk/ada");
		String message = assertThrows(UserException.class, this::found).getMessage();
		assertEquals("Which dossier serves draft.md is not clear: " + folder.resolve("news/desk") + " holds ada, ben. Give the one that does the name dossier, or keep the others elsewhere.",
				message);
		assertEquals(Optional.empty(), DossierOpening.nearest(draft));
	}

	private Path dossier(String name) throws UserException {
		DossierOpening.openOrCreate(folder.resolve(name)).close();
		return folder.resolve(name);
	}

	/** Of those below the test's folder: the machine may have its own above. */
	private Optional<NearestDossier> found() throws UserException {
		return NearestDossier.of(draft).filter(each -> each.folder().startsWith(folder));
	}
}
