package org.galleyproof.ui.internal.quickfix;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import org.galleyproof.model.dossier.Person;
import org.galleyproof.ui.internal.Images;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.dossier.Session;

/** Takes a name of the draft into the dossier as another name of somebody it knows. The draft stays as it is. */
record AliasProposal(Path dossier, OtherName name) implements Proposal {

	@Override
	public String label() {
		return NLS.bind(FixTexts.addAlias, name.printed(), name.person());
	}

	@Override
	public String description() {
		return NLS.bind(FixTexts.addAlias_description, name.printed(), name.person());
	}

	@Override
	public String icon() {
		return Images.PERSON;
	}

	@Override
	public void run(Shell shell) {
		Session.once(dossier, shell, List.of(), editor -> {
			Person person = editor.dossier().getPeople().stream()
					.filter(each -> each.getMergedInto() == null && (name.person().equalsIgnoreCase(each.getName()) || each.getAliases().stream().anyMatch(name.person()::equalsIgnoreCase))).findFirst()
					.orElse(null);
			if (person == null)
				MessageDialog.openInformation(shell, Texts.dialog_title, NLS.bind(FixTexts.addAlias_nobody, name.person()));
			else
				editor.people().addAlias(person, name.printed());
		}, () -> {
		});
	}
}
