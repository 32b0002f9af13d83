package org.galleyproof.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;

import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.DossierFactory;
import org.galleyproof.model.dossier.Event;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Piece;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.model.dossier.Statement;

class SourceXmiTest {

	private static final String[] PIECES = { "a", "The mayor said", " ", "\n", "\n\n", "\t", "\r", "\r\n", "&", "<", ">", "\"", "'", "]]>", "]]", "]", "&amp;", "é", "“", "\u0085", "\u2028", "\u007F",
			"\u00A0", "😀", "\uFFFD", "漢", "-->", "<!--", "{", "%20", "  ", "#" };
	private static final DossierFactory FACTORY = DossierFactory.eINSTANCE;

	private final Random random = new Random(5);
	private final Dossier dossier = FACTORY.createDossier();
	private final XMIResourceImpl shared = DossierXmi.create(Path.of("/desk/dossier.xmi"), null);

	SourceXmiTest() {
		shared.getContents().add(dossier);
		for (int i = 0; i < 5; i++) {
			Person person = FACTORY.createPerson();
			person.setId("person-" + i);
			dossier.getPeople().add(person);
			Event event = FACTORY.createEvent();
			event.setId("2024-05-01-event-" + i);
			dossier.getEvents().add(event);
		}
	}

	@Test
	void everySourceIsWrittenAsEmfWritesIt() throws IOException {
		for (int round = 0; round < 2_000; round++) {
			Source source = source();
			ByteBuffer own = SourceXmi.bytes(source);
			assertNotNull(own, () -> "not written: " + source);
			assertEquals(emf(source), StandardCharsets.UTF_8.decode(own).toString());
		}
	}

	@Test
	void whatAnImportDoesNotMakeIsLeftToEmf() throws IOException {
		Source checked = source();
		Statement statement = FACTORY.createStatement();
		statement.setId("s");
		statement.setVerification(FACTORY.createVerification());
		checked.getStatements().add(statement);
		assertLeft(checked);
		Source odd = source();
		Person person = FACTORY.createPerson();
		person.setId("a b/ü");
		dossier.getPeople().add(person);
		Statement said = FACTORY.createStatement();
		said.setId("s");
		said.setSpeaker(person);
		odd.getStatements().add(said);
		assertLeft(odd);
		Source older = source();
		older.setSupersededBy(source());
		assertLeft(older);
		for (String control : List.of("\u0001", "a\u001F", "\u000B.")) {
			Source untitled = source();
			untitled.setTitle(control);
			assertLeft(untitled);
			Source text = source();
			text.setText(text(2_000) + control);
			assertLeft(text);
		}
	}

	private static void assertLeft(Source source) {
		assertNull(SourceXmi.bytes(source));
	}

	private static String emf(Source source) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DossierXmi.saveByEmf(source.eResource(), out, false);
		return out.toString(StandardCharsets.UTF_8);
	}

	private Source source() {
		Source source = FACTORY.createSource();
		DossierXmi.create(Path.of("/desk/sources/0a/source.xmi"), shared).getContents().add(source);
		source.setId("source-" + random.nextInt(100));
		source.setVersion(random.nextInt(3));
		source.setKind(SourceKind.VALUES.get(random.nextInt(SourceKind.VALUES.size())));
		source.setTitle(perhaps(text(4)));
		source.setPublisher(perhaps(text(3)));
		source.setUri(perhaps("https://example.org/?a=1&b=" + text(1).strip()));
		source.setPublished(perhaps(LocalDate.of(1890 + random.nextInt(200), 1, 31)));
		source.setRetrieved(perhaps(LocalDate.of(2024, 2, 29)));
		source.setDigest(perhaps("0123abcd"));
		source.setOriginal(perhaps("source.html"));
		source.setPart(random.nextInt(3));
		source.setText(text(random.nextInt(20) == 0 ? 2_000 : 12));
		source.setEvent(perhaps(dossier.getEvents().get(random.nextInt(5))));
		for (int i = random.nextInt(5); i > 0; i--) {
			Statement statement = FACTORY.createStatement();
			statement.setId("statement " + text(2));
			statement.setStart(random.nextInt(3));
			statement.setEnd(random.nextInt(300));
			statement.setQuoted(random.nextBoolean());
			statement.setLabel(perhaps(text(2)));
			statement.setTitle(perhaps(text(2)));
			statement.setSaidOn(perhaps(LocalDate.of(2023, 12, 31)));
			statement.setTimecode(perhaps("0:01:02.345"));
			statement.setPage(random.nextInt(3));
			statement.setSpeaker(perhaps(dossier.getPeople().get(random.nextInt(5))));
			for (int piece = random.nextInt(3); piece > 0; piece--) {
				Piece each = FACTORY.createPiece();
				each.setStart(random.nextInt(3));
				each.setEnd(random.nextInt(30));
				statement.getPieces().add(each);
			}
			source.getStatements().add(statement);
		}
		return source;
	}

	private <T> T perhaps(T value) {
		return random.nextInt(3) == 0 ? null : value;
	}

	private String text(int most) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(most + 1); i > 0; i--)
			text.append(PIECES[random.nextInt(PIECES.length)]);
		return text.toString();
	}
}
