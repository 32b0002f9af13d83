package org.galleyproof.core.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import org.galleyproof.model.proof.Proof;
import org.galleyproof.model.proof.ProofPackage;

/** Reads and writes the resource of a proof. Files may come from strangers: no document type, no entity and no reference is followed. */
final class ProofXmi {

	private static final Map<String, Boolean> FEATURES = Map.of("http://apache.org/xml/features/disallow-doctype-decl", true,
			"http://xml.org/sax/features/external-general-entities", false, "http://xml.org/sax/features/external-parameter-entities", false);

	private ProofXmi() {
	}

	/** A file that can be read but not understood. The message says why, in words. */
	static final class DamagedException extends IOException {

		private static final long serialVersionUID = 1L;

		/** Whether a later version of this program may understand it. */
		final boolean newer;

		DamagedException(String message, boolean newer, Throwable cause) {
			super(message, cause);
			this.newer = newer;
		}
	}

	/** Loads nothing, whatever a file asks for. */
	private static final class Alone extends ResourceSetImpl {

		Alone() {
			getPackageRegistry().put(ProofPackage.eNS_URI, ProofPackage.eINSTANCE);
		}

		@Override
		public Resource getResource(URI uri, boolean load) {
			for (Resource own : getResources())
				if (uri.equals(own.getURI()))
					return own;
			return null;
		}
	}

	/** @throws DamagedException when the bytes are no proof */
	static Stored read(byte[] bytes) throws DamagedException {
		XMIResourceImpl resource = resource();
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_EXTENDED_META_DATA, new BasicExtendedMetaData(resource.getResourceSet().getPackageRegistry()));
		options.put(XMLResource.OPTION_PARSER_FEATURES, FEATURES);
		options.put(XMLResource.OPTION_DISABLE_NOTIFY, true);
		try {
			resource.load(new ByteArrayInputStream(bytes), options);
			if (resource.getContents().size() == 1 && resource.getContents().get(0) instanceof Proof proof)
				return ProofValues.values(proof);
		} catch (IOException | RuntimeException e) {
			throw new DamagedException(reason(resource, e), isNewer(resource), e);
		}
		throw new DamagedException(ProofMessages.text("damage.root"), false, null);
	}

	static byte[] write(Stored stored) throws IOException {
		XMIResourceImpl resource = resource();
		resource.getContents().add(ProofValues.model(stored));
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_EXTENDED_META_DATA, new BasicExtendedMetaData(resource.getResourceSet().getPackageRegistry()));
		options.put(XMLResource.OPTION_ENCODING, "UTF-8");
		options.put(XMLResource.OPTION_LINE_WIDTH, 80);
		options.put(Resource.OPTION_LINE_DELIMITER, "\n");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, options);
		return out.toByteArray();
	}

	private static XMIResourceImpl resource() {
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("proof:/"));
		resource.setIntrinsicIDToEObjectMap(new HashMap<>());
		new Alone().getResources().add(resource);
		return resource;
	}

	private static boolean isNewer(Resource resource) {
		List<Resource.Diagnostic> errors = resource.getErrors();
		return !errors.isEmpty() && errors.get(0) instanceof PackageNotFoundException missing && missing.uri() != null
				&& missing.uri().matches("http://galleyproof\\.org/proof/\\d+");
	}

	private static String reason(Resource resource, Throwable failure) {
		if (!resource.getErrors().isEmpty()) {
			Resource.Diagnostic first = resource.getErrors().get(0);
			String line = line(first.getMessage());
			return first.getLine() > 0 ? ProofMessages.text("damage.line", first.getLine(), line) : line;
		}
		Throwable cause = failure;
		while (cause.getCause() != null)
			cause = cause.getCause();
		return cause.getMessage() == null ? ProofMessages.reason(cause) : line(cause.getMessage());
	}

	/** The message without the parser's class and the place, which it tells twice. */
	private static String line(String message) {
		String line = message == null ? "" : message.lines().findFirst().orElse("");
		return line.replaceFirst("^.*columnNumber: \\d+; ", "").replaceFirst(" \\([a-z]+:[^)]*\\)$", "");
	}
}
