/**
 * What can be done to a draft about a finding: plain data, applied by whoever shows it, and only when somebody asks. Entry point: {@link
 * org.galleyproof.core.fixes.Repairs}.
 */
package org.galleyproof.core.fixes;
