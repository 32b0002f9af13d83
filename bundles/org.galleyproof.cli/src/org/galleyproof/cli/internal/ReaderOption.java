package org.galleyproof.cli.internal;

import java.io.UncheckedIOException;
import java.util.Optional;

import org.galleyproof.core.user.UserException;
import org.galleyproof.detect.ReportedSpeechReaders;
import org.galleyproof.detect.claims.SentenceMeaning;
import org.galleyproof.detect.reported.ReportedSpeech;
import org.galleyproof.index.Meanings;
import org.galleyproof.language.analysis.Tier;

import picocli.CommandLine.Option;

/** Which reader of reported speech and claims serves. */
final class ReaderOption {

	private enum Name {
		best, deep, light, rules
	}

	@Option(names = "--reader", paramLabel = "NAME", descriptionKey = "reader")
	private Name name = Name.best;

	/** @throws UserException when its models are not installed or can't be read */
	ReportedSpeech reader() throws UserException {
		try {
			return switch (name) {
			case best -> ReportedSpeechReaders.best();
			case rules -> ReportedSpeechReaders.rules();
			case deep -> installed(ReportedSpeechReaders.trained(Tier.DEEP));
			case light -> installed(ReportedSpeechReaders.trained(Tier.LIGHT));
			};
		} catch (UncheckedIOException e) {
			throw new UserException(Strings.get("readerNotRead", name, e.getCause().getMessage()), e);
		}
	}

	/** What the deep reading looks at claims with once more; {@code null} for nothing. The readers that spare memory load no vectors either. */
	SentenceMeaning vectors() {
		boolean spares = name == Name.light || name == Name.rules;
		return !spares && Meanings.areInstalled() ? Meanings::vectorOf : null;
	}

	private ReportedSpeech installed(Optional<ReportedSpeech> reader) throws UserException {
		return reader.orElseThrow(() -> new UserException(Strings.get("readerMissing", name)));
	}
}
