package org.galleyproof.ui.internal.dossier;

import java.util.Comparator;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.ui.internal.Images;

/** Asks for another person of a dossier. */
final class PersonChoice extends ElementListSelectionDialog {

	/** @param person who is to become another, and so can't be chosen */
	PersonChoice(Shell parent, Dossier dossier, Person person) {
		super(parent, new LabelProvider() {
			@Override
			public String getText(Object element) {
				String roles = Row.roles((Person) element);
				return roles.isEmpty() ? ((Person) element).getName() : NLS.bind(DossierTexts.Merge_person, ((Person) element).getName(), roles);
			}

			@Override
			public Image getImage(Object element) {
				return Images.get(Images.PERSON);
			}
		});
		setTitle(DossierTexts.Merge_window);
		setMessage(NLS.bind(DossierTexts.Merge_choose, person.getName()));
		setMultipleSelection(false);
		setHelpAvailable(false);
		setElements(dossier.getPeople().stream().filter(other -> other != person && other.getMergedInto() == null && other.getName() != null)
				.sorted(Comparator.comparing(Person::getName, String.CASE_INSENSITIVE_ORDER)).toArray());
	}

	/** Who was chosen; {@code null} for nobody. */
	Person person() {
		return (Person) getFirstResult();
	}
}
