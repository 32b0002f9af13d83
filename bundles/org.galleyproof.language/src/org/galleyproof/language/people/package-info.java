/**
 * What is known of people beforehand: their names, what they are also called, and the roles they held and when. Entry point: {@link
 * org.galleyproof.language.people.PeopleBook}, which whoever keeps such knowledge makes and hands to the reader of drafts and to
 * the checks.
 */
package org.galleyproof.language.people;
