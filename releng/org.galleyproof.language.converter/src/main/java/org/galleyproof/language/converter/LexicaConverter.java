package org.galleyproof.language.converter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.language.analysis.internal.Hashes;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;

/** Writes what is known of words before any sentence: possible parts of speech, Brown clusters, lists of names. */
final class LexicaConverter {

	private static final int KINDS_OF_NAMES = 16;

	private LexicaConverter() {
	}

	static void write(ModelWriter out) throws IOException {
		Map<String, List<String>> classes = Library.read("lexica/en-ambiguity-classes-simplified-lowercase.xz");
		List<List<String>> distinct = writeTable(classes, out);
		out.strings(distinct.stream().map(list -> String.join("_", list)).toList());
		for (List<String> list : distinct)
			out.strings(list);

		Map<String, Set<String>> clusters = Library.read("lexica/en-brown-clusters-simplified-lowercase.xz");
		List<Set<String>> sets = writeTable(clusters, out);
		out.integer(sets.size());
		for (Set<String> set : sets)
			out.strings(set.stream().sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).toList());

		PrefixTree<String, Set<String>> names = Library.read("lexica/en-named-entity-gazetteers-simplified.xz");
		writeNames(names.getRoot(), out);
	}

	/** @return the distinct values by the numbers that they got */
	private static <V extends Collection<String>> List<V> writeTable(Map<String, V> map, ModelWriter out) throws IOException {
		Map<V, Integer> numbers = new LinkedHashMap<>();
		Table table = new Table(map.size());
		for (String word : map.keySet().stream().sorted().toList())
			table.put(Hashes.key(0, Hashes.of(word)), numbers.computeIfAbsent(map.get(word), v -> numbers.size()));
		table.write(out);
		return List.copyOf(numbers.keySet());
	}

	private static void writeNames(PrefixNode<String, Set<String>> root, ModelWriter out) throws IOException {
		Table table = new Table(count(root) - 1);
		List<Integer> kinds = new ArrayList<>();
		add(root, 0, table, kinds);
		table.write(out);
		out.ints(kinds.stream().mapToInt(Integer::intValue).toArray());
	}

	private static int count(PrefixNode<String, Set<String>> node) {
		int count = 1;
		for (PrefixNode<String, Set<String>> child : node.values())
			count += count(child);
		return count;
	}

	private static void add(PrefixNode<String, Set<String>> node, long sequence, Table table, List<Integer> kinds) {
		for (Map.Entry<String, PrefixNode<String, Set<String>>> child : node.entrySet()) {
			long next = Hashes.sequence(sequence, Hashes.of(child.getKey()));
			Set<String> named = child.getValue().getValue();
			table.put(next, named == null ? 0 : number(named, kinds) + 1);
			add(child.getValue(), next, table, kinds);
		}
	}

	private static int number(Set<String> named, List<Integer> kinds) {
		int bits = 0;
		for (String kind : named) {
			int number = Integer.parseInt(kind);
			if (number < 0 || number >= KINDS_OF_NAMES)
				throw new IllegalStateException("a kind of name that is not read: " + kind);
			bits |= 1 << number;
		}
		if (!kinds.contains(bits))
			kinds.add(bits);
		return kinds.indexOf(bits);
	}
}
