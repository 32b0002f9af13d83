package org.galleyproof.ui.internal.proof;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;

import org.galleyproof.text.Span;

/** The draft in the editor in front, which stays active while a view has the focus, and while a page of the dossier or of the help is looked at. */
public final class ActiveDraft {

	/** The text editor that was in front last; to be used in the user-interface thread. */
	private static final Map<IWorkbenchPage, WeakReference<ITextEditor>> LAST = new WeakHashMap<>();

	private ActiveDraft() {
	}

	/** The text editor in front, or the last one that was while another page is in front; {@code null} where there is none. */
	public static ITextEditor editor(IWorkbenchPage page) {
		IEditorPart front = page == null ? null : page.getActiveEditor();
		if (front == null)
			return null;
		ITextEditor editor = front.getAdapter(ITextEditor.class);
		if (editor != null) {
			LAST.put(page, new WeakReference<>(editor));
			return editor;
		}
		ITextEditor last = LAST.containsKey(page) ? LAST.get(page).get() : null;
		return last != null && Arrays.stream(page.getEditorReferences()).anyMatch(open -> open.getEditor(false) == last) ? last : null;
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

	/** Says something in the status line of the draft in front, until something else is said there. @param words {@code null} for nothing any more */
	public static void tell(IWorkbenchPage page, String words) {
		ITextEditor editor = editor(page);
		IStatusLineManager status = editor == null ? null : editor.getEditorSite().getActionBars().getStatusLineManager();
		if (status != null)
			status.setMessage(words);
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
