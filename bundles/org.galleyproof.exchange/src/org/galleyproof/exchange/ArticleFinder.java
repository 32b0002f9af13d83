package org.galleyproof.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Finds the article of a web page and leaves out menus, advertising, sharing, comments and forms. The article is the element whose
 * paragraphs hold most text outside links, half of a paragraph's weight going to the element around it (the scheme of Arc90's
 * Readability, 2009); headings before it go with it. A page without paragraphs gives all that is left of it. Linear in the size of the page.
 */
final class ArticleFinder {

	/** What a forced line end (br) becomes in the text of a block. */
	static final String LINE = "\u2028";

	private static final String NOISE = "script, style, noscript, template, nav, aside, form, button, select, input, iframe, object, embed, svg, canvas, audio, video, figure, figcaption, footer, menu, dialog,"
			+ " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=search], [role=dialog], [style*=display:none], [style*='display: none']";
	private static final Pattern NOISY_NAME = Pattern.compile("(?i)(^|[-_ ])(advert\\w*|ads?|sponsor\\w*|promo\\w*|share|sharing|social|related|recommend\\w*|newsletter|subscribe|subscription|signup|sign-up|cookie"
			+ "|consent|comments?|disqus|sidebar|breadcrumbs?|menu|navbar|toolbar|popup|modal|banner|masthead|paywall|most-read|more-from|read-more|trending|outbrain|taboola|skip-link)([-_ ]|$)");
	private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "dd", "dt", "td", "th", "div", "section", "article", "main", "body", "address",
			"center", "ul", "ol", "table", "tbody", "tr", "header", "figure", "hr");
	private static final Set<String> HEADINGS = Set.of("h1", "h2");
	/** Shorter paragraphs (UTF-16 units) tell nothing of where the article is. */
	private static final int TELLING = 25;

	private ArticleFinder() {
	}

	/** The blocks of text of the article in order, none inside another; {@code page} is changed. */
	static List<Element> blocks(Document page) {
		page.select(NOISE).remove();
		for (Element element : page.body().select("[class], [id]"))
			if (element != page.body() && element.parent() != null && isNoise(element))
				element.remove();
		page.select("br").forEach(line -> line.replaceWith(new TextNode(LINE)));
		Element article = article(page);
		List<Element> found = new ArrayList<>();
		Element title = page.selectFirst("h1");
		if (title != null && !title.parents().contains(article) && title != article && !contains(article, title))
			found.add(title);
		collect(article, found);
		return found;
	}

	/** Pages call their own text "article-with-sidebar": what holds most of the page is no noise whatever its name. */
	private static boolean isNoise(Element element) {
		String names = element.className() + ' ' + element.id();
		return NOISY_NAME.matcher(names).find() && element.selectFirst("article, main, h1") == null && !element.is("article, main, html, body");
	}

	private static Element article(Document page) {
		Element named = page.selectFirst("[itemprop=articleBody]");
		if (named != null && named.text().length() >= TELLING)
			return named;
		Map<Element, Double> scores = new HashMap<>();
		for (Element paragraph : page.body().select("p, pre, blockquote > p, td, li")) {
			int length = paragraph.text().length() - paragraph.select("a").text().length();
			if (length < TELLING || paragraph.parent() == null)
				continue;
			scores.merge(paragraph.parent(), (double) length, Double::sum);
			if (paragraph.parent().parent() != null)
				scores.merge(paragraph.parent().parent(), length / 2.0, Double::sum);
		}
		Element best = null;
		for (Map.Entry<Element, Double> entry : scores.entrySet())
			if (best == null || entry.getValue() > scores.get(best) || entry.getValue().equals(scores.get(best)) && contains(entry.getKey(), best))
				best = entry.getKey();
		if (best == null)
			return page.body();
		Element semantic = best.closest("article, main");
		return semantic == null ? best : semantic;
	}

	private static boolean contains(Element outer, Element inner) {
		for (Element parent = inner; parent != null; parent = parent.parent())
			if (parent == outer)
				return true;
		return false;
	}

	/** Blocks that hold text and no further blocks; loose text between blocks is a block of its own. */
	private static void collect(Element article, List<Element> found) {
		article.filter((node, depth) -> {
			if (!(node instanceof Element element))
				return FilterResult.SKIP_ENTIRELY;
			boolean inner = false;
			for (Element child : element.children())
				inner |= BLOCKS.contains(child.normalName());
			if (!inner) {
				if (element == article || BLOCKS.contains(element.normalName())) {
					if (!isLinks(element))
						found.add(element);
					return FilterResult.SKIP_CHILDREN;
				}
				return FilterResult.CONTINUE;
			}
			wrapLooseText(element);
			return FilterResult.CONTINUE;
		});
	}

	/** A list of links is a menu; a heading may be one link. */
	private static boolean isLinks(Element element) {
		int all = element.text().length();
		return !HEADINGS.contains(element.normalName()) && all > 0 && element.select("a").text().length() > 0.8 * all && all < 200;
	}

	private static void wrapLooseText(Element element) {
		Element paragraph = null;
		for (var child : List.copyOf(element.childNodes())) {
			boolean block = child instanceof Element inner && BLOCKS.contains(inner.normalName());
			if (block)
				paragraph = null;
			else if (paragraph != null)
				paragraph.appendChild(child);
			else if (!(child instanceof TextNode blank && blank.isBlank())) {
				paragraph = new Element("p");
				child.before(paragraph);
				paragraph.appendChild(child);
			}
		}
	}
}
