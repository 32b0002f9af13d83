package org.galleyproof.core.proof;

import static org.galleyproof.core.proof.ProofMessages.failure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.Choices;
import org.galleyproof.core.UserException;
import org.galleyproof.text.Span;

/**
 * The decisions about one open draft. It follows the edits of the draft, takes every check, and saves in the background: decisions within a moment, their
 * places with the draft. Thread-safe; {@link #edit}, {@link #state} and the deciding methods never wait for a disk, {@link #load}, {@link #update},
 * {@link #refresh}, {@link #flush} and {@link #close} may.
 *
 * <p>
 * How a passage stands follows from its history and from what it was decided upon, see {@link Basis}: as long as that is as it was, the decision
 * stands. When it is not, the passage is open again and says why; the program notes that in the history as soon as the changed draft is saved.
 */
public final class ProofSession implements AutoCloseable {

	private static final String ITEM = "item ";
	/** Characters beside a gap by which it is known again. */
	private static final int BESIDE = 12;

	private final Object lock = new Object();
	private final List<ProofListener> listeners = new CopyOnWriteArrayList<>();
	private final Map<String, Decision> decisions = new LinkedHashMap<>();
	private final Map<String, Ignored> ignored = new LinkedHashMap<>();
	private final Map<String, Optional<StatementState>> statements = new HashMap<>();
	private final ProofStorage storage;
	private final Saver saver = new Saver(this::save);
	private final String opened;
	private Tracks tracks;
	/** Edits before the file was read; {@code null} afterwards. */
	private List<TextEdit> early = new ArrayList<>();
	private ProofState state = ProofState.NONE;
	private long version;
	private boolean draftSaved = true;
	/** The draft that was saved last, until the anchors count in it. */
	private Written written;
	/** Whether the state is about the text as it stands. */
	private boolean current;
	private StyleIgnores house;
	private String style;

	private record TextEdit(int offset, int removed, String inserted) {
	}

	/** A draft as it was saved, and where its passages stood. */
	private record Written(String text, Map<String, List<Span>> places) {
	}

	private ProofSession(Path draft, String text) {
		storage = new ProofStorage(draft);
		opened = text;
		tracks = new Tracks(text);
	}

	/**
	 * A session for a draft that is opened now. Nothing is read before {@link #load} or {@link #update}.
	 *
	 * @param draft where it lies; {@code null} where that is nowhere in the file system, and then nothing is saved
	 * @param text as the file has it
	 */
	public static ProofSession open(Path draft, String text) {
		return new ProofSession(draft, text);
	}

	public void addListener(ProofListener listener) {
		listeners.add(listener);
	}

	public void removeListener(ProofListener listener) {
		listeners.remove(listener);
	}

	/** The latest that is known. */
	public ProofState state() {
		synchronized (lock) {
			return state;
		}
	}

	/** Reads the decisions that were saved; does nothing the second time. What is wrong with the file is told to the listeners. */
	public void load() {
		synchronized (storage) {
			synchronized (lock) {
				if (early == null)
					return;
			}
			Stored stored = Stored.NOTHING;
			String problem = null;
			try {
				stored = storage.load(opened);
			} catch (UserException e) {
				problem = e.getMessage();
			}
			Tracks placed = new Tracks(opened);
			place(stored.decisions(), stored.ignored(), stored.landmarks(), opened, placed);
			Map<String, List<Anchor>> anchors = Tracks.anchors(opened, placed.places());
			synchronized (lock) {
				stored.decisions().forEach(decision -> decisions.put(decision.id(), decision.at(anchors.getOrDefault(decision.id(), unplaced(decision.anchors())))));
				stored.ignored().forEach(each -> ignored.put(each.id(), rebased(each, anchors)));
				early.forEach(edit -> placed.edit(edit.offset(), edit.removed(), edit.inserted()));
				early = null;
				tracks = placed;
				version++;
			}
			storage.drafted(opened);
			if (problem != null)
				problem(problem);
		}
	}

	/**
	 * Follows an edit of the draft, as an editor tells it. One that replaces the whole text is taken for another program's: passages are placed in the
	 * new text or lost.
	 *
	 * @param offset Java offset in the text before it
	 * @param removed characters that went
	 * @param inserted what came in their place
	 * @throws IndexOutOfBoundsException when there is no such place
	 */
	public void edit(int offset, int removed, String inserted) {
		synchronized (lock) {
			draftSaved = false;
			current = false;
			version++;
			if (early != null)
				early.add(new TextEdit(offset, removed, inserted));
			if (removed > 0 && removed == tracks.text().length() && !inserted.isEmpty())
				tracks.replace(inserted);
			else
				tracks.edit(offset, removed, inserted);
		}
	}

