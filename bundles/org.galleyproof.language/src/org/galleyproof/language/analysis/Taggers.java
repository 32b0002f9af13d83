package org.galleyproof.language.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Optional;

import org.galleyproof.language.Language;
import org.galleyproof.language.analysis.internal.ModelReader;
import org.galleyproof.language.analysis.internal.ModelTagger;

/**
 * The taggers that are installed for the language that is read. Their models lie in bundles of their own, fragments of this one ({@code
 * org.galleyproof.language.light}, {@code org.galleyproof.language.deep}, which needs the first), so that a desk can leave them out.
 *
 * <p>Models are loaded when they are first asked for, once, within a second or two, and shared. When nobody holds a tagger any more
 * and memory runs short, or on {@link #release()}, they are let go; the next {@link #load} reads them again.
 */
public final class Taggers {

	private static final String LIGHT = "-light.model";
	private static final String DEEP = "-deep.model";

	private static SoftReference<ModelTagger> light = new SoftReference<>(null);
	private static SoftReference<ModelTagger> deep = new SoftReference<>(null);

	private Taggers() {
	}

	/** Whether {@link #load} would find the tier's models; nothing is loaded. */
	public static boolean isInstalled(Tier tier) {
		return exists(LIGHT) && (tier == Tier.LIGHT || exists(DEEP));
	}

	/**
	 * A tagger of that tier, ready for use. Waits for another thread that is loading it.
	 *
	 * @return empty when its models are not installed
	 * @throws UncheckedIOException when they are installed but cannot be read: damaged, or of another version
	 */
	public static synchronized Optional<Tagger> load(Tier tier) {
		if (!isInstalled(tier))
			return Optional.empty();
		return Optional.of(tier == Tier.LIGHT ? light() : deep());
	}

	/** Lets go of all models that nobody uses. A tagger that is in use goes on working. */
	public static synchronized void release() {
		light.clear();
		deep.clear();
	}

	private static ModelTagger light() {
		ModelTagger tagger = light.get();
		if (tagger == null) {
			ModelTagger inUse = deep.get();
			tagger = inUse != null ? inUse.withoutParser() : read(LIGHT, ModelTagger::light);
			light = new SoftReference<>(tagger);
		}
		return tagger;
	}

	private static ModelTagger deep() {
		ModelTagger tagger = deep.get();
		if (tagger == null) {
			tagger = read(DEEP, light()::withParser);
			deep = new SoftReference<>(tagger);
		}
		return tagger;
	}

	private static boolean exists(String file) {
		return Taggers.class.getResource(inLanguage(file)) != null;
	}

	private static String inLanguage(String file) {
		return Language.current().folder() + file;
	}

	@FunctionalInterface
	private interface Loader {
		ModelTagger load(ModelReader in) throws IOException;
	}

	private static ModelTagger read(String file, Loader loader) {
		try (InputStream stream = Taggers.class.getResourceAsStream(inLanguage(file)); ModelReader in = new ModelReader(stream)) {
			return loader.load(in);
		} catch (IOException | RuntimeException e) {
			throw new UncheckedIOException("the language model " + inLanguage(file) + " cannot be read", e instanceof IOException io ? io : new IOException(e));
		}
	}
}
