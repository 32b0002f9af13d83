package org.galleyproof.ui.internal.proof;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;

import org.galleyproof.exchange.DraftText;

/** Which files are drafts, and which file an open document is. */
public final class DraftFiles {

	private static final Set<String> EXTENSIONS = Set.of("txt", "text", "md", "markdown");

	private DraftFiles() {
	}

	/** Whether {@code resource} is a file that can be read as a draft, by its name. */
	public static boolean isDraft(IResource resource) {
		return resource instanceof IFile file && file.getFileExtension() != null && EXTENSIONS.contains(file.getFileExtension().toLowerCase(Locale.ROOT));
	}

	/** Whether a file of this name is opened as a draft: a text, a Word document or a web page. */
	public static boolean isDraft(String name) {
		return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) || DraftText.isReadable(name);
	}

	/** The workspace file whose text {@code document} is; {@code null} where it is none, or no draft. */
	public static IFile of(IDocument document) {
		ITextFileBuffer buffer = buffer(document);
		if (buffer == null || buffer.getLocation() == null)
			return null;
		IResource resource = ResourcesPlugin.getWorkspace().getRoot().findMember(buffer.getLocation());
		return isDraft(resource) ? (IFile) resource : null;
	}

	/** The buffer that holds {@code document}; {@code null} where no file stands behind it. */
	public static ITextFileBuffer buffer(IDocument document) {
		return FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
	}

	/** The open document of {@code file}; {@code null} where no editor shows it. */
	public static IDocument document(IFile file) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		return buffer == null ? null : buffer.getDocument();
	}

	/** Where {@code resource} lies in the file system, for the text of a document where that does; {@code null} where it doesn't. */
	public static Path path(IResource resource) {
		Path original = ShownTexts.original(resource);
		if (original != null)
			return original;
		IPath location = resource.getLocation();
		return location == null ? null : location.toPath();
	}
}
