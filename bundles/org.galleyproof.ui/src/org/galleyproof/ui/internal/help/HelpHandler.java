package org.galleyproof.ui.internal.help;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import org.galleyproof.ui.GalleyproofIds;

/** Opens the help at the page that the argument names, and without one at that for the part in front. */
public final class HelpHandler extends AbstractHandler implements IExecutableExtension {

	private static final Map<String, String> PAGES = Map.of(GalleyproofIds.EVIDENCE_VIEW, "evidence", GalleyproofIds.FINDINGS_VIEW, "evidence", GalleyproofIds.DOSSIER_VIEW, "dossier",
			GalleyproofIds.DRAFTS_VIEW, "first-draft", GalleyproofIds.EDITOR, "reading");

	private String page;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		page = (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		IWorkbenchPage in = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		try {
			HelpPart.open(in, page != null ? page : PAGES.getOrDefault(part == null ? "" : part.getSite().getId(), HelpPart.WELCOME), true);
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
