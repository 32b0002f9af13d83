package org.galleyproof.core.dossier.edit;

/**
 * Two people changed the same thing at the same time. What was edited in this session is kept; the history has both.
 *
 * @param id of the person, organisation, event, source or statement
 * @param feature of it, as the model calls it
 * @param mine what this session has
 * @param theirs what another had saved; {@code null} for nothing
 * @param message a sentence for people to read
 */
public record Conflict(String id, String feature, String mine, String theirs, String message) {
}
