package org.galleyproof.ui.internal.printing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.annotations.ProofAnnotation;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.findings.FindingRow;

/**
 * A draft as it is printed: its words with their marks, behind the words of each finding its number, and below them the findings by their numbers.
 *
 * @param text all of it
 * @param styles of {@code text}, in its order, none over another
 */
public record PrintedDraft(String text, List<StyleRange> styles) {

	/**
	 * Sets a draft.
	 *
	 * @param words of the draft, as it was checked
	 * @param items its marks
	 * @param rows its findings, in the order of the text; others without a finding are told too, without a number
	 * @param tally how far the reading is, a sentence; empty where that is not known
	 * @param color of a type of mark
	 */
	public static PrintedDraft of(String words, List<ProofAnnotation.Item> items, List<FindingRow> rows, String tally, Function<String, Color> color) {
		Map<Integer, String> numbers = new TreeMap<>();
		StringBuilder notes = new StringBuilder();
		List<Span> bold = new ArrayList<>();
		int number = 0;
		for (FindingRow row : rows) {
			String sign = row.finding() == null ? "" : "[" + ++number + "]";
			if (row.finding() != null)
				numbers.merge(row.finding().span().end(), sign, String::concat);
			int start = notes.length();
			notes.append(sign.isEmpty() ? "" : sign + " ");
			bold.add(new Span(start, notes.length()));
			notes.append(row.line() == 0 ? "" : (row.paragraph() ? row.place() : NLS.bind(Texts.Print_line, row.place())) + ", ").append(row.what()).append(": ").append(row.message());
			notes.append(row.decision().isEmpty() ? "" : " \u2014 " + row.decision()).append("\n\n");
		}
		StringBuilder text = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		int done = 0;
		for (Piece piece : pieces(items, numbers, words.length(), color)) {
			text.append(words, done, piece.start());
			add(styles, piece.style(), text.length(), piece.end() - piece.start());
			text.append(words, piece.start(), piece.end());
			done = piece.end();
			String sign = numbers.get(done);
			if (sign != null) {
				add(styles, bold(), text.length(), sign.length());
				text.append(sign);
			}
		}
		text.append(words.substring(done).stripTrailing()).append("\n\n\n");
		String heading = Texts.Print_findings + (tally.isEmpty() ? "" : " (" + tally + ")");
		add(styles, bold(), text.length(), heading.length());
		text.append(heading).append("\n\n");
		for (Span sign : bold)
			add(styles, bold(), text.length() + sign.start(), sign.length());
		return new PrintedDraft(text.append(notes).toString().stripTrailing() + "\n", List.copyOf(styles));
	}

	/** Words that look alike. */
	private record Piece(int start, int end, StyleRange style) {
	}

	/** The words cut wherever a mark begins or ends or a number stands, those without a mark too where they end at a number. */
	private static List<Piece> pieces(List<ProofAnnotation.Item> items, Map<Integer, String> numbers, int length, Function<String, Color> color) {
		TreeSet<Integer> cuts = new TreeSet<>(numbers.keySet());
		Map<Integer, List<ProofAnnotation.Item>> begins = new HashMap<>();
		for (ProofAnnotation.Item item : items) {
			cuts.add(item.span().start());
			cuts.add(item.span().end());
			begins.computeIfAbsent(item.span().start(), start -> new ArrayList<>()).add(item);
		}
		cuts.add(length);
		List<Piece> pieces = new ArrayList<>();
		List<ProofAnnotation.Item> open = new ArrayList<>();
		int start = 0;
		for (int cut : cuts) {
			if (cut > start || numbers.containsKey(cut))
				pieces.add(new Piece(start, cut, style(open, color)));
			start = cut;
			open.removeIf(item -> item.span().end() <= cut);
			open.addAll(begins.getOrDefault(cut, List.of()));
		}
		return pieces;
	}

	/** What all marks together make of some words. */
	private static StyleRange style(List<ProofAnnotation.Item> marks, Function<String, Color> color) {
		StyleRange style = new StyleRange();
		// the graver one is seen where two would underline the same
		marks.stream().sorted(Comparator.comparingInt(item -> rank(item.type()))).forEach(item -> mark(style, item.type(), color.apply(item.type())));
		return style;
	}

	private static int rank(String type) {
		return switch (type) {
			case ProofAnnotations.ERROR -> 3;
			case ProofAnnotations.WARNING -> 2;
			case ProofAnnotations.INFO -> 1;
			default -> 0;
		};
	}

	private static void mark(StyleRange style, String type, Color color) {
		switch (type) {
			case ProofAnnotations.VERIFIED, ProofAnnotations.DIFFERS -> style.background = color;
			case ProofAnnotations.EDGE -> border(style, SWT.BORDER_SOLID, color);
			case ProofAnnotations.NO_SOURCE -> border(style, SWT.BORDER_DASH, color);
			case ProofAnnotations.ERROR, ProofAnnotations.WARNING -> underline(style, SWT.UNDERLINE_SQUIGGLE, color);
			case ProofAnnotations.INFO, ProofAnnotations.CLAIM -> underline(style, SWT.UNDERLINE_SINGLE, color);
			default -> {
				// words that are missing have their number alone
			}
		}
	}

	private static void border(StyleRange style, int kind, Color color) {
		style.borderStyle = kind;
		style.borderColor = color;
	}

	private static void underline(StyleRange style, int kind, Color color) {
		style.underline = true;
		style.underlineStyle = kind;
		style.underlineColor = color;
	}

	private static StyleRange bold() {
		StyleRange style = new StyleRange();
		style.fontStyle = SWT.BOLD;
		return style;
	}

	private static void add(List<StyleRange> styles, StyleRange style, int start, int length) {
		if (length == 0 || style.isUnstyled())
			return;
		style.start = start;
		style.length = length;
		styles.add(style);
	}
}
