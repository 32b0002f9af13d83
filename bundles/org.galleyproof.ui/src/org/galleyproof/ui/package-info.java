/**
 * The workbench of Galleyproof: contributions to the generic editor, views, quick fixes and wizards. {@link org.galleyproof.ui.GalleyproofIds}
 * names what other bundles may refer to; everything else is internal.
 *
 * <p>
 * The way of a keystroke: {@code proof.DraftReconciler} joins a document when an editor shows it; {@code proof.OpenDraft} waits until
 * the keys rest and checks a snapshot in a background job; back in the user-interface thread, and only if the document is still the
 * one that was checked, {@code annotations.ProofAnnotations} and {@code annotations.FindingMarkers} change what differs, and the views
 * hear of it from {@code proof.OpenDrafts}.
 */
package org.galleyproof.ui;
