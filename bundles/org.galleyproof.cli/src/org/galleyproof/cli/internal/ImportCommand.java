package org.galleyproof.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.VersionOf;
import org.galleyproof.core.dossier.edit.PeopleList;
import org.galleyproof.core.user.UserException;
import org.galleyproof.exchange.ImportReport;
import org.galleyproof.exchange.ImportRequest;
import org.galleyproof.exchange.Importers;
import org.galleyproof.exchange.PeopleImporter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: sources, and lists of people, into a dossier, which is made where there is none. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

	private final Console console;
	@Parameters(paramLabel = "SOURCE", arity = "0..*", descriptionKey = "source")
	private List<Path> sources = List.of();
	@Option(names = "--people", paramLabel = "FILE", descriptionKey = "people.import")
	private List<Path> people = List.of();
	@Option(names = "--version-of", paramLabel = "ID", descriptionKey = "versionOf")
	private String earlier;
	@Option(names = "--no-version", descriptionKey = "noVersion")
	private boolean separate;
	@Option(names = "--dossier", paramLabel = "DIR", required = true, descriptionKey = "dossier.import")
	private Path dossier;
	@Spec
	private CommandSpec spec;
	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	ImportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws UserException {
		if (sources.isEmpty() && people.isEmpty())
			throw new ParameterException(spec.commandLine(), Strings.get("nothingToImport"));
		if (earlier != null && (sources.size() != 1 || separate))
			throw new ParameterException(spec.commandLine(), Strings.get("oneVersion"));
		boolean isNew = !Files.exists(dossier);
		List<String> lists = new ArrayList<>();
		ImportReport report = run(lists);
		for (ImportReport.Refused refused : report.refused())
			console.err().println(Strings.get("failed", refused.reason()));
		if (report.taken().isEmpty() && lists.isEmpty() && isNew)
			takeBack();
		try (Answer answer = Answer.open(null, console)) {
			if (!report.taken().isEmpty())
				answer.print(Strings.get("import.report", report.sources(), report.statements(), dossier, report.known()) + "\n");
			for (ImportReport.Taken taken : report.taken())
				for (String note : taken.notes())
					answer.print(note + "\n");
			for (String list : lists)
				answer.print(list + "\n");
			answer.commit();
		}
		return report.refused().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FAILURE;
	}

	/** @param lists gets a line for each list of people that was taken */
	private ImportReport run(List<String> lists) throws UserException {
		ProgressLine progress = new ProgressLine(console);
		try (DossierStore store = DossierOpening.openOrCreate(dossier, progress)) {
			VersionOf version = earlier != null ? new VersionOf.Source(earlier) : separate ? VersionOf.Rule.NONE : VersionOf.Rule.RECOGNISED;
			ImportReport report = Importers.runRequests(sources.stream().map(source -> new ImportRequest(source, null, version)).toList(), store, progress);
			List<ImportReport.Refused> refused = new ArrayList<>(report.refused());
			for (Path list : people)
				try {
					lists.add(told(list, PeopleImporter.run(list, store, System.getProperty("user.name", ""), progress)));
				} catch (UserException e) {
					refused.add(new ImportReport.Refused(list.toString(), e.getMessage()));
				}
			return new ImportReport(report.taken(), refused);
		} finally {
			progress.end();
		}
	}

	private static String told(Path list, PeopleList.Added added) {
		StringBuilder told = new StringBuilder(Strings.get("import.people", list, added.people(), added.organisations(), added.names(), added.roles()));
		added.notes().forEach(note -> told.append('\n').append(note));
		return told.toString();
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
