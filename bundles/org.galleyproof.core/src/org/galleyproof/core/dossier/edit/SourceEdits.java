package org.galleyproof.core.dossier.edit;

import static org.galleyproof.model.dossier.DossierPackage.Literals.SOURCE__KIND;
import static org.galleyproof.model.dossier.DossierPackage.Literals.SOURCE__PUBLISHED;
import static org.galleyproof.model.dossier.DossierPackage.Literals.SOURCE__PUBLISHER;
import static org.galleyproof.model.dossier.DossierPackage.Literals.SOURCE__SUPERSEDED_BY;
import static org.galleyproof.model.dossier.DossierPackage.Literals.SOURCE__SUPERSEDES;
import static org.galleyproof.model.dossier.DossierPackage.Literals.SOURCE__TITLE;
import static org.galleyproof.model.dossier.DossierPackage.Literals.SOURCE__URI;
import static org.galleyproof.model.dossier.DossierPackage.Literals.STATEMENT__SPEAKER;
import static org.galleyproof.model.dossier.DossierPackage.Literals.STATEMENT__VERIFICATION;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.galleyproof.core.dossier.SourceAbout;
import org.galleyproof.core.dossier.SourceVersion;
import org.galleyproof.core.dossier.Succession;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.SourceKind;

/** What can be edited of sources: what is known about them, never their text. */
public final class SourceEdits {

	private final EditingDomain domain;

	SourceEdits(EditingDomain domain) {
		this.domain = domain;
	}

	/** Says what it is, and so how strong. */
	public void kind(Source source, SourceKind kind) {
		set(source, SOURCE__KIND, kind);
	}

	/** Gives it another heading. */
	public void title(Source source, String title) {
		set(source, SOURCE__TITLE, Edits.clean(title));
	}

	/** Says who published it; {@code null} where unknown. */
	public void publisher(Source source, String publisher) {
		set(source, SOURCE__PUBLISHER, Edits.clean(publisher));
	}

	/** Says on which day it was published; {@code null} where unknown. */
	public void published(Source source, LocalDate day) {
		set(source, SOURCE__PUBLISHED, day);
	}

	/**
	 * Says anew what is known about a source and which source it is a later version of: one edit, see {@link #supersede}.
	 *
	 * @param earlier {@code null} for none: a source of its own
	 * @throws UserException when the other is the source itself or a version after it
	 */
	public void describe(Source source, SourceAbout about, Source earlier) throws UserException {
		Edits edit = new Edits(domain, "edit.source").set(source, SOURCE__KIND, about.kind()).set(source, SOURCE__TITLE, Edits.clean(about.title()))
				.set(source, SOURCE__PUBLISHER, Edits.clean(about.publisher())).set(source, SOURCE__URI, Edits.clean(about.uri()))
				.set(source, SOURCE__PUBLISHED, about.date());
		if (earlier == null)
			separate(source, edit);
		else if (earlier != source.getSupersedes())
			supersede(source, newest(earlier, source), edit);
		edit.run();
	}

	/**
	 * Says that a source is the version after another one: the other is kept and no longer searched. What was found on checking its statements, and who
	 * spoke, holds for the same words of the later one, unless something was found on those themselves. Saying so of a source that has an earlier version
	 * already takes that back first.
	 *
	 * @return what became of the statements of the earlier version
	 * @throws UserException when the other is the source itself or a version after it
	 */
	public SourceVersion supersede(Source later, Source earlier) throws UserException {
		Edits edit = new Edits(domain, "edit.version");
		SourceVersion told = supersede(later, earlier, edit);
		edit.run();
		return told;
	}

	/** Says that a source is a source of its own and no version of another: both are searched. */
	public void separate(Source later) {
		Edits edit = new Edits(domain, "edit.version");
		separate(later, edit);
		edit.run();
	}

	private static SourceVersion supersede(Source later, Source earlier, Edits edit) throws UserException {
		if (isBefore(later, earlier))
			throw EditMessages.failure("version.circle", later.getTitle(), earlier.getTitle());
		Source before = later.getSupersedes();
		if (before != null && before != earlier && !before.eIsProxy())
			edit.set(before, SOURCE__SUPERSEDED_BY, null);
		edit.set(later, SOURCE__SUPERSEDES, earlier).set(earlier, SOURCE__SUPERSEDED_BY, later);
		Succession succession = Succession.of(earlier, later);
		for (Succession.Kept kept : succession.kept())
			if (kept.holds()) {
				if (kept.later().getVerification() == null && kept.earlier().getVerification() != null)
					edit.set(kept.later(), STATEMENT__VERIFICATION, EcoreUtil.copy(kept.earlier().getVerification()));
				if (kept.later().getSpeaker() == null)
					edit.set(kept.later(), STATEMENT__SPEAKER, kept.earlier().getSpeaker());
			}
		return succession.told(earlier);
	}

	private static void separate(Source later, Edits edit) {
		Source before = later.getSupersedes();
		if (before != null && !before.eIsProxy())
			edit.set(before, SOURCE__SUPERSEDED_BY, null);
		edit.set(later, SOURCE__SUPERSEDES, null);
	}

	/** Whether a source is another one, or one of the versions before it. */
	private static boolean isBefore(Source source, Source other) {
		Set<Source> seen = new HashSet<>();
		for (Source each = other; each != null && seen.add(each); each = each.getSupersedes())
			if (each == source)
				return true;
		return false;
	}

	/** The newest version of a source, not counting {@code later} and what came after it. */
	private static Source newest(Source source, Source later) {
		Set<Source> seen = new HashSet<>();
		Source newest = source;
		while (seen.add(newest) && newest.getSupersededBy() != null && newest.getSupersededBy() != later && !newest.getSupersededBy().eIsProxy())
			newest = newest.getSupersededBy();
		return newest;
	}

	private void set(Source source, EStructuralFeature feature, Object value) {
		new Edits(domain, "edit.source").set(source, feature, value).run();
	}
}
