package org.galleyproof.core.dossier.validation;

import static org.galleyproof.model.dossier.DossierPackage.Literals.SOURCE__PUBLISHED;
import static org.galleyproof.model.dossier.DossierPackage.Literals.SOURCE__TEXT;
import static org.galleyproof.model.dossier.DossierPackage.Literals.SOURCE__TITLE;
import static org.galleyproof.model.dossier.DossierPackage.Literals.STATEMENT__END;
import static org.galleyproof.model.dossier.DossierPackage.Literals.STATEMENT__PIECES;
import static org.galleyproof.model.dossier.DossierPackage.Literals.STATEMENT__SAID_ON;
import static org.galleyproof.model.dossier.DossierPackage.Literals.STATEMENT__SPEAKER;
import static org.galleyproof.model.dossier.DossierPackage.Literals.VERIFICATION__AT;
import static org.galleyproof.model.dossier.DossierPackage.Literals.VERIFICATION__BY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.galleyproof.model.dossier.Piece;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.Statement;
import org.galleyproof.model.dossier.Verification;
import org.galleyproof.model.dossier.VerificationStatus;

/** What holds of sources, their statements and verifications. */
final class SourceConstraints {

	/** Clocks of two computers may differ. */
	private static final Duration CLOCKS = Duration.ofHours(1);

	private SourceConstraints() {
	}

	static void source(Source source, Faults faults) {
		faults.warn(PeopleConstraints.blank(source.getText()), source, SOURCE__TEXT, "source.text");
		faults.warn(PeopleConstraints.blank(source.getTitle()), source, SOURCE__TITLE, "source.title");
		faults.warn(PeopleConstraints.impossible(source.getPublished()), source, SOURCE__PUBLISHED, "day.impossible", source.getPublished());
		faults.warn(PeopleConstraints.future(source.getPublished()), source, SOURCE__PUBLISHED, "day.future", source.getPublished());
	}

	static void statement(Statement statement, Map<Object, Object> context, Faults faults) {
		boolean ordered = statement.getStart() >= 0 && statement.getStart() <= statement.getEnd();
		faults.refuse(!ordered, statement, STATEMENT__END, "statement.outside");
		faults.warn(ordered && statement.getStart() == statement.getEnd(), statement, STATEMENT__END, "statement.empty");
		if (statement.eContainer() instanceof Source source) {
			faults.refuse(ordered && statement.getEnd() > length(source, context), statement, STATEMENT__END, "statement.outside");
			boolean late = statement.getSaidOn() != null && source.getPublished() != null && statement.getSaidOn().isAfter(source.getPublished());
			faults.warn(late, statement, STATEMENT__SAID_ON, "statement.late", statement.getSaidOn(), source.getPublished());
		}
		faults.refuse(!follow(statement), statement, STATEMENT__PIECES, "statement.pieces");
		faults.warn(PeopleConstraints.impossible(statement.getSaidOn()), statement, STATEMENT__SAID_ON, "day.impossible", statement.getSaidOn());
		faults.warn(PeopleConstraints.future(statement.getSaidOn()), statement, STATEMENT__SAID_ON, "day.future", statement.getSaidOn());
		boolean nobody = statement.getSpeaker() != null && (statement.getSpeaker().eIsProxy() || statement.getSpeaker().eResource() == null);
		faults.warn(nobody, statement, STATEMENT__SPEAKER, "statement.speaker");
	}

	static void verification(Verification verification, Faults faults) {
		boolean made = verification.getStatus() != VerificationStatus.UNVERIFIED;
		faults.warn(made && PeopleConstraints.blank(verification.getBy()), verification, VERIFICATION__BY, "verification.by");
		faults.warn(verification.getAt() != null && verification.getAt().isAfter(Instant.now().plus(CLOCKS)), verification, VERIFICATION__AT, "verification.at");
	}

	private static boolean follow(Statement statement) {
		List<Piece> pieces = statement.getPieces();
		int end = statement.getStart();
		for (Piece piece : pieces) {
			if (piece.getStart() < end || piece.getEnd() < piece.getStart())
				return false;
			end = piece.getEnd();
		}
		return end <= statement.getEnd() || pieces.isEmpty();
	}

	/** In code points, counted once for each source and validation. */
	private static int length(Source source, Map<Object, Object> context) {
		return (Integer) context.computeIfAbsent(source, key -> source.getText() == null ? 0 : source.getText().codePointCount(0, source.getText().length()));
	}
}
