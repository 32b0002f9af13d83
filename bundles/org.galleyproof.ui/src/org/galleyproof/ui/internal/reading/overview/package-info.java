/**
 * The overview ruler of a draft, the column at the right with the marks of all of it. It is the platform's, and what a click does in it too; but the platform paints every
 * mark of the draft by itself after each answer, and lays out what can't be seen to find their places, which in a book was most of what a key cost. So it is painted here.
 */
package org.galleyproof.ui.internal.reading.overview;
