package org.galleyproof.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.galleyproof.core.UserException;
import org.galleyproof.text.Span;

/**
 * The article of a web page: see {@link ArticleFinder} for what is left of the page. The encoding is the one that the page names, as
 * browsers find it. What the page says about itself is taken from its Open Graph and schema.org data. Nothing is fetched.
 */
final class HtmlReader implements ContentReader {

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
	private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");

	/** Two forced line ends in a row are a paragraph's end, one is not. */
	private static final String LINES = ArticleFinder.LINE + "\\s*" + ArticleFinder.LINE;

	@Override
	public Content read(byte[] bytes, String name) throws UserException {
		Document page;
		try {
			page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
		} catch (IOException | UncheckedIOException | IllegalArgumentException e) {
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
		return new Content(text.toString(), new Span(0, 0), about, Places.NONE);
	}

	private static String title(Document page) {
		Element heading = page.selectFirst("article h1, main h1, h1");
		return first(meta(page, "meta[property=og:title]"), heading == null ? null : heading.text(), page.title());
	}

	private static LocalDate date(Document page) {
		Matcher published = PUBLISHED.matcher(page.select("script[type=application/ld+json]").html());
		String given = first(meta(page, "meta[property=article:published_time]", "meta[itemprop=datePublished]", "meta[name=date]", "meta[name=dc.date]", "meta[name=pubdate]"),
				published.find() ? published.group(1) : null, page.select("article time[datetime], time[itemprop=datePublished], time[pubdate]").attr("datetime"));
		Matcher day = DAY.matcher(given == null ? "" : given);
		try {
			return day.find() ? LocalDate.parse(day.group()) : null;
		} catch (DateTimeParseException e) {
			// 2026-02-31: as good as none
			return null;
		}
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
