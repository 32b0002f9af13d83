package org.galleyproof.detect.internal.reported;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.galleyproof.language.analysis.Tier;

/**
 * Makes a {@link ReportModel} of labelled articles. The second pass has to learn from labels as the first pass will give them to new
 * articles; so they come from first passes that were trained without the article (jackknifing). For the same reason the cue table that
 * an article's features are drawn from leaves the article out.
 */
final class Training {

	/**
	 * @param rare features seen less often than this in the training articles are left out
	 * @param small features whose weights are all smaller than this are left out of the model
	 * @param folds parts of the articles that the first pass is trained without in turn, 2 and more
	 */
	record Settings(Trainer.Settings first, Trainer.Settings second, int rare, float small, int folds) {

		static Settings of(long seed) {
			return new Settings(new Trainer.Settings(0.02, 0.75, 6, seed), new Trainer.Settings(0.02, 0.75, 6, seed + 1), 3, 0.04f, 2);
		}
	}

	private final Settings settings;
	private final Consumer<String> progress;

	/** @param progress takes a line now and then */
	Training(Settings settings, Consumer<String> progress) {
		this.settings = settings;
		this.progress = progress;
	}

	/** @param articles at least as many as {@link Settings#folds} */
	ReportModel train(List<TaggedArticle> articles, Tier tier) {
		Map<TaggedArticle, List<FirstReading>> readings = new IdentityHashMap<>();
		for (int fold = 0; fold < settings.folds; fold++) {
			List<TaggedArticle> rest = new ArrayList<>();
			for (int i = 0; i < articles.size(); i++)
				if (i % settings.folds != fold)
					rest.add(articles.get(i));
			CueTable cues = cues(rest);
			Labeller labeller = pass(rest, null, settings.first);
			for (int i = fold; i < articles.size(); i += settings.folds)
				readings.put(articles.get(i), readings(articles.get(i), labeller, cues));
		}
		Labeller first = pass(articles, null, settings.first);
		Labeller second = pass(articles, readings, settings.second);
		return new ReportModel(tier, cues(articles), first, second);
	}

	private static List<FirstReading> readings(TaggedArticle article, Labeller labeller, CueTable cues) {
		List<FirstReading> found = new ArrayList<>();
		FeatureRows rows = new FeatureRows();
		for (TaggedArticle.Paragraph paragraph : article.paragraphs) {
			FeatureExtractor extractor = new FeatureExtractor(paragraph.words(), cues);
			extractor.extract(rows, null);
			found.add(labeller.read(paragraph.words(), rows, extractor.contexts()));
		}
		return found;
	}

	/** @param readings what the first pass made of each article; {@code null} trains a first pass */
	private Labeller pass(List<TaggedArticle> articles, Map<TaggedArticle, List<FirstReading>> readings, Trainer.Settings with) {
		List<Trainer.Sample> samples = new ArrayList<>();
		FeatureIndex index = new FeatureIndex();
		Map<Integer, int[]> counts = counts(articles);
		for (TaggedArticle article : articles)
			samples.addAll(samples(article, new Counted(counts, article.cues), readings == null ? null : readings.get(article), index));
		int features = index.number(settings.rare);
		samples.replaceAll(sample -> numbered(sample, index));
		Trainer trainer = new Trainer(Label.COUNT, FeatureExtractor.CONTEXTS, features, with);
		double[] likelihood = trainer.train(samples);
		Labeller labeller = new Labeller(trainer.chain(), FeatureWeights.of(Label.COUNT, index.keys(), trainer.weights(), settings.small));
		progress.accept((readings == null ? "first" : "second") + " pass on " + articles.size() + " articles: " + labeller.features() + " of " + features + " features kept, log-likelihood by epoch "
				+ Arrays.toString(Arrays.stream(likelihood).mapToLong(Math::round).toArray()));
		return labeller;
	}

	/** The paragraphs' features by hash, counted. */
	private static List<Trainer.Sample> samples(TaggedArticle article, CueTable cues, List<FirstReading> readings, FeatureIndex index) {
		List<Trainer.Sample> samples = new ArrayList<>();
		FeatureRows rows = new FeatureRows();
		for (int p = 0; p < article.paragraphs.size(); p++) {
			TaggedArticle.Paragraph paragraph = article.paragraphs.get(p);
			FeatureExtractor extractor = new FeatureExtractor(paragraph.words(), cues);
			extractor.extract(rows, readings == null ? null : readings.get(p));
			int[] ids = new int[rows.start(rows.rows())];
			int[] ends = new int[rows.rows()];
			for (int at = 0; at < ids.length; at++) {
				ids[at] = rows.value(at);
				index.count(ids[at]);
			}
			for (int i = 0; i < ends.length; i++)
				ends[i] = rows.start(i + 1);
			samples.add(new Trainer.Sample(ids, ends, extractor.contexts(), paragraph.gold()));
		}
		return samples;
	}

	/** The sample with numbers in place of hashes, the rare ones left out. */
	private static Trainer.Sample numbered(Trainer.Sample sample, FeatureIndex index) {
		int[] ids = new int[sample.ids().length];
		int[] ends = new int[sample.length()];
		int kept = 0;
		int at = 0;
		for (int i = 0; i < ends.length; i++) {
			for (; at < sample.ends()[i]; at++) {
				int id = index.get(sample.ids()[at]);
				if (id >= 0)
					ids[kept++] = id;
			}
			ends[i] = kept;
		}
		return new Trainer.Sample(Arrays.copyOf(ids, kept), ends, sample.contexts(), sample.labels());
	}

	private static Map<Integer, int[]> counts(List<TaggedArticle> articles) {
		Map<Integer, int[]> total = new HashMap<>();
		for (TaggedArticle article : articles)
			article.cues.forEach((key, count) -> {
				int[] sum = total.computeIfAbsent(key, k -> new int[count.length]);
				for (int i = 0; i < count.length; i++)
					sum[i] += count[i];
			});
		return total;
	}

	private static StoredCues cues(List<TaggedArticle> articles) {
		Map<Integer, int[]> counts = counts(articles);
		return StoredCues.of(counts.keySet(), new Counted(counts, Map.of()));
	}

	/**
	 * The table that counts come to.
	 *
	 * @param without counts of an article that {@code all} hold, to be left out
	 */
	private record Counted(Map<Integer, int[]> all, Map<Integer, int[]> without) implements CueTable {

		@Override
		public int strength(int key) {
			return strength(key, 0);
		}

		@Override
		public int second(int key) {
			return strength(key, 1);
		}

		private int strength(int key, int which) {
			int[] sum = all.get(key);
			if (sum == null)
				return UNKNOWN;
			int[] own = without.get(key);
			return own == null ? CueTable.strength(sum[which], sum[2]) : CueTable.strength(sum[which] - own[which], sum[2] - own[2]);
		}
	}
}
