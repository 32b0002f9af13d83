/**
 * Deciding about quotations and claims in the workbench. Entry point: {@link org.galleyproof.ui.internal.deciding.Decisions}, which keeps the session of
 * every open draft; the commands, the marks in the text and the columns of the Findings view ask there.
 */
package org.galleyproof.ui.internal.deciding;
