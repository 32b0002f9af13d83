package org.galleyproof.ui.internal.evidence;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import org.galleyproof.checks.Evidence;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.model.dossier.Statement;
import org.galleyproof.model.dossier.Verification;
import org.galleyproof.model.dossier.VerificationStatus;
import org.galleyproof.ui.internal.Days;
import org.galleyproof.ui.internal.SourceKinds;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.evidence.SourcePart.Fact;

/** What is known of a statement and its source, a line each; what nobody knows has no line. */
final class SourceFacts {

	private final List<Fact> facts = new ArrayList<>();

	private SourceFacts() {
	}

	/** @param source {@code null} with {@code statement}, where it can't be read */
	static List<Fact> of(Evidence evidence, Source source, Statement statement) {
		SourceFacts facts = new SourceFacts();
		facts.speaker(evidence, statement);
		if (source == null)
			facts.add(EvidenceTexts.source, evidence.sourceTitle());
		else
			facts.source(source, statement);
		return facts.facts;
	}

	private void speaker(Evidence evidence, Statement statement) {
		String label = statement == null ? null : statement.getLabel();
		boolean asPrinted = evidence.speaker() != null && label != null && !label.equals(evidence.speaker());
		add(EvidenceTexts.speaker, evidence.speaker() == null ? Texts.Card_unknown : asPrinted ? NLS.bind(EvidenceTexts.printed, evidence.speaker(), label) : evidence.speaker());
		if (evidence.speaker() != null)
			add(EvidenceTexts.role, evidence.role() == null ? EvidenceTexts.noRole : evidence.role());
		add(EvidenceTexts.said, Days.show(evidence.date()));
	}

	private void source(Source source, Statement statement) {
		add(EvidenceTexts.source, statement.getTitle() != null ? statement.getTitle() : source.getTitle());
		if (source.getEvent() != null)
			add(EvidenceTexts.event, source.getEvent().getName());
		add(EvidenceTexts.kind, NLS.bind(EvidenceTexts.strength, SourceKinds.label(source.getKind()), SourceKinds.strength(source.getKind())));
		if (isSecondHand(source, statement))
			facts.add(new Fact(EvidenceTexts.hand, EvidenceTexts.secondHand, null, true));
		add(EvidenceTexts.publisher, source.getPublisher());
		add(EvidenceTexts.published, Days.show(source.getPublished()));
		if (statement.getPage() > 0)
			add(EvidenceTexts.page, Integer.toString(statement.getPage()));
		add(EvidenceTexts.timecode, statement.getTimecode());
		verification(statement.getVerification());
		if (source.getSupersededBy() != null)
			facts.add(new Fact(EvidenceTexts.version, EvidenceTexts.superseded, null, true));
		link(source.getUri());
		original(source);
	}

	private void verification(Verification verification) {
		VerificationStatus status = verification == null ? VerificationStatus.UNVERIFIED : verification.getStatus();
		String name = switch (status) {
			case UNVERIFIED -> EvidenceTexts.unverified;
			case VERIFIED -> EvidenceTexts.verified;
			case DISPUTED -> EvidenceTexts.disputed;
			case RETRACTED -> EvidenceTexts.retracted;
		};
		StringBuilder value = new StringBuilder(name);
		if (verification != null) {
			if (verification.getBy() != null)
				value.append(", ").append(verification.getBy());
			if (verification.getAt() != null)
				value.append(", ").append(Days.show(verification.getAt().atZone(ZoneId.systemDefault()).toLocalDate()));
			if (verification.getNote() != null && !verification.getNote().isBlank())
				value.append(": ").append(verification.getNote());
		}
		boolean warning = status == VerificationStatus.DISPUTED || status == VerificationStatus.RETRACTED;
		facts.add(new Fact(EvidenceTexts.verification, value.toString(), null, warning));
		if (verification != null && verification.getEvidence() != null)
			facts.add(new Fact(EvidenceTexts.verificationLink, verification.getEvidence(), address(verification.getEvidence()), false));
	}

	/** What another outlet prints, it has heard or read itself; only what that outlet writes in its own name is its own. */
	private static boolean isSecondHand(Source source, Statement statement) {
		return source.getKind() == SourceKind.REPORT && statement.isQuoted();
	}

	private void link(String uri) {
		if (uri != null && !uri.isBlank())
			facts.add(new Fact(EvidenceTexts.link, uri, address(uri), false));
	}

	/** Only addresses of the web are opened: a source's address comes from whoever made the source. */
	private static String address(String uri) {
		String lower = uri.strip().toLowerCase(Locale.ROOT);
		return lower.startsWith("https://") || lower.startsWith("http://") ? uri.strip() : null;
	}

	private void original(Source source) {
		if (source.getOriginal() == null || source.eResource() == null || !source.eResource().getURI().isFile())
			return;
		try {
			Path folder = Path.of(source.eResource().getURI().toFileString()).toAbsolutePath().getParent();
			Path file = folder.resolve(source.getOriginal()).normalize();
			// a name with a path in it would lead out of the dossier
			boolean inside = folder.equals(file.getParent()) && Files.isRegularFile(file);
			facts.add(new Fact(EvidenceTexts.original, source.getOriginal(), inside ? file.toUri().toString() : null, false));
		} catch (InvalidPathException e) {
			facts.add(new Fact(EvidenceTexts.original, source.getOriginal(), null, false));
		}
	}

	private void add(String label, String value) {
		if (value != null && !value.isBlank())
			facts.add(new Fact(label, value, null, false));
	}
}
