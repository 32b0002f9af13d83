package org.galleyproof.core.dossier;

import static org.galleyproof.core.dossier.DossierMessages.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.DossierPackage;
import org.galleyproof.model.dossier.Source;

/**
 * The files of a dossier as EMF resources of one set, for who edits them. The file of the people is read at once; that of a source when it is
 * asked for or when a reference leads into it. References lead nowhere but into files of this dossier, whatever a file says. What was read is
 * remembered as it was, so that it can be told later what changed, here and on disk. For one thread at a time.
 */
public final class DossierResources extends ResourceSetImpl {

	private static final Logger LOG = Logger.getLogger(DossierResources.class.getName());

	private final DossierFolder folder;
	/** The bytes that each resource was last known to have on disk. */
	private final Map<Resource, byte[]> known = new ConcurrentHashMap<>();

	DossierResources(DossierFolder folder) throws UserException {
		this.folder = folder;
		getPackageRegistry().put(DossierPackage.eNS_URI, DossierPackage.eINSTANCE);
		try {
			Loaded people = read(folder.dossier(), Dossier.class);
			getResources().add(people.resource);
			known.put(people.resource, people.bytes);
		} catch (DamagedException e) {
			throw new UserException(text("dossier.damaged", folder.path(), DossierFolder.DOSSIER, e.getMessage()), e);
		} catch (IOException e) {
			throw new UserException(text("dossier.unreadable", folder.path(), DossierMessages.reason(e)), e);
		}
	}

	/** The people, organisations and events. */
	public Dossier dossier() {
		return (Dossier) getResources().get(0).getContents().get(0);
	}

	/**
	 * A source, read now unless it was before.
	 *
	 * @throws UserException when there is none of that id, or its file is damaged
	 */
	public Source source(String id) throws UserException {
		Resource loaded = find(uri(folder.source(id)));
		return loaded != null ? (Source) loaded.getContents().get(0) : load(id).join();
	}

	/**
	 * Reads a source into a resource that belongs to no set yet. For any thread.
	 *
	 * @throws UserException as {@link #source}
	 */
	public Loaded load(String id) throws UserException {
		try {
			return read(folder.source(id), Source.class);
		} catch (NoSuchFileException e) {
			throw new UserException(text("source.unknown", folder.path(), id), e);
		} catch (IOException e) {
			throw new UserException(text("source.damaged", folder.name(folder.source(id)), e.getMessage()), e);
		}
	}

	/** A source that was read and has not joined the others. */
	public final class Loaded {

		private final Resource resource;
		private final byte[] bytes;

		private Loaded(Resource resource, byte[] bytes) {
			this.resource = resource;
			this.bytes = bytes;
		}

		/** Lets it join, unless another of its id was faster; gives the one that is there then. */
		public Source join() {
			Resource other = find(resource.getURI());
			if (other == null) {
				getResources().add(resource);
				known.put(resource, bytes);
			}
			return (Source) (other == null ? resource : other).getContents().get(0);
		}
	}

	/** Whether the file of that source has been read. */
	public boolean isLoaded(String sourceId) {
		return find(uri(folder.source(sourceId))) != null;
	}

	/** A resource of this set, or one that a reference leads to; {@code null} where it leads out of the dossier or to a file that is missing or damaged. */
	@Override
	public Resource getResource(URI uri, boolean load) {
		Resource own = find(uri);
		if (own != null || !load || !uri.isFile())
			return own;
		Path file = Path.of(uri.toFileString()).normalize();
		String name = file.getFileName() == null ? "" : file.getFileName().toString();
		if (!name.endsWith(".xmi") || !file.equals(folder.source(name.substring(0, name.length() - ".xmi".length()))))
			return null;
		try {
			return read(file, Source.class).join().eResource();
		} catch (IOException e) {
			// who follows the reference sees that it can't be resolved; the store names the file among its problems
			LOG.log(Level.FINE, "no resource", e);
			return null;
		}
	}

	/** Takes note of what the file of a resource holds now. */
	public void know(Resource resource, byte[] bytes) {
		known.put(resource, bytes);
	}

	/** The file of a resource. */
	static Path file(Resource resource) {
		return Path.of(resource.getURI().toFileString());
	}

	private Resource find(URI uri) {
		for (Resource own : getResources())
			if (uri.equals(own.getURI()))
				return own;
		return null;
	}

	private Loaded read(Path file, Class<? extends EObject> type) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		XMIResourceImpl resource = DossierXmi.create(file, null);
		parse(resource, bytes, type);
		return new Loaded(resource, bytes);
	}

	/**
	 * Reads the file of a resource, to compare with. For any thread.
	 *
	 * @throws UserException when it is gone, damaged or unreadable
	 */
	public DossierChange.Disk onDisk(Resource resource) throws UserException {
		Path file = file(resource);
		try {
			byte[] before = known.get(resource);
			byte[] now = Files.readAllBytes(file);
			return new DossierChange.Disk(detached(resource, before), Arrays.equals(before, now) ? null : detached(resource, now), now);
		} catch (IOException e) {
			throw new UserException(text("source.damaged", folder.name(file), DossierMessages.reason(e)), e);
		}
	}

	/** Whether the file of a resource holds something else than the resource was read from or last saved as. For any thread. */
	public boolean isOutdated(Resource resource) {
		try {
			return !Arrays.equals(known.get(resource), Files.readAllBytes(file(resource)));
		} catch (IOException e) {
			// gone or unreadable: whoever reads it next says so
			LOG.log(Level.FINE, "no file", e);
			return true;
		}
	}

	/** The thing of that id in the files that are loaded; {@code null} where there is none. */
	public EObject find(String id) {
		return getResources().stream().map(resource -> resource.getEObject(id)).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** What a reference leads to: somebody or something that is loaded, or else a proxy that loads the file when it is followed. */
	public EObject thing(EClass type, String id) {
		boolean source = type == DossierPackage.Literals.SOURCE;
		EObject known = source ? null : dossier().eResource().getEObject(id);
		if (known != null)
			return known;
		InternalEObject proxy = (InternalEObject) EcoreUtil.create(type);
		proxy.eSetProxyURI(uri(source ? folder.source(id) : folder.dossier()).appendFragment(id));
		return proxy;
	}

	/** Reads the bytes of a resource into one that belongs to no set, to compare with. */
	private EObject detached(Resource resource, byte[] bytes) throws IOException {
		Class<? extends EObject> type = file(resource).equals(folder.dossier()) ? Dossier.class : Source.class;
		return parse(DossierXmi.create(file(resource), null), bytes, type);
	}

	private static <T extends EObject> T parse(XMIResourceImpl resource, byte[] bytes, Class<T> type) throws IOException {
		T root = DossierXmi.load(resource, new BufferedInputStream(new ByteArrayInputStream(bytes)), type);
		if (root instanceof Source source) {
			String name = file(resource).getFileName().toString();
			SourceFiles.checked(source, name.substring(0, name.length() - ".xmi".length()));
		}
		return root;
	}

	private static URI uri(Path file) {
		return URI.createFileURI(file.toString());
	}
}
