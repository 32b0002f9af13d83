package org.galleyproof.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.galleyproof.index.Provenance;
import org.galleyproof.index.SourceDocument;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.model.dossier.DossierFactory;
import org.galleyproof.model.dossier.DossierPackage;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Piece;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.Statement;
import org.galleyproof.text.CodePoints;
import org.galleyproof.text.Span;

/** The text of a source with its statements: turns the code points of the model into Java offsets and back. */
public final class SourceText {

	private final Source source;
	private final String text;
	private final CodePoints points;

	/** @param source with a text */
	public SourceText(Source source) {
		this.source = source;
		text = source.getText();
		points = CodePoints.of(text);
	}

	/** The spans of a statement in the text of its source, Java offsets, ascending, at least one. */
	public List<Span> spans(Statement statement) {
		if (statement.getPieces().isEmpty())
			return List.of(span(statement.getStart(), statement.getEnd()));
		List<Span> spans = new ArrayList<>(statement.getPieces().size());
		for (Piece piece : statement.getPieces())
			spans.add(span(piece.getStart(), piece.getEnd()));
		return spans;
	}

	/**
	 * The words of a statement. Where other words stand between its pieces, the pieces are joined by a line end if they stand in different
	 * paragraphs and by a blank if not, so that they read as one text.
	 */
	public String words(Statement statement) {
		return words(text, spans(statement));
	}

	/** The words of a statement on its way into a dossier, as {@link #words(Statement)} will give them. */
	static String words(String text, List<Span> spans) {
		if (spans.size() == 1)
			return spans.get(0).of(text);
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < spans.size(); i++) {
			if (i > 0)
				words.append(text.substring(spans.get(i - 1).end(), spans.get(i).start()).indexOf('\n') >= 0 ? '\n' : ' ');
			words.append(text, spans.get(i).start(), spans.get(i).end());
		}
		return words.toString();
	}

	/** A statement as the index holds it. */
	StatementDocument document(Statement statement) {
		String speaker = statement.getLabel();
		Person person = People.speaker(statement);
		if (person != null && person.getName() != null)
			speaker = person.getName();
		else if (speaker != null)
			speaker = SpeakerLabel.of(speaker).name();
		LocalDate date = statement.getSaidOn() != null ? statement.getSaidOn() : source.getPublished();
		String title = statement.getTitle() != null ? statement.getTitle() : source.getTitle();
		return new StatementDocument(statement.getId(), words(statement), speaker, Roles.of(statement, date), date, statement.isQuoted(), source.getId(), title,
				provenance(statement));
	}

	private Provenance provenance(Statement statement) {
		String status = statement.getVerification() == null ? Provenance.UNVERIFIED : statement.getVerification().getStatus().getLiteral();
		Person speaker = People.speaker(statement);
		return new Provenance(source.getKind().getLiteral(), status, speaker == null ? null : speaker.getId(), statement.getPage(), statement.getTimecode(), spans(statement).get(0).start(), isSuperseded());
	}

	/** Whether another version of the source has taken its place; that one's file is not read for it. */
	private boolean isSuperseded() {
		return source.eIsSet(DossierPackage.Literals.SOURCE__SUPERSEDED_BY);
	}

	/** The source as the index holds it. */
	SourceDocument about() {
		return new SourceDocument(source.getId(), source.getTitle() == null ? "" : source.getTitle(), source.getKind().getLiteral(), source.getPublisher(), source.getUri(),
				source.getPublished(), source.getStatements().size(), source.getPart(), isSuperseded());
	}

	/** Every statement as the index holds it, one after the other. */
	Iterable<StatementDocument> documents() {
		return () -> source.getStatements().stream().map(this::document).iterator();
	}

	/**
	 * Puts the spans into a statement of this source that has none.
	 *
	 * @param spans Java offsets, ascending, at least one
	 */
	public void place(Statement statement, List<Span> spans) {
		Span hull = Span.hull(spans);
		statement.setStart(points.fromJava(hull.start()));
		statement.setEnd(points.fromJava(hull.end()));
		if (spans.size() == 1)
			return;
		for (Span span : spans) {
			Piece piece = DossierFactory.eINSTANCE.createPiece();
			piece.setStart(points.fromJava(span.start()));
			piece.setEnd(points.fromJava(span.end()));
			statement.getPieces().add(piece);
		}
	}

	/** @throws DamagedException when a statement lies outside the text, or has no id */
	void check() throws DamagedException {
		for (Statement statement : source.getStatements())
			try {
				if (statement.getId() == null)
					throw new IllegalArgumentException("no id");
				spans(statement);
			} catch (IndexOutOfBoundsException | IllegalArgumentException e) {
				throw new DamagedException(DossierMessages.text("damage.span", statement.getId()), e);
			}
	}

	private Span span(int start, int end) {
		return new Span(points.toJava(start), points.toJava(end));
	}
}
