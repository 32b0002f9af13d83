package org.galleyproof.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

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
	@Option(names = "--dossier", paramLabel = "DIR", descriptionKey = "dossier.import")
	private Path dossier;
	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	ImportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws UserException {
		Path folder = dossier != null ? dossier : Drafts.nearest(sources.getFirst().toString());
		ProgressLine progress = new ProgressLine(console);
		try (DossierStore store = DossierStore.openOrCreate(folder, progress); Answer answer = Answer.open(null, console)) {
			ImportReport report = Importers.run(sources, store, progress);
			progress.end();
			for (ImportReport.Refused refused : report.refused())
				console.err().println(Strings.get("failed", refused.reason()));
			if (!report.taken().isEmpty())
				answer.print(Strings.get("import.report", report.sources(), report.statements(), folder, report.known()) + "\n");
			answer.commit();
			return report.refused().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FAILURE;
		}
	}
}
