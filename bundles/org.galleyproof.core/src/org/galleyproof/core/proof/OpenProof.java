package org.galleyproof.core.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.Choices;
import org.galleyproof.text.Span;

/**
 * All that is known about one open draft: what was decided, where that is now, and how it stands with the latest check. Guarded by its own monitor: whoever
 * calls a method of it, or of what it hands out, holds that.
 */
final class OpenProof {

	private static final String ITEM = "item ";

	private final Map<String, Decision> decisions = new LinkedHashMap<>();
	private final Map<String, Optional<StatementState>> statements = new HashMap<>();
	private final Following draft;
	private final IgnoredFindings ignored;
	private Dating dating = Dating.NONE;
	private ProofState state = ProofState.NONE;
	private long version;
	/** Whether the state is about the text as it stands. */
	private boolean current;

	OpenProof(String opened) {
		draft = new Following(opened);
		ignored = new IgnoredFindings(draft);
	}

	Following draft() {
		return draft;
	}

	IgnoredFindings ignored() {
		return ignored;
	}

	/** The latest that is known. */
	ProofState state() {
		return state;
	}

	/** Another number after each change of what a check is judged by. */
	long version() {
		return version;
	}

	/** Whether the state is about the text as it stands. */
	boolean isCurrent() {
		return current;
	}

	/** The decisions and their places as they are now, for another thread. */
	Standing.Ledger ledger() {
		return new Standing.Ledger(new LinkedHashMap<>(decisions), draft.tracks().copies());
	}

	/** The decisions, in the order in which they were made. */
	List<Decision> decisions() {
		return List.copyOf(decisions.values());
	}

	/** {@code null} where there is none. */
	Decision decision(String id) {
		return decisions.get(id);
	}

	/** Which day people say that the draft is dated. */
	Dating dating() {
		return dating;
	}

	/** The number of an item of the latest state; -1 where it is none, or its words were edited since they were checked. */
	int number(ProofItem item) {
		int number = state.items().indexOf(item);
		return number < 0 || !item.words().equals(draft.tracks().words(ITEM + number)) ? -1 : number;
	}

	/** Where an item of the latest state stands now. */
	List<Span> parts(int number) {
		return draft.tracks().get(ITEM + number).parts;
	}

	/** Takes what was saved. */
	void load(Stored stored, Tracks placed, Map<String, List<Anchor>> anchors) {
		stored.decisions().forEach(decision -> decisions.put(decision.id(), decision.rebased(anchors)));
		stored.ignored().forEach(each -> ignored.put(each.rebased(anchors)));
		dating = dating.merged(stored.dating());
		draft.loaded(placed);
		version++;
	}

	/** As {@link ProofSession#edit}. */
	void edit(int offset, int removed, String inserted) {
		current = false;
		version++;
		draft.edit(offset, removed, inserted);
	}

	/** The draft was saved as it stands. */
	void saved() {
		draft.saved();
		record();
	}

	/** Takes a check, and how the statements stand that it is about; returns whether histories went on by it. */
	boolean take(Standing.Result result, Map<String, Optional<StatementState>> known) {
		statements.clear();
		statements.putAll(known);
		return take(result);
	}

	/** How a statement stands that an item has not had so far. */
	void put(String statement, StatementState now) {
		statements.put(statement, Optional.of(now));
	}

	/** A decision that is new, or whose passage is at another place. */
	void put(Decision decision, List<Span> parts) {
		decisions.put(decision.id(), decision);
		draft.tracks().put(decision.id(), new Track(parts));
	}

	/** A finding that is ignored from now on; {@code place} is {@code null} where that is so in the whole draft. */
	void put(Ignored finding, Span place) {
		if (place != null)
			draft.tracks().put(finding.id(), new Track(List.of(place)));
		ignored.put(finding);
		version++;
	}

	/** Goes on with the history of a decision, of what is ignored, or of the draft's day. */
	void append(String id, Entry entry) {
		if (id.equals(Dating.ID))
			dating = dating.with(entry);
		decisions.computeIfPresent(id, (key, decision) -> decision.with(entry));
		ignored.append(id, entry);
		version++;
	}

