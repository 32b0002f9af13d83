package org.galleyproof.rcp.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * Puts plain words in the place of the platform's own, which speak of resources and editors. The platform keeps its texts in public fields that it fills
 * from its own files; these are filled once more, before any window asks for them. In an Eclipse that only installs the plug-ins nothing is touched.
 */
public final class PlatformWords {

	private static final String FILE = "platform.properties";
	private static final int PARTS = 3;

	private PlatformWords() {
	}

	/**
	 * Fills them; to be called before the first window is made.
	 *
	 * @return those that this platform has no more, as {@code bundle/class/field}: there its own words stay
	 */
	public static List<String> take() {
		List<String> missing = new ArrayList<>();
		Properties words = read();
		for (String place : words.stringPropertyNames()) {
			String[] parts = place.split("/", PARTS);
			Bundle bundle = Platform.getBundle(parts[0]);
			try {
				if (bundle == null)
					missing.add(place);
				else {
					Field field = bundle.loadClass(parts[1]).getField(parts[2]);
					// some of their classes are seen in their own package alone
					field.setAccessible(true);
					field.set(null, words.getProperty(place));
				}
			} catch (ReflectiveOperationException e) {
				// another version of the platform: its own words are better than none
				ILog.of(PlatformWords.class).warn(e.getMessage(), e);
				missing.add(place);
			}
		}
		return missing;
	}

	private static Properties read() {
		Properties words = new Properties();
		try (InputStream in = PlatformWords.class.getResourceAsStream(FILE)) {
			words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			return words;
		} catch (IOException e) {
			// a file of this bundle
			throw new UncheckedIOException(e);
		}
	}
}
