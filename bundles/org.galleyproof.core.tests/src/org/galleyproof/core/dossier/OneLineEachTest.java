package org.galleyproof.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

class OneLineEachTest {

	@Test
	void eachThingStandsOnALine() throws IOException {
		assertEquals("""
				<?xml version="1.0" encoding="UTF-8"?>
				<d:Dossier name="a > b">

				  <people id="a" name="x/y"><aliases>A. B.</aliases><aliases> </aliases><roles id="r"/></people>

				  <people id='b"'/>

				  <text>
				  one
				    two &lt;
				</text>

				  <text>   </text>
				</d:Dossier>
				""", laid("""
				<?xml version="1.0" encoding="UTF-8"?>
				<d:Dossier name="a > b">
				  <people id="a" name="x/y">
				    <aliases>A. B.</aliases>
				    <aliases> </aliases>
				    <roles id="r"/>
				  </people>
				  <people id='b"'/>
				  <text>
				  one
				    two &lt;
				</text>
				  <text>   </text>
				</d:Dossier>
				""", 0));
	}

	@Test
	void whateverPiecesItComesInAndTwiceIsOnce() throws IOException {
		String laid = laid("<a>\n  <b>\n    <c x=\"1\">é\n</c>\n    <c/>\n  </b>\n  <d/>\n</a>\n", 0);
		assertEquals("<a>\n\n  <b><c x=\"1\">é\n</c><c/></b>\n\n  <d/>\n</a>\n", laid);
		for (int seed = 1; seed < 200; seed++)
			assertEquals(laid, laid(laid, seed));
		assertEquals("<a/>\n", laid("<a/>\n", 3));
	}

	private static String laid(String xml, int seed) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		OneLineEach lines = new OneLineEach(out);
		byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
		Random random = new Random(seed);
		for (int i = 0; i < bytes.length;) {
			int length = seed == 0 ? bytes.length : Math.min(bytes.length - i, 1 + random.nextInt(9));
			lines.write(bytes, i, length);
			i += length;
		}
		lines.end();
		return out.toString(StandardCharsets.UTF_8);
	}
}
