package org.galleyproof.core.dossier.edit;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** Commands done and undone. What was saved is a place in it, which may be marked after further commands were done: saving takes its time. */
final class EditStack extends BasicCommandStack {

	/** As the base class has it: saved was something that can no longer be reached. */
	private static final int UNREACHABLE = -2;

	/** The command that stands for the present state; {@code null} where nothing was done. */
	Command present() {
		return top < 0 ? null : commandList.get(top);
	}

	/** Marks the state that was present when {@code present} was asked as the saved one. */
	void markSaved(Command present) {
		saveIndex = present == null ? -1 : indexOf(commandList, present);
		notifyListeners();
	}

	private static int indexOf(List<Command> commands, Command command) {
		for (int i = 0; i < commands.size(); i++)
			if (commands.get(i) == command)
				return i;
		return UNREACHABLE;
	}
}
