package org.galleyproof.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.user.UserException;

class TextFilesTest {

	@TempDir
	Path folder;

	@Test
	void readsTextExactly() throws Exception {
		String text = "“Yes,” said Ada.\r\n\tZoë 😀\n";
		assertEquals(text, TextFiles.read(file(text.getBytes(StandardCharsets.UTF_8))));
		assertEquals(text, TextFiles.read(file(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))));
		assertEquals(text, TextFiles.read(file(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))));
		assertEquals(text, TextFiles.read(file(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))));
	}

	@Test
	void namesTheByteThatIsNoText() throws Exception {
		Path latin = file("é; caf\u00e9 cr\u00e8me".getBytes(StandardCharsets.UTF_8));
		byte[] bytes = Files.readAllBytes(latin);
		bytes[6] = (byte) 0xE9;
		Files.write(latin, bytes);
		assertRefused(latin, "byte offset 6");
		assertRefused(file("é\0é".getBytes(StandardCharsets.UTF_8)), "NUL at byte offset 2");
		assertRefused(file("é\uFFFF".getBytes(StandardCharsets.UTF_8)), "byte offset 2");
		assertRefused(file(new byte[] { (byte) 0xFF, (byte) 0xFE, 'a', 0, 0x00, (byte) 0xD8, 'b', 0 }), "byte offset 4");
		assertRefused(file(new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 1 }), "byte offset 0");
	}

	@Test
	void refusesWhatHasNoText() throws Exception {
		assertRefused(file(new byte[0]), "is empty");
		assertRefused(file(" \n\t\n".getBytes(StandardCharsets.UTF_8)), "is empty");
		assertRefused(folder, "is a folder");
		assertRefused(folder.resolve("nowhere.txt"), "There is no file");
	}

	@Test
	void refusesTwentyMegabytes() throws Exception {
		byte[] line = new byte[20_000_000];
		Arrays.fill(line, (byte) 'a');
		assertRefused(file(line), "larger than 16 MB");
	}

	private Path file(byte[] bytes) throws Exception {
		return Files.write(folder.resolve("draft.txt"), bytes);
	}

	private static void assertRefused(Path file, String reason) {
		String message = assertThrows(UserException.class, () -> TextFiles.read(file)).getMessage();
		assertTrue(message.contains(reason) && message.contains(file.toString()), message);
	}
}
