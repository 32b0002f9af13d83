package org.galleyproof.ui.internal;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.services.IServiceLocator;

/** Short context menus of our own commands. They aren't registered with the workbench, which would fill them with tools for programmers. */
public final class ViewMenu {

	private static final String PLACE = "popup:";

	private ViewMenu() {
	}

	/**
	 * Gives {@code viewer} a menu.
	 *
	 * @param commands command ids; {@code null} stands for a line between them, and what begins with "popup:" for what plug-ins contribute under that name
	 */
	public static void attach(StructuredViewer viewer, IServiceLocator site, String... commands) {
		attach(viewer.getControl(), site, commands);
	}

	/** As {@link #attach(StructuredViewer, IServiceLocator, String...)}. */
	public static void attach(Control control, IServiceLocator site, String... commands) {
		MenuManager menu = new MenuManager();
		for (String command : commands)
			if (command == null)
				menu.add(new Separator());
			else if (command.startsWith(PLACE))
				open(menu, command, control, site.getService(IMenuService.class));
			else
				menu.add(new CommandContributionItem(new CommandContributionItemParameter(site, null, command, CommandContributionItem.STYLE_PUSH)));
		control.setMenu(menu.createContextMenu(control));
		control.addDisposeListener(event -> menu.dispose());
	}

	private static void open(MenuManager menu, String place, Control control, IMenuService service) {
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		service.populateContributionManager(menu, place);
		control.addDisposeListener(event -> service.releaseContributions(menu));
	}
}
