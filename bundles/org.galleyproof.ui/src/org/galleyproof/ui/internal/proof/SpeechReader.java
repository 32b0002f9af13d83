package org.galleyproof.ui.internal.proof;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

import org.galleyproof.detect.ReportedSpeechReaders;
import org.galleyproof.detect.reported.Report;
import org.galleyproof.detect.reported.ReportedSpeech;
import org.galleyproof.language.analysis.Tier;
import org.galleyproof.text.Span;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Texts;

/**
 * The reader of reported speech that the preferences ask for. Its models are loaded when the first paragraph is read, in the thread that
 * reads, which is never the user interface's. A model that is missing or can't be read is told in the log, and the rules serve.
 */
public final class SpeechReader implements ReportedSpeech {

	/** The preference, and its values. */
	public static final String PREFERENCE = "reader";
	public static final String BEST = "best";
	public static final String LIGHT = "light";
	public static final String RULES = "rules";

	private final Supplier<ReportedSpeech> source;
	private volatile ReportedSpeech loaded;

	private SpeechReader(Supplier<ReportedSpeech> source) {
		this.source = source;
	}

	/** The one that the preferences ask for now. */
	static SpeechReader preferred() {
		return switch (Platform.getPreferencesService().getString(GalleyproofIds.BUNDLE, PREFERENCE, BEST, null)) {
			case RULES -> new SpeechReader(ReportedSpeechReaders::rules);
			case LIGHT -> new SpeechReader(() -> ReportedSpeechReaders.trained(Tier.LIGHT).orElseGet(ReportedSpeechReaders::rules));
			default -> new SpeechReader(ReportedSpeechReaders::best);
		};
	}

	@Override
	public List<Report> read(String text, Span paragraph, List<Span> sentences, List<Span> marked) {
		ReportedSpeech reader = loaded;
		return (reader == null ? load() : reader).read(text, paragraph, sentences, marked);
	}

	private synchronized ReportedSpeech load() {
		if (loaded == null)
			try {
				loaded = source.get();
			} catch (UncheckedIOException e) {
				ILog.of(SpeechReader.class).warn(Texts.SpeechReader_damaged, e);
				loaded = ReportedSpeechReaders.rules();
			}
		return loaded;
	}
}
