package org.galleyproof.detect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.galleyproof.detect.reported.ReportedSpeech;
import org.galleyproof.detect.reported.TrainedReader;
import org.galleyproof.language.analysis.Tagger;
import org.galleyproof.language.analysis.Taggers;
import org.galleyproof.language.analysis.Tier;

/** The readers of reported speech that are installed: trained ones, for whose models a desk has room or not, and the rules. */
public final class ReportedSpeechReaders {

	private ReportedSpeechReaders() {
	}

	/**
	 * The trained reader of that tier. Loads models, which takes a second or two: nothing to wait for in a window.
	 *
	 * @return empty where its models are not installed
	 * @throws UncheckedIOException when they are installed but can't be read: damaged, or of another version; the message says which
	 */
	public static Optional<ReportedSpeech> trained(Tier tier) {
		if (!TrainedReader.isInstalled(tier))
			return Optional.empty();
		Optional<Tagger> tagger = Taggers.load(tier);
		if (tagger.isEmpty())
			return Optional.empty();
		try {
			return Optional.of(new SecondedReader(TrainedReader.of(tagger.get()), rules()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A reader by rules and a lexicon, which needs no model. */
	public static ReportedSpeech rules() {
		return new RuleReader();
	}

	/**
	 * The most exact one that is installed: deep, light, rules.
	 *
	 * @throws UncheckedIOException as {@link #trained}
	 */
	public static ReportedSpeech best() {
		return trained(Tier.DEEP).or(() -> trained(Tier.LIGHT)).orElseGet(ReportedSpeechReaders::rules);
	}
}
