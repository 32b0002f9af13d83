package org.galleyproof.core.dossier;

import static org.galleyproof.model.dossier.DossierPackage.Literals.SOURCE__SUPERSEDED_BY;
import static org.galleyproof.model.dossier.DossierPackage.Literals.SOURCE__SUPERSEDES;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.Statement;

/**
 * What becomes of the statements of a source when another one is the version after it. Changes neither.
 *
 * @param kept those whose words the later one has too, in the order of the text
 * @param changed those whose words changed or are gone, in the order of the text
 */
public record Succession(List<Kept> kept, List<Statement> changed) {

	/**
	 * The same words in both.
	 *
	 * @param earlier the statement in the earlier version
	 * @param later that in the later one
	 */
	public record Kept(Statement earlier, Statement later) {

		/** Whether what is known of the earlier one, on checking it and of who spoke, holds for the later one: the same label says it. */
		public boolean holds() {
			return Objects.equals(earlier.getLabel(), later.getLabel());
		}
	}

	/** Compares two versions, word for word. */
	public static Succession of(Source earlier, Source later) {
		Map<String, Deque<Statement>> words = byWords(later);
		SourceText text = new SourceText(earlier);
		List<Kept> kept = new ArrayList<>();
		List<Statement> changed = new ArrayList<>();
		for (Statement statement : earlier.getStatements()) {
			Deque<Statement> same = words.get(Standing.fingerprint(text.words(statement)));
			if (same == null || same.isEmpty())
				changed.add(statement);
			else
				kept.add(new Kept(statement, same.removeFirst()));
		}
		return new Succession(kept, changed);
	}

	/** What it comes to. */
	public SourceVersion told(Source earlier) {
		return new SourceVersion(earlier.getId(), earlier.getTitle() == null ? "" : earlier.getTitle(), kept.size(), changed.stream().map(Statement::getId).toList());
	}

	/** The id of the version before a source; its file need not be loaded for it. */
	public static Optional<String> earlierId(Source source) {
		return id(source, SOURCE__SUPERSEDES);
	}

	/** The id of the version after a source; its file need not be loaded for it. */
	public static Optional<String> laterId(Source source) {
		return id(source, SOURCE__SUPERSEDED_BY);
	}

	private static Optional<String> id(Source source, EReference version) {
		Source other = (Source) source.eGet(version, false);
		if (other == null)
			return Optional.empty();
		return Optional.ofNullable(other.eIsProxy() ? ((InternalEObject) other).eProxyURI().fragment() : other.getId());
	}

	/** The statements of a source by the fingerprints of their words, each in the order of the text. */
	static Map<String, Deque<Statement>> byWords(Source source) {
		SourceText text = new SourceText(source);
		Map<String, Deque<Statement>> words = new HashMap<>();
		for (Statement statement : source.getStatements())
			words.computeIfAbsent(Standing.fingerprint(text.words(statement)), key -> new ArrayDeque<>()).add(statement);
		return words;
	}
}
