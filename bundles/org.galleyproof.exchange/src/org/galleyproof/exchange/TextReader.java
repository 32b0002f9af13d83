package org.galleyproof.exchange;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.files.TextHeader;
import org.galleyproof.core.user.UserException;

/** Plain text and Markdown, exactly as they are; a {@link TextHeader} tells about them. */
final class TextReader implements ContentReader {

	private static final Pattern MARKDOWN = Pattern.compile("^[#>*_\\s]+|[*_#\\s]+$");

	@Override
	public Content read(byte[] bytes, String name) throws UserException {
		Encoding encoding = Encoding.of(bytes, null);
		String text = TextFiles.decode(name, bytes, encoding.charset(), encoding.mark());
		TextHeader header = TextHeader.of(text);
		return new Content(text, header.span(),
				new Content.About(title(text, header), header.value("publisher"), header.value("url", "uri", "source"), header.date(), header.value("event"), header.kind()), Places.NONE,
				encoding.note(name));
	}

	/** The header's title, or else the first line that says something, without its Markdown signs. */
	private static String title(String text, TextHeader header) {
		String given = header.value("title");
		return given != null ? given : Releases.fromHeadline(Stream.concat(text.substring(0, header.span().start()).lines(), text.substring(header.span().end()).lines()).toList())
				.map(line -> MARKDOWN.matcher(line).replaceAll("").strip()).filter(line -> !line.isEmpty()).findFirst().orElse(header.value("event"));
	}
}
