package org.galleyproof.ui.internal.deciding;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.HandlerUtil;

import org.galleyproof.ui.internal.FormDialog;
import org.galleyproof.ui.internal.Me;

/** "Your Name...": asks under which name decisions are signed from now on. */
public final class NameHandler extends AbstractHandler {

	private static final int WIDTH = 460;

	@Override
	public Object execute(ExecutionEvent event) {
		ask(HandlerUtil.getActiveShell(event));
		return null;
	}

	/** Asks the user, in the user-interface thread. */
	public static void ask(Shell shell) {
		new Question(shell).open();
	}

	private static final class Question extends FormDialog {

		private Text name;

		Question(Shell shell) {
			super(shell, DecidingTexts.me_window, DecidingTexts.me_title, DecidingTexts.reader_description, WIDTH);
		}

		@Override
		protected void fill(Composite form) {
			name = field(form, DecidingTexts.reader_name, Me.isGiven() ? Me.name() : "", Me.name());
			name.selectAll();
		}

		@Override
		protected boolean isComplete() {
			return !name.getText().isBlank();
		}

		@Override
		protected void take() {
			Me.remember(name.getText());
		}
	}
}
