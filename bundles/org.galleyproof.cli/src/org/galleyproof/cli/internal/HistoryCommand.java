package org.galleyproof.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.history.HistoryCheck;
import org.galleyproof.core.dossier.history.HistoryEntry;
import org.galleyproof.core.user.UserException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code history}: who changed what in a dossier, and whether that record is as it was written. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

	private final Console console;
	@Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "history.id")
	private String id;
	@Option(names = "--dossier", paramLabel = "DIR", required = true, descriptionKey = "history.dossier")
	private Path dossier;
	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	HistoryCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws UserException {
		try (DossierStore store = DossierOpening.open(dossier); Answer answer = Answer.open(null, console)) {
			List<HistoryEntry> entries = id == null ? store.history().all() : store.history().of(id);
			for (HistoryEntry entry : entries)
				answer.print(told(entry) + "\n");
			answer.commit();
			List<HistoryCheck.Broken> broken = store.checkHistory();
			for (HistoryCheck.Broken each : broken)
				console.err().println(Strings.get("failed", Strings.get("history." + each.fault(), each.file(), Integer.toString(each.line()))));
			return broken.isEmpty() ? ExitStatus.CLEAN : ExitStatus.FAILURE;
		} catch (IOException e) {
			throw new UserException(Strings.get("history.unreadable", dossier, String.valueOf(e.getMessage())), e);
		}
	}

	private static String told(HistoryEntry entry) {
		StringBuilder told = new StringBuilder().append(entry.at()).append('\t').append(entry.by()).append('\t').append(entry.what()).append('\t').append(entry.type()).append('\t')
				.append(entry.id()).append('\t').append(entry.feature()).append('\t').append(value(entry.from())).append('\t').append(value(entry.to()));
		return told.toString();
	}

	/** On one line, whatever it holds. */
	private static String value(String value) {
		return value == null ? "" : value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
	}
}
