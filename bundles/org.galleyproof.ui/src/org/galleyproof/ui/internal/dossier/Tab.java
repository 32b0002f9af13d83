package org.galleyproof.ui.internal.dossier;

/** What is searched. */
public enum Tab {
	STATEMENTS, PEOPLE, ORGANISATIONS, SOURCES;

	/** The name, as people read it. */
	String label() {
		return switch (this) {
			case STATEMENTS -> DossierTexts.Tab_statements;
			case PEOPLE -> DossierTexts.Tab_people;
			case ORGANISATIONS -> DossierTexts.Tab_organisations;
			case SOURCES -> DossierTexts.Tab_sources;
		};
	}
}
