package org.galleyproof.core.dossier;

import static org.galleyproof.core.dossier.DossierMessages.reason;
import static org.galleyproof.core.dossier.DossierMessages.text;
import static org.galleyproof.model.dossier.DossierPackage.Literals.SOURCE__SUPERSEDED_BY;

import java.io.IOException;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.galleyproof.core.user.UserException;
import org.galleyproof.index.Found;
import org.galleyproof.index.Lookup;
import org.galleyproof.index.SourceDocument;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.Statement;

/**
 * Versions of sources. A source found at the address of another one is its next version. So is one of the same title, publisher and day, if half of
 * the statements of the shorter one are in both: minutes and briefings go by one title for years. Its user may say otherwise. Both are kept; the newer
 * one is searched.
 */
public final class SourceVersions {

	/** Of the statements of the shorter one, as many must be the same. */
	private static final double SAME = 0.5;
	private static final int LOOKED_AT = 20;
	/** Longer chains are circles that somebody wrote by hand. */
	private static final int LONGEST_CHAIN = 1000;

	private final DossierStore store;

	SourceVersions(DossierStore store) {
		this.store = store;
	}

	/**
	 * The source of which a draft would be a new version, its newest so far; empty where it would be a source of its own. An object of its own, read for it:
	 * to be read, not changed, unless who asks writes it.
	 *
	 * @param wanted what its user says of that
	 * @throws UserException when a source that it may be is damaged, or there is none of the id wanted
	 */
	public Optional<Source> before(SourceDraft draft, VersionOf wanted) throws UserException {
		try {
			return switch (wanted) {
				case VersionOf.Rule.NONE -> Optional.empty();
				case VersionOf.Rule.RECOGNISED -> recognised(draft);
				case VersionOf.Source(var id) -> Optional.of(read(newest(id)));
			};
		} catch (IOException e) {
			throw new UserException(text("dossier.unreadable", store.path(), reason(e)), e);
		}
	}

	/** The id of the newest version of a source. */
	private String newest(String id) throws UserException {
		String newest = id;
		for (int steps = 0; steps < LONGEST_CHAIN; steps++) {
			Optional<String> later = Succession.laterId(store.source(newest));
			if (later.isEmpty())
				return newest;
			newest = later.get();
		}
		return newest;
	}

	private Optional<Source> recognised(SourceDraft draft) throws IOException, UserException {
		// rows of a larger file have addresses in common and no file of their own
		if (draft.original() == null)
			return Optional.empty();
		for (String id : draft.uri() == null ? List.<String>of() : store.index().catalogue().sourcesAt(draft.uri())) {
			Source source = read(id);
			if (address(draft.uri()).equals(address(source.getUri())) && isWhole(source, draft))
				return Optional.of(source);
		}
		if (draft.title().isBlank())
			return Optional.empty();
		for (Found<SourceDocument> found : store.index().catalogue().sources(Lookup.of('"' + draft.title().replace('"', ' ') + '"', LOOKED_AT)).found())
			if (isAlike(found.what(), draft)) {
				Source source = read(found.what().id());
				if (isWhole(source, draft) && sharesStatements(source, draft))
					return Optional.of(source);
			}
		return Optional.empty();
	}

	/** Makes one source the version after the other. What was found on checking a statement holds for the same words of the same speaker. */
	static SourceVersion succeed(Source earlier, Source later) {
		later.setSupersedes(earlier);
		earlier.setSupersededBy(later);
		Succession succession = Succession.of(earlier, later);
		succession.kept().stream().filter(Succession.Kept::holds).forEach(kept -> carryOver(kept.earlier(), kept.later()));
		return succession.told(earlier);
	}

	/**
	 * The statement that has now what a statement said: itself, or, where a newer version took the place of its source, the one there with the same
	 * words. Empty where the words are nowhere any more: what leaned on them is to be looked at again. May read sources.
	 *
	 * @throws UserException when a source can't be read
	 */
	public Optional<String> current(String statementId) throws UserException {
		Optional<StatementDocument> known = store.index().get(statementId);
		if (known.isEmpty() || !known.get().provenance().superseded())
			return known.map(StatementDocument::id);
		Source source = store.source(newest(known.get().sourceId()));
		Deque<Statement> same = Succession.byWords(source).get(Standing.fingerprint(known.get().text()));
		return same == null ? Optional.empty() : Optional.of(same.getFirst().getId());
	}

	private static void carryOver(Statement earlier, Statement later) {
		if (earlier.getVerification() != null)
			later.setVerification(EcoreUtil.copy(earlier.getVerification()));
		if (earlier.getSpeaker() != null && !earlier.getSpeaker().eIsProxy())
			later.setSpeaker(earlier.getSpeaker());
	}

	/** A place in the page and a slash at the end lead nowhere else. */
	private static String address(String uri) {
		return uri == null ? "" : uri.strip().replaceFirst("#[^#]*$", "").replaceFirst("/$", "");
	}

	private static boolean isAlike(SourceDocument source, SourceDraft draft) {
		return draft.title().equals(source.title()) && Objects.equals(draft.publisher(), source.publisher()) && Objects.equals(draft.date(), source.date());
	}

	/** Whether it is in force, came from a file of its own, and is not the very same file. */
	private static boolean isWhole(Source source, SourceDraft draft) {
		return !source.eIsSet(SOURCE__SUPERSEDED_BY) && source.getDigest() != null && source.getPart() == 0
				&& !source.getDigest().equals(draft.original().digest());
	}

	private static boolean sharesStatements(Source source, SourceDraft draft) {
		Map<String, Deque<Statement>> words = Succession.byWords(source);
		long shared = draft.statements().stream().map(statement -> Standing.fingerprint(SourceText.words(draft.text(), statement.spans()))).filter(words::containsKey).count();
		int shorter = Math.min(source.getStatements().size(), draft.statements().size());
		return shorter > 0 && shared >= SAME * shorter;
	}

	private Source read(String id) throws IOException {
		return SourceFiles.load(store.folder().source(id), id, store.dossier().eResource());
	}
}
