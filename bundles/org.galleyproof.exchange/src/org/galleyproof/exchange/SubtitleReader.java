package org.galleyproof.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.text.Span;

/**
 * Subtitles, SubRip and WebVTT (W3C candidate recommendation of 4 April 2019): the words of a recording with their times. Speakers come
 * from voice tags, from labels ("ADA QUILL:") and, unnamed, from "&gt;&gt;"; what follows goes on with the same speaker. Lines that
 * automatic captions repeat from cue to cue are taken once. Settings, styles, notes and markup are left out.
 */
final class SubtitleReader implements ContentReader {

	private static final Pattern TIMES = Pattern.compile("^\\s*((?:\\d{1,9}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3})\\s*-->\\s*((?:\\d{1,9}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}).*");
	private static final String ARROW = "-->";
	private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]+)>");
	private static final Pattern TAG = Pattern.compile("</?[a-zA-Z0-9][^<>]{0,200}>|\\{\\\\[^}]{0,100}\\}");
	private static final Pattern LABEL = Pattern.compile("^(?:>>+|[-–—])?\\s*((?:\\p{Lu}[\\p{L}.'’-]*)(?: (?:\\p{Lu}[\\p{L}.'’-]*|of|the|and|de|van|von|bin)){0,5})(?: ?\\([^)]{1,40}\\))?:\\s+(?=\\S)");
	private static final Pattern CHANGE = Pattern.compile("^(?:>>+|[-–—](?=\\s))\\s*");
	/** A silence this long, in milliseconds, ends a paragraph where no speaker is named. */
	private static final long SILENCE = 4_000;

	/** @param start in milliseconds */
	private record Cue(long start, long end, List<String> lines) {
	}

	@Override
	public Content read(byte[] bytes, String name) throws UserException {
		Encoding encoding = Encoding.of(bytes, null);
		String file = TextFiles.decode(name, bytes, encoding.charset(), encoding.mark());
		List<Cue> cues = cues(file.lines().toList(), name);
		if (cues.isEmpty())
			throw ExchangeMessages.failure("subtitles.none", name);
		TextBuilder text = new TextBuilder();
		Places places = new Places();
		String speaker = null;
		long end = 0;
		List<String> before = List.of();
		for (Cue cue : cues) {
			boolean apart = cue.start() - end > SILENCE;
			for (String line : cue.lines()) {
				if (before.contains(line))
					continue;
				Spoken spoken = spoken(line, speaker);
				boolean change = spoken.change() || apart;
				String label = spoken.change() && spoken.speaker() != null ? spoken.speaker() + ": " : "";
				int start = change ? text.add(label + spoken.words()) : text.continueWith(spoken.words());
				if (start >= 0)
					places.addTime(start + (change ? label.length() : 0), cue.start());
				speaker = spoken.speaker();
				apart = false;
			}
			before = cue.lines();
			end = cue.end();
		}
		if (text.length() == 0)
			throw ExchangeMessages.failure("subtitles.none", name);
		return new Content(text.toString(), new Span(0, 0), new Content.About(title(name), null, null, null, null, SourceKind.RECORDING), places, encoding.note(name));
	}

	/** What a line says and who says it; {@code change} where somebody else begins. */
	private record Spoken(String speaker, String words, boolean change) {
	}

	private static Spoken spoken(String line, String speaker) {
		Matcher voice = VOICE.matcher(line);
		if (voice.find()) {
			String name = voice.group(1).strip();
			return new Spoken(name, plain(line), !name.equals(speaker));
		}
		String words = plain(line);
		Matcher label = LABEL.matcher(words);
		if (label.find())
			return new Spoken(label.group(1), words.substring(label.end()), true);
		Matcher change = CHANGE.matcher(words);
		// somebody else, whom nobody names
		return change.find() ? new Spoken(null, words.substring(change.end()), true) : new Spoken(speaker, words, false);
	}

	private static String plain(String line) {
		return TAG.matcher(line).replaceAll("").replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ").replace("&lrm;", "").replace("&rlm;", "").replace("&amp;", "&").strip();
	}

	/**
	 * A cue is a line of times and the lines below it up to a blank one.
	 *
	 * @throws UserException when a line with an arrow, above the words of a cue, gives no times: its words would be lost
	 */
	private static List<Cue> cues(List<String> lines, String name) throws UserException {
		List<Cue> cues = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Matcher times = TIMES.matcher(lines.get(i));
			if (!times.matches()) {
				if (lines.get(i).contains(ARROW))
					throw ExchangeMessages.failure("subtitles.times", name, i + 1);
				continue;
			}
			List<String> words = new ArrayList<>();
			for (i++; i < lines.size() && !lines.get(i).isBlank() && !TIMES.matcher(lines.get(i)).matches(); i++)
				if (!plain(lines.get(i)).isEmpty())
					words.add(lines.get(i).strip());
			// a cue that follows without a blank line begins with its own number, which belongs to nobody's words
			if (i < lines.size() && TIMES.matcher(lines.get(i)).matches()) {
				if (!words.isEmpty() && words.get(words.size() - 1).matches("\\d+"))
					words.remove(words.size() - 1);
				i--;
			}
			cues.add(new Cue(milliseconds(times.group(1)), milliseconds(times.group(2)), words));
		}
		return cues;
	}

	private static long milliseconds(String time) {
		String[] parts = time.split("[:.,]");
		long total = 0;
		for (int i = 0; i < parts.length - 1; i++)
			total = total * 60 + Long.parseLong(parts[i]);
		String fraction = (parts[parts.length - 1] + "00").substring(0, 3);
		return total * 1000 + Long.parseLong(fraction);
	}

	private static String title(String name) {
		String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		int dot = file.lastIndexOf('.');
		return (dot > 0 ? file.substring(0, dot) : file).replace('_', ' ').replace('-', ' ').strip();
	}
}
