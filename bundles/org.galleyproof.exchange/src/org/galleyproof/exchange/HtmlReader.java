package org.galleyproof.exchange;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.user.UserException;
import org.galleyproof.text.Span;

/**
 * The article of a web page: see {@link ArticleFinder} for what is left of the page. The encoding is the one that the page names, or,
 * where its bytes show that it is not, see {@link Encoding}. What the page says about itself is taken from its Open Graph and schema.org data. Nothing is fetched.
 */
final class HtmlReader implements ContentReader {

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
	private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");

	private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");
	private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([^\\s\"';/>]{1,40})");
	/** Bytes in which a page may name its encoding; browsers look at 1024. */
	private static final int HEAD = 16 << 10;

	/** Two forced line ends in a row are a paragraph's end, one is not. */
	private static final String LINES = ArticleFinder.LINE + "\\s*" + ArticleFinder.LINE;

	@Override
	public Content read(byte[] bytes, String name) throws UserException {
		Encoding encoding = Encoding.of(bytes, stated(bytes));
		Document page;
		try {
			page = Jsoup.parse(TextFiles.decode(name, bytes, encoding.charset(), encoding.mark()));
		} catch (UncheckedIOException | IllegalArgumentException e) {
			throw ExchangeMessages.failure("html.damaged", name, e.getMessage());
		}
		Content.About about = new Content.About(title(page), meta(page, "meta[property=og:site_name]", "meta[name=application-name]"),
				first(page.select("link[rel=canonical]").attr("href"), meta(page, "meta[property=og:url]")), date(page), null, null);
		TextBuilder text = new TextBuilder();
		for (Element block : ArticleFinder.blocks(page))
			for (String paragraph : block.wholeText().split(block.normalName().equals("pre") ? "\n\\s*\n" : LINES))
				text.add(paragraph);
		if (text.length() == 0)
			throw ExchangeMessages.failure("html.empty", name);
		return new Content(text.toString(), new Span(0, 0), about, Places.NONE, encoding.note(name));
	}

	/** The encoding that the page names in its head; {@code null} where it names none. */
	private static String stated(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
		Matcher declared = DECLARED.matcher(head);
		if (declared.find())
			return declared.group(1);
		for (Element meta : Jsoup.parse(head).select("meta[charset], meta[http-equiv=content-type]")) {
			Matcher named = CHARSET.matcher(meta.hasAttr("charset") ? "charset=" + meta.attr("charset") : meta.attr("content"));
			if (named.find())
				return named.group(1);
		}
		return null;
	}

	private static String title(Document page) {
		Element heading = page.selectFirst("article h1, main h1, h1");
		return first(meta(page, "meta[property=og:title]"), heading == null ? null : heading.text(), page.title());
	}

	/** The day on which a page says it was published; {@code null} where it says none. @param source as it is written */
	static LocalDate date(String source) {
		try {
			return date(Jsoup.parse(source));
		} catch (UncheckedIOException | IllegalArgumentException e) {
			// what can't be read as a page says nothing about itself
			return null;
		}
	}

	private static LocalDate date(Document page) {
		Matcher published = PUBLISHED.matcher(page.select("script[type=application/ld+json]").html());
		String given = first(meta(page, "meta[property=article:published_time]", "meta[itemprop=datePublished]", "meta[name=date]", "meta[name=dc.date]", "meta[name=pubdate]"),
				published.find() ? published.group(1) : null, page.select("article time[datetime], time[itemprop=datePublished], time[pubdate]").attr("datetime"), onlyTime(page));
		Matcher day = DAY.matcher(given == null ? "" : given);
		try {
			return day.find() ? LocalDate.parse(day.group()) : null;
		} catch (DateTimeParseException e) {
			// 2026-02-31: as good as none
			return null;
		}
	}

	/** The day of all the times that the page tells programs, where that is one; {@code null} otherwise. */
	private static String onlyTime(Document page) {
		Set<String> days = new HashSet<>();
		for (Element time : page.select("time[datetime]")) {
			Matcher day = DAY.matcher(time.attr("datetime"));
			days.add(day.find() ? day.group() : "");
		}
		return days.size() == 1 ? days.iterator().next() : null;
	}

	private static String meta(Document page, String... selectors) {
		for (String selector : selectors) {
			String content = page.select(selector).attr("content");
			if (!content.isBlank())
				return content.strip();
		}
		return null;
	}

	private static String first(String... values) {
		for (String value : values)
			if (value != null && !value.isBlank())
				return value.strip();
		return null;
	}
}
