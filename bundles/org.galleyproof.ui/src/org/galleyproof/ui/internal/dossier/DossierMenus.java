package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchActionConstants;

/** The menus of the Dossier view: that of its lines, and its own. */
final class DossierMenus {

	private final DossierView view;
	private final FilterBar bar;
	private final Results results;

	DossierMenus(DossierView view, FilterBar bar, Results results) {
		this.view = view;
		this.bar = bar;
		this.results = results;
	}

	void create() {
		RowActions actions = new RowActions(view);
		MenuManager lines = new MenuManager();
		lines.setRemoveAllWhenShown(true);
		lines.addMenuListener(manager -> actions.fill(manager, results.viewer().getStructuredSelection().toList()));
		Table table = results.viewer().getTable();
		table.setMenu(lines.createContextMenu(table));
		IMenuManager own = view.getViewSite().getActionBars().getMenuManager();
		actions.fillViewMenu(own);
		own.add(new Separator());
		MenuManager which = new MenuManager(DossierTexts.View_which);
		which.setRemoveAllWhenShown(true);
		which.addMenuListener(this::dossiers);
		own.add(which);
		Action older = new Action(DossierTexts.Filter_superseded, Action.AS_CHECK_BOX) {
			@Override
			public void run() {
				bar.setSuperseded(isChecked());
			}
		};
		older.setToolTipText(DossierTexts.Filter_superseded_tip);
		own.addMenuListener(manager -> older.setChecked(bar.isSuperseded()));
		own.add(older);
		own.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void dossiers(IMenuManager menu) {
		menu.add(choice(DossierTexts.View_follow, null));
		menu.add(new Separator());
		for (Path folder : KnownDossiers.ofFolders())
			menu.add(choice(folder.toString(), folder));
	}

	private Action choice(String name, Path folder) {
		Action action = new Action(name, Action.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked())
					view.choose(folder);
			}
		};
		action.setChecked(folder == null ? view.chosen() == null : folder.equals(view.chosen()));
		return action;
	}
}
