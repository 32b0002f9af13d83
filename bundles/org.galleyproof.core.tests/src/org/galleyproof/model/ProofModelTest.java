package org.galleyproof.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;

import org.galleyproof.model.dossier.DossierFactory;
import org.galleyproof.model.dossier.DossierPackage;
import org.galleyproof.model.proof.Anchor;
import org.galleyproof.model.proof.DecisionStatus;
import org.galleyproof.model.proof.HistoryEntry;
import org.galleyproof.model.proof.IgnoredFinding;
import org.galleyproof.model.proof.Proof;
import org.galleyproof.model.proof.ProofFactory;
import org.galleyproof.model.proof.QuotationCheck;

/** The generated code: what is written can be read, dates and moments included. */
class ProofModelTest {

	private static final ProofFactory FACTORY = ProofFactory.eINSTANCE;

	@Test
	void aProofComesBackAsItWas() throws Exception {
		Proof proof = FACTORY.createProof();
		proof.setDraft("drafts/ferry.md");
		QuotationCheck quotation = FACTORY.createQuotationCheck();
		quotation.setId("q1");
		quotation.setStatus(DecisionStatus.NEEDS_SOURCE);
		quotation.setAssignee("Ada");
		quotation.setSecondReader("Ben");
		quotation.getContent().add(anchor());
		HistoryEntry entry = FACTORY.createHistoryEntry();
		entry.setAt(Instant.parse("2026-03-04T05:06:07.008Z"));
		entry.setWhat("status");
		quotation.getHistory().add(entry);
		IgnoredFinding finding = FACTORY.createIgnoredFinding();
		finding.setId("f1");
		finding.setType("WORDS_OMITTED");
		finding.setAnchor(anchor());
		finding.getArguments().add("a\n<b>");
		proof.getIgnored().add(finding);
		proof.getQuotations().add(quotation);
		proof.getClaims().add(FACTORY.createClaimCheck());
		proof.getClaims().get(0).setId("c1");
		assertEquals(Diagnostic.OK, Diagnostician.INSTANCE.validate(EcoreUtil.copy(quotation)).getSeverity());
		assertTrue(EcoreUtil.equals(proof, again(proof)));
		assertEquals(entry.getAt(), ((Proof) again(proof)).getQuotations().get(0).getHistory().get(0).getAt());
	}

	@Test
	void datesAreIsoText() {
		DossierFactory dossier = DossierFactory.eINSTANCE;
		assertEquals("2026-03-04", dossier.convertToString(DossierPackage.Literals.DATE, LocalDate.of(2026, 3, 4)));
		assertEquals(LocalDate.of(2026, 3, 4), dossier.createFromString(DossierPackage.Literals.DATE, "2026-03-04"));
		assertNull(dossier.createFromString(DossierPackage.Literals.DATE, ""));
		assertNull(dossier.convertToString(DossierPackage.Literals.DATE, null));
		assertThrows(DateTimeException.class, () -> dossier.createFromString(DossierPackage.Literals.DATE, "soon"));
	}

	private static Anchor anchor() {
		Anchor anchor = FACTORY.createAnchor();
		anchor.setExact("sails 😀");
		anchor.setPrefix("The ferry ");
		anchor.setSuffix(" today");
		anchor.setStart(10);
		anchor.setEnd(17);
		return anchor;
	}

	private static EObject again(EObject root) throws Exception {
		Resource out = new XMIResourceImpl(URI.createURI("memory:/a.xmi"));
		out.getContents().add(EcoreUtil.copy(root));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		out.save(bytes, Map.of());
		Resource in = new XMIResourceImpl(URI.createURI("memory:/a.xmi"));
		in.load(new ByteArrayInputStream(bytes.toByteArray()), Map.of());
		return in.getContents().get(0);
	}
}
