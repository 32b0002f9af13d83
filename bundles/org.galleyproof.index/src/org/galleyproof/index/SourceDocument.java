package org.galleyproof.index;

import java.time.LocalDate;

/**
 * A source as the index holds it: enough to list it without loading its file.
 *
 * @param id unique in the dossier
 * @param title for people to read; perhaps empty
 * @param kind in small letters, as the model names it ("transcript"); empty where unknown
 * @param publisher {@code null} where unknown
 * @param uri where it was found; {@code null} where unknown
 * @param date when it was published; {@code null} where unknown
 * @param statements how many it has, 0 or more
 * @param part from 1, where a large source is split; 0 where it is whole
 * @param superseded whether a newer version has taken its place
 */
public record SourceDocument(String id, String title, String kind, String publisher, String uri, LocalDate date, int statements, int part, boolean superseded) {
}