	/** The draft was saved as it stands: its places are saved with it, in the background. */
	public void saved() {
		synchronized (lock) {
			written = new Written(tracks.text().toString(), tracks.places());
			draftSaved = true;
			record();
		}
		saver.soon();
	}

	/**
	 * Takes a check of the draft.
	 *
	 * @return whether it was taken: {@code false} when the draft has been edited since, and another check is to come
	 * @throws java.io.UncheckedIOException when {@code book} can't be read
	 */
	public boolean update(CheckedDraft checked, StatementBook book) {
		load();
		while (true) {
			Standing.Ledger ledger;
			long before;
			synchronized (lock) {
				if (!checked.draft().text().contentEquals(tracks.text()))
					return false;
				ledger = new Standing.Ledger(Map.copyOf(decisions), tracks.copies());
				before = version;
			}
			Map<String, Optional<StatementState>> known = book == StatementBook.NONE ? Map.of() : Statements.of(checked, ledger.decisions().values(), book);
			Standing.Result result = Standing.of(checked, ledger, known, this::isHeeded);
			synchronized (lock) {
				if (before == version) {
					statements.clear();
					statements.putAll(known);
					take(result);
					break;
				}
			}
		}
		changed();
		return true;
	}

	/**
	 * Decides about a quotation or claim, or says who is to.
	 *
	 * @param item of the latest {@link #state}
	 * @param by who decides
	 * @param value whom or what the action names; {@code null} where nothing
	 * @param note why, in words; {@code null} for nothing said
	 * @return the step, to be undone
	 * @throws UserException when a rule forbids it, or the words were edited since they were checked; the sentence is the user's
	 */
	public Step decide(ProofItem item, Action action, String by, String value, String note) throws UserException {
		String id;
		Entry entry;
		synchronized (lock) {
			int number = state.items().indexOf(item);
			if (number < 0 || !item.words().equals(tracks.words(ITEM + number)))
				throw failure("refused.changed");
			Readers.allow(action, by, value, note, item.state(), item.decision());
			Decision decision = item.decision();
			if (decision == null) {
				List<Span> parts = tracks.get(ITEM + number).parts;
				List<Anchor> anchors = Anchors.of(tracks.text().toString(), parts);
				id = Passage.id(item.claim(), anchors);
				Decision known = decisions.get(id);
				decision = known != null ? known : new Decision(id, item.claim(), draftSaved ? anchors : unplaced(anchors), List.of());
				decisions.put(id, decision);
				tracks.put(id, new Track(parts));
			} else
				id = decision.id();
			Basis basis = action.decides() && action != Action.REOPEN
					? new Basis(item.words(), item.speaker(), item.statementId(), item.statement() == null ? null : item.statement().fingerprint(),
							item.statement() == null ? null : item.statement().verification(), Lapses.counted(item.findings(), this::isHeeded))
					: null;
			entry = Entries.of(decision.history(), by, action, value, note, basis);
			append(id, entry);
			restate(number, id);
		}
		after();
		return new Taken(id, entry, by);
	}

	/**
	 * Chooses another statement as the source of an item, or leaves the choice to the program.
	 *
	 * @param statement its id; {@code null} for the program's choice
	 * @param now how that statement stands; {@code null} with {@code statement}, and where that is not known
	 * @throws UserException as {@link #decide}
	 */
	public Step choose(ProofItem item, String statement, StatementState now, String by) throws UserException {
		synchronized (lock) {
			if (statement != null && now != null)
				statements.put(statement, Optional.of(now));
		}
		return decide(item, Action.CHOOSE, by, statement, null);
	}

	/**
	 * Says where a lost passage is now.
	 *
	 * @param place an item of the latest state that nobody has decided; its words need not be those that were decided about, and if they are others, it is
	 *            open again
	 * @throws UserException when the words were edited since they were checked, or somebody decided about them already
	 */
	public Step place(LostItem lost, ProofItem place, String by) throws UserException {
		Entry entry;
		String id = lost.decision().id();
		synchronized (lock) {
			int number = state.items().indexOf(place);
			if (number < 0 || !place.words().equals(tracks.words(ITEM + number)) || !decisions.containsKey(id))
				throw failure("refused.changed");
			if (place.decision() != null && Standing.isMissed(place.decision()))
				throw failure("refused.taken");
			if (place.claim() != lost.decision().claim())
				throw failure(place.claim() ? "refused.claim" : "refused.quotation");
			Readers.allow(Action.PLACE, by, null, null, place.state(), null);
			List<Span> parts = tracks.get(ITEM + number).parts;
			List<Anchor> anchors = Anchors.of(tracks.text().toString(), parts);
			decisions.computeIfPresent(id, (key, decision) -> decision.at(draftSaved ? anchors : unplaced(anchors)));
			tracks.put(id, new Track(parts));
			entry = Entries.of(decisions.get(id).history(), by, Action.PLACE, null, null, null);
			append(id, entry);
			restate(number, id);
		}
		after();
		return new Taken(id, entry, by);
	}

