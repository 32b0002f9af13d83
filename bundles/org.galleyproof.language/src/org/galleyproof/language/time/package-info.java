/**
 * Dates and times in running text, put on the calendar. Entry point: {@link org.galleyproof.language.time.Times}.
 * <p>
 * <b>Two steps.</b> Reading finds <em>what is named</em> ({@link org.galleyproof.language.time.TimeExpression}: a weekday, three
 * years ago, the third quarter), and needs no date. Only then an anchor, the day of the draft or of the statement, makes of it
 * intervals on the calendar ({@link org.galleyproof.language.time.TimeValue}); what can mean several days says so. So a quotation
 * and its source are compared with one anchor, a report and its source with two.
 * <p>
 * <b>How.</b> A hand-written reader with bounded look-ahead over words, so linear time; words in {@code english/times.txt}. What is
 * ambiguous (May, March, "fall", bare numbers of four figures) counts only with the words beside it that make it a time. A duration
 * ("three years") is a number with a unit and no time. The types of expression follow those of TIMEX3 (ISO 24617-1, SemAF/Time),
 * less what news does not need; times of day are local, with no zones.
 */
package org.galleyproof.language.time;
