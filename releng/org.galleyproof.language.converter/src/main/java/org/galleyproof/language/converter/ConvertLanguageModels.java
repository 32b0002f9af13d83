package org.galleyproof.language.converter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.galleyproof.language.analysis.Taggers;

/**
 * Converts the models that NLP4J ships into the two files that {@code org.galleyproof.language} reads. What was converted before is
 * kept: the files are made again only when the library, this program or the format has changed.
 */
public final class ConvertLanguageModels {

	@FunctionalInterface
	private interface Content {
		void write(ModelWriter out) throws IOException;
	}

	private ConvertLanguageModels() {
	}

	/** @param args the folder to write into */
	public static void main(String[] args) throws IOException {
		Path folder = Path.of(args[0], Taggers.class.getPackageName().replace('.', '/'));
		Files.createDirectories(folder);
		String origin = Origin.describe();
		convert(folder.resolve("english-light.model"), origin, out -> {
			LexicaConverter.write(out);
			new LinearModelConverter("models/en-pos.xz").write(out);
			LemmaConverter.write(out);
			new LinearModelConverter("models/en-ner.xz").write(out);
		});
		convert(folder.resolve("english-deep.model"), origin, out -> new LinearModelConverter("models/en-dep.xz").write(out));
	}

	private static void convert(Path file, String origin, Content content) throws IOException {
		Path madeFrom = file.resolveSibling(file.getFileName() + ".origin");
		if (Files.exists(file) && Files.exists(madeFrom) && Files.readString(madeFrom).equals(origin))
			return;
		Files.deleteIfExists(madeFrom);
		// a build that is broken off leaves no half of a file under the right name
		Path unfinished = file.resolveSibling(file.getFileName() + ".part");
		try (ModelWriter out = new ModelWriter(unfinished)) {
			content.write(out);
			out.end();
		}
		Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
		Files.writeString(madeFrom, origin);
	}
}
