package org.galleyproof.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.galleyproof.checks.Severity;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.Proofreader;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.HouseStyles;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.detect.DraftReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: what in a draft differs from the dossier. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

	private final Console console;
	@Mixin
	private Inputs inputs;
	@Mixin
	private DossierOption dossier;
	@Option(names = "--style", paramLabel = "NAME", descriptionKey = "style")
	private String style;
	@Mixin
	private ReaderOption choice;
	@Option(names = "--words-only", descriptionKey = "wordsOnly")
	private boolean wordsOnly;
	@Option(names = "--output", paramLabel = "FILE", descriptionKey = "output")
	private Path output;

	CheckCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws UserException {
		inputs.verify();
		DossierOption.Chosen chosen = dossier.choose(inputs.rows() != null ? List.of(inputs.rows()) : inputs.files());
		try (DossierStore store = DossierOption.open(chosen.folder(), console); Answer answer = Answer.open(output, console)) {
			DraftReader reader = new DraftReader(choice.reader(), store.names().people(), wordsOnly ? null : choice.vectors());
			Proofreader proofreader = new Proofreader(store.index(), store.names(), reader, HouseStyles.of(style, store), !wordsOnly);
			JsonVerdicts json = new JsonVerdicts(store.index(), chosen);
			CheckText text = new CheckText(store.index(), output == null && console.colours());
			boolean[] found = new boolean[1];
			Drafts.Work work = draft -> {
				CheckedDraft checked = proofreader.check(draft, Progress.NONE);
				found[0] |= checked.allFindings().stream().anyMatch(finding -> finding.severity() != Severity.INFO);
				if (inputs.json())
					answer.print(json.of(checked));
				else
					text.draft(checked, answer);
				answer.flush();
			};
			if (inputs.rows() != null)
				Drafts.eachRow(inputs.rows(), console, row -> work.on(Drafts.draft(row, inputs.day())));
			else
				Drafts.each(inputs.files(), inputs.day(), console, work);
			if (!inputs.json())
				text.total(chosen, answer);
			answer.commit();
			return found[0] ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
		}
	}
}
