package org.galleyproof.ui.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import org.galleyproof.core.dossier.DossierLookup.Named;
import org.galleyproof.core.dossier.SpeakerLabel;
import org.galleyproof.index.Found;
import org.galleyproof.index.Provenance;
import org.galleyproof.index.SourceDocument;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.model.dossier.Organisation;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.Days;
import org.galleyproof.ui.internal.Images;
import org.galleyproof.ui.internal.SourceKinds;

/**
 * Something found, as a line of a table; immutable.
 *
 * @param tab what it is
 * @param id its id
 * @param sourceId the source of a statement, or the source itself; {@code null} for others
 * @param cells what the columns of {@link RowColumns} show
 * @param bold the words found, in the first cell
 * @param icon its sign
 * @param tip more than the line has room for
 */
public record Row(Tab tab, String id, String sourceId, List<String> cells, List<Span> bold, String icon, String tip) {

	/** Characters before the first word found that still stand in the line. */
	private static final int BEFORE = 40;
	/** Characters of a statement in a line, and in its tip. */
	private static final int LINE = 400;
	private static final int TIP = 1_200;

	static Row of(Found<StatementDocument> found) {
		StatementDocument statement = found.what();
		Provenance from = statement.provenance();
		Line line = line(statement.text(), found.words());
		String speaker = statement.speaker() == null ? "" : statement.speaker();
		String place = from.timecode() != null ? from.timecode() : from.page() > 0 ? NLS.bind(DossierTexts.page, from.page()) : "";
		String source = place.isEmpty() ? statement.sourceTitle() : NLS.bind(DossierTexts.Row_place, statement.sourceTitle(), place);
		var status = Statuses.of(from.status());
		return new Row(Tab.STATEMENTS, statement.id(), statement.sourceId(),
				List.of(line.text(), speaker, Days.write(statement.date()), source, SourceKinds.name(kind(from.kind())), Statuses.label(status)), line.bold(), status.getName(),
				statement.text().length() <= TIP ? statement.text() : cut(statement.text(), TIP));
	}

	static Row ofSource(Found<SourceDocument> found) {
		SourceDocument source = found.what();
		Line line = line(source.part() > 0 ? NLS.bind(DossierTexts.Row_part, source.title(), source.part()) : source.title(), found.words());
		String title = source.superseded() ? NLS.bind(DossierTexts.Row_older, line.text()) : line.text();
		return new Row(Tab.SOURCES, source.id(), source.id(), List.of(title, SourceKinds.name(kind(source.kind())), text(source.publisher()), Days.write(source.date()),
				Integer.toString(source.statements()), text(source.uri())), line.bold(), Images.SOURCE, source.title());
	}

	static Row ofPerson(Named<Person> found) {
		Person person = found.who();
		List<String> others = Stream.concat(Stream.of(text(person.getName())), Stream.concat(person.getAliases().stream(), person.getSpellings().stream()))
				.filter(name -> !name.equals(found.name())).distinct().toList();
		return new Row(Tab.PEOPLE, person.getId(), null, List.of(found.name(), isLabel(person) ? Stream.of(DossierTexts.Row_label, roles(person)).filter(words -> !words.isEmpty()).collect(Collectors.joining("; ")) : roles(person), String.join(", ", others)), found.words(), Images.PERSON, text(person.getName()));
	}

	static Row ofOrganisation(Named<Organisation> found) {
		Organisation organisation = found.who();
		List<String> others = Stream.concat(Stream.of(text(organisation.getName())), organisation.getAliases().stream())
				.filter(name -> !name.equals(found.name())).distinct().toList();
		return new Row(Tab.ORGANISATIONS, organisation.getId(), null, List.of(found.name(), String.join(", ", others)), found.words(), Images.ORGANISATION,
				text(organisation.getName()));
	}

	/** Whether nothing is known of somebody but what transcripts print before their words: "PRESIDENT", "MS. QUILL". */
	static boolean isLabel(Person person) {
		return person.getName() != null && !person.getName().isBlank() && person.getAliases().isEmpty() && person.getSpellings().isEmpty() && !SpeakerLabel.of(person.getName()).person();
	}

	/** The roles in a line, each once. */
	static String roles(Person person) {
		return person.getRoles().stream().map(Row::role).filter(role -> !role.isEmpty()).distinct().collect(Collectors.joining("; "));
	}

	private static String role(Role role) {
		String organisation = role.getOrganisation() == null ? null : role.getOrganisation().getName();
		return organisation == null ? text(role.getTitle()) : NLS.bind(DossierTexts.Row_role, text(role.getTitle()), organisation);
	}

	private static SourceKind kind(String name) {
		return SourceKind.getByName(name.toLowerCase(Locale.ROOT));
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	private record Line(String text, List<Span> bold) {
	}

	/** A text on one line, from shortly before the first word found. */
	private static Line line(String whole, List<Span> words) {
		int start = 0;
		if (!words.isEmpty() && words.get(0).start() > 2 * BEFORE) {
			start = words.get(0).start() - BEFORE;
			int blank = whole.indexOf(' ', start);
			start = blank > 0 && blank < words.get(0).start() ? blank + 1 : start;
		}
		if (start > 0 && Character.isLowSurrogate(whole.charAt(start)))
			start--;
		String rest = cut(whole.substring(start), LINE).replaceAll("\\s", " ");
		int shift = start == 0 ? 0 : 2 - start;
		List<Span> bold = new ArrayList<>();
		for (Span word : words)
			if (word.start() >= start && word.end() - start <= Math.min(LINE, rest.length()))
				bold.add(new Span(word.start() + shift, word.end() + shift));
		return new Line(start == 0 ? rest : "\u2026 " + rest, bold);
	}

	private static String cut(String text, int most) {
		if (text.length() <= most)
			return text;
		return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most) + '\u2026';
	}
}
