package org.galleyproof.ui.internal.dossier;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

import org.galleyproof.model.dossier.VerificationStatus;
import org.galleyproof.ui.GalleyproofIds;

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
			case PEOPLE -> add(menu, DossierTexts.Action_said, one, () -> view.searchSpeaker(first.tip()));
			case ORGANISATIONS -> {
				// what can be done with one is done on its page
			}
		}
		menu.add(new Separator());
		add(menu, DossierTexts.Action_copy, true, () -> copy(rows));
	}

	/** Fills the view's own menu: what can be done with the dossier. */
	void fillViewMenu(IMenuManager menu) {
		menu.add(new CommandContributionItem(
				new CommandContributionItemParameter(view.getSite(), null, GalleyproofIds.IMPORT_SOURCE, CommandContributionItem.STYLE_PUSH)));
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
