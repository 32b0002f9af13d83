package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.galleyproof.language.TokenReader;
import org.galleyproof.text.Span;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;
import org.galleyproof.text.align.WordAligner;

/**
 * Holds a quotation or a claim against a statement: aligns the words, decides whether the statement says this at all, runs the
 * checks and merges what they see. Thread-safe; keeps a bounded cache of the statements it has read.
 */
public final class Comparer {

	/** A fragment that says just what the draft says counts for the whole quotation from this share on. */
	private static final double COVERED = 0.5;

	/** Characters from which on nothing is a quotation or a sentence any more, but an accident of the text: not compared. */
	private static final int LONGEST = 100_000;
	/** Names in running text are looked for in stretches of so many characters, to bound memory. */
	private static final int STRETCH = 100_000;

	private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity).thenComparing(Finding::type).thenComparing(Finding::span);

	private final NameBook names;
	private final WordAligner aligner = new WordAligner();
	private final SourceCache sources = new SourceCache();
	private final ClaimComparer claims;

	/** @param names the persons that the desk knows; {@link NameBook#EMPTY} for none */
	public Comparer(NameBook names) {
		this.names = names;
		claims = new ClaimComparer(names, aligner);
	}

	/**
	 * Holds a quotation against a statement. A statement that prints only a fragment of the quotation, of the same speaker, is
	 * accepted where it differs from the draft's words or covers half of them; what the draft has beyond it is not judged.
	 *
	 * @param draft the whole draft
	 * @param content the quotation's pieces in it, ascending, at least one
	 * @param source where the draft names the speaker; empty where it doesn't
	 * @param speaker the speaker as the draft tells; {@code null} where unknown
	 * @param evidence the statement; its whole text is searched, whatever its passage
	 * @return not accepted for a quotation of more than 100,000 characters
	 */
	public Outcome compareQuotation(String draft, List<Span> content, List<Span> source, String speaker, Evidence evidence) {
		if (length(content) > LONGEST)
			return Outcome.rejected(0, new Alignment(List.of(), List.of(), List.of(), 0));
		List<Token> quoted = TokenReader.draft(draft, content);
		List<Token> said = sources.of(evidence.text());
		boolean sameSpeaker = Acceptance.isSameSpeaker(speaker, evidence.speaker());
		Alignment whole = aligner.align(quoted, said);
		if (Acceptance.ofWhole(whole, sameSpeaker)) {
			List<Finding> findings = findings(new Comparison(draft, evidence, names, whole));
			findings.addAll(speakerNames(draft, source, evidence));
			findings.sort(GRAVEST_FIRST);
			return new Outcome(true, whole.similarity(), findings, whole);
		}
		if (sameSpeaker && said.size() >= 4 && said.size() < quoted.size()) {
			Outcome fragment = fragment(draft, quoted, said, source, evidence);
			if (fragment != null)
				return fragment;
		}
		return Outcome.rejected(whole.similarity(), whole);
	}

	private Outcome fragment(String draft, List<Token> quoted, List<Token> said, List<Span> source, Evidence evidence) {
		Alignment part = aligner.alignFragment(quoted, said);
		if (!Acceptance.ofFragment(part, true))
			return null;
		double covered = coverage(part);
		List<Finding> findings = findings(new Comparison(draft, evidence, names, part));
		Outcome outcome = new Outcome(true, covered, findings, part);
		if (covered < COVERED && !outcome.differs())
			return null;
		findings.addAll(speakerNames(draft, source, evidence));
		findings.sort(GRAVEST_FIRST);
		return new Outcome(true, covered, findings, part);
	}

	private static double coverage(Alignment part) {
		double all = 0;
		double same = 0;
		for (Step step : part.steps())
			for (int i = step.draft(); i < step.draftEnd(); i++)
				if (step.op() != Op.MARKED) {
					all += part.draft().get(i).weight();
					if (step.op().same())
						same += part.draft().get(i).weight();
				}
		return all == 0 ? 0 : same / all;
	}

	/**
	 * Holds a sentence of the writer's own against a statement. Only facts are compared: numbers, names, and whether it is denied;
	 * where it is not sure that both speak of the same, nothing is said.
	 *
	 * @param sentence Java offsets in {@code draft}
	 */
	public Outcome compareClaim(String draft, Span sentence, Evidence evidence) {
		if (sentence.length() > LONGEST)
			return Outcome.rejected(0, null);
		return claims.compare(draft, sentence, evidence, sources.of(evidence.text()));
	}

	/**
	 * Full names that are nearly those of a known person, anywhere in a draft.
	 *
	 * @param within where to look, Java offsets in {@code draft}
	 * @return in the order of {@code within}
	 */
	public List<Finding> checkNames(String draft, List<Span> within) {
		List<Finding> found = new ArrayList<>();
		for (Span span : within)
			for (int from = span.start(); from < span.end();) {
				int to = stretchEnd(draft, from, span.end());
				found.addAll(NameMisspelt.inText(draft, new Span(from, to), names, NameBook.EMPTY, null));
				from = to;
			}
		return found;
	}

	/** The end of a stretch that cuts no word, unless it is all one word. */
	private static int stretchEnd(String draft, int from, int end) {
		int to = Math.min(end, from + STRETCH);
		if (to == end)
			return end;
		int blank = draft.lastIndexOf('\n', to) > from ? draft.lastIndexOf('\n', to) : draft.lastIndexOf(' ', to);
		return blank > from ? blank : to;
	}

	private static long length(List<Span> content) {
		long length = 0;
		for (Span span : content)
			length += span.length();
		return length;
	}

	/** Names in the attribution. The statement's own speaker counts too: its words have been found, so it is the same person. */
	private List<Finding> speakerNames(String draft, List<Span> source, Evidence evidence) {
		List<Finding> found = new ArrayList<>();
		for (Span span : source) {
			List<Finding> known = NameMisspelt.inText(draft, span, names, NameBook.EMPTY, null);
			found.addAll(known);
			if (known.isEmpty() && evidence.speaker() != null) {
				NameBook said = new NameBook(List.of(new NameBook.Entry("", evidence.speaker(), List.of())));
				List<Finding> full = NameMisspelt.inText(draft, span, said, names, evidence);
				found.addAll(full.isEmpty() ? NameMisspelt.surname(draft, span, names, evidence) : full);
			}
		}
		return found;
	}

	/** Runs the checks, the gravest first, each on what is left; joins neighbours of one type. */
	static List<Finding> findings(Comparison comparison) {
		List<Sighting> sightings = new ArrayList<>();
		for (Check check : Checks.all()) {
			Sighting last = null;
			for (Sighting sighting : check.check(comparison)) {
				comparison.take(sighting);
				if (last != null && last.to() == sighting.from()) {
					sightings.remove(sightings.size() - 1);
					last = new Sighting(last.type(), last.from(), sighting.to());
				} else
					last = sighting;
				sightings.add(last);
			}
		}
		Findings maker = new Findings(comparison);
		List<Finding> found = new ArrayList<>();
		List<Sighting> shown = new ArrayList<>();
		for (Sighting sighting : sightings)
			add(sighting, maker, shown, found);
		return found;
	}

	/** Two of one type that stand at the same word (something is missing on both its sides) are one. */
	private static void add(Sighting sighting, Findings maker, List<Sighting> shown, List<Finding> found) {
		Finding finding = maker.of(sighting);
		if (finding == null)
			return;
		for (int k = 0; k < found.size(); k++)
			if (found.get(k).span().overlaps(finding.span()) && finding.severity() != Severity.INFO && found.get(k).severity() != Severity.INFO) {
				Sighting other = shown.get(k);
				if (other.type() == sighting.type()) {
					Sighting both = new Sighting(sighting.type(), Math.min(other.from(), sighting.from()), Math.max(other.to(), sighting.to()));
					shown.remove(k);
					found.remove(k);
					add(both, maker, shown, found);
					return;
				}
				// the graver one's replacement stands; two at one place would undo each other
				finding = new Finding(finding.type(), finding.severity(), finding.span(), finding.arguments(), finding.statement(), finding.statementSpan(), null);
			}
		shown.add(sighting);
		found.add(finding);
	}
}
