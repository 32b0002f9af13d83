package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Lines that sentence splitters get wrong; a bar stands where one sentence ends and the next begins, a hat where no space is between them. */
class HardSentencesTest {

	private static final List<String> LINES = List.of(
			// titles, ranks, initials
			"Mr. and Mrs. Marsh left.|Ms. Quill stayed.", "Prof. A. Quill, Dr. B. Marsh and the Rev. C. Cole signed.", "Lt. Col. Ada Quill and Sgt. Marsh testified.",
			"Gen. Marsh’s aide, Capt. Cole, agreed.", "J.K. Marsh and A.B. Quill wrote it.", "Ada Q. Marsh Jr. was there.|So was her son.", "He is John Marsh Jr.|He is 40.",
			"Ada M. Quill, M.D., Ph.D., said so.", "St. Paul is cold.|St. Louis is not.", "Ft. Marsh and Mt. Quill lie north.", "Eastport County (Ariz.) Sheriff Ada Quill spoke.", "Sen. Marsh (Fla.) - or his aide - left.", "It was hot (in Ariz.).|Nobody came.", "Vice Adm. Ben Marsh (Ret.) spoke.",
			"Sens. Quill and Marsh and Reps. Cole and Hill met.", "The Hon. Ada Quill presided.", "Gov.-elect Marsh spoke.|Nobody clapped.",
			// dotted letters
			"U.S. officials met U.N. envoys.|The E.U. did not.", "He works in the U.S. Senate.|She works in the U.S. House.", "He left the U.S. in May.", "They live in the U.S.|They like it.",
			"They love the U.S.|He calls it home.", "She moved to Washington, D.C.|There she met Marsh.", "Washington, D.C. officials agreed.", "It was founded in 300 B.C. by traders.",
			"The N.Y.P.D. and the F.B.I. took part.", "We flew to L.A. on Friday.", "The U.S.-led force left.|It was tired.", "Is it in the U.S.?|Yes.",
			// times and dates
			"It opens at 9 a.m. and closes at 5 p.m.", "It ended at 5 p.m.|The crowd went home.", "At 8 p.m. Eastern, polls close.", "It begins at 8 p.m. ET on Thursday.", "On Jan. 5, 2021, he left.|On Feb. 6 he came back.",
			"She was born on Sept. 12.|He was born in Oct. 1970.", "It will open on Mon. or Tue. next week.",
			// numbers
			"No. 5 is alive.|No. 6 is not.", "He lives at No. 10.|She lives next door.", "Inflation was 2.5 percent.|It had been 3.1.", "It cost $1.5 million, or £1.2m.|That is a lot.", "Version 2.0.1 came out.|Nobody noticed.",
			"The ratio is 3:1.|It was 2:1.", "See Fig. 3 and pp. 12-14.|They are clear.", "The law (Sec. 3, para. 2) is plain.", "It is approx. 5 miles.", "The temperature fell to -3.5 degrees.|Snow fell.",
			"1. Close the port.", "2) Mend the wall.", "a. Close the port.", "He won by .5 percent.|She lost.", "It happened in 2016.|In 2017 it happened again.", "It weighs 5 lbs. and costs 50 cents.", "She finished in 9.8 seconds.|A record.",
			// firms and abbreviations
			"Quill Inc. sued Marsh Corp. on Friday.", "He founded Marsh & Sons Ltd.|It failed.", "The firm, Quill Co., makes ropes.", "Marsh Bros. Circus came.", "Quill v. Marsh was heard.", "Apples, pears, etc. were sold.", "He likes fruit, e.g. pears, i.e. sweet ones.",
			"Smith et al. found nothing.", "The Dept. of Health and the Univ. of Eastport agreed.", "He lives on Harbour Ave. near Quay Blvd.|She lives on Main St.", "Yahoo! and Jeopardy! are names.",
			// ellipses
			"He waited… and waited.", "“Well… I don’t know,” he said.", "He stopped....|Then he went on.", "“I… I… I left,” she said.", "“We will … rebuild … the wall,” he said.", "It was over . . .|The crowd left.", "“So …” he said.",
			// quotations
			"“It is done,” he said.|“Go home.”", "“It is done.”|He left.", "“Is it done?” he asked.", "“Is it done?” she asked.|“It is.”", "“Is it done?” Marsh, a baker from Eastport, said.|Nobody knew.", "“Is it done?”|Marsh, a baker, left.|He did not care.", "“Stop!” they cried.|Nobody stopped.", "“Stop!” the driver shouted at the boy.",
			"“I know.|I was there,” he said.", "He said, “I know.”|She nodded.", "He said “I know.”|“So do I,” she said.", "‘Is it done?’ she asked.", "\"Is it done?\" asked the mayor.|\"Yes.\"", "He asked, “Why?”|She said nothing.",
			"“Why?” and “How?” are good questions.", "“He told me, ‘Go home.’|And I went,” she said.", "He wrote “The End.” on the wall.", "Her book, “Why?”, sold well.", "He said it was “over.”|(It was not.)",
			"»Es ist vorbei.«|Er ging.", "„Es ist vorbei.“|Sie ging.", "« C’est fini. »|Il partit.", "« Est-ce fini ? » demanda-t-il.", "“Is it true?” he asked; “I doubt it.”", "''It is done.''|He left.",
			// brackets and addresses
			"He left (she stayed).|It rained.", "He left.|(She stayed.)|It rained.", "He left [on Monday].|It rained.", "See www.example.org/a.b?c=d.|It is free.", "Write to ada.quill@example.org.|She answers.", "The file is notes.v2.txt.|Open it.",
			"Follow @adaquill.|She is funny.", "Node.js and ASP.NET are tools.", "#Eastport won.|#Harbour lost.",
			// headlines and lists
			"Eastport wall to cost more, mayor says", "WHAT NOW?|Eastport waits", "• Close the port", "— Ada Quill", "Q.: Will it last?|A.: It will.", "EASTPORT, Wash. (Wire) — The wall fell.|Nobody was hurt.",
			"Photo: A. Quill/Wire", "Really?|Yes!|No…", "He left!!!|She stayed???", "What?!|No.", "He left.^She stayed.");

	@TestFactory
	Stream<DynamicTest> lines() {
		return LINES.stream().map(line -> DynamicTest.dynamicTest(line, () -> {
			String text = line.replace("^", "").replace('|', ' ');
			List<String> expected = List.of(line.split("[|^]"));
			List<String> found = new DraftReader().readAtOnce(text).sentences().stream().map(sentence -> sentence.span().of(text)).toList();
			assertEquals(expected, found);
		}));
	}
}
