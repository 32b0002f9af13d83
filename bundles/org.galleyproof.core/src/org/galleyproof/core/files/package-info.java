/**
 * Reading what people hand in: text files and JSON Lines, with limits and with failures that name the file and the place.
 * Entry points: {@link org.galleyproof.core.files.TextFiles} and {@link org.galleyproof.core.files.JsonLines}.
 */
package org.galleyproof.core.files;
