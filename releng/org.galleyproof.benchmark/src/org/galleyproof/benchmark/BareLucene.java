package org.galleyproof.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The yardstick of an import: a plain Lucene index of the same rows, as it comes out of the box. One text field, and the id stored; the text is stored or
 * not, and without it a search could tell that something was found, but not what.
 */
final class BareLucene {

	private BareLucene() {
	}

	/** Reads the rows once, indexes and commits them; how many. */
	static int index(Path statements, Path folder, Field.Store text) throws IOException {
		int count = 0;
		try (Directory directory = FSDirectory.open(folder);
				IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()));
				BufferedReader rows = Files.newBufferedReader(statements)) {
			for (String row = rows.readLine(); row != null; row = rows.readLine(), count++) {
				JsonObject object = JsonParser.parseString(row).getAsJsonObject();
				Document document = new Document();
				document.add(new StringField("id", object.get("id").getAsString(), Field.Store.YES));
				document.add(new TextField("text", object.get("text").getAsString(), text));
				writer.addDocument(document);
			}
			writer.commit();
		}
		return count;
	}
}
