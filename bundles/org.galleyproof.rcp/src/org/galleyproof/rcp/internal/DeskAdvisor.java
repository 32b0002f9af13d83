package org.galleyproof.rcp.internal;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.FieldNames;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** How the workbench begins and ends. */
final class DeskAdvisor extends WorkbenchAdvisor {

	private static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor";
	private static final String SAME_WORDS = "org.eclipse.ui.genericeditor.togglehighlight";

	private final Screenshot screenshot;

	/** @param screenshot {@code null} for people */
	DeskAdvisor(Screenshot screenshot) {
		this.screenshot = screenshot;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		PlatformWords.take();
		configurer.setSaveAndRestore(screenshot == null);
		IDE.registerAdapters();
		FieldNames.follow(Display.getCurrent());
		quieten();
	}

	/** The generic editor marks every word that equals the one at the cursor, and asks for this setting past the defaults of a product. */
	private static void quieten() {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(GENERIC_EDITOR);
		if (preferences.get(SAME_WORDS, null) == null)
			preferences.putBoolean(SAME_WORDS, false);
	}

	/** There are no others' pages here that ours would have to be told from. */
	@Override
	public void postStartup() {
		PreferenceManager pages = getWorkbenchConfigurer().getWorkbench().getPreferenceManager();
		IPreferenceNode group = pages.remove(GalleyproofIds.PREFERENCES);
		for (IPreferenceNode page : group.getSubNodes())
			pages.addToRoot(page);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return GalleyproofIds.PERSPECTIVE;
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new DeskWindowAdvisor(configurer, screenshot);
	}

	@Override
	public void postShutdown() {
		OpenDrafts.get().dossiers().close();
		try {
			ResourcesPlugin.getWorkspace().save(true, null);
		} catch (CoreException e) {
			// the workspace holds nothing of the user's but which folders are shown
			ILog.of(DeskAdvisor.class).error(e.getMessage(), e);
		}
	}
}
