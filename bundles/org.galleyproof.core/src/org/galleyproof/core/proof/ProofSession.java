package org.galleyproof.core.proof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.Choices;
import org.galleyproof.core.user.UserException;

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

	private final Listeners listeners = new Listeners(this);
	private final Consumer<String> problems = listeners::problem;
	private final OpenProof proof;
	private final Keeping keeping;
	private final Checking checking;
	private final Deciding deciding;
	private final Ignoring ignoring;

	private ProofSession(Path draft, String text) {
		proof = new OpenProof(text);
		keeping = new Keeping(proof, draft, text, listeners::changed, problems);
		checking = new Checking(proof, keeping::soon);
		Runnable after = () -> {
			keeping.soon();
			listeners.changed();
		};
		deciding = new Deciding(proof, after);
		ignoring = new Ignoring(proof, after);
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

	/** The latest that is known. */
	public ProofState state() {
		synchronized (proof) {
			return proof.state();
		}
	}

	/** Reads the decisions that were saved; does nothing the second time. What is wrong with the file is told to the listeners. */
	public void load() {
		keeping.load();
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
		synchronized (proof) {
			proof.edit(offset, removed, inserted);
		}
	}

	/** The draft was saved as it stands: its places are saved with it, in the background. */
	public void saved() {
		synchronized (proof) {
			proof.saved();
		}
		keeping.soon();
	}

	/**
	 * Takes a check of the draft.
	 *
	 * @return whether it was taken: {@code false} when the draft has been edited since, and another check is to come
	 * @throws java.io.UncheckedIOException when {@code book} can't be read
	 */
	public boolean update(CheckedDraft checked, StatementBook book) {
		load();
		if (!checking.take(checked, book))
			return false;
		listeners.changed();
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
		return deciding.decide(item, action, by, value, note);
	}

	/**
	 * Chooses another statement as the source of an item, or leaves the choice to the program.
	 *
	 * @param statement its id; {@code null} for the program's choice
	 * @param now how that statement stands; {@code null} with {@code statement}, and where that is not known
	 * @throws UserException as {@link #decide}
	 */
	public Step choose(ProofItem item, String statement, StatementState now, String by) throws UserException {
		return deciding.choose(item, statement, now, by);
	}

	/**
	 * Says where a lost passage is now.
	 *
	 * @param place an item of the latest state that nobody has decided; its words need not be those that were decided about, and if they are others, it is
	 *            open again
	 * @throws UserException when the words were edited since they were checked, or somebody decided about them already
	 */
	public Step place(LostItem lost, ProofItem place, String by) throws UserException {
		return deciding.place(lost, place, by);
	}

	/**
	 * Lets a lost decision go. Its history stays in the file.
	 *
	 * @throws UserException when nobody is named
	 */
	public Step drop(LostItem lost, String by) throws UserException {
		return deciding.drop(lost, by);
	}

	/**
	 * Says which day the draft is dated: checks to come count from it.
	 *
	 * @param day {@code null} to leave it to what the draft says itself
	 * @throws UserException when nobody is named
	 */
	public Step date(LocalDate day, String by) throws UserException {
		return deciding.date(day, by);
	}

	/** The day that people say the draft is dated; {@code null} where nobody does. */
	public LocalDate day() {
		synchronized (proof) {
			return proof.dating().day();
		}
	}

	/** Who said when which day the draft is dated, the oldest first. */
	public List<Entry> dating() {
		synchronized (proof) {
			return proof.dating().history();
		}
	}

	/**
	 * Ignores a finding of the latest check.
	 *
	 * @param scope with {@link IgnoreScope#STYLE} the house must be known, see {@link #house}
	 * @param why in words; {@code null} for nothing said
	 * @throws UserException when nobody is named, the draft was edited since it was checked, or there is no house style to ignore it under
	 */
	public Step ignore(Finding finding, IgnoreScope scope, String by, String why) throws UserException {
		return ignoring.ignore(finding, scope, by, why);
	}

	/**
	 * Who ignored a finding of the latest check, and why; empty where nobody did, or it was taken back.
	 *
	 * @param finding its offsets count in the draft that was checked last
	 */
	public Optional<Ignored> ignored(Finding finding) {
		synchronized (proof) {
			return proof.ignored().find(finding);
		}
	}

	/** All that is ignored in this draft and in its house style, what was taken back left out. */
	public List<Ignored> ignored() {
		synchronized (proof) {
			return proof.ignored().standing();
		}
	}

	/**
	 * Heeds again what was ignored.
	 *
	 * @throws UserException when nobody is named
	 */
	public void heed(Ignored what, String by) throws UserException {
		ignoring.heed(what, by);
	}

	/**
	 * Where the findings are kept that are ignored under the house's style. What of them can't be read or saved is told to the listeners.
	 *
	 * @param shared {@code null} for nowhere
	 * @param name the name of the style; {@code null} with {@code shared}
	 */
	public void house(StyleIgnores shared, String name) {
		synchronized (proof) {
			proof.ignored().house(shared, name, problems);
		}
	}

	/** The statements that people have chosen, by the ids of decisions. */
	public Map<String, String> chosen() {
		synchronized (proof) {
			return proof.chosen();
		}
	}

	/** The statements that people have chosen, where their passages stand now; it does not follow later edits. */
	public Choices choices() {
		synchronized (proof) {
			return proof.choices();
		}
	}

	/** Sees what other programs have saved since. */
	public void refresh() {
		keeping.refresh();
	}

	/** The draft was renamed or moved: its decisions go along. */
	public void moved(Path draft) {
		keeping.moved(draft);
	}

	/**
	 * Lets the decisions about a draft that no session has open go along with it.
	 *
	 * @throws UserException when they can't
	 */
	public static void follow(Path before, Path after) throws UserException {
		ProofStorage.follow(before, after);
	}

	/** Saves now what is not saved yet; waits for it. */
	public void flush() {
		keeping.now();
	}

	/** Saves what is not saved yet. The session can be read afterwards, and no longer changed. */
	@Override
	public void close() {
		flush();
		synchronized (proof) {
			proof.ignored().untell(problems);
		}
		listeners.clear();
	}
}
