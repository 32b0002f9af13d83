package org.galleyproof.core.dossier.edit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.galleyproof.core.dossier.DossierResources;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.validation.DossierProblems;
import org.galleyproof.core.dossier.validation.Problem;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.Organisation;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.Statement;

/**
 * Editing a dossier. Every edit is a command that can be undone and redone; nothing is on disk, in the index or seen by others before
 * {@link #save}. The file of the people is loaded at once, that of a source when it is asked for or a reference into it is followed.
 *
 * <p>
 * <b>Threads.</b> What this hands out belongs to one thread, its owner: there it is read, edited, undone and listened to. {@link #save},
 * {@link #refresh} and {@link #preload} are for any other thread: they wait for the disk where they are called and pass through the owner for
 * moments. The owner may call them too while no other thread is in one of them; it waits for the disk then.
 */
public final class DossierEditor implements AutoCloseable {

	private final DossierStore store;
	private final String user;
	private final Executor owner;
	private final DossierResources resources;
	private final EditStack stack = new EditStack();
	private final AdapterFactoryEditingDomain domain;
	private final Touched touched = new Touched();
	private final EditListeners listeners = new EditListeners(touched);
	private final EditSave saving;
	private final StatementEdits statements;
	private final SourceEdits sources;
	private final PersonEdits people;
	private final OrganisationEdits organisations;

	private DossierEditor(DossierStore store, String user, Executor owner) throws UserException {
		this.store = store;
		this.user = user;
		this.owner = owner;
		resources = store.resources();
		domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), stack, resources);
		resources.eAdapters().add(touched);
		statements = new StatementEdits(domain, user);
		sources = new SourceEdits(domain);
		people = new PersonEdits(domain, resources.dossier(), new Speaking(store, resources));
		organisations = new OrganisationEdits(domain, resources.dossier());
		saving = new EditSave(this);
		stack.addCommandStackListener(event -> tell());
	}

	/**
	 * Begins to edit, in the calling thread, whose the session then is.
	 *
	 * @param user who edits, as the history is to name them
	 * @throws UserException when the file of the people is damaged or was removed
	 */
	public static DossierEditor open(DossierStore store, String user) throws UserException {
		return open(store, user, Runnable::run);
	}

	/**
	 * Begins to edit.
	 *
	 * @param owner runs what it is given in the thread that the session belongs to, and returns when that is done, as {@code Display::syncExec}
	 */
	public static DossierEditor open(DossierStore store, String user, Executor owner) throws UserException {
		return new DossierEditor(store, user, owner);
	}

	/** The dossier on disk. */
	public DossierStore store() {
		return store;
	}

	/** Who edits. */
	public String user() {
		return user;
	}

	/** The people, organisations and events, as edited. */
	public Dossier dossier() {
		return resources.dossier();
	}

	/**
	 * A source as edited; read from disk unless it was before.
	 *
	 * @throws UserException when there is none of that id, or its file is damaged
	 */
	public Source source(String id) throws UserException {
		return resources.source(id);
	}

	/**
	 * A statement as edited; its source is read from disk unless it was before.
	 *
	 * @throws UserException when there is none of that id, or the file of its source is damaged
	 */
	public Statement statement(String id) throws UserException {
		Optional<StatementDocument> known = store.index().get(id);
		if (known.isPresent() && source(known.get().sourceId()).eResource().getEObject(id) instanceof Statement statement)
			return statement;
		// one that was added and not saved yet is in no index
		if (resources.find(id) instanceof Statement statement)
			return statement;
		throw EditMessages.failure("unknown.statement", id);
	}

	/** Somebody as edited; empty where there is nobody of that id. */
	public Optional<Person> person(String id) {
		return dossier().eResource().getEObject(id) instanceof Person person ? Optional.of(person) : Optional.empty();
	}

	/** An organisation as edited; empty where there is none of that id. */
	public Optional<Organisation> organisation(String id) {
		return dossier().eResource().getEObject(id) instanceof Organisation organisation ? Optional.of(organisation) : Optional.empty();
	}

	/** Reads a source in the calling thread, so that {@link #source} has it at once. */
	public void preload(String id) throws UserException {
		saving.preload(id);
	}

	/** What can be edited of statements. */
	public StatementEdits statements() {
		return statements;
	}

	/** What can be edited of sources. */
	public SourceEdits sources() {
		return sources;
	}

	/** What can be edited of people. */
	public PersonEdits people() {
		return people;
	}

	/** What can be edited of organisations. */
	public OrganisationEdits organisations() {
		return organisations;
	}

	/** EMF's side of this session, for commands of one's own. */
	public EditingDomain domain() {
		return domain;
	}

	/** Whether there is something to save. */
	public boolean isDirty() {
		return stack.isSaveNeeded();
	}

	/** What {@link #undo} would take back, as menus call it; empty where there is nothing. */
	public Optional<String> undoable() {
		return Optional.ofNullable(stack.getUndoCommand()).map(Command::getLabel);
	}

	/** What {@link #redo} would do again, as menus call it; empty where there is nothing. */
	public Optional<String> redoable() {
		return Optional.ofNullable(stack.getRedoCommand()).map(Command::getLabel);
	}

	/** Takes the last edit back, saved or not. Does nothing where there is none. */
	public void undo() {
		if (stack.canUndo())
			stack.undo();
	}

	/** Does again what was taken back last. Does nothing where there is nothing. */
	public void redo() {
		if (stack.canRedo())
			stack.redo();
	}

	/** What is wrong with what was edited and is not saved. Nearly all of it can be saved as it is; ask {@link DossierProblems} about single things. */
	public List<Problem> problems() {
		return touched.resources().stream().flatMap(resource -> DossierProblems.of(resource.getContents().get(0)).stream()).toList();
	}

	/**
	 * Saves every edit: files, history and index in one step. What others saved meanwhile is taken over first.
	 *
	 * @return where others had saved something else for what was edited here; what was edited here is what is saved
	 * @throws UserException when it can't be written or another program goes on writing; the edits are kept
	 */
	public List<Conflict> save(Progress progress) throws UserException {
		return saving.save(progress);
	}

	/**
	 * Takes over what others have saved, in this process or another; edits stay as they are. What {@link #store} hands out is not renewed by it.
	 *
	 * @return where others saved something else for what was edited here
	 * @throws UserException when a file was damaged or removed
	 */
	public List<Conflict> refresh() throws UserException {
		return saving.refresh();
	}

	/** Listens from now on; twice the same counts once. */
	public void addListener(EditListener listener) {
		listeners.add(listener);
	}

	/** Listens no more. */
	public void removeListener(EditListener listener) {
		listeners.remove(listener);
	}

	/** Ends the session. What was not saved is gone. */
	@Override
	public void close() {
		listeners.clear();
		resources.eAdapters().remove(touched);
		stack.flush();
	}

	DossierResources resources() {
		return resources;
	}

	EditStack stack() {
		return stack;
	}

	Touched touched() {
		return touched;
	}

	Executor owner() {
		return owner;
	}

	/** Tells the listeners what happened since they were last told. */
	void tell() {
		listeners.tell();
	}
}
