package org.galleyproof.language.converter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.galleyproof.language.analysis.internal.Hashes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;

/** Writes the dictionary of base forms: exceptions, endings and what they leave, and which words there are. */
final class LemmaConverter {

	private static final String FOLDER = "english/";
	private static final String[] KINDS = { "verb", "noun", "adjective", "adverb" };
	private static final String[] BASES = { "verb.base", "noun.base", "adjective.base", "adverb.base", "cardinal.base", "ordinal.base" };

	private LemmaConverter() {
	}

	static void write(ModelWriter out) throws IOException {
		Map<String, String> abbreviations = new TreeMap<>();
		for (String line : lines("abbreviation.rule")) {
			String[] cells = line.split(" ");
			abbreviations.put(cells[0] + "_" + cells[1], cells[2]);
		}
		write(abbreviations, out);
		Document endings = endings();
		for (String kind : KINDS) {
			Map<String, String> exceptions = new TreeMap<>();
			for (String line : lines(kind + ".exc")) {
				String[] cells = line.split(" ");
				exceptions.put(cells[0], cells[1]);
			}
			write(exceptions, out);
			out.strings(rules((Element) endings.getElementsByTagName(kind).item(0)));
		}
		writeBases(out);
	}

	private static void write(Map<String, String> map, ModelWriter out) throws IOException {
		List<String> pairs = new ArrayList<>();
		map.forEach((word, base) -> {
			pairs.add(word);
			pairs.add(base);
		});
		out.strings(pairs);
	}

	private static List<String> rules(Element kind) {
		List<String> rows = new ArrayList<>();
		NodeList affixes = kind.getElementsByTagName("affix");
		for (int i = 0; i < affixes.getLength(); i++) {
			Element affix = (Element) affixes.item(i);
			String tags = affix.getAttribute("org_pos").replace('|', ',');
			NodeList rules = affix.getElementsByTagName("rule");
			for (int k = 0; k < rules.getLength(); k++) {
				Element rule = (Element) rules.item(k);
				rows.add(String.join("\t", tags, rule.getAttribute("affix_form"), rule.getAttribute("replacements"), rule.getAttribute("doubleConsonants")));
			}
		}
		return rows;
	}

	private static void writeBases(ModelWriter out) throws IOException {
		List<TreeSet<String>> words = new ArrayList<>();
		int size = 0;
		for (String file : BASES) {
			words.add(new TreeSet<>(lines(file)));
			size += words.getLast().size();
		}
		Table table = new Table(size);
		for (int kind = 0; kind < words.size(); kind++)
			for (String word : words.get(kind))
				table.put(Hashes.key(kind, Hashes.of(word)), kind);
		table.write(out);
	}

	private static List<String> lines(String file) throws IOException {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
			return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		}
	}

	private static Document endings() throws IOException {
		try (InputStream in = open("inflection_suffix.xml")) {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(e);
		}
	}

	private static InputStream open(String file) throws IOException {
		InputStream in = MorphAnalyzer.class.getResourceAsStream(FOLDER + file);
		if (in == null)
			throw new IOException("the library has no " + file);
		return in;
	}
}
