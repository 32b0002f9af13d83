package org.galleyproof.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;

import org.galleyproof.model.dossier.DossierFactory;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;
import org.galleyproof.model.dossier.Statement;
import org.junit.jupiter.api.Test;

class RolesTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

	private final Person person = DossierFactory.eINSTANCE.createPerson();
	private final Statement statement = DossierFactory.eINSTANCE.createStatement();

	@Test
	void theRoleHeldThatDayCountsAndTheShortestHeldOfSeveral() {
		seen("candidate", DAY.minusDays(90), DAY.minusDays(10));
		seen("mayor", DAY.minusDays(9), DAY.plusDays(400));
		seen("mayor-elect", DAY.minusDays(9), DAY.minusDays(5));
		statement.setSpeaker(person);
		assertEquals("candidate", Roles.of(statement, DAY.minusDays(20)));
		assertEquals("mayor-elect", Roles.of(statement, DAY.minusDays(6)));
		assertEquals("mayor", Roles.of(statement, DAY));
		assertNull(Roles.of(statement, DAY.minusDays(91)));
		assertNull(Roles.of(statement, null));
	}

	@Test
	void aTermWithoutAnEndGoesOn() {
		Role role = seen("harbour master", DAY, DAY);
		role.setFrom(DAY.minusDays(30));
		statement.setSpeaker(person);
		assertEquals("harbour master", Roles.of(statement, DAY.plusDays(900)));
	}

	@Test
	void whatTheLabelPrintsGoesFirst() {
		person.setName("Ada Quill");
		seen("mayor", DAY, DAY);
		statement.setSpeaker(person);
		statement.setLabel("Ada Quill, Chair of the Harbour Board");
		assertEquals("Chair of the Harbour Board", Roles.of(statement, DAY));
		statement.setLabel("Ada Quill");
		assertEquals("mayor", Roles.of(statement, DAY));
		statement.setSpeaker(null);
		assertNull(Roles.of(statement, DAY));
	}

	private Role seen(String title, LocalDate first, LocalDate last) {
		Role role = DossierFactory.eINSTANCE.createRole();
		role.setTitle(title);
		role.setFirstSeen(first);
		role.setLastSeen(last);
		person.getRoles().add(role);
		return role;
	}
}
