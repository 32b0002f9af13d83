package org.galleyproof.ui.internal.proof;

import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;

import org.galleyproof.text.Span;

/** The draft in the editor in front, which stays active while a view has the focus. */
public final class ActiveDraft {

	private ActiveDraft() {
	}

	/** The text editor in front; {@code null} where there is none. */
	public static ITextEditor editor(IWorkbenchPage page) {
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		return editor == null ? null : editor.getAdapter(ITextEditor.class);
	}

	/** The draft in the editor in front; {@code null} where there is none. */
	public static OpenDraft in(IWorkbenchPage page) {
		return of(editor(page));
	}

	/** The draft that {@code editor} shows; {@code null} where it shows none. */
	public static OpenDraft of(ITextEditor editor) {
		IDocumentProvider provider = editor == null ? null : editor.getDocumentProvider();
		IDocument document = provider == null ? null : provider.getDocument(editor.getEditorInput());
		return OpenDrafts.get().of(document);
	}

	/** Selects {@code span} of the draft in front and shows it; returns whether there was one. */
	public static boolean reveal(IWorkbenchPage page, Span span, boolean activate) {
		ITextEditor editor = editor(page);
		if (editor == null)
			return false;
		editor.selectAndReveal(span.start(), span.length());
		if (activate)
			page.activate(editor);
		return true;
	}
}
