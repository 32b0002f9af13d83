package org.galleyproof.ui.internal;

import java.util.List;

import org.galleyproof.model.dossier.SourceKind;

/** What people call the kinds of sources. */
public final class SourceKinds {

	/** The strongest first: who heard it, who wrote it down, who tells of it. */
	public static final List<SourceKind> ALL = List.of(SourceKind.RECORDING, SourceKind.TRANSCRIPT, SourceKind.NOTES, SourceKind.RELEASE, SourceKind.DOCUMENT, SourceKind.REPORT);

	private SourceKinds() {
	}

	/** The name of a kind; empty for {@code null}. */
	public static String label(SourceKind kind) {
		if (kind == null)
			return "";
		return switch (kind) {
			case RECORDING -> Texts.Kind_recording;
			case TRANSCRIPT -> Texts.Kind_transcript;
			case NOTES -> Texts.Kind_notes;
			case RELEASE -> Texts.Kind_release;
			case DOCUMENT -> Texts.Kind_document;
			case REPORT -> Texts.Kind_report;
		};
	}

	/** The name of a kind in a narrow column; empty for {@code null}. */
	public static String name(SourceKind kind) {
		return kind == SourceKind.REPORT ? Texts.Kind_report_short : label(kind);
	}

	/** How strong a kind is as evidence of what somebody said, and why: the end of a sentence. */
	public static String strength(SourceKind kind) {
		return switch (kind) {
			case RECORDING -> Texts.Strength_recording;
			case TRANSCRIPT -> Texts.Strength_transcript;
			case NOTES -> Texts.Strength_notes;
			case RELEASE -> Texts.Strength_release;
			case DOCUMENT -> Texts.Strength_document;
			case REPORT -> Texts.Strength_report;
		};
	}

	/** The names of {@link #ALL}. */
	public static String[] labels() {
		return ALL.stream().map(SourceKinds::label).toArray(String[]::new);
	}
}
