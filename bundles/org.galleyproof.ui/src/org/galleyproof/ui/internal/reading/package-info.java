/** How a draft is read: the perspective, the page that a draft is set on, hints between the words, help. */
package org.galleyproof.ui.internal.reading;
