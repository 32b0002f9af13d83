package org.galleyproof.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.galleyproof.core.user.UserException;
import org.galleyproof.text.Span;

/**
 * The text of a Word document (Office Open XML, ECMA-376 part 1): its paragraphs as they read with all changes accepted, without
 * comments, notes, headers and footers. Only the parts that are needed are unpacked, none beyond {@link #LIMIT}; names inside the archive
 * are compared and never used as paths; document types and entities are refused.
 */
final class DocxReader implements ContentReader {

	/** Largest part unpacked, in bytes: beyond what anybody writes, and harmless. */
	static final int LIMIT = 64 << 20;

	/** The part that holds the text: Word in the browser numbers it, and names of parts are the same in any case (ECMA-376 part 2, 9.1.1). */
	private static final Pattern BODY_NAME = Pattern.compile("(?i)word[/\\\\]document\\d{0,3}\\.xml");
	private static final String BODY = "word/document.xml";
	private static final String STYLES = "word/styles.xml";
	private static final Set<String> PARTS = Set.of(BODY, "docProps/core.xml", STYLES);
	private static final String PROPERTIES = "docProps/core.xml";
	private static final byte[] END = { 'P', 'K', 5, 6 };

	@Override
	public Content read(byte[] bytes, String name) throws UserException {
		Map<String, byte[]> parts = parts(bytes, name);
		DocxBody body = body(parts, name);
		Map<String, String> properties = new HashMap<>();
		try {
			if (parts.containsKey(PROPERTIES))
				readProperties(parts.get(PROPERTIES), properties);
		} catch (XMLStreamException e) {
			throw damaged(name, e);
		}
		String all = body.text();
		String title = body.title() != null ? body.title() : properties.getOrDefault("title", "").isBlank() ? all.lines().findFirst().orElse("") : properties.get("title");
		return new Content(all, new Span(0, 0), new Content.About(title, null, null, day(properties.get("created")), null, null), Places.NONE);
	}

	/**
	 * The paragraphs of a document.
	 *
	 * @throws UserException as {@link #read}
	 */
	static DocxBody body(byte[] bytes, String name) throws UserException {
		return body(parts(bytes, name), name);
	}

	private static DocxBody body(Map<String, byte[]> parts, String name) throws UserException {
		if (!parts.containsKey(BODY))
			throw ExchangeMessages.failure("docx.nodocument", name);
		try {
			DocxBody body = DocxBody.read(xml(parts.get(BODY)), styles(parts.get(STYLES)));
			if (body.text().isEmpty())
				throw ExchangeMessages.failure("docx.empty", name);
			return body;
		} catch (XMLStreamException e) {
			throw damaged(name, e);
		}
	}

	/** What a damaged or missing list of styles says is nothing: the text reads without it. */
	private static DocxStyles styles(byte[] part) {
		try {
			return part == null ? DocxStyles.NONE : DocxStyles.read(xml(part));
		} catch (XMLStreamException e) {
			return DocxStyles.NONE;
		}
	}

	private static Map<String, byte[]> parts(byte[] bytes, String name) throws UserException {
		if (bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF)
			throw ExchangeMessages.failure("docx.locked", name);
		Map<String, byte[]> parts = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null && parts.size() < PARTS.size(); entry = zip.getNextEntry()) {
				String part = BODY_NAME.matcher(entry.getName()).matches() ? BODY : entry.getName();
				if (PARTS.contains(part) && !parts.containsKey(part))
					parts.put(part, unpack(zip, name));
				else
					skip(zip, name);
			}
		} catch (IOException | IllegalArgumentException e) {
			// the latter where the name of a part is no text
			throw damaged(name, e);
		}
		if (isPacked(bytes) && isCutOff(bytes))
			throw ExchangeMessages.failure("docx.damaged", name);
		return parts;
	}

	private static UserException damaged(String name, Exception cause) {
		return new UserException(ExchangeMessages.text(cause instanceof DocxBody.EntityException ? "docx.entity" : "docx.damaged", name), cause);
	}

	private static boolean isPacked(byte[] bytes) {
		return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
	}

	/** Whether the list of parts is missing, with which an archive ends (APPNOTE of the ZIP format, 4.3.16); at most a comment of 64 kB follows its mark. */
	private static boolean isCutOff(byte[] bytes) {
		for (int at = bytes.length - END.length; at >= Math.max(0, bytes.length - END.length - (1 << 16)); at--)
			if (Arrays.equals(bytes, at, at + END.length, END, 0, END.length))
				return false;
		return true;
	}

	private static byte[] unpack(InputStream in, String name) throws IOException, UserException {
		byte[] part = in.readNBytes(LIMIT + 1);
		if (part.length > LIMIT)
			throw ExchangeMessages.failure("docx.large", name, LIMIT >> 20);
		return part;
	}

	/** Pictures are passed over; an entry that unpacks without end is none. */
	private static void skip(InputStream in, String name) throws IOException, UserException {
		byte[] buffer = new byte[1 << 16];
		long total = 0;
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer))
			if ((total += read) > 4L * LIMIT)
				throw ExchangeMessages.failure("docx.large", name, LIMIT >> 20);
	}

	private static XMLStreamReader xml(byte[] part) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory.createXMLStreamReader(new ByteArrayInputStream(part));
	}

	private static void readProperties(byte[] part, Map<String, String> properties) throws XMLStreamException {
		XMLStreamReader xml = xml(part);
		String element = null;
		while (xml.hasNext())
			switch (xml.next()) {
			case XMLStreamConstants.START_ELEMENT -> element = xml.getLocalName();
			case XMLStreamConstants.CHARACTERS -> {
				if (element != null)
					properties.merge(element, xml.getText(), String::concat);
			}
			case XMLStreamConstants.END_ELEMENT -> element = null;
			default -> {
				// nothing to read
			}
			}
	}

	private static LocalDate day(String created) {
		try {
			return created == null || created.strip().length() < 10 ? null : LocalDate.parse(created.strip().substring(0, 10));
		} catch (DateTimeParseException e) {
			// no date that anybody can read is as good as none
			return null;
		}
	}
}