	/**
	 * Lets a lost decision go. Its history stays in the file.
	 *
	 * @throws UserException when nobody is named
	 */
	public Step drop(LostItem lost, String by) throws UserException {
		Entry entry;
		synchronized (lock) {
			Decision decision = decisions.get(lost.decision().id());
			Readers.allow(Action.DROP, by, null, null, DecisionState.OPEN, decision);
			entry = Entries.of(decision.history(), by, Action.DROP, null, null, null);
			append(decision.id(), entry);
			restate(-1, null);
		}
		after();
		return new Taken(lost.decision().id(), entry, by);
	}

	/**
	 * Ignores a finding of the latest check.
	 *
	 * @param scope with {@link IgnoreScope#STYLE} the house must be known, see {@link #house}
	 * @param why in words; {@code null} for nothing said
	 * @throws UserException when nobody is named, the draft was edited since it was checked, or there is no house style to ignore it under
	 */
	public Step ignore(Finding finding, IgnoreScope scope, String by, String why) throws UserException {
		Readers.allow(Action.IGNORE, by, null, why, DecisionState.OPEN, null);
		Entry entry = Entries.of(List.of(), by, Action.IGNORE, null, why, null);
		if (scope == IgnoreScope.STYLE) {
			String id;
			synchronized (lock) {
				if (house == null)
					throw failure("refused.style");
				id = house.ignore(finding, style, entry);
			}
			after();
			return new Taken(id, entry, by);
		}
		String id;
		synchronized (lock) {
			id = "i-" + entry.id();
			Anchor anchor = null;
			if (scope == IgnoreScope.HERE) {
				if (!current)
					throw failure("refused.changed");
				Span place = seen(finding.span());
				Anchor here = Anchors.of(tracks.text().toString(), List.of(place)).get(0);
				anchor = draftSaved ? here : here.unplaced();
				tracks.put(id, new Track(List.of(place)));
			}
			ignored.put(id, new Ignored(id, scope, finding.type().name(), finding.arguments(), null, anchor, List.of(entry)));
			version++;
		}
		after();
		return new Taken(id, entry, by);
	}

	/**
	 * Who ignored a finding of the latest check, and why; empty where nobody did, or it was taken back.
	 *
	 * @param finding its offsets count in the draft that was checked last
	 */
	public Optional<Ignored> ignored(Finding finding) {
		FindingKey key = FindingKey.of(finding);
		synchronized (lock) {
			for (Ignored each : ignored.values())
				if (each.stands() && each.key().equals(key) && (each.scope() == IgnoreScope.DRAFT || isHere(each, finding)))
					return Optional.of(each);
			return house == null ? Optional.empty() : house.find(key, style);
		}
	}

	/** All that is ignored in this draft and in its house style, what was taken back left out. */
	public List<Ignored> ignored() {
		synchronized (lock) {
			List<Ignored> all = new ArrayList<>(ignored.values().stream().filter(Ignored::stands).toList());
			if (house != null)
				all.addAll(house.all(style));
			return all;
		}
	}

	/**
	 * Heeds again what was ignored.
	 *
	 * @throws UserException when nobody is named
	 */
	public void heed(Ignored what, String by) throws UserException {
		Readers.allow(Action.TAKE_BACK, by, null, null, DecisionState.OPEN, null);
		what.standing().forEach(entry -> takeBack(what.id(), entry, by));
		after();
	}

	/**
	 * Where the findings are kept that are ignored under the house's style.
	 *
	 * @param shared {@code null} for nowhere
	 * @param name the name of the style; {@code null} with {@code shared}
	 */
	public void house(StyleIgnores shared, String name) {
		synchronized (lock) {
			house = shared;
			style = name;
		}
	}

	/** The statements that people have chosen, by the ids of decisions. */
	public Map<String, String> chosen() {
		Map<String, String> chosen = new HashMap<>();
		synchronized (lock) {
			decisions.forEach((id, decision) -> {
				if (decision.chosen() != null)
					chosen.put(id, decision.chosen());
			});
		}
		return chosen;
	}

