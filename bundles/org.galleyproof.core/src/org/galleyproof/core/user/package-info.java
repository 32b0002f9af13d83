/**
 * What work tells the person who waits for it: how far it is, and, where it fails, one sentence that says what to mend. Below all other packages of the bundle.
 * Entry points: {@link org.galleyproof.core.user.Progress}, {@link org.galleyproof.core.user.UserException} and {@link org.galleyproof.core.user.Wording}.
 */
package org.galleyproof.core.user;
