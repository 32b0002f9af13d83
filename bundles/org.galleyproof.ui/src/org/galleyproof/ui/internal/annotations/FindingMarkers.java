package org.galleyproof.ui.internal.annotations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.texteditor.SimpleMarkerAnnotation;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Lines;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.OpenDraft;

/**
 * Keeps the markers of one file the same as the findings of its draft: what is old is held against what is new, and only the
 * difference is written, in one workspace job. Findings that say the same are told apart by their order in the text, so a finding
 * that an edit only moved keeps its marker. Where the draft is not saved yet, the editor knows where a marker's words are, and writes
 * that down when it saves: only what else differs is written here, or every key at the head of a book would touch every marker.
 */
public final class FindingMarkers extends WorkspaceJob {

	/** Marker attribute: the name of the finding's type. */
	public static final String TYPE = "galleyproof.type";
	/** Marker attribute: the words at the place. */
	public static final String WORDS = "galleyproof.words";
	/** A marker's attribute holds 65,535 bytes. */
	private static final int LIMIT = 16_000;
	/** Milliseconds that a new answer waits for a newer one: nobody looks at a file's markers while its draft is being typed, and the rulers draw all of a book anew for each. */
	private static final int PAUSE = 500;

	/** What of a marker an edit elsewhere changes. */
	private static final List<String> PLACE = List.of(IMarker.CHAR_START, IMarker.CHAR_END, IMarker.LINE_NUMBER);

	private final IFile file;
	private volatile Wanted wanted = new Wanted(null, finding -> false);

	private record Wanted(CheckedDraft checked, Predicate<Finding> ignored) {
	}

	public FindingMarkers(IFile file) {
		super(NLS.bind(Texts.FindingMarkers_name, file.getName()));
		this.file = file;
		setSystem(true);
		setPriority(SHORT);
		setRule(file.getWorkspace().getRuleFactory().markerRule(file));
	}

	/** Makes the markers those of {@code checked}, without what people {@code ignored}; {@code null} takes them away. Returns at once. */
	public void show(CheckedDraft checked, Predicate<Finding> ignored) {
		wanted = new Wanted(checked, ignored);
		cancel();
		schedule(checked == null ? 0 : PAUSE);
	}

	/** The finding of {@code draft}'s latest answer that {@code marker} stands for; {@code null} where that has no such finding any more. */
	public static Finding finding(IMarker marker, OpenDraft draft) {
		Finding nearest = null;
		int start = start(marker, draft.annotationModel());
		for (Finding finding : draft.state().checked().allFindings())
			if (finding.type().name().equals(marker.getAttribute(TYPE, null)) && finding.message().equals(marker.getAttribute(IMarker.MESSAGE, null))
					&& (nearest == null || Math.abs(finding.span().start() - start) < Math.abs(nearest.span().start() - start)))
				nearest = finding;
		return nearest;
	}

	/** Where the marker's words begin now: the editor moves them along, the marker itself hears of it with the save. */
	private static int start(IMarker marker, IAnnotationModel model) {
		if (model != null)
			for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();)
				if (each.next() instanceof SimpleMarkerAnnotation annotation && marker.equals(annotation.getMarker())) {
					Position place = model.getPosition(annotation);
					return place == null || place.isDeleted() ? -1 : place.getOffset();
				}
		return marker.getAttribute(IMarker.CHAR_START, -1);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FindingMarkers.class;
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		if (!file.exists())
			return Status.OK_STATUS;
		Map<List<Object>, Deque<IMarker>> old = new HashMap<>();
		IMarker[] present = file.findMarkers(GalleyproofIds.FINDING_MARKER, true, IResource.DEPTH_ZERO);
		Arrays.sort(present, Comparator.comparingInt(marker -> marker.getAttribute(IMarker.CHAR_START, 0)));
		for (IMarker marker : present)
			old.computeIfAbsent(key(marker.getAttributes()), key -> new ArrayDeque<>()).add(marker);
		boolean moving = isUnsaved();
		for (Map<String, Object> attributes : attributes(wanted)) {
			Deque<IMarker> same = old.get(key(attributes));
			if (same == null || same.isEmpty())
				file.createMarker(GalleyproofIds.FINDING_MARKER, attributes);
			else
				update(same.poll(), attributes, moving);
		}
		for (Deque<IMarker> rest : old.values())
			for (IMarker marker : rest)
				marker.delete();
		return Status.OK_STATUS;
	}

	private static void update(IMarker marker, Map<String, Object> attributes, boolean moving) throws CoreException {
		Map<String, Object> old = new HashMap<>(marker.getAttributes());
		if (moving)
			PLACE.forEach(name -> old.put(name, attributes.get(name)));
		if (!attributes.equals(old))
			marker.setAttributes(attributes);
	}

	private boolean isUnsaved() {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		return buffer != null && buffer.isDirty();
	}

	/** What makes two findings the same finding, wherever it stands. */
	private static List<Object> key(Map<String, Object> attributes) {
		List<Object> key = new ArrayList<>();
		for (String name : List.of(TYPE, IMarker.MESSAGE, IMarker.SEVERITY, WORDS))
			key.add(attributes == null ? null : attributes.get(name));
		return key;
	}

	private static List<Map<String, Object>> attributes(Wanted wanted) {
		CheckedDraft checked = wanted.checked();
		if (checked == null)
			return List.of();
		Lines lines = new Lines(checked.draft().text());
		return checked.allFindings().stream().filter(finding -> !wanted.ignored().test(finding)).map(finding -> attributes(finding, checked.draft().text(), lines)).toList();
	}

	private static Map<String, Object> attributes(Finding finding, String text, Lines lines) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, finding.message());
		attributes.put(IMarker.SEVERITY, switch (finding.severity()) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO -> IMarker.SEVERITY_INFO;
		});
		attributes.put(IMarker.CHAR_START, finding.span().start());
		attributes.put(IMarker.CHAR_END, finding.span().end());
		attributes.put(IMarker.LINE_NUMBER, lines.of(finding.span().start()));
		attributes.put(IMarker.SOURCE_ID, GalleyproofIds.BUNDLE);
		attributes.put(TYPE, finding.type().name());
		String words = finding.span().of(text);
		attributes.put(WORDS, words.substring(0, Math.min(LIMIT, words.length())));
		return attributes;
	}
}
