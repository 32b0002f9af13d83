package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Hard lines of news, one test each: a bar stands for the space between two sentences, ^ for an end without one. */
class SentenceLinesTest {

	private static final List<String> LINES = List.of(
			"Mr. Quill left at noon.|He was late.",
			"Dr. Ada Quill and Prof. Ben Marsh met Sen. Cole on Jan. 5 in Harbour St.|Nobody spoke.",
			"U.S. officials declined to comment.|The U.K. did not.",
			"He flew to the U.S.|He stayed there.",
			"The talks began at 5 p.m. Monday and ended at 9 a.m. on Tuesday.",
			"The talks ended at 9 a.m.|They had begun at five.",
			"J. R. Marsh wrote the report.|A. B. Cole read it.",
			"George W. Marsh spoke first.",
			"Marsh & Co. Ltd. and Quill Inc. merged in 2019.|The price was $3.5 million.",
			"The price rose 3.2 per cent, to $4.75 a share, on Friday.",
			"No. 5 won.|No one else came close.",
			"It was No. 7 on the list.",
			"“We will rebuild,” Quill said.|“We will do it in ten years.”",
			"“We will rebuild.|We will do it in ten years,” Quill said.",
			"“Will you rebuild?” Quill asked.|Nobody answered.",
			"“Will you rebuild?” asked Quill.",
			"“Go home!” Mayor Ada Quill shouted.|The crowd left.",
			"\"We lost.\" Quill said.|\"We lost badly.\"",
			"“We lost.”|“We did not.”",
			"“It is over.”|The crowd cheered.",
			"He said it was “a mess.”|She said it was not.",
			"He called it “a mess.” and left.",
			"The plan (see p. 12) is old.|It was written in 1998.",
			"(The plan is old.)|It was written in 1998.",
			"He paused … and went on.",
			"He paused…|The crowd waited.",
			"“I … I do not know,” she said.",
			"They waited . . . and waited.",
			"We have [...] agreed on the terms.",
			"What now?|Nobody knows!|It is over.",
			"Really?!|Yes, really.",
			"Yahoo! said it would sell the unit.",
			"Visit example.org for details.|The site opens at noon.",
			"The file report.pdf was lost.|So was notes.txt in the end.",
			"The firm grew 40%.|Its rival shrank.",
			"He was born in 1950.|In 1970 he left.",
			"The vote was 5-4.|Marsh dissented.",
			"Quill (D-Calif.) voted no.|Marsh voted yes.",
			"Rep. Ada Quill, R-Fla., said the bill, S. 12, was dead.",
			"1. The harbour must close.",
			"Harbour wall to be rebuilt after storm",
			"Storm hits Eastport; harbour closed",
			"They sell fruit, vegetables, etc.|The shop is small.",
			"He has a Ph.D. in law.|She has an M.D. from Eastport.",
			"The case Quill v. Marsh is old.|It was decided in May.",
			"Gov. Marsh met Lt. Gov. Cole and Gen. Quill.",
			"The mayor said: “I resign.”|Then he left.",
			"“‘I resign,’ he told me,” Quill said.|“I was glad.”",
			"‘We will go,’ Marsh said.|‘We will not come back.’",
			"The wall is 6'2\" high.|It leaks.",
			"Eastport, Va. Marsh lives there.",
			"He asked “why?” and left.",
			"The end.^The next sentence had no space.",
			"The minister's plan failed.|Its critics' plan did too.",
			"Profits fell to £2.3bn.|Sales rose.",
			"He said so on Sept. 12, 2021.|Nobody listened.",
			"I told Mr.\u00A0Marsh.|He laughed.",
			"Is it true that Marsh, 61, will go?|“No,” he said.",
			"''Mr. Marsh will not come,'' she said.",
			"EASTPORT, Ore. — Mayor Ada Quill spoke.|Nobody listened.",
			"“… We went home,” he said.",
			"He left.|— Who was he?",
			"“It is over.”|He added, “For now.”",
			"“Is it over?”|He answered, “For now.”",
			"“Is it over?”|He shrugged.",
			"“Go home!”|The crowd shouted for an hour.",
			"“Is it over?” Ben Marsh asked, “I never knew.”",
			"He is tough, “as we know”Mr. Marsh said of him.",
			"“He is tough.”^Mr. Marsh left the hall.",
			"• Close the harbour by June.",
			"- Mend the wall; then paint it.",
			"* Ask Mr. Marsh.|He knows.",
			"2) Pay the workers.",
			"She joined Quill Inc. in 2019.|It failed.",
			"The U.N. Security Council met.|It voted at 3 p.m.|Nobody left.",
			"He cited Rev. Marsh, Sgt. Cole and Capt. Reed.",
			"On Nov. 5, St. Paul’s fell silent.|Then the bell rang.",
			"Version 2.0 is out.|Version 2.1 is not.",
			"He earns approx. 40,000 crowns a yr. before tax.",
			"“No!”|“Yes!” they cried.",
			"„Wir bleiben“, said Marsh.|„Wir gehen.“",
			"« Restons », said Marsh.|« Partons ! »",
			"He wrote “Ask Dr. Quill.”|Nobody asked her.",
			"Why ask me?|Ask him!|Or not...",
			"The B.B.C. reported it.|The story ran at 6 a.m.",
			"Messrs. Marsh and Cole, et al. v. Eastport is pending.",
			"終わりました。^次の文です。",
			"😀 The crowd cheered.|😀 The band played.");

	@TestFactory
	Stream<DynamicTest> lines() {
		return LINES.stream().map(line -> DynamicTest.dynamicTest(line, () -> {
			String text = line.replace("^", "").replace('|', ' ');
			List<String> expected = List.of(line.split("[|^]"));
			List<String> found = new DraftReader().read(text).sentences().stream().map(sentence -> sentence.span().of(text)).toList();
			assertEquals(expected, found);
		}));
	}
}
