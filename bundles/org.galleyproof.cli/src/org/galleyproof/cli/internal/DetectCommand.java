package org.galleyproof.cli.internal;

import java.util.concurrent.Callable;

import org.galleyproof.core.user.UserException;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.detect.NameReader;
import org.galleyproof.detect.Reading;
import org.galleyproof.language.people.PeopleBook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code detect}: the quotations, speakers, claims and names of a draft. Needs no dossier. */
@Command(name = "detect")
final class DetectCommand implements Callable<Integer> {

	private final Console console;
	@Mixin
	private Inputs inputs;
	@Mixin
	private ReaderOption choice;

	DetectCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws UserException {
		inputs.verify();
		DraftReader reader = new DraftReader(choice.reader(), PeopleBook.EMPTY, choice.vectors());
		// by word lists alone: a tagger would read every sentence once more
		NameReader names = new NameReader(PeopleBook.EMPTY);
		try (Answer answer = Answer.open(null, console)) {
			Drafts.Work work = draft -> {
				Reading reading = reader.read(draft.text());
				answer.print(inputs.json() ? JsonReading.of(draft, reading, names.read(reading)) : DetectText.of(draft, reading));
				answer.flush();
			};
			if (inputs.rows() != null)
				Drafts.eachRow(inputs.rows(), console, row -> work.on(Drafts.draft(row, inputs.day())));
			else
				Drafts.each(inputs.files(), inputs.day(), console, work);
			answer.commit();
		}
		return ExitStatus.CLEAN;
	}
}
