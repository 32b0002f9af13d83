/**
 * Fits the weights by which the search for claims orders statements, and says how well they do. Entry point: {@link
 * org.galleyproof.trainer.search.TrainSearch}. No part of the program.
 */
package org.galleyproof.trainer.search;
