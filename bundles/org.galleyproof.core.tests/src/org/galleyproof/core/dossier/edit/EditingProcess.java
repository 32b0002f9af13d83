package org.galleyproof.core.dossier.edit;

import java.nio.file.Path;
import java.util.List;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.VerificationStatus;

/**
 * A workbench of its own, without windows: edits a dossier that others edit, and says on standard output what it was told is saved. Arguments: folder,
 * name, number of edits.
 */
public final class EditingProcess {

	private EditingProcess() {
	}

	/** Edits. */
	public static void main(String[] arguments) throws Exception {
		String name = arguments[1];
		try (DossierStore store = DossierOpening.open(Path.of(arguments[0])); DossierEditor editor = DossierEditor.open(store, name)) {
			for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
				String mark = name + '-' + i;
				edit(editor, i, mark);
				List<Conflict> conflicts = save(editor);
				System.out.println("saved " + mark);
				conflicts.forEach(conflict -> System.out.println("conflict " + conflict.message()));
			}
		}
	}

	private static void edit(DossierEditor editor, int number, String mark) throws UserException {
		Person ada = editor.person("ada-quill").orElseThrow();
		switch (number % 4) {
		case 0 -> editor.people().addAlias(ada, mark);
		case 1 -> editor.people().addRole(editor.people().add(mark), mark, null, SampleDossier.DAY, null);
		case 2 -> editor.sources().title(editor.source("market"), mark);
		default -> editor.statements().verify(editor.statement("ferry-" + (1 + number % 2)), VerificationStatus.DISPUTED, mark, null);
		}
	}

	/** Another may be at it: who edits tries again. */
	private static List<Conflict> save(DossierEditor editor) throws Exception {
		UserException busy = null;
		for (int attempt = 0; attempt < 20; attempt++)
			try {
				return editor.save(Progress.NONE);
			} catch (UserException e) {
				if (!e.getMessage().startsWith("Another program is writing"))
					throw e;
				busy = e;
			}
		throw busy;
	}
}
