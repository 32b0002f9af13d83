package org.galleyproof.core.proof;

import static org.galleyproof.core.proof.ProofMessages.failure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.user.UserException;

/** The findings that people ignore in an open draft, and under its house's style. Guarded by its {@link OpenProof}. */
final class IgnoredFindings {

	private final Map<String, Ignored> own = new LinkedHashMap<>();
	private final Following draft;
	private StyleIgnores house;
	private String style;

	IgnoredFindings(Following draft) {
		this.draft = draft;
	}

	/** As {@link ProofSession#house}. @param problems hears what can't be read or saved there, until {@link #untell} */
	void house(StyleIgnores shared, String name, Consumer<String> problems) {
		if (house != shared)
			untell(problems);
		house = shared;
		style = name;
		if (shared != null)
			shared.tell(problems);
	}

	/** Tells that listener no more of what can't be read or saved. */
	void untell(Consumer<String> problems) {
		if (house != null)
			house.untell(problems);
	}

	void put(Ignored each) {
		own.put(each.id(), each);
	}

	/**
	 * Ignores a finding under the house's style.
	 *
	 * @return the id of what is ignored
	 * @throws UserException when there is no house style
	 */
	String ignoreInStyle(Finding finding, Entry entry) throws UserException {
		if (house == null)
			throw failure("refused.style");
		return house.ignore(finding, style, entry);
	}

	/** As {@link ProofSession#ignored(Finding)}. */
	Optional<Ignored> find(Finding finding) {
		FindingKey key = FindingKey.of(finding);
		for (Ignored each : own.values())
			if (each.stands() && each.key().equals(key) && (each.scope() == IgnoreScope.DRAFT || isHere(each, finding)))
				return Optional.of(each);
		return house == null ? Optional.empty() : house.find(key, style);
	}

	/** As {@link ProofSession#ignored()}. */
	List<Ignored> standing() {
		List<Ignored> all = new ArrayList<>(own.values().stream().filter(Ignored::stands).toList());
		if (house != null)
			all.addAll(house.all(style));
		return all;
	}

	/** All that the draft's file keeps, what was taken back included. */
	List<Ignored> all() {
		return List.copyOf(own.values());
	}

	/** Goes on with the history of what has that id, if anything here has. */
	void append(String id, Entry entry) {
		own.computeIfPresent(id, (key, each) -> each.with(entry));
		if (house != null)
			house.append(id, entry);
	}

	/** The history of what has that id; empty where nothing has. */
	List<Entry> history(String id) {
		Ignored each = own.containsKey(id) || house == null ? own.get(id) : house.get(id);
		return each == null ? List.of() : each.history();
	}

	/** Takes others' as far as they are new; returns those that were not known at all. */
	List<Ignored> merge(List<Ignored> others) {
		List<Ignored> newer = new ArrayList<>();
		for (Ignored other : others)
			if (own.computeIfPresent(other.id(), (id, mine) -> mine.merged(other)) == null)
				newer.add(other);
		newer.forEach(this::put);
		return newer;
	}

	/** As {@link OpenProof#rebase}. */
	void rebase(Map<String, List<Anchor>> anchors) {
		own.replaceAll((id, each) -> each.rebased(anchors));
	}

	private boolean isHere(Ignored each, Finding finding) {
		Track track = draft.tracks().get(each.id());
		return each.scope() == IgnoreScope.HERE && track != null && track.parts != null && track.parts.get(0).contains(finding.span());
	}
}
