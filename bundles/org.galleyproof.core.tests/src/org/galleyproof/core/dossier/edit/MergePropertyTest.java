package org.galleyproof.core.dossier.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.merge.ModelDiff;
import org.galleyproof.core.user.Progress;

/** Whatever two sessions do, in the end both have what is on disk, and the index has it too. */
class MergePropertyTest {

	/** Of sixty that were tried; with the last two somebody removes what the other one names. */
	private static final int[] SEEDS = { 0, 1, 2, 3, 4, 5, 122, 128 };

	@TempDir
	Path folder;

	@Test
	void twoSessionsComeToTheSame() throws Exception {
		for (int seed : SEEDS) {
			Path desk = folder.resolve("desk" + seed);
			SampleDossier.make(desk);
			try (DossierStore store = DossierOpening.open(desk); DossierStore other = DossierOpening.open(desk);
					DossierEditor first = DossierEditor.open(store, "Ida Moss"); DossierEditor second = DossierEditor.open(other, "Jo Nye")) {
				RandomEdits mine = new RandomEdits(first, seed);
				RandomEdits theirs = new RandomEdits(second, seed + 1000);
				Random random = new Random(seed);
				for (int step = 0; step < 30; step++) {
					(random.nextBoolean() ? mine : theirs).step(random.nextInt(4) == 0);
					if (random.nextInt(10) == 0)
						(random.nextBoolean() ? first : second).refresh();
				}
				first.save(Progress.NONE);
				second.save(Progress.NONE);
				// saving takes over what others did to the files that it writes, refreshing the rest
				first.refresh();
				second.refresh();
				for (DossierEditor editor : List.of(first, second)) {
					same(editor.store().resources().dossier(), editor.dossier(), seed);
					for (String source : List.of("ferry", "market"))
						same(editor.store().resources().source(source), editor.source(source), seed);
				}
				store.refresh();
				assertEquals(List.of(), store.problems(), "seed " + seed);
				assertEquals(List.of(), store.checkHistory(), "seed " + seed);
				for (String source : List.of("ferry", "market"))
					assertEquals(store.source(source).getStatements().stream().map(each -> each.getId()).sorted().toList(),
							RandomEdits.indexed(store).values().stream().filter(each -> each.sourceId().equals(source)).map(each -> each.id()).sorted().toList(), "seed " + seed);
			}
		}
	}

	private static void same(EObject disk, EObject session, int seed) {
		assertEquals(List.of(), ModelDiff.between(disk, session), "seed " + seed);
	}
}
