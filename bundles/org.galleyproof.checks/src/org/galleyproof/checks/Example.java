package org.galleyproof.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.Span;

/**
 * Words of a draft beside their source, and what must be found in them. The examples of one check are held against all.
 *
 * @param quoted the words and what stands around them; without content for an example of a whole draft ({@link DraftCheck})
 * @param evidence the statement; {@code null} for a dossier that knows nothing of it, and for an example of a whole draft
 * @param names the persons that the desk knows
 * @param found the places that must be found, Java offsets in the draft; empty for a right example
 * @param corrected the draft after all replacements; {@code null} where none is proposed
 */
public record Example(Quoted quoted, Evidence evidence, NameBook names, List<Span> found, String corrected) {

	/** Who says every source that names nobody else. */
	private static final String SPEAKER = "Ada Quill";

	public Example {
		found = List.copyOf(found);
	}

	/** A wrong quotation, all of {@code marked}: what must be found stands between {@code ‹ ›}. */
	public static Example wrong(String marked, String source, String corrected) {
		Signs signs = new Signs(marked);
		Span all = new Span(0, signs.draft.length());
		return new Example(Quoted.direct(signs.draft.toString(), List.of(all), List.of(), SPEAKER), source == null ? null : said(source, SPEAKER, null), NameBook.EMPTY, signs.found,
				corrected);
	}

	/** A right quotation: nothing of severity warning or error may be found. */
	public static Example right(String draft, String source) {
		return wrong(draft, source, null);
	}

	/**
	 * A quotation in its sentence. Content stands between {@code “ ”}, or, in indirect speech, between {@code [[ ]]}; what names the
	 * speaker between {@code { }}; what must be found between {@code ‹ ›}, nothing of it in a right example. Only the curly marks stay.
	 *
	 * @param speaker whom the draft is understood to name; {@code null} for nobody
	 * @param date the draft's date; {@code null} for none
	 * @param evidence see {@link #said}
	 */
	public static Example framed(String marked, String speaker, LocalDate date, Evidence evidence, NameBook names, String corrected) {
		Signs signs = new Signs(marked);
		String draft = signs.draft.toString();
		List<Span> content = new ArrayList<>(signs.content);
		content.addAll(signs.indirect);
		content.sort(null);
		Quoted quoted = new Quoted(draft, date, content, signs.content, List.of(), signs.source, speaker, List.of(new Span(0, draft.length())));
		return new Example(quoted, evidence, names, signs.found, corrected);
	}

	/** The same, the whole source being the speaker's name with these titles in it. */
	Example attributed(String... titles) {
		String draft = quoted.draft();
		Span source = quoted.source().get(0);
		List<Attributed.Title> found = new ArrayList<>();
		for (String title : titles)
			found.add(new Attributed.Title(title, new Span(draft.indexOf(title, source.start()), draft.indexOf(title, source.start()) + title.length())));
		Attributed one = new Attributed(quoted.speaker(), source, true, true, found);
		return new Example(new Quoted(draft, quoted.date(), quoted.content(), quoted.marked(), quoted.cue(), quoted.source(), quoted.speaker(), quoted.sentences(), List.of(one)), evidence,
				names, this.found, corrected);
	}

	/** The same, attributed by a word of the draft. */
	Example cued(String cue) {
		int at = quoted.draft().indexOf(cue);
		return new Example(new Quoted(quoted.draft(), quoted.date(), quoted.content(), quoted.marked(), List.of(new Span(at, at + cue.length())), quoted.source(), quoted.speaker(),
				quoted.sentences(), quoted.attributed()), evidence, names, found, corrected);
	}

	/** A whole draft, a paragraph a line; what must be found stands between {@code ‹ ›}. */
	public static Example draft(String marked, LocalDate date, NameBook names, String corrected) {
		Signs signs = new Signs(marked);
		return new Example(new Quoted(signs.draft.toString(), date, List.of(), List.of(), List.of(), List.of(), null, List.of()), null, names, signs.found, corrected);
	}

	/** A statement for examples. */
	public static Evidence said(String source, String speaker, LocalDate date) {
		return new Evidence("s1", source, null, speaker, date, "source1", "Remarks at the quay");
	}

	/** The draft's words. */
	public String text() {
		return quoted.draft();
	}

	/** Reads the signs of an example and leaves them out of the draft. */
	private static final class Signs {
		private final StringBuilder draft = new StringBuilder();
		private final List<Span> found = new ArrayList<>();
		private final List<Span> content = new ArrayList<>();
		private final List<Span> indirect = new ArrayList<>();
		private final List<Span> source = new ArrayList<>();

		Signs(String marked) {
			int foundFrom = 0;
			int contentFrom = 0;
			int sourceFrom = 0;
			for (int i = 0; i < marked.length(); i++) {
				char sign = marked.charAt(i);
				int at = draft.length();
				boolean twice = i + 1 < marked.length() && marked.charAt(i + 1) == sign;
				switch (sign) {
					case '\u2039' -> foundFrom = at;
					case '\u203A' -> found.add(new Span(foundFrom, at));
					case '{' -> sourceFrom = at;
					case '}' -> source.add(new Span(sourceFrom, at));
					case '\u201C' -> {
						draft.append(sign);
						contentFrom = at + 1;
					}
					case '\u201D' -> {
						content.add(new Span(contentFrom, at));
						draft.append(sign);
					}
					default -> {
						if (twice && sign == '[')
							contentFrom = at;
						else if (twice && sign == ']')
							indirect.add(new Span(contentFrom, at));
						else
							draft.append(sign);
						i += twice && (sign == '[' || sign == ']') ? 1 : 0;
					}
				}
			}
		}
	}
}
