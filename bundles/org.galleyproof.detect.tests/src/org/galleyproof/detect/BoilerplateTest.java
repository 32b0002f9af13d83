package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BoilerplateTest {

	private static final List<String> BOILERPLATE = List.of("Source link", "Sign up for our weekly Harbour News.", "Subscribe to The Eastport Tide for more.", "Read more: The wall that would not fall",
			"Advertisement", "Follow us on the usual channels.", "© Eastport Tide. All rights reserved.", "Get the news of the coast in your inbox every morning.", "Eastport Press Association", "Photo: Ben Marsh",
			"Related stories", "The harbour wall in Eastport was", "https://eastport.example/harbour", "desk@eastport.example", "***", "", "Reporting by Ada Quill; editing by Ben Marsh");

	private static final List<String> STATEMENTS = List.of("The harbour wall is old.", "“No.”", "QUILL: No.", "Quill said the newsletter was a mistake.", "Harbour wall falls in Eastport after a night of storms",
			"The council will sign up volunteers.", "Follow-up talks begin on Monday, Quill said.", "Eastport mayor says wall “will not last”", "Related firms paid $3m to the harbour board, Marsh said.");

	@TestFactory
	Stream<DynamicTest> leftOut() {
		return BOILERPLATE.stream().map(text -> DynamicTest.dynamicTest("left out: " + text, () -> assertTrue(Boilerplate.isBoilerplate(text))));
	}

	@TestFactory
	Stream<DynamicTest> kept() {
		return STATEMENTS.stream().map(text -> DynamicTest.dynamicTest("kept: " + text, () -> assertFalse(Boilerplate.isBoilerplate(text))));
	}
}