	/** The statements that people have chosen, where their passages stand now; it does not follow later edits. */
	public Choices choices() {
		Map<Span, String> chosen = new HashMap<>();
		synchronized (lock) {
			decisions.forEach((id, decision) -> {
				Track track = tracks.get(id);
				if (decision.chosen() != null && track != null && track.parts != null)
					chosen.put(Span.hull(track.parts), decision.chosen());
			});
		}
		return chosen.isEmpty() ? Choices.NONE : chosen::get;
	}

	/** Sees what other programs have saved since. */
	public void refresh() {
		if (!storage.hasChanged())
			return;
		try {
			adopt(storage.read());
		} catch (UserException e) {
			problem(e.getMessage());
		}
	}

	/** The draft was renamed or moved: its decisions go along. */
	public void moved(Path draft) {
		flush();
		try {
			storage.moved(draft);
		} catch (UserException e) {
			problem(e.getMessage());
		}
	}

	/**
	 * Lets the decisions about a draft that no session has open go along with it.
	 *
	 * @throws UserException when they can't
	 */
	public static void follow(Path before, Path after) throws UserException {
		Path from = ProofFile.beside(before.toAbsolutePath().normalize());
		Path to = ProofFile.beside(after.toAbsolutePath().normalize());
		if (Files.exists(from) && !Files.exists(to))
			ProofStorage.move(from, to);
	}

	/** Saves now what is not saved yet; waits for it. */
	public void flush() {
		saver.now();
	}

	/** Saves what is not saved yet. The session can be read afterwards, and no longer changed. */
	@Override
	public void close() {
		flush();
		listeners.clear();
	}

	private void place(List<Decision> placed, List<Ignored> here, Landmarks old, String text, Tracks into) {
		List<Track> found = Tracks.placed(placed.stream().map(Decision::anchors).toList(), old, text);
		for (int i = 0; i < placed.size(); i++)
			into.put(placed.get(i).id(), found.get(i));
		List<Ignored> anchored = here.stream().filter(each -> each.anchor() != null).toList();
		List<Track> foundHere = Tracks.placed(anchored.stream().map(each -> List.of(each.anchor())).toList(), old, text);
		for (int i = 0; i < anchored.size(); i++)
			into.put(anchored.get(i).id(), foundHere.get(i));
	}

	private void take(Standing.Result result) {
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
		record();
	}

	/** Notes in the histories what opened again, when the draft on disk is the one that was checked. */
	private void record() {
		if (!current || !draftSaved || state.checked() == null || !state.checked().reading().isComplete())
			return;
		List<ProofItem> items = state.items();
		for (int i = 0; i < items.size(); i++) {
			ProofItem item = items.get(i);
			if (item.lapse() != null && item.decision().decided().action() != Action.LAPSE) {
				append(item.decision().id(), Entries.of(item.decision().history(), null, Action.LAPSE, item.lapse().cause().name(), item.lapse().detail(), null));
				restate(i, item.decision().id());
				saver.soon();
			}
		}
	}

	private void append(String id, Entry entry) {
		decisions.computeIfPresent(id, (key, decision) -> decision.with(entry));
		ignored.computeIfPresent(id, (key, each) -> each.with(entry));
		if (house != null)
			house.append(id, entry);
		version++;
	}

	private List<Entry> history(String id) {
		if (decisions.containsKey(id))
			return decisions.get(id).history();
		Ignored each = ignored.containsKey(id) || house == null ? ignored.get(id) : house.get(id);
		return each == null ? List.of() : each.history();
	}

	private void takeBack(String id, Entry entry, String by) {
		synchronized (lock) {
			append(id, Entries.of(history(id), by, Action.TAKE_BACK, entry.id(), null, null));
			restate(-1, null);
		}
	}

	/** Works the state out anew after a decision: item {@code number} has the decision {@code id} now; -1 where no item gets another. */
	private void restate(int number, String id) {
		List<ProofItem> items = new ArrayList<>(state.items());
		for (int i = 0; i < items.size(); i++) {
			ProofItem item = items.get(i);
			Decision decision = i == number ? decisions.get(id) : item.decision() == null ? null : decisions.get(item.decision().id());
			if (decision != item.decision())
				items.set(i, Standing.judged(new ProofItem(item.quotation(), item.checkedClaim(), item.content(), item.words(), decision, DecisionState.OPEN, null, null),
						statements, this::isHeeded));
		}
		List<LostItem> lost = new ArrayList<>();
		decisions.forEach((key, decision) -> {
			Track track = tracks.get(key);
			if (track != null && Standing.isMissed(decision) && items.stream().noneMatch(item -> item.decision() != null && item.decision().id().equals(key)))
				if (track.parts == null)
					lost.add(new LostItem(decision, track.cause, track.candidates));
				else
					state.lost().stream().filter(old -> old.decision().id().equals(key)).findFirst().ifPresent(old -> lost.add(new LostItem(decision, old.cause(), old.candidates())));
		});
		state = new ProofState(state.checked(), items, lost, Tally.of(items, lost.size()));
	}

