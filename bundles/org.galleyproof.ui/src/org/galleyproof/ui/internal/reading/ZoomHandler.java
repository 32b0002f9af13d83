package org.galleyproof.ui.internal.reading;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Larger, smaller or normal letters in all drafts; the argument says which: "1", "-1" or "0". */
public final class ZoomHandler extends AbstractHandler implements IExecutableExtension {

	private int direction;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		direction = Integer.parseInt((String) data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		PageSettings.zoom(direction);
		return null;
	}
}
