package org.galleyproof.core.dossier.edit;

import static org.galleyproof.model.dossier.DossierPackage.Literals.SOURCE__STATEMENTS;
import static org.galleyproof.model.dossier.DossierPackage.Literals.STATEMENT__SAID_ON;
import static org.galleyproof.model.dossier.DossierPackage.Literals.STATEMENT__SPEAKER;
import static org.galleyproof.model.dossier.DossierPackage.Literals.STATEMENT__VERIFICATION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.edit.domain.EditingDomain;

import org.galleyproof.core.dossier.SourceText;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.DossierFactory;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.Statement;
import org.galleyproof.model.dossier.Verification;
import org.galleyproof.model.dossier.VerificationStatus;
import org.galleyproof.text.Span;

/** What can be edited of statements. */
public final class StatementEdits {

	private final EditingDomain domain;
	private final String user;

	StatementEdits(EditingDomain domain, String user) {
		this.domain = domain;
		this.user = user;
	}

	/**
	 * Says how far a statement can be relied on, in the user's name and with the present moment.
	 *
	 * @param note how it was found, or why not; {@code null} for none
	 * @param evidence where that can be seen: an address, a file, or the id of a statement; {@code null} for none
	 */
	public void verify(Statement statement, VerificationStatus status, String note, String evidence) {
		Verification verification = DossierFactory.eINSTANCE.createVerification();
		verification.setStatus(status);
		verification.setBy(user);
		verification.setAt(Instant.now().truncatedTo(ChronoUnit.SECONDS));
		verification.setNote(Edits.clean(note));
		verification.setEvidence(Edits.clean(evidence));
		new Edits(domain, "edit.verify").set(statement, STATEMENT__VERIFICATION, verification).run();
	}

	/** Takes a statement back: it verifies nothing any more. */
	public void retract(Statement statement, String note, String evidence) {
		verify(statement, VerificationStatus.RETRACTED, note, evidence);
	}

	/** Says who said it; {@code null} for nobody known. The speaker as printed stays. */
	public void speaker(Statement statement, Person speaker) {
		new Edits(domain, "edit.speaker").set(statement, STATEMENT__SPEAKER, speaker).run();
	}

	/** Says when it was said; {@code null} for the day of its source. */
	public void saidOn(Statement statement, LocalDate day) {
		new Edits(domain, "edit.saidOn").set(statement, STATEMENT__SAID_ON, day).run();
	}

	/**
	 * Makes a statement of words that the importer passed over.
	 *
	 * @param spans in the text of the source, Java offsets, ascending, at least one, none empty
	 * @param speaker {@code null} where unknown
	 * @param quoted whether these are a person's words
	 * @throws UserException when the spans are no words of the source
	 */
	public Statement add(Source source, List<Span> spans, Person speaker, boolean quoted) throws UserException {
		Statement statement = DossierFactory.eINSTANCE.createStatement();
		int end = 0;
		for (Span span : spans) {
			if (span.isEmpty() || span.start() < end || span.end() > source.getText().length())
				throw EditMessages.failure("statement.span");
			end = span.end();
		}
		if (spans.isEmpty())
			throw EditMessages.failure("statement.span");
		new SourceText(source).place(statement, spans);
		Set<String> taken = source.getStatements().stream().map(Statement::getId).collect(Collectors.toSet());
		statement.setId(Edits.freshId(source.getId() + "-u" + statement.getStart(), taken));
		statement.setSpeaker(speaker);
		statement.setQuoted(quoted);
		int place = Edits.place(source.getStatements(), statement, Comparator.comparingInt(Statement::getStart));
		new Edits(domain, "edit.statement.add").add(source, SOURCE__STATEMENTS, statement, place).run();
		return statement;
	}

	/** Removes a statement, which the history still tells of. One that was said and is not true any more is better {@linkplain #retract retracted}. */
	public void remove(Statement statement) {
		new Edits(domain, "edit.statement.remove").remove(statement.eContainer(), SOURCE__STATEMENTS, statement).run();
	}
}
