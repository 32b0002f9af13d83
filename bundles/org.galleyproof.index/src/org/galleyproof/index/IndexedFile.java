package org.galleyproof.index;

/**
 * A file that a part of the index was made of: one source.
 *
 * @param sourceId the source in it
 * @param path where it lies in the dossier, with slashes
 * @param size in bytes
 * @param modified when it was written last, in nanoseconds since 1970 as far as the file system tells them
 * @param digest of its content
 * @param problem why nothing of it could be taken, for people to read; empty where all was
 */
public record IndexedFile(String sourceId, String path, long size, long modified, String digest, String problem) {
}
