package org.galleyproof.core.dossier;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;

import org.galleyproof.core.internal.xmi.SafeXmi;
import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.DossierPackage;
import org.galleyproof.model.dossier.Source;

/**
 * Reads and writes the resources of a dossier. Files may come from strangers: no document type, no entity and no reference out
 * of the dossier is followed.
 */
final class DossierXmi {

	private static final XMLParserPool PARSERS = new XMLParserPoolImpl();

	private DossierXmi() {
	}

	/** An empty resource for {@code file}. */
	static XMIResourceImpl create(Path file, Resource shared) {
		XMIResourceImpl resource = SafeXmi.resource(URI.createFileURI(file.toString()), DossierPackage.eINSTANCE, shared);
		// filled as references are followed, by several threads when an index is made
		resource.setIntrinsicIDToEObjectMap(new ConcurrentHashMap<>());
		return resource;
	}

	/**
	 * Loads a file.
	 *
	 * @param shared the resource of the dossier; {@code null} where it is the one to load
	 * @throws DamagedException when the file can be read but not understood
	 */
	static <T extends EObject> T load(Path file, Resource shared, Class<T> root) throws IOException {
		try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
			return load(create(file, shared), in, root);
		}
	}

	/** As {@link #load(Path, Resource, Class)}, of a file of whatever version up to the present one, into an empty resource of any resource set. */
	static <T extends EObject> T load(XMIResourceImpl resource, BufferedInputStream in, Class<T> root) throws IOException {
		Map<Object, Object> options = SafeXmi.loading(resource);
		options.put(XMLResource.OPTION_USE_PARSER_POOL, PARSERS);
		int version = Migration.version(in);
		if (version > Migration.VERSION)
			throw new NewerVersionException(version);
		try {
			if (version < Migration.VERSION)
				resource.load(Migration.migrated(in, version), options);
			else
				resource.load(in, options);
		} catch (Resource.IOWrappedException | RuntimeException e) {
			// two people's changes that version control brought together may name what one of them removed: the rest is as it should be
			if (resource.getErrors().isEmpty() || !resource.getErrors().stream().allMatch(UnresolvedReferenceException.class::isInstance))
				throw new DamagedException(SafeXmi.reason(resource, e, (line, words) -> DossierMessages.text("damage.line", line, words)), e);
		}
		if (resource.getContents().size() != 1 || !root.isInstance(resource.getContents().get(0)))
			throw new DamagedException(DossierMessages.text("damage.root", root.getSimpleName()), null);
		T loaded = root.cast(resource.getContents().get(0));
		if (loaded instanceof Dossier)
			Twins.join(loaded);
		return loaded;
	}

	/** A resource as it is written. */
	static byte[] bytes(Resource resource) {
		ByteBuffer content = content(resource);
		byte[] bytes = new byte[content.remaining()];
		content.get(bytes);
		return bytes;
	}

	/** As {@link #bytes}, without copying them together. */
	static ByteBuffer content(Resource resource) {
		ByteBuffer quick = resource.getContents().size() == 1 && resource.getContents().get(0) instanceof Source source ? SourceXmi.bytes(source) : null;
		if (quick != null)
			return quick;
		boolean controls = false;
		for (var all = resource.getAllContents(); !controls && all.hasNext();)
			controls = hasControls(all.next());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			saveByEmf(resource, out, controls);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return ByteBuffer.wrap(out.toByteArray());
	}

	private static boolean hasControls(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes())
			for (Object value : attribute.isMany() ? (List<?>) object.eGet(attribute) : Collections.singletonList(object.eGet(attribute)))
				if (value instanceof String text && hasControls(text))
					return true;
		return false;
	}

	/** Writes a resource as EMF does. Text with control characters needs XML 1.1, which reads some line ends as others unless they are escaped. */
	static void saveByEmf(Resource resource, OutputStream out, boolean controls) throws IOException {
		Map<Object, Object> options = SafeXmi.saving(resource, controls ? "US-ASCII" : "UTF-8");
		if (controls)
			options.put(XMLResource.OPTION_XML_VERSION, "1.1");
		OneLineEach lines = new OneLineEach(out);
		resource.save(controls ? new EscapedDelete(lines) : lines, options);
		lines.end();
	}

	/** XML 1.1 wants DEL escaped, and EMF does not do it. In ASCII output the byte can be nothing else. */
	private static final class EscapedDelete extends FilterOutputStream {

		private static final byte[] ESCAPED = "&#x7F;".getBytes(StandardCharsets.US_ASCII);

		EscapedDelete(OutputStream out) {
			super(out);
		}

		@Override
		public void write(int b) throws IOException {
			if (b == 0x7F)
				out.write(ESCAPED);
			else
				out.write(b);
		}
	}

	/** Whether XML 1.0 has no way to write the text. */
	private static boolean hasControls(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < 0x20 && c != '\n' && c != '\t' && c != '\r')
				return true;
		}
		return false;
	}
}
