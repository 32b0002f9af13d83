package org.galleyproof.detect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Somebody or something that a draft names, in all its variants.
 *
 * @param name the fullest of the names
 * @param kind what it is
 * @param mentions every place where it is named, in the order of the text, at least one
 * @param person the id of the known person that this is; {@code null} where it is none
 */
public record NameEntity(String name, NameKind kind, List<NameMention> mentions, String person) {

	public NameEntity {
		Objects.requireNonNull(name);
		Objects.requireNonNull(kind);
		mentions = List.copyOf(mentions);
	}

	/** The names as the draft writes them, each once, in the order of the text. */
	public Set<String> variants() {
		Set<String> variants = new LinkedHashSet<>();
		mentions.forEach(mention -> variants.add(mention.text()));
		return variants;
	}
}
