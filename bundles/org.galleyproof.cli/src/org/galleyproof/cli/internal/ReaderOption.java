package org.galleyproof.cli.internal;

import java.io.UncheckedIOException;
import java.util.Optional;

import org.galleyproof.core.UserException;
import org.galleyproof.detect.ReportedSpeechReaders;
import org.galleyproof.detect.reported.ReportedSpeech;
import org.galleyproof.language.analysis.Tier;

import picocli.CommandLine.Option;

/** Which reader of reported speech serves. */
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

	private ReportedSpeech installed(Optional<ReportedSpeech> reader) throws UserException {
		return reader.orElseThrow(() -> new UserException(Strings.get("readerMissing", name)));
	}
}
