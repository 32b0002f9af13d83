package org.galleyproof.ui.internal.proof;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import org.galleyproof.core.Headings.Heading;
import org.galleyproof.core.user.UserException;
import org.galleyproof.exchange.DraftText;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Texts;

/**
 * Drafts of other programs, Word documents and web pages: their text is shown in a file of the workspace that nobody else sees, and that
 * stands for the document wherever its place counts, for its dossier for example. The document itself is never written.
 */
public final class ShownTexts {

	private static final String FOLDER = ".text";
	private static final String ENDING = ".txt";
	private static final QualifiedName MAP = new QualifiedName(GalleyproofIds.BUNDLE, "map");
	private static final QualifiedName DAY = new QualifiedName(GalleyproofIds.BUNDLE, "day");
	private static final QualifiedName ORIGINAL = new QualifiedName(GalleyproofIds.BUNDLE, "original");

	private ShownTexts() {
	}

	/** Whether {@code resource} is a document whose text can be shown, by its name. */
	public static boolean isDocument(IResource resource) {
		return resource instanceof IFile && DraftText.isReadable(resource.getName()) && !resource.getName().startsWith("~");
	}

	/** Whether {@code resource} is the text of a document. */
	public static boolean isText(IResource resource) {
		return resource instanceof IFile && resource.getFullPath().segmentCount() > 2 && FOLDER.equals(resource.getFullPath().segment(1)) && resource.getProject().equals(project());
	}

	/** Where the document lies whose text {@code resource} is; {@code null} where it is none. */
	public static Path original(IResource resource) {
		if (!isText(resource))
			return null;
		try {
			String path = resource.getPersistentProperty(ORIGINAL);
			return path == null ? null : Path.of(path);
		} catch (CoreException e) {
			// gone between two looks
			ILog.of(ShownTexts.class).warn(e.getMessage(), e);
			return null;
		}
	}

	/** The day that the web page whose text {@code resource} is says of itself; {@code null} where it says none, and where it is no text of a page. */
	static LocalDate day(IResource resource) {
		if (!isText(resource))
			return null;
		try {
			String day = resource.getPersistentProperty(DAY);
			return day == null ? null : LocalDate.parse(day);
		} catch (CoreException e) {
			// gone between two looks
			ILog.of(ShownTexts.class).warn(e.getMessage(), e);
			return null;
		}
	}

	/** What people call {@code file}: the document's name where it is the text of one, or else its own. */
	public static String name(IFile file) {
		String name = file.getName();
		return isText(file) && name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
	}

	/** Reads the document again whose text {@code text} is, in the background; where it is gone or damaged meanwhile, the text stays as it was. */
	static void renew(IFile text) {
		IFile[] documents = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(original(text).toUri());
		if (documents.length > 0)
			Job.createSystem(name(text), (ICoreRunnable) monitor -> {
				try {
					of(documents[0], monitor);
				} catch (UserException e) {
					ILog.of(ShownTexts.class).warn(e.getMessage(), e);
				}
			}).schedule();
	}

	/**
	 * The text of {@code document}, as its file on disk has it now. Reads the disk: not for the user's thread.
	 *
	 * @throws UserException when the document is damaged or holds no text; one sentence
	 */
	public static IFile of(IFile document, IProgressMonitor monitor) throws CoreException, UserException {
		Path path = document.getLocation() == null ? null : document.getLocation().toPath();
		if (path == null)
			throw new UserException(NLS.bind(Texts.CheckJob_nowhere, document.getName()));
		DraftText draft = DraftText.read(path);
		byte[] text = draft.text().getBytes(StandardCharsets.UTF_8);
		IProject project = project();
		if (!project.exists())
			project.create(monitor);
		if (!project.isOpen())
			project.open(monitor);
		IFolder folder = project.getFolder(IPath.fromPortableString(FOLDER + '/' + Integer.toHexString(path.toString().hashCode())));
		make(folder, monitor);
		IFile file = folder.getFile(document.getName() + ENDING);
		if (!file.exists()) {
			file.create(new ByteArrayInputStream(text), IResource.FORCE, monitor);
			file.setCharset(StandardCharsets.UTF_8.name(), monitor);
		} else
			file.setContents(new ByteArrayInputStream(text), IResource.FORCE, monitor);
		file.setPersistentProperty(ORIGINAL, path.toString());
		file.setPersistentProperty(DAY, draft.day() == null ? null : draft.day().toString());
		file.setSessionProperty(MAP, draft);
		return file;
	}

	/**
	 * The paragraph of the Word document that holds the character at {@code offset} of its text, as Word counts them.
	 *
	 * @return from 1; 0 where it is not known
	 */
	public static int paragraph(IFile text, int offset) {
		try {
			DraftText.Place place = text.getSessionProperty(MAP) instanceof DraftText draft ? draft.place(offset) : null;
			return place == null ? 0 : place.paragraph() + 1;
		} catch (CoreException e) {
			// gone between two looks
			ILog.of(ShownTexts.class).warn(e.getMessage(), e);
			return 0;
		}
	}

	/** The headings that the styles of the Word document say whose text {@code text} is; empty where there are none, or it is no such text. */
	public static List<Heading> headings(IFile text) {
		try {
			return isText(text) && text.getSessionProperty(MAP) instanceof DraftText draft ? draft.headings() : List.of();
		} catch (CoreException e) {
			// gone between two looks
			ILog.of(ShownTexts.class).warn(e.getMessage(), e);
			return List.of();
		}
	}

	private static void make(IContainer folder, IProgressMonitor monitor) throws CoreException {
		if (folder instanceof IFolder missing && !missing.exists()) {
			make(missing.getParent(), monitor);
			missing.create(IResource.FORCE, true, monitor);
		}
	}

	private static IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(Texts.OpenFolder_project);
	}
}
