package org.galleyproof.core.proof;

/** How far a statement of the dossier can be trusted. The names stand in files and never change. */
public enum Verification {
	UNVERIFIED, VERIFIED, DISPUTED, RETRACTED
}
