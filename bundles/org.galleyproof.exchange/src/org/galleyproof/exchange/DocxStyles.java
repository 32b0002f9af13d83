package org.galleyproof.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which styles of a Word document head a part of it, and on which level. A style says so by its level in the outline, by its name, which Word keeps in
 * English whatever its own language ("heading 2", "Title"), or by the style that it is based on.
 */
final class DocxStyles {

	/** Of a document without a list of styles: their ids alone tell. */
	static final DocxStyles NONE = new DocxStyles();

	private static final Pattern HEADING = Pattern.compile("heading ?([1-9])");
	private static final String TITLE = "title";
	/** How often one style leads to another: Word allows 11, and a circle ends. */
	private static final int STEPS = 12;
	private static final int LEVELS = 9;

	private final Map<String, Style> styles = new HashMap<>();

	/** @param level from 1; 0 where the style itself says none */
	private record Style(int level, String basedOn) {
	}

	private DocxStyles() {
	}

	/** @throws XMLStreamException when it is no XML, or refers to something outside */
	static DocxStyles read(XMLStreamReader xml) throws XMLStreamException {
		DocxStyles read = new DocxStyles();
		String id = null;
		String basedOn = null;
		int level = 0;
		while (xml.hasNext())
			switch (xml.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				switch (xml.getLocalName()) {
				case "style" -> {
					id = xml.getAttributeValue(xml.getNamespaceURI(), "styleId");
					basedOn = null;
					level = 0;
				}
				case "name" -> level = Math.max(level, named(xml.getAttributeValue(xml.getNamespaceURI(), "val")));
				case "basedOn" -> basedOn = xml.getAttributeValue(xml.getNamespaceURI(), "val");
				case "outlineLvl" -> level = level(xml);
				default -> {
					// how it looks says nothing here
				}
				}
			}
			case XMLStreamConstants.END_ELEMENT -> {
				if (xml.getLocalName().equals("style") && id != null)
					read.styles.put(id, new Style(level, basedOn));
			}
			default -> {
				// white space
			}
			}
		return read;
	}

	/** The level that the element {@code outlineLvl} at the reader's place names: from 1; 0 for that of running text, and for what is no level. */
	static int level(XMLStreamReader xml) {
		String value = xml.getAttributeValue(xml.getNamespaceURI(), "val");
		return value != null && value.matches("[0-8]") ? value.charAt(0) - '0' + 1 : 0;
	}

	/** The level of the heading that a paragraph in this style is. @param id may be {@code null}. @return from 1 to 9; 0 for none */
	int level(String id) {
		String at = id;
		for (int i = 0; i < STEPS && at != null && styles.containsKey(at); i++) {
			Style style = styles.get(at);
			if (style.level() > 0)
				return Math.min(LEVELS, style.level());
			at = style.basedOn();
		}
		return id == null || styles.containsKey(id) ? 0 : named(id);
	}

	private static int named(String name) {
		String small = name == null ? "" : name.toLowerCase(Locale.ROOT).strip();
		Matcher heading = HEADING.matcher(small);
		return heading.matches() ? heading.group(1).charAt(0) - '0' : small.equals(TITLE) ? 1 : 0;
	}
}
