/**
 * Sentence vectors for the search of claims and the second look at them; the only package that imports ONNX Runtime. It lies in a fragment of
 * {@code org.galleyproof.index}, which finds it by {@code META-INF/services} and does without it where it is not installed.
 */
package org.galleyproof.vectors;
