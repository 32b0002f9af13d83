package org.galleyproof.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.galleyproof.core.Headings.Heading;
import org.galleyproof.text.Span;

/** The paragraphs of a Word document as they read, and where each stretch of them stands in the document. */
final class DocxBody {

	/** Text inside these is no part of the document as it reads. */
	private static final Set<String> LEFT_OUT = Set.of("instrText", "delText", "delInstrText", "Fallback", "del", "moveFrom", "annotation", "rPr", "pPr");

	/** How far a paragraph is read: a text box inside it is one of its own, and what follows goes on with the outer. */
	private static final class Open {

		private final int number;
		private int run = -1;
		private int inRun;

		private Open(int number) {
			this.number = number;
		}
	}

	/** It declares entities, or refers to some. */
	static final class EntityException extends XMLStreamException {

		private static final long serialVersionUID = 1L;
	}

	private final DocxStyles styles;
	private final TextBuilder text = new TextBuilder();
	private final List<Heading> headings = new ArrayList<>();
	private final List<DraftText.Piece> pieces = new ArrayList<>();
	private final StringBuilder paragraph = new StringBuilder();
	/** For each character of {@link #paragraph} its paragraph, its run and its place there. */
	private final List<int[]> origins = new ArrayList<>();
	private final Deque<Open> open = new ArrayDeque<>();
	private String title;
	private int paragraphs;

	private DocxBody(DocxStyles styles) {
		this.styles = styles;
	}

	/** @throws XMLStreamException when it is no XML, or refers to something outside */
	static DocxBody read(XMLStreamReader xml, DocxStyles styles) throws XMLStreamException {
		DocxBody body = new DocxBody(styles);
		body.walk(xml);
		return body;
	}

	/** Paragraphs, a blank line between two; empty where there is none. */
	String text() {
		return text.toString();
	}

	/** The first title or heading of the first level; {@code null} where there is none. */
	String title() {
		return title;
	}

	List<DraftText.Piece> pieces() {
		return pieces;
	}

	/** The paragraphs that head a part, in the order of the text. */
	List<Heading> headings() {
		return headings;
	}

	private void walk(XMLStreamReader xml) throws XMLStreamException {
		String style = null;
		int level = 0;
		int leftOut = 0;
		boolean words = false;
		while (xml.hasNext())
			switch (xml.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				String element = xml.getLocalName();
				if (element.equals("pStyle"))
					style = xml.getAttributeValue(xml.getNamespaceURI(), "val");
				if (element.equals("outlineLvl"))
					level = DocxStyles.level(xml);
				if (leftOut > 0 || LEFT_OUT.contains(element))
					leftOut++;
				else
					switch (element) {
					case "p" -> {
						// a text box inside a paragraph: what stands before it is kept apart
						flush(null, 0);
						style = null;
						level = 0;
						open.push(new Open(paragraphs++));
					}
					case "r" -> run();
					case "t" -> words = true;
					case "tab", "br", "cr" -> add(" ");
					case "noBreakHyphen" -> add("-");
					default -> words = false;
					}
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
				if (words && leftOut == 0)
					add(xml.getText());
			}
			case XMLStreamConstants.END_ELEMENT -> {
				words = false;
				if (leftOut > 0)
					leftOut--;
				else if (xml.getLocalName().equals("p")) {
					flush(style, level);
					style = null;
					level = 0;
					open.poll();
				}
			}
			case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD -> throw new EntityException();
			default -> {
				// comments and instructions say nothing
			}
			}
		flush(style, level);
	}

	private void run() {
		if (!open.isEmpty()) {
			open.peek().run++;
			open.peek().inRun = 0;
		}
	}

	private void add(String words) {
		Open now = open.isEmpty() ? new Open(paragraphs) : open.peek();
		paragraph.append(words);
		for (int i = 0; i < words.length(); i++)
			origins.add(new int[] { now.number, Math.max(0, now.run), now.inRun++ });
	}

	/** Ends a paragraph. @param level of the heading that it says it is itself, from 1; 0 where it leaves that to its style */
	private void flush(String style, int level) {
		int start = text.add(paragraph, (at, from) -> piece(at, origins.get(from)));
		int heading = level > 0 ? level : styles.level(style);
		if (start >= 0 && heading > 0)
			headings.add(new Heading(text.from(start), heading, new Span(start, text.length())));
		if (start >= 0 && title == null && heading == 1)
			title = paragraph.toString().strip();
		paragraph.setLength(0);
		origins.clear();
	}

	private void piece(int at, int[] origin) {
		DraftText.Piece last = pieces.isEmpty() ? null : pieces.getLast();
		if (last != null && last.paragraph() == origin[0] && last.run() == origin[1] && last.start() + last.length() == at && last.inRun() + last.length() == origin[2])
			pieces.set(pieces.size() - 1, new DraftText.Piece(last.start(), last.length() + 1, last.paragraph(), last.run(), last.inRun()));
		else
			pieces.add(new DraftText.Piece(at, 1, origin[0], origin[1], origin[2]));
	}
}
