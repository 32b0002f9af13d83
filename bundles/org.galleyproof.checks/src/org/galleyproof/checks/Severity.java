package org.galleyproof.checks;

/** How grave a finding is, the gravest first. */
public enum Severity {
	ERROR, WARNING, INFO
}
