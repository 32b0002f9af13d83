package org.galleyproof.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.user.Progress;

/** The process that imports files made to harm, each under the name of every format, in a small heap. Says of each what became of it. */
final class Attacks {

	static final List<String> FORMATS = List.of("csv", "txt", "md", "html", "docx", "pdf", "srt", "vtt", "jsonl");

	private static final int DEEP = 100_000;
	private static final long TWO_GIGABYTES = 2L << 30;

	private Attacks() {
	}

	/** @param arguments a folder to work in */
	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		Map<String, byte[]> attacks = attacks();
		try (DossierStore store = DossierOpening.openOrCreate(folder.resolve("in/dossier"))) {
			for (String format : FORMATS) {
				Path sparse = folder.resolve("sparse." + format);
				try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
					file.setLength(TWO_GIGABYTES);
				}
				attack("two gigabytes", sparse, store);
				for (Map.Entry<String, byte[]> each : attacks.entrySet())
					attack(each.getKey(), Files.write(folder.resolve(each.getKey().replace(' ', '-') + '.' + format), each.getValue()), store);
			}
			System.out.println("statements " + store.index().count());
		}
	}

	private static void attack(String name, Path file, DossierStore store) throws IOException {
		ImportReport report = Importers.run(List.of(file), store, Progress.NONE);
		String outcome = report.refused().isEmpty() ? "taken " + report.taken().size() : "refused " + report.refused().get(0).reason().replaceAll("\\s+", " ");
		System.out.println(file.getFileName().toString().replaceFirst(".*\\.", "") + "|" + name + "|" + outcome);
		Files.delete(file);
	}

	/** What is in the files, by what it tries. */
	private static Map<String, byte[]> attacks() throws IOException {
		Map<String, byte[]> attacks = new LinkedHashMap<>();
		String laughs = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"" + "&a;".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000) + "\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
		byte[] spaces = " ".repeat(100 << 20).getBytes(StandardCharsets.US_ASCII);
		attacks.put("nothing", new byte[0]);
		attacks.put("zeros", new byte[1 << 20]);
		attacks.put("noise", noise(300_000));
		attacks.put("picture", join(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' }, noise(20_000)));
		attacks.put("half a PDF", "%PDF-1.7\n1 0 obj\n<< /Length 999999999 >>\nstream\n".getBytes(StandardCharsets.US_ASCII));
		attacks.put("PDF that recurs", "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 999999999>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF"
				.getBytes(StandardCharsets.US_ASCII));
		attacks.put("PDF nested deep", ("%PDF-1.4\n1 0 obj\n" + "[".repeat(DEEP) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF").getBytes(StandardCharsets.US_ASCII));
		attacks.put("zip bomb", zip(Map.of("word/document.xml", spaces)));
		attacks.put("zip in a zip", zip(Map.of("word/document.xml", zip(Map.of("word/document.xml", spaces)))));
		attacks.put("paths leading out", zip(Map.of("../../escaped.xml", "out".getBytes(), "/tmp/escaped.xml", "out".getBytes(), "word/document.xml", "<x/>".getBytes())));
		attacks.put("entities in a document", zip(Map.of("word/document.xml", (laughs + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&c;&x;</w:t></w:r></w:p></w:body></w:document>").getBytes())));
		attacks.put("a document nested deep", zip(Map.of("word/document.xml", ("<w:document xmlns:w=\"w\">" + "<w:p>".repeat(DEEP)).getBytes())));
		attacks.put("a document nested deep and closed", zip(Map.of("word/document.xml",
				("<w:document xmlns:w=\"w\"><w:body>" + "<w:tbl>".repeat(DEEP) + "</w:tbl>".repeat(DEEP) + "</w:body></w:document>").getBytes())));
		attacks.put("many names", zip(names(20_000)));
		attacks.put("entities", (laughs + "<html><body><p>&c;&x;</p></body></html>").getBytes());
		attacks.put("tags nested deep", ("<div>".repeat(DEEP) + "<p>The ferry sails twice a day.</p>").getBytes());
		attacks.put("JSON nested deep", ("{\"id\":\"a\",\"text\":\"The ferry sails.\",\"more\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}\n").getBytes());
		attacks.put("brackets", "[".repeat(DEEP).getBytes());
		attacks.put("an open quote", ("id,text\na,\"" + "The ferry sails. ".repeat(1_500_000)).getBytes());
		attacks.put("one line", "x".repeat(30 << 20).getBytes());
		attacks.put("one word a line", "a\n".repeat(3_000_000).getBytes());
		attacks.put("UTF-16", "The ferry sails.\n“It sails,” said Ada Quill.\n".getBytes(StandardCharsets.UTF_16LE));
		attacks.put("UTF-16 marked", "The ferry sails.\n“It sails,” said Ada Quill.\n".getBytes(StandardCharsets.UTF_16));
		attacks.put("Latin-1 that says UTF-8", "<html><head><meta charset=\"utf-8\"></head><body><p>Café Élysée sails.</p></body></html>".getBytes(StandardCharsets.ISO_8859_1));
		attacks.put("an unknown encoding", "<html><head><meta charset=\"x-none\"></head><body><p>The ferry sails.</p></body></html>".getBytes());
		attacks.put("half characters", new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'a', (byte) 0xF0, (byte) 0x9F });
		attacks.put("times out of all bounds", ("WEBVTT\n\n" + "99999999999:99:99.999 --> -1:00:00.000\nThe ferry sails.\n\n".repeat(2000)).getBytes());
		return attacks;
	}

	private static Map<String, byte[]> names(int count) {
		Map<String, byte[]> names = new LinkedHashMap<>();
		for (int i = 0; i < count; i++)
			names.put("part" + i + ".xml", new byte[0]);
		return names;
	}

	private static byte[] noise(int length) {
		byte[] noise = new byte[length];
		new Random(9).nextBytes(noise);
		return noise;
	}

	private static byte[] join(byte[] one, byte[] other) {
		byte[] both = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, both, one.length, other.length);
		return both;
	}

	private static byte[] zip(Map<String, byte[]> entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		return bytes.toByteArray();
	}
}
