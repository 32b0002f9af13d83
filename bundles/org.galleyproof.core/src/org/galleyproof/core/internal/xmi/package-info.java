/** What the files of dossiers and of proofs have in common: how EMF reads and writes them, see {@link org.galleyproof.core.internal.xmi.SafeXmi}. */
package org.galleyproof.core.internal.xmi;
