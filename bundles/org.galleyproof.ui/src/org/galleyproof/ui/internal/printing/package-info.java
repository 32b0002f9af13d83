/** A draft on paper. Entry point: {@link org.galleyproof.ui.internal.printing.PrintHandler}. */
package org.galleyproof.ui.internal.printing;
