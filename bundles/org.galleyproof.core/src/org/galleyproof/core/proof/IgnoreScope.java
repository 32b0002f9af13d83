package org.galleyproof.core.proof;

/** How far the ignoring of a finding goes. The names stand in files and never change. */
public enum IgnoreScope {
	/** This finding, at its place. */
	HERE,
	/** Findings of this type about the same words, in this draft. */
	DRAFT,
	/** Findings of this type about the same words, in drafts read under this house style. */
	STYLE
}
