package org.galleyproof.ui.internal.dossier;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

import org.galleyproof.core.dossier.edit.DossierEditor;
import org.galleyproof.model.dossier.VerificationStatus;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Texts;

/** What can be done with the lines of the Dossier view. */
final class RowActions {

	private final DossierView view;
	private final IWorkbenchPage page;

	RowActions(DossierView view) {
		this.view = view;
		page = view.getSite().getPage();
	}

	/** Fills the menu of the chosen lines. */
	void fill(IMenuManager menu, List<?> chosen) {
		List<Row> rows = chosen.stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
		if (rows.isEmpty()) {
			fillViewMenu(menu);
			return;
		}
		Row first = rows.get(0);
		boolean one = rows.size() == 1;
		switch (first.tab()) {
			case STATEMENTS -> {
				add(menu, DossierTexts.Action_open_statement, one, () -> Opener.open(first, view.dossier(), page));
				add(menu, DossierTexts.Action_status, true, () -> changeStatus(rows));
				add(menu, DossierTexts.Action_leaning, one, () -> LeaningWindow.ofStatement(page, view.dossier(), first.id(), first.tip()));
				menu.add(new Separator());
				add(menu, first.cells().get(1).isEmpty() ? DossierTexts.Action_same_nobody : NLS.bind(DossierTexts.Action_same_speaker, first.cells().get(1)),
						one && !first.cells().get(1).isEmpty(), () -> view.searchSpeaker(first.cells().get(1)));
			}
			case SOURCES -> {
				add(menu, DossierTexts.Action_open_source, one, () -> Opener.open(first, view.dossier(), page));
				add(menu, DossierTexts.Action_leaning, one, () -> LeaningWindow.ofSource(page, view.dossier(), first.id(), first.tip()));
			}
			case PEOPLE -> {
				add(menu, DossierTexts.Action_open, one, () -> Opener.open(first, view.dossier(), page));
				add(menu, DossierTexts.Action_said, one, () -> view.searchSpeaker(first.tip()));
				add(menu, DossierTexts.Action_merge, rows.size() == 2, () -> merge(rows.get(0), rows.get(1)));
			}
			case ORGANISATIONS -> add(menu, DossierTexts.Action_open, one, () -> Opener.open(first, view.dossier(), page));
		}
		add(menu, DossierTexts.Action_history, one, () -> HistoryWindow.open(view.getSite().getShell(), view.dossier(), first.id(), first.tip()));
		menu.add(new Separator());
		add(menu, DossierTexts.Action_copy, true, () -> copy(rows));
	}

	/** Fills the view's own menu: what can be done with the dossier. */
	void fillViewMenu(IMenuManager menu) {
		menu.add(new CommandContributionItem(
				new CommandContributionItemParameter(view.getSite(), null, GalleyproofIds.IMPORT_SOURCE, CommandContributionItem.STYLE_PUSH)));
		menu.add(new Separator());
		add(menu, DossierTexts.Action_add_person, true, this::addPerson);
		add(menu, DossierTexts.Action_add_organisation, true, this::addOrganisation);
		add(menu, DossierTexts.Action_add_list, true, this::addList);
	}

	private void addList() {
		if (view.dossier() == null)
			MessageDialog.openInformation(view.getSite().getShell(), Texts.dialog_title, DossierTexts.View_none);
		else
			PeopleListJob.ask(view.getSite().getShell(), view.dossier());
	}

	private void addPerson() {
		ask(DossierTexts.Action_person_name, (editor, name) -> editor.people().add(name).getId(), Tab.PEOPLE);
	}

	private void addOrganisation() {
		ask(DossierTexts.Action_organisation_name, (editor, name) -> editor.organisations().add(name).getId(), Tab.ORGANISATIONS);
	}

	/** Asks for a name, adds what is called so, and opens it. */
	private void ask(String question, BiFunction<DossierEditor, String, String> add, Tab tab) {
		if (view.dossier() == null) {
			MessageDialog.openInformation(view.getSite().getShell(), Texts.dialog_title, DossierTexts.View_none);
			return;
		}
		InputDialog dialog = new InputDialog(view.getSite().getShell(), Texts.dialog_title, question, "", name -> name.isBlank() ? "" : null);
		if (dialog.open() != Window.OK)
			return;
		String[] id = new String[1];
		Session session = new Session(view.dossier(), view.getSite().getShell());
		session.edit(List.of(), editor -> id[0] = add.apply(editor, dialog.getValue().strip()), () -> {
			session.close();
			Opener.openThing(view.dossier(), tab, id[0], page);
		});
	}

	/** Two lines are one person: asks which name stays. */
	private void merge(Row one, Row other) {
		String[] answers = { NLS.bind(DossierTexts.Merge_keep, one.tip()), NLS.bind(DossierTexts.Merge_keep, other.tip()), IDialogConstants.CANCEL_LABEL };
		int answer = MessageDialog.open(MessageDialog.QUESTION, view.getSite().getShell(), DossierTexts.Merge_window,
				NLS.bind(DossierTexts.Merge_which, one.tip(), other.tip()), SWT.NONE,
				answers);
		if (answer != 0 && answer != 1)
			return;
		String into = (answer == 0 ? one : other).id();
		String gone = (answer == 0 ? other : one).id();
		Session session = new Session(view.dossier(), view.getSite().getShell());
		session.edit(List.of(), editor -> {
			if (editor.person(gone).isPresent() && editor.person(into).isPresent())
				editor.people().merge(editor.person(gone).get(), editor.person(into).get());
		}, session::close);
	}

	private void changeStatus(List<Row> rows) {
		Row first = rows.get(0);
		VerificationStatus status = VerificationStatus.getByName(first.icon());
		String words = rows.size() == 1 ? first.tip() : NLS.bind(DossierTexts.Verify_several, rows.size());
		VerifyDialog dialog = new VerifyDialog(view.getSite().getShell(), words, status, null, null);
		if (dialog.open() != Window.OK)
			return;
		VerifyDialog.Said said = dialog.said();
		Session session = new Session(view.dossier(), view.getSite().getShell());
		List<String> ids = rows.stream().map(Row::id).toList();
		List<String> sources = rows.stream().map(Row::sourceId).distinct().toList();
		session.edit(sources, editor -> {
			for (String id : ids)
				editor.statements().verify(editor.statement(id), said.status(), said.note(), said.evidence());
		}, session::close);
	}

	private void copy(List<Row> rows) {
		String text = rows.stream().map(row -> row.tab() == Tab.STATEMENTS ? row.tip() + '\t' + String.join("\t", row.cells().subList(1, 4)) : String.join("\t", row.cells()))
				.collect(Collectors.joining("\n"));
		Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private static void add(IMenuManager menu, String name, boolean enabled, Runnable run) {
		Action action = new Action(name) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		menu.add(action);
	}
}
