package org.galleyproof.core.dossier.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.index.Found;
import org.galleyproof.index.Lookup;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.model.dossier.Organisation;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.model.dossier.Statement;
import org.galleyproof.model.dossier.VerificationStatus;
import org.galleyproof.text.Span;

/** Edits of all kinds, chosen by a seed. */
final class RandomEdits {

	private static final String[] NAMES = { "Cy Dale", "Dee Fox", "Eve Gale", "Ada Quill", "Ben Reed", "B. Reed" };

	private final DossierEditor editor;
	private final Random random;

	RandomEdits(DossierEditor editor, long seed) {
		this.editor = editor;
		random = new Random(seed);
	}

	/** Does something, undoes or redoes something, or saves. */
	void step(boolean saves) throws UserException {
		int what = random.nextInt(20);
		if (what < 4)
			editor.undo();
		else if (what < 7)
			editor.redo();
		else if (what < 9 && saves)
			editor.save(Progress.NONE);
		else
			edit();
	}

	private void edit() throws UserException {
		Source source = editor.source(random.nextBoolean() ? "ferry" : "market");
		List<Person> people = editor.dossier().getPeople();
		Person person = one(people);
		switch (random.nextInt(16)) {
		case 0 -> editor.people().add(one(List.of(NAMES)));
		case 1 -> editor.people().rename(person, one(List.of(NAMES)));
		case 2 -> editor.people().addAlias(person, one(List.of(NAMES)));
		case 3 -> editor.people().addSpelling(person, "Spelt " + random.nextInt(3));
		case 4 -> editor.people().addRole(person, "Role " + random.nextInt(3), organisation(), day(), day());
		case 5 -> {
			if (!person.getRoles().isEmpty())
				editor.people().changeRole(one(person.getRoles()), "Other", organisation(), day(), null);
		}
		case 6 -> {
			if (!person.getRoles().isEmpty())
				editor.people().removeRole(one(person.getRoles()));
		}
		case 7 -> {
			Person other = one(people);
			if (other != person && other.getMergedInto() == null && person.getMergedInto() == null)
				editor.people().merge(person, other);
		}
		case 8 -> {
			try {
				editor.people().remove(person);
			} catch (UserException e) {
				// who speaks can't be removed, and random choice does not look
				return;
			}
		}
		case 9 -> editor.organisations().add("Body " + random.nextInt(3));
		case 10 -> {
			Organisation organisation = organisation();
			if (organisation != null)
				editor.organisations().remove(organisation);
		}
		case 11 -> editor.sources().kind(source, one(SourceKind.VALUES));
		case 12 -> editor.sources().title(source, "Title " + random.nextInt(3));
		case 13 -> {
			int start = random.nextInt(source.getText().length() - 10);
			if (!Character.isLowSurrogate(source.getText().charAt(start)) && !Character.isLowSurrogate(source.getText().charAt(start + 9)))
				editor.statements().add(source, List.of(new Span(start, start + 9)), person, random.nextBoolean());
		}
		case 14 -> {
			if (!source.getStatements().isEmpty())
				editor.statements().speaker(one(source.getStatements()), random.nextInt(4) == 0 ? null : person);
		}
		default -> {
			if (source.getStatements().isEmpty())
				return;
			Statement statement = one(source.getStatements());
			if (random.nextInt(6) == 0)
				editor.statements().remove(statement);
			else
				editor.statements().verify(statement, one(VerificationStatus.VALUES), "note " + random.nextInt(3), null);
		}
		}
	}

	private Organisation organisation() {
		List<Organisation> all = editor.dossier().getOrganisations();
		return all.isEmpty() ? null : one(all);
	}

	private LocalDate day() {
		return random.nextInt(3) == 0 ? null : SampleDossier.DAY.plusDays(random.nextInt(2000) - 1000);
	}

	private <T> T one(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}

	/** Everything that the index has, by id. */
	static Map<String, StatementDocument> indexed(DossierStore store) {
		Map<String, StatementDocument> all = new TreeMap<>();
		for (Found<StatementDocument> found : new ArrayList<>(store.index().catalogue().statements(Lookup.of("", 1000)).found()))
			all.put(found.what().id(), found.what());
		return all;
	}
}
