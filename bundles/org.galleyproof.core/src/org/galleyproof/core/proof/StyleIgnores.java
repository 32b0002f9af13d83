package org.galleyproof.core.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.user.UserException;

/**
 * The findings that are ignored under a house's styles: a proof file without a draft in the folder of the dossier, {@code style.proof}. One object for
 * each folder, shared by all drafts; thread-safe.
 */
public final class StyleIgnores {

	private static final Map<Path, StyleIgnores> OPEN = new ConcurrentHashMap<>();

	private final ProofFile file;
	private final Saver saver = new Saver(this::save);
	private final Map<String, Ignored> ignored = new LinkedHashMap<>();
	/** Whoever asked last; {@code null} while nobody does. */
	private volatile Consumer<String> problems;

	private StyleIgnores(Path folder) {
		file = new ProofFile(folder.resolve("style" + ProofFile.EXTENSION));
	}

	/** What is ignored in the dossier in {@code folder}. Reads nothing yet. */
	public static StyleIgnores of(Path folder) {
		return OPEN.computeIfAbsent(folder.toAbsolutePath().normalize(), StyleIgnores::new);
	}

	/** Tells what could not be read or saved, a sentence for people, to the one who asked last: with several drafts open it is told once. */
	void tell(Consumer<String> listener) {
		problems = listener;
	}

	/** Tells a listener nothing more. */
	void untell(Consumer<String> listener) {
		if (problems == listener)
			problems = null;
	}

	/** Sees what is saved; returns whether that was new. Reads a file: not for the user's thread. */
	public boolean refresh() {
		if (!file.hasChanged())
			return false;
		try {
			adopt(file.load());
			return true;
		} catch (UserException e) {
			told(e);
			return false;
		}
	}

	/** The findings that are ignored under the style of that name. */
	synchronized List<Ignored> all(String style) {
		return ignored.values().stream().filter(each -> each.stands() && style.equals(each.style())).toList();
	}

	synchronized Optional<Ignored> find(FindingKey key, String style) {
		return ignored.values().stream().filter(each -> each.stands() && style.equals(each.style()) && each.key().equals(key)).findFirst();
	}

	synchronized String ignore(Finding finding, String style, Entry entry) {
		String id = "i-" + entry.id();
		ignored.put(id, new Ignored(id, IgnoreScope.STYLE, finding.type().name(), finding.arguments(), style, null, List.of(entry)));
		saver.soon();
		return id;
	}

	synchronized void append(String id, Entry entry) {
		if (ignored.computeIfPresent(id, (key, each) -> each.with(entry)) != null)
			saver.soon();
	}

	synchronized Ignored get(String id) {
		return ignored.get(id);
	}

	/** Saves now; waits for it. */
	public void flush() {
		saver.now();
	}

	private synchronized void adopt(Stored stored) {
		stored.ignored().forEach(other -> ignored.merge(other.id(), other, Ignored::merged));
	}

	private void save() {
		List<Ignored> mine;
		synchronized (this) {
			mine = new ArrayList<>(ignored.values());
		}
		if (mine.isEmpty())
			return;
		try {
			adopt(file.save(new Stored(null, null, Landmarks.NONE, Dating.NONE, List.of(), mine)));
		} catch (UserException e) {
			told(e);
		}
	}

	private void told(UserException failure) {
		Consumer<String> listener = problems;
		if (listener != null)
			listener.accept(failure.getMessage());
		else
			Logger.getLogger(StyleIgnores.class.getName()).log(Level.WARNING, failure.getMessage(), failure);
	}
}
