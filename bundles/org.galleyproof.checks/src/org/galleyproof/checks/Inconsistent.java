package org.galleyproof.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Two places of one draft that disagree, whatever the sources say: figures that do not add up ({@link DraftSums}), dates that
 * contradict themselves ({@link DraftDates}), one name in two spellings ({@link DraftSpellings}), a headline, standfirst or caption with
 * another number or day than the body ({@link DraftRepeats}). Reads only what can mean nothing else: a draft is right in nearly all
 * its figures, and whoever is warned of right ones stops reading warnings.
 */
public final class Inconsistent implements DraftCheck {

	@Override
	public FindingType type() {
		return FindingType.INCONSISTENT;
	}

	@Override
	public List<Finding> checkDraft(DraftText draft) {
		List<Disagreement> found = new ArrayList<>(draft.dates());
		found.addAll(draft.sums());
		found.addAll(draft.spellings());
		found.addAll(DraftRepeats.in(draft));
		return found.stream().map(disagreement -> disagreement.finding(draft.text())).sorted((a, b) -> a.span().compareTo(b.span())).toList();
	}

	@Override
	public List<Example> examples() {
		LocalDate friday = LocalDate.of(2024, 5, 17);
		return List.of(
				draft("The council meets on ‹Tuesday, May 22›, in the old mill.", friday, "The council meets on Wednesday, May 22, in the old mill."),
				draft("The council meets on Wednesday, May 22, in the old mill.", friday, null),
				draft("The council meets on ‹Tuesday, May 22, at noon› in the old mill.", friday, "The council meets on Wednesday, May 22, at noon in the old mill."),
				draft("The council meets at noon on Wednesday, May 22.", friday, null),
				draft("The mill is closed until ‹Tuesday, May 22, 2024›.", friday, "The mill is closed until Wednesday, May 22, 2024."),
				draft("The mill was closed before Wednesday, May 22, 2024.", friday, null),
				draft("The town has ‹$124 million›: $51 million for the harbour, $42 million for schools and $21 million for roads.", friday, null),
				draft("The town has $124 million: $51 million for the harbour, $42 million for schools and $31 million for roads.", friday, null),
				draft("The budget is ‹124 million pounds›: 51 million for the harbour, 42 million for schools and 21 million for roads.", friday, null),
				draft("The town has $124 million: $51 million for the harbour, $42 million for schools and 31 boats.", friday, null),
				draft("The wall was rebuilt ‹five years ago, in 2009›, at great cost.", friday, null),
				draft("The wall was rebuilt 15 years ago, in 2009, at great cost.", friday, null),
				draft("Of the fleet, 34 of the 50 boats, or ‹78 percent›, were lost.", friday, null),
				draft("Of the fleet, 34 of the 50 boats, or 68 percent, were lost.", friday, null),
				draft("Fares rose ‹22 percent› from £300 to £336 in May.", friday, null),
				draft("The fare rose from 22 to 33 crowns, or ‹20 percent›, in May.", friday, null),
				draft("The fare rose from 22 to 33 crowns, or 50 percent, in May.", friday, null),
				draft("The crew of ‹30› consisted of 12 women and 20 men.", friday, null),
				draft("The crew of 32 consisted of 12 women and 20 men.", friday, null),
				draft("Ferry disaster: ‹41› dead\n\nThe island mourns tonight.\n\nThe ferry sank on Sunday. The police said 43 people had died on the ferry.\n\nThe board meets.", friday,
						null),
				draft("Ferry disaster: 43 dead\n\nThe island mourns tonight.\n\nThe ferry sank on Sunday. The police said 43 people had died on the ferry.\n\nThe board meets.", friday, null),
				draft("Fares rose 12 percent from £300 to £336 in May.", friday, null),
				draft("Quill won by 52 percent to 45 percent, a ‹nine›-point margin.", friday, null),
				draft("Quill won by 52 percent to 45 percent, a seven-point margin.", friday, null),
				draft("The ferry took ‹15› people: eight men and six women.", friday, null),
				draft("The ferry took 14 people: eight men and six women.", friday, null),
				draft("The storm took boats as trade ‹doubled› from 20 ships to 26 in a year.\n\nTrade fell from 40 to 20 ships.", friday, null),
				draft("Helen Marchbanks spoke first.\n\nMarchbanks said the wall would hold. Later Helen ‹Marchbancks› left.", friday,
						"Helen Marchbanks spoke first.\n\nMarchbanks said the wall would hold. Later Helen Marchbanks left."),
				draft("Helen Marchbanks spoke first.\n\nHelen Marsh said the wall would hold. Later Marchbanks left.", friday, null),
				draft("Storm sinks ‹19› ferries in Norbury harbour\n\nThe wind came at night.\n\nThe storm sank 16 ferries in Norbury harbour, the council said.", friday, null),
				draft("Storm sinks 16 ferries in Norbury harbour\n\nThe wind came at night.\n\nThe storm sank 16 ferries in Norbury harbour, the council said.", friday, null));
	}

	private static Example draft(String marked, LocalDate date, String corrected) {
		return Example.draft(marked, date, NameBook.EMPTY, corrected);
	}
}
