/**
 * Keeps long paragraphs quick to edit. The toolkit lays a line out as a whole, and anew at every key, at a cost that grows with more than its length; so a
 * paragraph of more than a few thousand characters is given to it as several lines. The blank where a row of it ends anyway passes for the end of a line: no
 * offset changes, the document, what is saved, what is found and what is copied stay one paragraph, and it looks the same.
 */
package org.galleyproof.ui.internal.reading.lines;
