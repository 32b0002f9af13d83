package org.galleyproof.ui.internal.deciding;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.galleyproof.core.proof.LostItem;
import org.galleyproof.core.proof.ProofItem;
import org.galleyproof.core.proof.ProofState;

/** Where a lost decision may belong: what nobody has decided about, of the same kind, the likest words first. */
final class LostPlaces {

	private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

	private LostPlaces() {
	}

	/** Those of {@code state} that could be it; among words that are as like as others, in the order of the text. */
	static List<ProofItem> of(ProofState state, LostItem lost) {
		String words = lost.decision().words();
		Set<String> wanted = words(words);
		return state.items().stream().filter(item -> item.claim() == lost.decision().claim() && item.decision() == null)
				.sorted(Comparator.comparing((ProofItem item) -> !isSame(item, words)).thenComparing(item -> -likeness(wanted, words(item.words()))).thenComparing(ProofItem::hull))
				.toList();
	}

	/** Whether an item has those very words, however they are broken into lines. */
	static boolean isSame(ProofItem item, String words) {
		return plain(item.words()).equals(plain(words));
	}

	/** Words in one line. */
	static String plain(String words) {
		return words.replaceAll("\\s+", " ");
	}

	/** The share of the words of both that both have; 0 to 1. */
	private static double likeness(Set<String> one, Set<String> other) {
		Set<String> both = new HashSet<>(one);
		both.retainAll(other);
		int all = one.size() + other.size() - both.size();
		return all == 0 ? 0 : (double) both.size() / all;
	}

	private static Set<String> words(String text) {
		Set<String> words = new HashSet<>(List.of(BREAK.split(text.toLowerCase(Locale.ROOT))));
		words.remove("");
		return words;
	}
}
