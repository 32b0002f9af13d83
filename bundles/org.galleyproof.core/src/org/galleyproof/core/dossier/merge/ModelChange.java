package org.galleyproof.core.dossier.merge;

import java.util.Locale;

/**
 * One difference between two states of the model.
 *
 * @param kind what happened
 * @param type what it happened to: the name of its class
 * @param id of it; empty for the dossier itself
 * @param in the id of what it is part of: the source of a statement, the person of a role; empty for the rest
 * @param feature the feature concerned, with a path where it is a part without an id ("verification.status"); of a thing that came or went the list it
 *        is in
 * @param from the value before; {@code null} for none
 * @param to the value after; {@code null} for none
 */
public record ModelChange(Kind kind, String type, String id, String in, String feature, String from, String to) {

	/** What can happen. */
	public enum Kind {
		/** A feature has another value. */
		SET,
		/** A value joined a list of values. */
		ADD,
		/** A value left a list of values. */
		REMOVE,
		/** A thing with an id came; what its features are is told by further changes. */
		CREATE,
		/** A thing with an id went; what its features were is told by further changes. */
		DELETE;

		/** As the history tells it. */
		public String told() {
			return name().toLowerCase(Locale.ROOT);
		}
	}


	/** What it is about: a change of the same in another session has the same key. */
	String key() {
		return id + '\n' + feature + (kind == Kind.ADD || kind == Kind.REMOVE ? '\n' + (from == null ? to : from) : "");
	}

	/** As {@link #key}, but a part without an id counts as one: half a verification by one person and half by another would be nobody's. */
	String unit() {
		int dot = feature.indexOf('.');
		return dot < 0 ? key() : id + '\n' + feature.substring(0, dot);
	}
}
