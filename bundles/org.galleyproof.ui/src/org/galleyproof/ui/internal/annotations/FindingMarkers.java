package org.galleyproof.ui.internal.annotations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.OpenDraft;

/**
 * Keeps the markers of one file the same as the findings of its draft: what is old is held against what is new, and only the
 * difference is written, in one workspace job. Findings that say the same are told apart by their order in the text, so a finding
 * that an edit only moved keeps its marker.
 */
public final class FindingMarkers extends WorkspaceJob {

	/** Marker attribute: the name of the finding's type. */
	public static final String TYPE = "galleyproof.type";
	/** Marker attribute: the words at the place. */
	public static final String WORDS = "galleyproof.words";
	/** A marker's attribute holds 65,535 bytes. */
	private static final int LIMIT = 16_000;

	private final IFile file;
	private volatile List<Map<String, Object>> wanted = List.of();

	public FindingMarkers(IFile file) {
		super(NLS.bind(Texts.FindingMarkers_name, file.getName()));
		this.file = file;
		setSystem(true);
		setPriority(SHORT);
		setRule(file.getWorkspace().getRuleFactory().markerRule(file));
	}

	/** Makes the markers those of {@code checked}; {@code null} takes them away. Returns at once. */
	public void show(CheckedDraft checked) {
		wanted = checked == null ? List.of() : checked.allFindings().stream().map(finding -> attributes(finding, checked.draft().text())).toList();
		schedule();
	}

	/** The finding of {@code draft}'s latest answer that {@code marker} stands for; {@code null} where that has no such finding any more. */
	public static Finding finding(IMarker marker, OpenDraft draft) {
		Finding nearest = null;
		int start = marker.getAttribute(IMarker.CHAR_START, -1);
		for (Finding finding : draft.state().checked().allFindings())
			if (finding.type().name().equals(marker.getAttribute(TYPE, null)) && finding.message().equals(marker.getAttribute(IMarker.MESSAGE, null))
					&& (nearest == null || Math.abs(finding.span().start() - start) < Math.abs(nearest.span().start() - start)))
				nearest = finding;
		return nearest;
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
		for (Map<String, Object> attributes : wanted) {
			Deque<IMarker> same = old.get(key(attributes));
			if (same == null || same.isEmpty())
				file.createMarker(GalleyproofIds.FINDING_MARKER, attributes);
			else
				update(same.poll(), attributes);
		}
		for (Deque<IMarker> rest : old.values())
			for (IMarker marker : rest)
				marker.delete();
		return Status.OK_STATUS;
	}

	private static void update(IMarker marker, Map<String, Object> attributes) throws CoreException {
		if (!attributes.equals(new HashMap<>(marker.getAttributes())))
			marker.setAttributes(attributes);
	}

	/** What makes two findings the same finding, wherever it stands. */
	private static List<Object> key(Map<String, Object> attributes) {
		List<Object> key = new ArrayList<>();
		for (String name : List.of(TYPE, IMarker.MESSAGE, IMarker.SEVERITY, WORDS))
			key.add(attributes == null ? null : attributes.get(name));
		return key;
	}

	private static Map<String, Object> attributes(Finding finding, String text) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, finding.message());
		attributes.put(IMarker.SEVERITY, switch (finding.severity()) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO -> IMarker.SEVERITY_INFO;
		});
		attributes.put(IMarker.CHAR_START, finding.span().start());
		attributes.put(IMarker.CHAR_END, finding.span().end());
		attributes.put(IMarker.LINE_NUMBER, line(text, finding.span().start()));
		attributes.put(IMarker.SOURCE_ID, GalleyproofIds.BUNDLE);
		attributes.put(TYPE, finding.type().name());
		String words = finding.span().of(text);
		attributes.put(WORDS, words.substring(0, Math.min(LIMIT, words.length())));
		return attributes;
	}

	/** The number of the line that holds {@code offset}, from 1. */
	static int line(String text, int offset) {
		int line = 1;
		for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1))
			line++;
		return line;
	}
}
