package org.galleyproof.core.dossier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import org.galleyproof.core.internal.xmi.SafeXmi;

/**
 * Brings files of older versions of the model to the present one while they are read; on disk they stay as they are until they are next saved.
 * Every file of a dossier names the version that wrote it. A step leads from one version to the next and knows the XML alone: the model's classes
 * are those of the present version, and a step must go on working when they have long changed.
 */
final class Migration {

	/** One step. */
	interface Step {
		/** Brings a file of the version before to the version after; the version itself is written by the caller. */
		void migrate(Element root);
	}

	/** The step at index n leads from version n + 1 to the next. */
	private static final List<Step> STEPS = List.of(new FromVersion1());

	/** The version that this program writes. */
	static final int VERSION = STEPS.size() + 1;

	/** As much of a file as is looked at for its version, in bytes: the attributes of the root. */
	private static final int HEAD = 1 << 16;
	private static final String ATTRIBUTE = "version";
	/** How this program begins a file: the root with its name and perhaps attributes, none of which has to do with versions, and the version. */
	private static final int OWN = 1 << 10;
	private static final Pattern OWN_HEAD = Pattern
			.compile("<\\?xml version=\"1\\.[01]\" encoding=\"(?:UTF-8|US-ASCII)\"\\?>\\s*<dossier:\\w+(?: (?!version=)[\\w:]+=\"[^\"<]*\")* version=\"(\\d{1,4})\"");
	private static final ThreadLocal<XMLInputFactory> READERS = ThreadLocal.withInitial(() -> {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	});

	private Migration() {
	}

	/**
	 * The version that wrote a file, of which nothing is consumed. A file that names none is of the first; of one that is no XML the present
	 * version is told, so that whoever reads it next says what is wrong.
	 */
	static int version(BufferedInputStream in) throws IOException {
		in.mark(HEAD);
		int own = ownVersion(in);
		in.reset();
		if (own > 0)
			return own;
		try {
			XMLStreamReader reader = READERS.get().createXMLStreamReader(new Head(in));
			reader.nextTag();
			for (int i = 0; i < reader.getAttributeCount(); i++)
				if (reader.getAttributeLocalName(i).equals(ATTRIBUTE) && (reader.getAttributeNamespace(i) == null || reader.getAttributeNamespace(i).isEmpty()))
					return Math.max(1, Integer.parseInt(reader.getAttributeValue(i)));
			return 1;
		} catch (XMLStreamException | NumberFormatException e) {
			return VERSION;
		} finally {
			in.reset();
		}
	}

	/** The version of a file that begins as this program writes it, found without an XML parser: there may be thousands of them to read. 0 of any other. */
	private static int ownVersion(InputStream in) throws IOException {
		String head = new String(in.readNBytes(OWN), StandardCharsets.ISO_8859_1);
		Matcher matcher = OWN_HEAD.matcher(head);
		return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
	}

	/**
	 * Reads a file of an older version as the present version would have written it.
	 *
	 * @throws DamagedException when it is no XML
	 */
	static Document migrated(InputStream in, int version) throws IOException {
		try {
			Document document = parser().parse(in);
			for (int from = version; from < VERSION; from++)
				STEPS.get(from - 1).migrate(document.getDocumentElement());
			document.getDocumentElement().setAttribute(ATTRIBUTE, Integer.toString(VERSION));
			return document;
		} catch (SAXParseException e) {
			throw new DamagedException(DossierMessages.text("damage.line", e.getLineNumber(), e.getMessage()), e);
		} catch (SAXException e) {
			throw new DamagedException(String.valueOf(e.getMessage()), e);
		}
	}

	private static DocumentBuilder parser() {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			SafeXmi.FEATURES.forEach((feature, on) -> set(factory, feature, on));
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new Throwing());
			return builder;
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("every Java platform has this parser", e);
		}
	}

	private static void set(DocumentBuilderFactory factory, String feature, boolean on) {
		try {
			factory.setFeature(feature, on);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("every Java platform has this parser", e);
		}
	}

	/** The default one prints to standard error. */
	private static final class Throwing implements ErrorHandler {

		@Override
		public void warning(SAXParseException warning) {
			// nothing that matters to a file that can be read
		}

		@Override
		public void error(SAXParseException error) throws SAXException {
			throw error;
		}

		@Override
		public void fatalError(SAXParseException error) throws SAXException {
			throw error;
		}
	}

	/** The beginning of a stream, which is not closed and not read further than the mark reaches. */
	private static final class Head extends InputStream {

		private final InputStream in;
		private int left = HEAD;

		Head(InputStream in) {
			this.in = in;
		}

		@Override
		public int read() throws IOException {
			return left-- > 0 ? in.read() : -1;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			if (left <= 0)
				return -1;
			int count = in.read(bytes, offset, Math.min(length, left));
			left -= Math.max(0, count);
			return count;
		}
	}
}
