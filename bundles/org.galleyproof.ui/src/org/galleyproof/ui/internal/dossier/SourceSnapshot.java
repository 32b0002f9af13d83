package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import org.galleyproof.core.dossier.SourceText;
import org.galleyproof.core.dossier.Succession;
import org.galleyproof.core.dossier.validation.DossierProblems;
import org.galleyproof.core.dossier.validation.Problem;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.model.dossier.Statement;
import org.galleyproof.model.dossier.Verification;
import org.galleyproof.model.dossier.VerificationStatus;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.Days;

/**
 * A source as its page shows it; immutable, so that it can be read in one thread and shown in another.
 *
 * @param id its id
 * @param title for people to read
 * @param publisher {@code null} where unknown
 * @param uri {@code null} where unknown
 * @param original the imported file; {@code null} where none is kept
 * @param olderId the version before; {@code null} where there is none
 * @param olderTitle its title; {@code null} where there is none
 * @param newerId the version after; {@code null} where there is none
 * @param text the whole text
 * @param statements in the order of the text
 * @param problem what is wrong with the source itself, in sentences; empty for nothing
 */
record SourceSnapshot(String id, String title, SourceKind kind, String publisher, LocalDate date, String uri, Path original, String olderId, String olderTitle, String newerId,
		String text, List<Placed> statements, String problem) {

	/**
	 * A statement in its place.
	 *
	 * @param spans Java offsets, ascending, at least one
	 * @param speaker the name, or the label where the speaker is nobody known; {@code null} where it is nobody's
	 * @param personId {@code null} where the speaker is nobody known
	 * @param date the day it was said; {@code null} where unknown
	 * @param place page or timecode; empty where there is none
	 * @param verification a sentence on who checked it, when and how; empty where nobody did
	 * @param evidence where that can be seen; {@code null} where nobody told
	 * @param problem what is wrong with it, in sentences; empty for nothing
	 */
	record Placed(String id, List<Span> spans, String speaker, String personId, LocalDate date, String place, VerificationStatus status, String verification, String note,
			String evidence, String problem) {

		int start() {
			return spans.get(0).start();
		}

		int length() {
			return spans.stream().mapToInt(Span::length).sum();
		}

		boolean covers(int offset) {
			return spans.stream().anyMatch(span -> span.start() <= offset && offset <= span.end());
		}

		String words(String text) {
			return String.join(" ", spans.stream().map(span -> span.of(text)).toList());
		}
	}

	/** @param olderTitle of the version before; {@code null} where there is none */
	static SourceSnapshot of(Source source, String olderTitle) {
		SourceText text = new SourceText(source);
		Map<EObject, String> problems = new HashMap<>();
		for (Problem problem : DossierProblems.of(source))
			problems.merge(problem.object(), problem.message(), (one, other) -> one + ' ' + other);
		List<Placed> statements = new ArrayList<>(source.getStatements().size());
		for (Statement statement : source.getStatements())
			statements.add(placed(statement, text.spans(statement), source.getPublished(), problems.getOrDefault(statement, "")));
		statements.sort((a, b) -> Integer.compare(a.start(), b.start()));
		Path file = source.eResource() == null ? null : Path.of(source.eResource().getURI().toFileString());
		Path original = source.getOriginal() == null || file == null ? null : file.resolveSibling(source.getOriginal());
		return new SourceSnapshot(source.getId(), name(source), source.getKind(), source.getPublisher(),
				source.getPublished(), source.getUri(), original, Succession.earlierId(source).orElse(null), olderTitle,
				Succession.laterId(source).orElse(null), source.getText(), List.copyOf(statements), problems.getOrDefault(source, ""));
	}

	/** The statement that covers {@code offset}, the shortest of several; {@code null} where none does. */
	Placed at(int offset) {
		Placed best = null;
		for (Placed statement : statements)
			if (statement.covers(offset) && (best == null || statement.length() < best.length()))
				best = statement;
		return best;
	}

	/** The statement of that id; {@code null} where there is none. */
	Placed get(String statementId) {
		return statements.stream().filter(statement -> statement.id().equals(statementId)).findFirst().orElse(null);
	}

	/** Its title, or its id where it has none. */
	static String name(Source source) {
		return source.getTitle() == null ? source.getId() : source.getTitle();
	}

	private static Placed placed(Statement statement, List<Span> spans, LocalDate published, String problem) {
		Verification verification = statement.getVerification();
		String place = statement.getTimecode() != null ? statement.getTimecode() : statement.getPage() > 0 ? NLS.bind(DossierTexts.page, statement.getPage()) : "";
		boolean known = statement.getSpeaker() != null && statement.getSpeaker().getName() != null;
		return new Placed(statement.getId(), spans, known ? statement.getSpeaker().getName() : statement.getLabel(), known ? statement.getSpeaker().getId() : null,
				statement.getSaidOn() != null ? statement.getSaidOn() : published, place, verification == null ? VerificationStatus.UNVERIFIED : verification.getStatus(),
				verification == null ? "" : sentence(verification), verification == null ? null : verification.getNote(),
				verification == null ? null : verification.getEvidence(), problem);
	}

	/** Who says so and when. */
	static String sentence(Verification verification) {
		LocalDate day = verification.getAt() == null ? null : verification.getAt().atZone(ZoneId.systemDefault()).toLocalDate();
		String label = Statuses.label(verification.getStatus());
		if (verification.getBy() == null)
			return label;
		return day == null ? NLS.bind(DossierTexts.Verification_by, label, verification.getBy())
				: NLS.bind(DossierTexts.Verification_by_on, new Object[] { label, verification.getBy(), Days.show(day) });
	}
}
