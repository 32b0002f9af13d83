package org.galleyproof.detect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.galleyproof.language.people.RoleName;

/** Remembers which roles phrases name: "the mayor" stands in a draft many times, and every check reads the roles of all known people. Thread-safe. */
final class RoleNames {

	/** Phrases kept: the roles of a few thousand people. */
	private static final int MOST = 8_192;

	private static final Map<String, List<RoleName>> KNOWN = new LinkedHashMap<>(64, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, List<RoleName>> eldest) {
			return size() > MOST;
		}
	};

	private RoleNames() {
	}

	/**
	 * As {@link RoleName#of}.
	 *
	 * @param printed any text, or {@code null}
	 * @return cannot be changed
	 */
	static List<RoleName> of(String printed) {
		if (printed == null)
			return List.of();
		synchronized (KNOWN) {
			return KNOWN.computeIfAbsent(printed, text -> List.copyOf(RoleName.of(text)));
		}
	}
}
