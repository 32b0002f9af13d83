package org.galleyproof.ui.internal.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import org.galleyproof.core.dossier.edit.DossierEditor;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.dossier.Session;

/** Makes a statement of selected words of a source. */
final class NewStatement {

	private NewStatement() {
	}

	/**
	 * Asks who says the words, and saves them in the dossier.
	 *
	 * @param text the text of the source
	 * @param words Java offsets in it; blanks at the ends don't count
	 * @param speaker who may say them; {@code null} where unknown
	 * @param use called with the id of the new statement, if it is to be the source of a quotation; {@code null} where there is none
	 */
	static void make(Path dossier, String source, String text, Span words, String speaker, Shell shell, Consumer<String> use) {
		Span stripped = stripped(text, words);
		if (stripped.isEmpty())
			return;
		NewStatementDialog dialog = new NewStatementDialog(shell, stripped.of(text), speaker, use != null);
		if (dialog.open() != Window.OK)
			return;
		String[] made = new String[1];
		Session.once(dossier, shell, List.of(source), editor -> made[0] = editor.statements().add(editor.source(source), List.of(stripped), person(dialog.answer().speaker(), editor),
				dialog.answer().quoted()).getId(), () -> {
					if (dialog.answer().use())
						use.accept(made[0]);
				});
	}

	/** The person of that name or alias, added where the dossier knows nobody of it; {@code null} for no name. */
	static Person person(String name, DossierEditor editor) throws UserException {
		if (name.isBlank())
			return null;
		for (Person person : editor.dossier().getPeople())
			if (person.getMergedInto() == null && (name.equalsIgnoreCase(person.getName()) || person.getAliases().stream().anyMatch(name::equalsIgnoreCase)))
				return person;
		return editor.people().add(name);
	}

	private static Span stripped(String text, Span words) {
		int start = words.start();
		int end = words.end();
		while (start < end && Character.isWhitespace(text.charAt(start)))
			start++;
		while (end > start && Character.isWhitespace(text.charAt(end - 1)))
			end--;
		// a mouse lets go in the middle of a word: nobody said half of one
		while (start < end && start > 0 && isWord(text, start - 1) && isWord(text, start))
			start--;
		while (end > start && end < text.length() && isWord(text, end - 1) && isWord(text, end))
			end++;
		return new Span(start, end);
	}

	/** Whether the character is one inside words; of a pair of surrogates either half is. */
	private static boolean isWord(String text, int at) {
		char c = text.charAt(at);
		return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}
}
