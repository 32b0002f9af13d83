/**
 * Linear-chain conditional random fields (Lafferty, McCallum and Pereira, ICML 2001): {@link
 * org.galleyproof.detect.internal.sequence.Chain} holds what a step from label to label weighs, {@link
 * org.galleyproof.detect.internal.sequence.Lattice} weighs all labellings of a sequence at once. What words say for labels comes from
 * outside, as scores. Our own, because the libraries that exist are command-line tools or carry a framework, and this is 200 lines.
 */
package org.galleyproof.detect.internal.sequence;
