/**
 * Trains the model of claims ({@code org.galleyproof.detect.claims}) on labelled sentences and measures it by cross-validation over
 * documents. The entry point is {@link org.galleyproof.trainer.claims.TrainClaims}; it scores with the program's own classes, from the
 * rounded weights, so that what it prints is what the program does.
 */
package org.galleyproof.trainer.claims;
