/** Which sentences state a fact worth checking, how sure that is, and why. */
package org.galleyproof.detect.claims;
