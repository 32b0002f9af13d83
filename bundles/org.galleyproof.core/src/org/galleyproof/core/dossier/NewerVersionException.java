package org.galleyproof.core.dossier;

/** A file was written by a newer version of this program, and reading it with this one would lose what only that one knows. */
final class NewerVersionException extends DamagedException {

	private static final long serialVersionUID = 1L;

	private final int version;

	NewerVersionException(int version) {
		super(DossierMessages.text("damage.newer", version, Migration.VERSION), null);
		this.version = version;
	}

	int version() {
		return version;
	}
}
