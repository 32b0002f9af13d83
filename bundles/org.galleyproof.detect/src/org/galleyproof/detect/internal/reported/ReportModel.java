package org.galleyproof.detect.internal.reported;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

import org.galleyproof.detect.reported.Report;
import org.galleyproof.language.analysis.Tier;

/**
 * A trained reader of reported speech: two labellers, of which the second sees what the first one made of the paragraph. In its file: a
 * mark, the version of this format and of the features, the tier, the length and the CRC-32 of what follows. It holds hashed features and
 * numbers, no text. Immutable.
 */
public final class ReportModel {

	private static final int MARK = 0x47505253;
	/** Raised whenever features, labels or the format change: an older file would be read without an error and answer nonsense. */
	static final int VERSION = 2;
	private static final int HEADER = 4 + 4 + 4 + 4 + 8;
	private static final int MOST = 1 << 28;

	/** Brings precision and recall of the words level, on articles held out of training; 0.15 gains 5 points of recall and costs 3 of precision. */
	private static final float BOLDNESS = 0.04f;

	private final Tier tier;
	private final CueTable cues;
	private final Labeller first;
	private final Labeller second;

	ReportModel(Tier tier, CueTable cues, Labeller first, Labeller second) {
		this.tier = tier;
		this.cues = cues;
		this.first = first;
		this.second = second;
	}

	/** The tier of the tagger that it was trained with, and needs. */
	public Tier tier() {
		return tier;
	}

	/** The reports of a paragraph, in the order of the text. */
	public List<Report> read(Words words) {
		if (words.size == 0)
			return List.of();
		FeatureRows rows = new FeatureRows();
		FeatureExtractor extractor = new FeatureExtractor(words, cues);
		int[] contexts = extractor.contexts();
		extractor.extract(rows, null);
		FirstReading reading = first.read(words, rows, contexts);
		extractor.extract(rows, reading);
		return Linker.reports(words, second.labels(rows, contexts, BOLDNESS));
	}

	void write(OutputStream out) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream payload = new DataOutputStream(bytes);
		((StoredCues) cues).write(payload);
		first.write(payload);
		second.write(payload);
		CRC32 crc = new CRC32();
		crc.update(bytes.toByteArray());
		DataOutputStream data = new DataOutputStream(out);
		data.writeInt(MARK);
		data.writeInt(VERSION);
		data.writeInt(tier.ordinal());
		data.writeInt(bytes.size());
		data.writeLong(crc.getValue());
		bytes.writeTo(data);
		data.flush();
	}

	/** @throws IOException when the file can't be read, is no such model, of another version, or damaged; the message says which */
	public static ReportModel read(InputStream in) throws IOException {
		byte[] all = in.readNBytes(MOST);
		if (all.length < HEADER)
			throw new IOException("no model of reported speech: too short");
		DataInputStream header = new DataInputStream(new ByteArrayInputStream(all));
		if (header.readInt() != MARK)
			throw new IOException("no model of reported speech");
		int version = header.readInt();
		if (version != VERSION)
			throw new IOException("model of reported speech of version " + version + ", but this program reads version " + VERSION);
		int tier = header.readInt();
		int length = header.readInt();
		CRC32 crc = new CRC32();
		crc.update(all, HEADER, all.length - HEADER);
		if (tier < 0 || tier >= Tier.values().length || length != all.length - HEADER || header.readLong() != crc.getValue())
			throw new IOException("damaged model of reported speech");
		DataInputStream payload = new DataInputStream(new ByteArrayInputStream(Arrays.copyOfRange(all, HEADER, all.length)));
		return new ReportModel(Tier.values()[tier], StoredCues.read(payload), Labeller.read(payload), Labeller.read(payload));
	}
}
