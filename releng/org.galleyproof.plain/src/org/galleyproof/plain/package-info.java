/**
 * Works in a plain Eclipse into which Galleyproof was installed as a person does, by mouse and key, for {@code releng/plain-eclipse}, which compiles
 * these classes and puts them in. They know of Galleyproof only what can be seen: names of views, words on buttons, keys.
 */
package org.galleyproof.plain;
