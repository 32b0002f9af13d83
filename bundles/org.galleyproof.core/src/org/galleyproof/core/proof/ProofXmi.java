package org.galleyproof.core.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import org.galleyproof.core.internal.xmi.SafeXmi;
import org.galleyproof.model.proof.Proof;
import org.galleyproof.model.proof.ProofPackage;

/** Reads and writes the resource of a proof. Files may come from strangers: no document type, no entity and no reference is followed. */
final class ProofXmi {

	/** The model before drafts were dated, which lacked that alone: its files are read as they are, and the next saving is of the present model. */
	private static final String VERSION_1 = "http://galleyproof.org/proof/1";

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

	/** @throws DamagedException when the bytes are no proof */
	static Stored read(byte[] bytes) throws DamagedException {
		XMIResourceImpl resource = resource();
		try {
			resource.load(new ByteArrayInputStream(bytes), SafeXmi.loading(resource));
			if (resource.getContents().size() == 1 && resource.getContents().get(0) instanceof Proof proof)
				return ProofValues.values(proof);
		} catch (IOException | RuntimeException e) {
			throw new DamagedException(SafeXmi.reason(resource, e, (line, words) -> ProofMessages.text("damage.line", line, words)), isNewer(resource), e);
		}
		throw new DamagedException(ProofMessages.text("damage.root"), false, null);
	}

	static byte[] write(Stored stored) throws IOException {
		XMIResourceImpl resource = resource();
		resource.getContents().add(ProofValues.model(stored));
		Map<Object, Object> options = SafeXmi.saving(resource, "UTF-8");
		options.put(XMLResource.OPTION_LINE_WIDTH, 80);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, options);
		return out.toByteArray();
	}

	private static XMIResourceImpl resource() {
		XMIResourceImpl resource = SafeXmi.resource(URI.createURI("proof:/"), ProofPackage.eINSTANCE, null);
		resource.getResourceSet().getPackageRegistry().put(VERSION_1, ProofPackage.eINSTANCE);
		resource.setIntrinsicIDToEObjectMap(new HashMap<>());
		return resource;
	}

	private static boolean isNewer(Resource resource) {
		List<Resource.Diagnostic> errors = resource.getErrors();
		return !errors.isEmpty() && errors.get(0) instanceof PackageNotFoundException missing && missing.uri() != null
				&& missing.uri().matches("http://galleyproof\\.org/proof/\\d+");
	}
}