	/** The history of a decision, of what is ignored, or of the draft's day; empty where nothing has that id. */
	List<Entry> history(String id) {
		return id.equals(Dating.ID) ? dating.history() : decisions.containsKey(id) ? decisions.get(id).history() : ignored.history(id);
	}

	void takeBack(String id, Entry entry, String by) {
		append(id, Entries.of(history(id), by, Action.TAKE_BACK, entry.id(), null, null));
		restate();
	}

	/** Works the state out anew after a change of histories. */
	void restate() {
		restate(-1, null);
	}

	/** As {@link #restate()} after a decision: item {@code number} has the decision {@code id} now; -1 where no item gets another. */
	void restate(int number, String id) {
		state = Standing.again(state, live(), number, id, statements, this::isHeeded);
	}

	/** Takes others' decisions, as far as they are new; returns whether histories went on by it. */
	boolean merge(Stored others) {
		dating = dating.merged(others.dating());
		List<Decision> newer = new ArrayList<>();
		for (Decision other : others.decisions()) {
			Decision own = decisions.get(other.id());
			if (own != null)
				decisions.put(own.id(), own.merged(other));
			else
				newer.add(other);
		}
		List<Ignored> newerIgnored = ignored.merge(others.ignored());
		newer.forEach(decision -> decisions.put(decision.id(), decision));
		Tracks tracks = draft.tracks();
		Following.place(new Stored(null, null, others.landmarks(), Dating.NONE, newer, newerIgnored), tracks.text().toString(), tracks);
		version++;
		if (current)
			return take(Standing.of(state.checked(), live(), statements, this::isHeeded));
		restate();
		return false;
	}

	/** Makes the anchors count in another text: these, by id, and what has none there is without a place. */
	void rebase(Map<String, List<Anchor>> anchors) {
		decisions.replaceAll((id, decision) -> decision.rebased(anchors));
		ignored.rebase(anchors);
	}

	/** As {@link ProofSession#chosen}. */
	Map<String, String> chosen() {
		Map<String, String> chosen = new HashMap<>();
		decisions.forEach((id, decision) -> {
			if (decision.chosen() != null)
				chosen.put(id, decision.chosen());
		});
		return chosen;
	}

	/** As {@link ProofSession#choices}. */
	Choices choices() {
		Map<Span, String> chosen = new HashMap<>();
		decisions.forEach((id, decision) -> {
			Track track = draft.tracks().get(id);
			if (decision.chosen() != null && track != null && track.parts != null)
				chosen.put(Span.hull(track.parts), decision.chosen());
		});
		return chosen.isEmpty() ? Choices.NONE : chosen::get;
	}

	/** Whether nobody ignores a finding of the latest check. */
	boolean isHeeded(Finding finding) {
		return ignored.find(finding).isEmpty();
	}

	private Standing.Ledger live() {
		return new Standing.Ledger(decisions, draft.tracks().copies());
	}

	private boolean take(Standing.Result result) {
		Tracks tracks = draft.tracks();
		result.merged().forEach(decisions::put);
		result.absorbed().forEach(id -> {
			decisions.remove(id);
			tracks.remove(id);
		});
		result.places().forEach((id, parts) -> tracks.get(id).place(parts));
		tracks.removeIf(id -> id.startsWith(ITEM));
		for (int i = 0; i < result.state().items().size(); i++)
			tracks.put(ITEM + i, new Track(result.state().items().get(i).content()));
		state = result.state();
		current = true;
		return record();
	}

	/** Notes in the histories what opened again, when the draft on disk is the one that was checked; returns whether anything did. */
	private boolean record() {
		if (!current || !draft.isSaved() || state.checked() == null || !state.checked().reading().isComplete())
			return false;
		boolean noted = false;
		List<ProofItem> items = state.items();
		for (int i = 0; i < items.size(); i++) {
			ProofItem item = items.get(i);
			if (item.lapse() != null && item.decision().decided().action() != Action.LAPSE) {
				append(item.decision().id(), Entries.of(item.decision().history(), null, Action.LAPSE, item.lapse().cause().name(), item.lapse().detail(), null));
				restate(i, item.decision().id());
				noted = true;
			}
		}
		return noted;
	}
}
