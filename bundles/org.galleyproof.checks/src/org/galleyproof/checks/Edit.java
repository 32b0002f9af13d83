package org.galleyproof.checks;

/** What an editor may do to spoken words; a house style says which of it is allowed ({@link HouseStyle}). The names are those of its files. */
public enum Edit {
	/** "Um", "you know", an opening "well" or "and". */
	FILLER,
	/** Words said twice, or begun and broken off. */
	FALSE_START,
	/** "Do not" and "don't", "going to" and "gonna". */
	CONTRACTION,
	/** "A", "the", "that", "and" between marks, a preposition said again. */
	SMALL_WORD,
	/** "Really" and its like left out. */
	EMPHASIS,
	/** A form that grammar asks for: "we was", "have not be", "will" and "is going to". */
	GRAMMAR,
	/** A word that the transcript takes for its sound-alike. */
	SLIP,
	/** Words in brackets. */
	BRACKET,
	/** An ellipsis. */
	ELLIPSIS
}
