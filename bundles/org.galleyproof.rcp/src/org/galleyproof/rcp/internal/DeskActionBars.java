package org.galleyproof.rcp.internal;

import java.util.Map;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

import org.galleyproof.ui.GalleyproofIds;

/**
 * The menus. Those of the platform's own names would be filled up by its plug-ins for programmers; these have names of their own, and
 * hold what people who know words and not Eclipse look for.
 */
final class DeskActionBars extends ActionBarAdvisor {

	private IWorkbenchWindow window;

	DeskActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow forWindow) {
		window = forWindow;
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.REVERT, ActionFactory.CLOSE, ActionFactory.QUIT,
				ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.SELECT_ALL, ActionFactory.FIND,
				ActionFactory.PREFERENCES, ActionFactory.RESET_PERSPECTIVE, ActionFactory.ABOUT })
			register(factory.create(window));
		rename(ActionFactory.RESET_PERSPECTIVE, Texts.action_reset);
		rename(ActionFactory.PREFERENCES, Texts.action_preferences);
		rename(ActionFactory.QUIT, Texts.action_exit);
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		MenuManager file = menu(bar, Texts.menu_file, "file");
		file.add(command(GalleyproofIds.OPEN_FOLDER, "O"));
		file.add(command(GalleyproofIds.IMPORT_SOURCE, "I"));
		file.add(new Separator());
		add(file, ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
		file.add(new Separator());
		file.add(command(GalleyproofIds.PRINT, "P"));
		file.add(new Separator());
		add(file, ActionFactory.CLOSE);
		file.add(new Separator());
		add(file, ActionFactory.QUIT);
		MenuManager edit = menu(bar, Texts.menu_edit, "edit");
		add(edit, ActionFactory.UNDO, ActionFactory.REDO);
		edit.add(new Separator());
		add(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
		edit.add(new Separator());
		add(edit, ActionFactory.SELECT_ALL);
		edit.add(new Separator());
		add(edit, ActionFactory.FIND);
		edit.add(command(GalleyproofIds.SEARCH_DOSSIER, "h"));
		edit.add(new Separator());
		add(edit, ActionFactory.PREFERENCES);
		// the Proof menu comes in here
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		MenuManager view = menu(bar, Texts.menu_view, "view");
		view.add(showView(GalleyproofIds.FINDINGS_VIEW, Texts.action_findings));
		view.add(showView(GalleyproofIds.DRAFTS_VIEW, Texts.action_drafts));
		view.add(showView(GalleyproofIds.EVIDENCE_VIEW, Texts.action_evidence));
		view.add(showView(GalleyproofIds.DOSSIER_VIEW, Texts.action_dossier));
		view.add(showView(IPageLayout.ID_OUTLINE, Texts.action_outline));
		view.add(new Separator());
		view.add(command(GalleyproofIds.LARGER, "L"));
		view.add(command(GalleyproofIds.SMALLER, "S"));
		view.add(command(GalleyproofIds.NORMAL_SIZE, "N"));
		CommandContributionItemParameter hints = new CommandContributionItemParameter(window, null, GalleyproofIds.HINTS, CommandContributionItem.STYLE_CHECK);
		hints.mnemonic = "W";
		view.add(new CommandContributionItem(hints));
		view.add(new Separator());
		add(view, ActionFactory.RESET_PERSPECTIVE);
		MenuManager help = menu(bar, Texts.menu_help, "help");
		help.add(command(GalleyproofIds.WELCOME, "W"));
		help.add(command(GalleyproofIds.TIPS, "T"));
		help.add(command(GalleyproofIds.HELP, "H"));
		help.add(command(GalleyproofIds.KEYS, "K"));
		help.add(new Separator());
		help.add(command("org.eclipse.ui.window.showKeyAssist", Map.of(), Texts.action_keys));
		help.add(new Separator());
		add(help, ActionFactory.ABOUT);
	}

	private static MenuManager menu(IMenuManager bar, String label, String name) {
		MenuManager menu = new MenuManager(label, "org.galleyproof.rcp.menu." + name);
		bar.add(menu);
		return menu;
	}

	private void add(IMenuManager menu, ActionFactory... factories) {
		for (ActionFactory factory : factories)
			menu.add(getAction(factory.getId()));
	}

	private void rename(ActionFactory factory, String label) {
		if (getAction(factory.getId()) instanceof IWorkbenchAction action)
			action.setText(label);
	}

	/** @param mnemonic the letter of its name that chooses it in the open menu */
	private CommandContributionItem command(String id, String mnemonic) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(window, null, id, CommandContributionItem.STYLE_PUSH);
		item.mnemonic = mnemonic;
		return new CommandContributionItem(item);
	}

	private CommandContributionItem showView(String view, String label) {
		return command(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW, Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view), label);
	}

	private CommandContributionItem command(String id, Map<String, String> parameters, String label) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(window, null, id, CommandContributionItem.STYLE_PUSH);
		item.parameters = parameters;
		item.label = label;
		return new CommandContributionItem(item);
	}
}
