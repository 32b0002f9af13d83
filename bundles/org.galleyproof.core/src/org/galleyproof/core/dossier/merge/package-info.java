/**
 * What differs between two states of a file of a dossier, and taking over what somebody else changed. Knows EMF and the model, no files and no
 * sessions. Things are told apart by their ids, whatever their place.
 */
package org.galleyproof.core.dossier.merge;
