package org.galleyproof.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.galleyproof.checks.HouseStyle;
import org.galleyproof.core.DraftDay;
import org.galleyproof.core.ExplainedHit;
import org.galleyproof.core.Proofreader;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.user.UserException;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.index.Hit;
import org.galleyproof.index.Query;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code match}: the statements nearest to a quotation or claim. */
@Command(name = "match")
final class MatchCommand implements Callable<Integer> {

	private static final int MOST = 50;

	private final Console console;
	@Spec
	private CommandSpec spec;
	@Parameters(paramLabel = "TEXT", arity = "0..*", descriptionKey = "text")
	private List<String> words = List.of();
	@Option(names = "--jsonl", paramLabel = "FILE", descriptionKey = "jsonl")
	private String rows;
	@Mixin
	private DossierOption dossier;
	@Option(names = "--date", paramLabel = "DAY", descriptionKey = "date", converter = DayOption.class)
	private LocalDate day;
	@Option(names = "--top", paramLabel = "K", defaultValue = "5", descriptionKey = "top")
	private int top;
	@Option(names = "--explain", descriptionKey = "explain")
	private boolean explain;
	@Option(names = "--words-only", descriptionKey = "wordsOnly")
	private boolean wordsOnly;
	@Option(names = "--format", paramLabel = "NAME", descriptionKey = "format")
	private String format;
	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	MatchCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws UserException {
		verify();
		try (DossierStore store = DossierOption.open(dossier.choose(rows == null ? List.of() : List.of(rows)).folder(), console); Answer answer = Answer.open(null, console)) {
			Proofreader proofreader = new Proofreader(store.index(), store.names(), new DraftReader(store.names().people()), HouseStyle.news(), !wordsOnly);
			if (rows != null)
				Drafts.eachRow(rows, console, row -> {
					DraftDay dated = Drafts.day(row, day);
					Query query = new Query(row.text("text"), row.optional("speaker"), dated.day());
					String id = row.required("id");
					answer.print(explain ? JsonMatches.explained(id, query.text(), dated, proofreader.explain(query, top)) : JsonMatches.matched(id, dated, proofreader.match(query, top)));
					answer.flush();
				});
			else {
				String text = String.join(" ", words);
				DraftDay dated = DraftDay.given(day);
				Query query = new Query(text, null, day);
				boolean json = Format.JSON.label().equals(format);
				if (explain) {
					List<ExplainedHit> hits = proofreader.explain(query, top);
					answer.print(json ? JsonMatches.explained(text, text, dated, hits) : MatchText.explained(hits, text, console.colours()));
				} else {
					List<Hit> hits = proofreader.match(query, top);
					answer.print(json ? JsonMatches.matched(text, dated, hits) : MatchText.of(hits, console.colours()));
				}
			}
			answer.commit();
		}
		return ExitStatus.CLEAN;
	}

	private void verify() {
		Format.verify(format, spec);
		if (rows == null && String.join("", words).isBlank())
			throw new ParameterException(spec.commandLine(), Strings.get("noText"));
		if (rows != null && !words.isEmpty())
			throw new ParameterException(spec.commandLine(), Strings.get("rowsAndText"));
		if (rows != null && Format.TEXT.label().equals(format))
			throw new ParameterException(spec.commandLine(), Strings.get("rowsAreJson"));
		if (top < 1 || top > MOST)
			throw new ParameterException(spec.commandLine(), Strings.get("topOutOfRange", top, MOST));
	}
}