	/** Others' decisions, as far as they are new. */
	private void adopt(Stored merged) {
		synchronized (lock) {
			if (early != null)
				return;
			List<Decision> newer = new ArrayList<>();
			for (Decision other : merged.decisions()) {
				Decision own = decisions.get(other.id());
				if (own != null)
					decisions.put(own.id(), own.merged(other));
				else
					newer.add(other);
			}
			List<Ignored> newerIgnored = new ArrayList<>();
			for (Ignored other : merged.ignored())
				if (ignored.computeIfPresent(other.id(), (id, own) -> own.merged(other)) == null)
					newerIgnored.add(other);
			newer.forEach(decision -> decisions.put(decision.id(), decision));
			newerIgnored.forEach(each -> ignored.put(each.id(), each));
			place(newer, newerIgnored, merged.landmarks(), tracks.text().toString(), tracks);
			version++;
			if (current)
				take(Standing.of(state.checked(), new Standing.Ledger(decisions, tracks.copies()), statements, this::isHeeded));
			else
				restate(-1, null);
		}
		changed();
	}

	/** Makes the anchors count in the draft that was saved last. */
	private void rebase() {
		Written draft;
		synchronized (lock) {
			if (early != null || written == null)
				return;
			draft = written;
			written = null;
		}
		Map<String, List<Anchor>> anchors = Tracks.anchors(draft.text(), draft.places());
		storage.drafted(draft.text());
		synchronized (lock) {
			decisions.replaceAll((id, decision) -> decision.at(anchors.getOrDefault(id, unplaced(decision.anchors()))));
			ignored.replaceAll((id, each) -> rebased(each, anchors));
		}
	}

	private void save() {
		rebase();
		List<Decision> mine;
		List<Ignored> here;
		synchronized (lock) {
			if (early != null)
				return;
			mine = List.copyOf(decisions.values());
			here = List.copyOf(ignored.values());
		}
		try {
			Stored others = storage.save(mine, here);
			if (others != null)
				adopt(others);
		} catch (UserException e) {
			problem(e.getMessage());
		}
	}

	private void after() {
		saver.soon();
		changed();
	}

	private void changed() {
		listeners.forEach(listener -> listener.changed(this));
	}

	private void problem(String sentence) {
		listeners.forEach(listener -> listener.problem(this, sentence));
	}

	private boolean isHeeded(Finding finding) {
		return ignored(finding).isEmpty();
	}

	private boolean isHere(Ignored each, Finding finding) {
		Track track = tracks.get(each.id());
		return each.scope() == IgnoreScope.HERE && track != null && track.parts != null && track.parts.get(0).contains(finding.span());
	}

	/** A finding's place with something to be seen in it: a gap has its neighbours. */
	private Span seen(Span place) {
		return place.isEmpty() ? new Span(Math.max(0, place.start() - BESIDE), Math.min(tracks.text().length(), place.end() + BESIDE)) : place;
	}

	private static List<Anchor> unplaced(List<Anchor> anchors) {
		return anchors.stream().map(Anchor::unplaced).toList();
	}

	private static Ignored rebased(Ignored each, Map<String, List<Anchor>> anchors) {
		if (each.anchor() == null)
			return each;
		List<Anchor> found = anchors.get(each.id());
		return each.at(found == null ? each.anchor().unplaced() : found.get(0));
	}

	/** A step that was taken. */
	private final class Taken implements Step {

		private final String id;
		private final String by;
		private Entry entry;
		private boolean back;

		Taken(String id, Entry entry, String by) {
			this.id = id;
			this.entry = entry;
			this.by = by;
		}

		@Override
		public String label() {
			return ProofMessages.text("step." + entry.action().name());
		}

		@Override
		public void undo() {
			synchronized (lock) {
				if (back)
					return;
				takeBack(id, entry, by);
				back = true;
			}
			after();
		}

		@Override
		public void redo() {
			synchronized (lock) {
				if (!back)
					return;
				entry = Entries.of(history(id), by, entry.action(), entry.value(), entry.note(), entry.basis());
				append(id, entry);
				restate(-1, null);
				back = false;
			}
			after();
		}
	}
}
