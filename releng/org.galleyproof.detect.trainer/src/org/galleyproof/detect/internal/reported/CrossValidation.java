package org.galleyproof.detect.internal.reported;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.galleyproof.detect.DraftReader;
import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.reported.Report;
import org.galleyproof.language.analysis.Tier;

/** Trains on a part of the articles and reads the others, in turn. */
final class CrossValidation {

	private final Training training;
	private final int folds;
	private final Consumer<String> progress;

	/** @param folds 2 and more */
	CrossValidation(Training training, int folds, Consumer<String> progress) {
		this.training = training;
		this.folds = folds;
		this.progress = progress;
	}

	/** The articles that a fold holds out stand apart by the number of folds in the file, so that no fold is one outlet or time. */
	Score run(List<TaggedArticle> articles, Tier tier) {
		Score score = new Score();
		for (int fold = 0; fold < folds; fold++) {
			List<TaggedArticle> rest = new ArrayList<>();
			List<TaggedArticle> held = new ArrayList<>();
			for (int i = 0; i < articles.size(); i++)
				(i % folds == fold ? held : rest).add(articles.get(i));
			add(training.train(rest, tier), held, score);
			progress.accept("after fold " + (fold + 1) + " of " + folds + ": " + score);
		}
		return score;
	}

	/** Reads the articles as the program does, quotations in marks included. */
	static void add(ReportModel model, List<TaggedArticle> articles, Score score) {
		for (TaggedArticle article : articles)
			score.add(article.article, read(model, article));
	}

	static List<Report> read(ReportModel model, TaggedArticle article) {
		Map<String, Words> words = new HashMap<>();
		article.paragraphs.forEach(paragraph -> words.put(paragraph.text(), paragraph.words()));
		List<Quotation> found = new DraftReader((text, paragraph, sentences, marked) -> model.read(words.get(text))).read(article.article.text()).quotations();
		return found.stream().map(quotation -> new Report(quotation.content(), quotation.cue(), quotation.source())).toList();
	}
}
