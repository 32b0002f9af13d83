package org.galleyproof.detect.internal.reported;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.galleyproof.detect.reported.Report;
import org.galleyproof.text.Span;

/**
 * How well reports agree with people's: F1 of the words of contents, of those in double quotation marks, of exact contents from first word
 * to last, and of exact sources where a content was found. Counts as the project's evaluation script of attributions does.
 */
final class Score {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:['’][\\p{L}\\p{N}_]+)?");

	private final long[] content = new long[3];
	private final long[] marks = new long[3];
	private final long[] exact = new long[3];
	private final long[] source = new long[3];
	private final Map<String, long[]> kinds = new HashMap<>();

	static List<Span> words(String text) {
		List<Span> found = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find())
			found.add(new Span(matcher.start(), matcher.end()));
		return found;
	}

	static BitSet covered(List<Span> words, List<Span> spans) {
		BitSet found = new BitSet();
		for (Span span : spans) {
			int low = 0;
			int high = words.size();
			while (low < high) {
				int mid = (low + high) / 2;
				if (words.get(mid).end() <= span.start())
					low = mid + 1;
				else
					high = mid;
			}
			for (; low < words.size() && words.get(low).start() < span.end(); low++)
				found.set(low);
		}
		return found;
	}

	private static BitSet marked(String text, List<Span> words) {
		List<Span> spans = new ArrayList<>();
		int open = -1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' && open >= 0) {
				spans.add(new Span(open, i));
				open = -1;
			} else if (open < 0 && (c == '“' || c == '"'))
				open = i + 1;
			else if (open >= 0 && (c == '”' || c == '"')) {
				spans.add(new Span(open, i));
				open = -1;
			}
		}
		return covered(words, spans);
	}

	/** @param predicted what was found in the article */
	void add(LabelledArticle article, List<Report> predicted) {
		List<Span> words = words(article.text());
		BitSet inMarks = marked(article.text(), words);
		BitSet goldWords = new BitSet();
		BitSet foundWords = new BitSet();
		Set<Long> goldHulls = new HashSet<>();
		Set<Long> foundHulls = new HashSet<>();
		for (LabelledArticle.Quote gold : article.quotes()) {
			BitSet w = covered(words, gold.content());
			goldWords.or(w);
			if (!w.isEmpty())
				goldHulls.add((long) w.nextSetBit(0) << 32 | w.length());
		}
		List<BitSet> answers = new ArrayList<>();
		for (Report report : predicted) {
			BitSet w = covered(words, report.content());
			answers.add(w);
			foundWords.or(w);
			if (!w.isEmpty())
				foundHulls.add((long) w.nextSetBit(0) << 32 | w.length());
		}
		for (LabelledArticle.Quote gold : article.quotes()) {
			BitSet w = covered(words, gold.content());
			long[] kind = kinds.computeIfAbsent(gold.kind(), k -> new long[2]);
			kind[0] += common(w, foundWords);
			kind[1] += w.cardinality();
			BitSet goldSource = covered(words, gold.source());
			if (goldSource.isEmpty() || w.isEmpty())
				continue;
			int best = -1;
			int most = 0;
			for (int i = 0; i < answers.size(); i++) {
				if (!w.intersects(answers.get(i)))
					continue;
				int common = common(w, answers.get(i));
				if (common > most) {
					most = common;
					best = i;
				}
			}
			if (best >= 0) {
				BitSet found = covered(words, predicted.get(best).source());
				source[2]++;
				if (!found.isEmpty())
					source[1]++;
				if (found.equals(goldSource))
					source[0]++;
			}
		}
		add(content, goldWords, foundWords);
		add(marks, and(goldWords, inMarks), and(foundWords, inMarks));
		Set<Long> hits = new HashSet<>(goldHulls);
		hits.retainAll(foundHulls);
		exact[0] += hits.size();
		exact[1] += foundHulls.size();
		exact[2] += goldHulls.size();
	}

	private static void add(long[] counts, BitSet gold, BitSet found) {
		counts[0] += common(gold, found);
		counts[1] += found.cardinality();
		counts[2] += gold.cardinality();
	}

	private static BitSet and(BitSet a, BitSet b) {
		BitSet c = (BitSet) a.clone();
		c.and(b);
		return c;
	}

	private static int common(BitSet a, BitSet b) {
		return and(a, b).cardinality();
	}

	static double f1(long[] c) {
		double p = c[1] == 0 ? 0 : (double) c[0] / c[1];
		double r = c[2] == 0 ? 0 : (double) c[0] / c[2];
		return p + r == 0 ? 0 : 200 * p * r / (p + r);
	}

	private static String text(long[] c) {
		return String.format("P %5.1f R %5.1f F1 %5.2f", 100.0 * c[0] / Math.max(1, c[1]), 100.0 * c[0] / Math.max(1, c[2]), f1(c));
	}

	@Override
	public String toString() {
		long[] i = kinds.getOrDefault("indirect", new long[2]);
		long[] m = kinds.getOrDefault("mixed", new long[2]);
		return "content " + text(content) + " | marks " + String.format("%.2f", f1(marks)) + " | exact " + text(exact) + " | source " + text(source)
				+ String.format(" | indirect R %.1f mixed R %.1f", 100.0 * i[0] / Math.max(1, i[1]), 100.0 * m[0] / Math.max(1, m[1]));
	}
}
