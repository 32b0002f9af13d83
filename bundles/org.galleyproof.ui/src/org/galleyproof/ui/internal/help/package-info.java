/** The help pages in the program: plain texts of this bundle, shown beside the drafts. */
package org.galleyproof.ui.internal.help;
