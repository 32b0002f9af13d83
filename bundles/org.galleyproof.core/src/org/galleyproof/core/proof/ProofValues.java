package org.galleyproof.core.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.galleyproof.model.proof.Decided;
import org.galleyproof.model.proof.DecisionStatus;
import org.galleyproof.model.proof.HistoryEntry;
import org.galleyproof.model.proof.IgnoredFinding;
import org.galleyproof.model.proof.IgnoredScope;
import org.galleyproof.model.proof.Proof;
import org.galleyproof.model.proof.ProofFactory;

/** Turns what is saved into values and back. Files that differ only in what follows from something else are read alike. */
final class ProofValues {

	private static final ProofFactory FACTORY = ProofFactory.eINSTANCE;

	private ProofValues() {
	}

	/** @throws RuntimeException when something is missing or no name of ours */
	static Stored values(Proof proof) {
		List<Decision> decisions = new ArrayList<>();
		proof.getQuotations().forEach(quotation -> decisions.add(decision(quotation, false)));
		proof.getClaims().forEach(claim -> decisions.add(decision(claim, true)));
		List<Ignored> ignored = proof.getIgnored().stream().map(ProofValues::ignored).toList();
		return new Stored(proof.getDraft(), proof.getDigest(), Landmarks.parse(proof.getParagraphs()), dating(proof), decisions, ignored);
	}

	static Proof model(Stored stored) {
		Proof proof = FACTORY.createProof();
		proof.setDraft(stored.draft());
		proof.setDigest(stored.digest());
		proof.getParagraphs().addAll(stored.landmarks().lines());
		for (Decision decision : stored.decisions().stream().sorted(Comparator.comparingInt(ProofValues::place).thenComparing(Decision::id)).toList())
			if (decision.claim())
				proof.getClaims().add(model(decision, FACTORY.createClaimCheck()));
			else
				proof.getQuotations().add(model(decision, FACTORY.createQuotationCheck()));
		stored.dating().history().forEach(entry -> proof.getDating().add(model(entry)));
		stored.ignored().forEach(ignored -> proof.getIgnored().add(model(ignored)));
		return proof;
	}

	/** What was said is a day, or the file is damaged. */
	private static Dating dating(Proof proof) {
		Dating dating = new Dating(proof.getDating().stream().map(ProofValues::entry).toList());
		dating.day();
		return dating;
	}

	/** What has no place stands last. */
	private static int place(Decision decision) {
		return decision.anchors().isEmpty() || decision.anchors().get(0).start() < 0 ? Integer.MAX_VALUE : decision.anchors().get(0).start();
	}

	private static Decision decision(Decided decided, boolean claim) {
		if (decided.getId() == null)
			throw new IllegalArgumentException(ProofMessages.text("damage.id"));
		return new Decision(decided.getId(), claim, decided.getContent().stream().map(ProofValues::anchor).toList(), decided.getHistory().stream().map(ProofValues::entry)
				.toList());
	}

	private static <T extends Decided> T model(Decision decision, T decided) {
		decided.setId(decision.id());
		decided.setStatus(switch (decision.state()) {
			case OPEN -> DecisionStatus.OPEN;
			case CONFIRMED -> DecisionStatus.CONFIRMED;
			case REJECTED -> DecisionStatus.REJECTED;
			case ASKED -> DecisionStatus.ASKED;
			case NEEDS_SOURCE -> DecisionStatus.NEEDS_SOURCE;
		});
		decided.setAssignee(decision.assignee());
		decided.setSecondReader(decision.readBy() == null ? decision.secondReader() : decision.readBy());
		decided.setNote(decision.decided() == null ? null : Escapes.escape(decision.decided().note()));
		decision.anchors().forEach(anchor -> decided.getContent().add(model(anchor)));
		decision.history().forEach(entry -> decided.getHistory().add(model(entry)));
		return decided;
	}

