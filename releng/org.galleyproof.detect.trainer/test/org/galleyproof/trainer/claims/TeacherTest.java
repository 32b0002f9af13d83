package org.galleyproof.trainer.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.galleyproof.trainer.claims.Teacher.Lesson;
import org.junit.jupiter.api.Test;

/** A tongue of invented words, in which vectors tell what is a claim and labelled sentences lack half of the words. */
class TeacherTest {

	private static final List<String> CLAIMING = List.of("dorlu", "femra", "gastil", "hemmo");
	private static final List<String> CHATTING = List.of("jurra", "kelvo", "lommit", "nabbu");
	private static final List<String> COMMON = List.of("osk", "pell", "quav");

	private final Random random = new Random(3);

	@Test
	void wordsThatNobodyLabelledAreLearntFromItsOpinions() {
		List<String> plain = new ArrayList<>();
		for (int i = 0; i < 200; i++)
			plain.add(sentence(i % 2 == 0 ? CLAIMING : CHATTING));
		Teacher teacher = new Teacher(List.of(new Sense(TeacherTest::vector, plain, Example.SLOTS)), plain, null);
		Lesson alone = new Lesson();
		Lesson taught = new Lesson();
		for (int i = 0; i < 60; i++) {
			boolean claim = i % 2 == 0;
			String text = sentence((claim ? CLAIMING : CHATTING).subList(0, 2));
			alone.add(Example.of(text, null), claim, 1);
			taught.add(teacher.full(Example.of(text, null), text), claim, 1);
		}
		assertEquals(0, gap(alone.learn(Example.SLOTS)), 0.1);
		teacher.teach(teacher.learn(taught), Set.of(), 1, null, alone);
		assertTrue(gap(alone.learn(Example.SLOTS)) > 1);
	}

	@Test
	void whatIsHeldOutIsNotLearnt() {
		List<String> plain = List.of("dorlu osk pell gastil", "jurra osk pell lommit");
		Teacher teacher = new Teacher(List.of(new Sense(TeacherTest::vector, plain, Example.SLOTS)), plain, null);
		Lesson taught = new Lesson();
		for (String text : plain)
			taught.add(teacher.full(Example.of(text, null), text), text.startsWith("d"), 1);
		Lesson lesson = new Lesson();
		teacher.teach(teacher.learn(taught), plain.stream().map(Row::key).collect(Collectors.toSet()), 1, null, lesson);
		assertEquals(0, lesson.examples.size());
	}

	/** By how much words that no labelled sentence has tell a claim from chatter. */
	private static double gap(double[] weights) {
		return Example.of("osk gastil pell hemmo", null).dot(weights) - Example.of("osk lommit pell nabbu", null).dot(weights);
	}

	private String sentence(List<String> words) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 5; i++)
			text.append(i == 0 ? "" : " ").append(i % 2 == 0 ? pick(COMMON) : pick(words));
		return text.toString();
	}

	private String pick(List<String> words) {
		return words.get(random.nextInt(words.size()));
	}

	private static float[] vector(String text) {
		boolean claim = CLAIMING.stream().anyMatch(text::contains);
		return new float[] { claim ? 1 : 0, claim ? 0 : 1 };
	}
}
