/**
 * Brings files into a dossier, one class per format. Entry point: {@link org.galleyproof.exchange.Importers}.
 *
 * <p>
 * Each file goes in whole or not at all, and whether one does says nothing about the others. What a dossier already has is
 * recognised and left alone: a text file by its digest, a row by its id.
 */
package org.galleyproof.exchange;