	private static Ignored ignored(IgnoredFinding finding) {
		return new Ignored(finding.getId(), IgnoreScope.valueOf(finding.getScope().name()), finding.getType(), finding.getArguments().stream().map(Escapes::unescape)
				.toList(), finding.getStyle(),
				finding.getAnchor() == null ? null : anchor(finding.getAnchor()), finding.getHistory().stream().map(ProofValues::entry).toList());
	}

	private static IgnoredFinding model(Ignored ignored) {
		IgnoredFinding finding = FACTORY.createIgnoredFinding();
		finding.setId(ignored.id());
		finding.setScope(IgnoredScope.valueOf(ignored.scope().name()));
		finding.setType(ignored.type());
		ignored.arguments().forEach(argument -> finding.getArguments().add(Escapes.escape(argument)));
		finding.setStyle(ignored.style());
		if (ignored.anchor() != null)
			finding.setAnchor(model(ignored.anchor()));
		ignored.history().forEach(entry -> finding.getHistory().add(model(entry)));
		return finding;
	}

	private static Anchor anchor(org.galleyproof.model.proof.Anchor anchor) {
		return new Anchor(Escapes.unescape(text(anchor.getExact())), Escapes.unescape(text(anchor.getPrefix())), Escapes.unescape(text(anchor.getSuffix())),
				new Anchor.Once(anchor.isOnce(), anchor.isPrefixOnce(), anchor.isSuffixOnce()),
				anchor.getEnd() < anchor.getStart() ? -1 : anchor.getStart(), anchor.getEnd() < anchor.getStart() ? -1 : anchor.getEnd());
	}

	private static org.galleyproof.model.proof.Anchor model(Anchor anchor) {
		org.galleyproof.model.proof.Anchor model = FACTORY.createAnchor();
		model.setExact(Escapes.escape(anchor.exact()));
		model.setPrefix(Escapes.escape(anchor.prefix()));
		model.setSuffix(Escapes.escape(anchor.suffix()));
		model.setOnce(anchor.once().exact());
		model.setPrefixOnce(anchor.once().prefix());
		model.setSuffixOnce(anchor.once().suffix());
		model.setStart(anchor.start());
		model.setEnd(anchor.end());
		return model;
	}

	private static Entry entry(HistoryEntry entry) {
		if (entry.getId() == null || entry.getAt() == null || entry.getWhat() == null)
			throw new IllegalArgumentException(ProofMessages.text("damage.entry"));
		return new Entry(entry.getId(), entry.getAt(), Escapes.unescape(entry.getBy()), Action.valueOf(entry.getWhat()), Escapes.unescape(entry.getValue()),
				Escapes.unescape(entry.getNote()),
				entry.getBasis() == null ? null : basis(entry.getBasis()));
	}

	private static HistoryEntry model(Entry entry) {
		HistoryEntry model = FACTORY.createHistoryEntry();
		model.setId(entry.id());
		model.setAt(entry.at());
		model.setBy(Escapes.escape(entry.by()));
		model.setWhat(entry.action().name());
		model.setValue(Escapes.escape(entry.value()));
		model.setNote(Escapes.escape(entry.note()));
		if (entry.basis() != null)
			model.setBasis(model(entry.basis()));
		return model;
	}

	private static Basis basis(org.galleyproof.model.proof.Basis basis) {
		return new Basis(Escapes.unescape(text(basis.getWords())), Escapes.unescape(basis.getSpeaker()), basis.getStatement(), basis.getFingerprint(),
				basis.getVerification() == null ? null : Verification.valueOf(basis.getVerification()), basis.getFindings().stream().map(Escapes::unescape).toList());
	}

	private static org.galleyproof.model.proof.Basis model(Basis basis) {
		org.galleyproof.model.proof.Basis model = FACTORY.createBasis();
		model.setWords(Escapes.escape(basis.words()));
		model.setSpeaker(Escapes.escape(basis.speaker()));
		model.setStatement(basis.statement());
		model.setFingerprint(basis.fingerprint());
		model.setVerification(basis.verification() == null ? null : basis.verification().name());
		basis.findings().forEach(finding -> model.getFindings().add(Escapes.escape(finding)));
		return model;
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
