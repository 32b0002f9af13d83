package org.galleyproof.language.converter;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

import org.galleyproof.language.analysis.internal.Bag;
import org.galleyproof.language.analysis.internal.Field;
import org.galleyproof.language.analysis.internal.Hashes;
import org.galleyproof.language.analysis.internal.ModelReader;
import org.galleyproof.language.analysis.internal.Slots;

import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;

/** What a converted file depends on. */
final class Origin {

	/** Everything that decides what is written, and where a key is found again. */
	private static final List<Class<?>> CLASSES = List.of(ConvertLanguageModels.class, LexicaConverter.class, LinearModelConverter.class, LemmaConverter.class, Library.class,
			ModelWriter.class, Table.class, ModelReader.class, Hashes.class, Slots.class, Field.class, Bag.class);

	private Origin() {
	}

	/** The library's jars by name, which has their version, and the sum of the program that converts. */
	static String describe() throws IOException {
		CRC32 sum = new CRC32();
		for (Class<?> type : CLASSES)
			try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
				sum.update(in.readAllBytes());
			}
		String library = Path.of(MorphAnalyzer.class.getProtectionDomain().getCodeSource().getLocation().getPath()).getFileName().toString();
		return library + " " + models() + " " + HexFormat.of().toHexDigits((int) sum.getValue()) + "\n";
	}

	/** The jar that holds the models. */
	private static String models() throws IOException {
		URL url = Origin.class.getClassLoader().getResource("edu/emory/mathcs/nlp/models/en-pos.xz");
		if (url == null)
			throw new IOException("the library's models are not on the class path");
		String text = url.getPath();
		String jar = text.substring(0, Math.max(text.indexOf('!'), 0));
		return jar.substring(jar.lastIndexOf('/') + 1);
	}
}
