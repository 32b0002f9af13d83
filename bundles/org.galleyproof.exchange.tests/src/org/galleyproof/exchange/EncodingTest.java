package org.galleyproof.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.galleyproof.core.dossier.VersionOf;
import org.galleyproof.core.user.Progress;
import org.galleyproof.index.Lookup;

/** Files that say one encoding and are in another, or say none. */
class EncodingTest extends DossierAtHand {

	private static final Charset WINDOWS = Charset.forName("windows-1252");
	private static final String SAID = "“The café’s ferry will not sail – it can’t, not for 5\u00A0£,” said Zoë Élan of the Châlons yard.";

	@Test
	void aPageThatLiesIsReadRightlyAndTold() throws Exception {
		String page = "<html><head><meta charset=\"%s\"><title>Ferry</title></head><body><article><p>" + SAID + "</p><p>The harbour board met again on Monday to talk about it.</p></article></body></html>";
		told("lies.html", page.formatted("utf-8").getBytes(WINDOWS), "says that it is in utf-8");
		told("lies-too.html", page.formatted("iso-8859-1").getBytes(StandardCharsets.UTF_8), "says that it is in iso-8859-1");
		told("unstated.html", page.replace("<meta charset=\"%s\">", "").getBytes(WINDOWS), "was read as windows-1252");
		told("unmarked.html", page.formatted("utf-16").getBytes(StandardCharsets.UTF_16LE), "was read as UTF-16LE");
		// what browsers take the name for
		quiet("honest.html", page.formatted("ISO-8859-1").getBytes(WINDOWS));
		quiet("old.html", page.replace("<meta charset=\"%s\">", "<META http-equiv=content-type content='text/html; charset=windows-1252'>").getBytes(WINDOWS));
		quiet("strict.xhtml", ("<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + page.replace("<meta charset=\"%s\">", "")).getBytes(WINDOWS));
		quiet("unknown.html", page.formatted("x-none").getBytes(StandardCharsets.UTF_8));
		quiet("marked.html", ("\uFEFF" + page.formatted("iso-8859-1")).getBytes(StandardCharsets.UTF_8));
		quiet("other.html", page.formatted("gb2312").replace(SAID, "“The 渡 ferry will not sail,” said Ada Quill of the yard.").getBytes("GB18030"));
	}

	@Test
	void textsSubtitlesAndTablesToo() throws Exception {
		told("notes.txt", SAID.getBytes(WINDOWS), "is not in UTF-8 and was read as windows-1252");
		told("notes.md", ("# Ferry\n\n" + SAID).getBytes(StandardCharsets.UTF_16BE), "was read as UTF-16BE");
		told("notes.srt", ("1\n00:00:01,000 --> 00:00:04,000\n" + SAID + "\n").getBytes(WINDOWS), "was read as windows-1252");
		told("notes.csv", ("speaker;text\nZoë Élan;" + SAID + "\n").getBytes(WINDOWS), "was read as windows-1252");
		told("wide.csv", ("speaker;text\nZoë Élan;" + SAID + " Twice.\n").getBytes(StandardCharsets.UTF_16LE), "was read as UTF-16LE");
		quiet("marked.csv", ("\uFEFFspeaker;text\nZoë Élan;" + SAID + " Thrice.\n").getBytes(StandardCharsets.UTF_16LE));
	}

	@Test
	void whatFitsNothingIsRefused() throws Exception {
		byte[] damaged = SAID.getBytes(StandardCharsets.UTF_8);
		damaged[damaged.length - 20] = (byte) 0xFF;
		String page = "<html><head><meta charset=\"utf-8\"></head><body><p>%s</p></body></html>";
		for (String name : List.of("damaged.txt", "damaged.html", "damaged.vtt", "damaged.csv"))
			refused(name, damaged);
		refused("cyrillic.html", page.formatted("Паром не ходит, сказала она.").getBytes("windows-1251"));
		refused("cyrillic.txt", "Паром не ходит, сказала она. The ferry.".getBytes("windows-1251"));
		refused("mac.txt", "“The café isn’t open – and the ferry won’t sail,” said Zoë, who’d seen it.".getBytes("x-MacRoman"));
		refused("dos.txt", "The café's ferry won't sail, said Zoë.".getBytes("IBM850"));
		refused("half.jsonl", "{\"id\":\"a\",\"text\":\"caf\u00E9\"}\n".getBytes(WINDOWS));
	}

	/** The probe says UTF-8 of the same bytes as the platform's decoder, in whatever pieces they come. */
	@Test
	void theProbeKnowsUtf8() throws Exception {
		Random random = new Random(20261122);
		int valid = 0;
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(6); n >= 0; n--)
				text.appendCodePoint(random.nextInt(3) == 0 ? 0x10000 + random.nextInt(0x100000) : random.nextInt(0xD7FF) + 1);
			byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
			if (random.nextBoolean())
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			if (random.nextInt(4) == 0)
				bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
			EncodingProbe probe = new EncodingProbe();
			int cut = random.nextInt(bytes.length + 1);
			probe.add(bytes, 0, cut);
			probe.add(bytes, cut, bytes.length);
			assertEquals(isUtf8(bytes), probe.isUtf8(), () -> text.toString());
			valid += probe.isUtf8() ? 1 : 0;
			assertEquals(Encoding.of(bytes, null), Encoding.of(new ByteArrayInputStream(bytes)));
		}
		assertTrue(valid > 5_000 && valid < 19_000, () -> "no test of both");
	}

	private static boolean isUtf8(byte[] bytes) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}

	private void told(String name, byte[] bytes, String note) throws Exception {
		String told = take(name, bytes);
		assertNotNull(told, name);
		assertTrue(told.contains(name) && told.contains(note), told);
	}

	private void quiet(String name, byte[] bytes) throws Exception {
		assertNull(take(name, bytes), name);
	}

	/** Imports it, looks that its words are right in the dossier, and hands over what the preview and the report tell of it. */
	private String take(String name, byte[] bytes) throws Exception {
		Path file = Files.write(folder.resolve(name), bytes);
		String preview = Importers.preview(new ImportRequest(file), store, Progress.NONE).note();
		long before = store.lookup().statements(words(name)).total();
		ImportReport report = Importers.runRequests(List.of(new ImportRequest(file, null, VersionOf.Rule.NONE)), store, Progress.NONE);
		assertEquals(List.of(), report.refused());
		assertEquals(preview, report.taken().get(0).note());
		String kept = store.lookup().statements(words(name)).found().stream().map(found -> found.what().text()).reduce("", String::concat);
		assertTrue(store.lookup().statements(words(name)).total() > before, name);
		assertTrue(name.equals("other.html") ? kept.contains("渡") : kept.contains("café’s ferry will not sail – it can’t"), kept);
		return report.taken().get(0).note();
	}

	private static Lookup words(String name) {
		return Lookup.of(name.equals("other.html") ? "渡" : "\"will not sail\"", 30);
	}

	private void refused(String name, byte[] bytes) throws Exception {
		Path file = Files.write(folder.resolve(name), bytes);
		ImportReport report = Importers.run(List.of(file), store, Progress.NONE);
		assertEquals(List.of(), report.taken(), name);
		assertTrue(report.refused().get(0).reason().contains(name), report.refused().get(0).reason());
		assertEquals(0, store.index().count());
	}
}
