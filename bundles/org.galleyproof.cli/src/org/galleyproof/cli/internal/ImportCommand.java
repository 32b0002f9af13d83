package org.galleyproof.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.galleyproof.core.UserException;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.exchange.ImportReport;
import org.galleyproof.exchange.Importers;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: sources into a dossier, which is made where there is none. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

	private final Console console;
	@Parameters(paramLabel = "SOURCE", arity = "1..*", descriptionKey = "source")
	private List<Path> sources;
	@Option(names = "--dossier", paramLabel = "DIR", required = true, descriptionKey = "dossier.import")
	private Path dossier;
	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	ImportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws UserException {
		boolean isNew = !Files.exists(dossier);
		ImportReport report = run();
		for (ImportReport.Refused refused : report.refused())
			console.err().println(Strings.get("failed", refused.reason()));
		if (report.taken().isEmpty() && isNew)
			takeBack();
		try (Answer answer = Answer.open(null, console)) {
			if (!report.taken().isEmpty())
				answer.print(Strings.get("import.report", report.sources(), report.statements(), dossier, report.known()) + "\n");
			for (ImportReport.Taken taken : report.taken())
				if (taken.version() != null)
					answer.print(taken.versionNote().orElseThrow() + "\n");
			answer.commit();
		}
		return report.refused().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FAILURE;
	}

	private ImportReport run() throws UserException {
		ProgressLine progress = new ProgressLine(console);
		try (DossierStore store = DossierStore.openOrCreate(dossier, progress)) {
			return Importers.run(sources, store, progress);
		} finally {
			progress.end();
		}
	}

	/** An empty dossier that this run made would make every later check find nothing. */
	private void takeBack() throws UserException {
		try (Stream<Path> files = Files.walk(dossier)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		} catch (IOException failure) {
			throw new UserException(Strings.get("notTakenBack", dossier, failure.getMessage()), failure);
		}
	}
}
