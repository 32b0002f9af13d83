package org.galleyproof.core.internal.xmi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Reading and writing of EMF's files that may come from strangers: no document type, no entity and no reference out of them is followed. */
public final class SafeXmi {

	/** Of any XML parser that reads such a file. */
	public static final Map<String, Boolean> FEATURES = Map.of("http://apache.org/xml/features/disallow-doctype-decl", true,
			"http://xml.org/sax/features/external-general-entities", false, "http://xml.org/sax/features/external-parameter-entities", false);

	private SafeXmi() {
	}

	/** Knows its own resources and perhaps one more, to which they refer, and loads no other, whatever a file asks for. */
	private static final class Bounded extends ResourceSetImpl {

		private final Resource shared;

		Bounded(EPackage model, Resource shared) {
			this.shared = shared;
			getPackageRegistry().put(model.getNsURI(), model);
		}

		@Override
		public Resource getResource(URI uri, boolean load) {
			if (shared != null && uri.equals(shared.getURI()))
				return shared;
			for (Resource own : getResources())
				if (uri.equals(own.getURI()))
					return own;
			return null;
		}
	}

	/**
	 * An empty resource in a set of its own.
	 *
	 * @param model the only one that its file may be of
	 * @param shared the only other resource that its file may refer to; {@code null} for none
	 */
	public static XMIResourceImpl resource(URI uri, EPackage model, Resource shared) {
		XMIResourceImpl resource = new XMIResourceImpl(uri);
		new Bounded(model, shared).getResources().add(resource);
		return resource;
	}

	/** The options to load a resource by; a map of the caller's own. */
	public static Map<Object, Object> loading(Resource resource) {
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_EXTENDED_META_DATA, new BasicExtendedMetaData(resource.getResourceSet().getPackageRegistry()));
		options.put(XMLResource.OPTION_PARSER_FEATURES, FEATURES);
		options.put(XMLResource.OPTION_DISABLE_NOTIFY, true);
		return options;
	}

	/** The options to save a resource by; a map of the caller's own. Line ends are the same on every system. */
	public static Map<Object, Object> saving(Resource resource, String encoding) {
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_EXTENDED_META_DATA, new BasicExtendedMetaData(resource.getResourceSet().getPackageRegistry()));
		options.put(XMLResource.OPTION_ENCODING, encoding);
		options.put(Resource.OPTION_LINE_DELIMITER, "\n");
		return options;
	}

	/**
	 * The first thing that went wrong in loading.
	 *
	 * @param line makes a sentence of the number of a line, from 1, and what is wrong there; asked where the parser or the loader told one
	 */
	public static String reason(Resource resource, Throwable failure, BiFunction<Integer, String, String> line) {
		List<Resource.Diagnostic> errors = resource.getErrors();
		if (!errors.isEmpty()) {
			String words = firstLine(errors.get(0).getMessage());
			return errors.get(0).getLine() > 0 ? line.apply(errors.get(0).getLine(), words) : words;
		}
		Throwable cause = failure;
		while (cause.getCause() != null)
			cause = cause.getCause();
		return cause.getMessage() == null ? cause.getClass().getSimpleName() : firstLine(cause.getMessage());
	}

	/** The message without the parser's class, the place, which it tells twice, and the switch of the parser that refused it. */
	private static String firstLine(String message) {
		String line = message == null ? "" : message.lines().findFirst().orElse("");
		return line.replaceFirst("^.*columnNumber: \\d+; ", "").replaceFirst(" \\([a-z]+:[^)]*\\)$", "").replaceFirst(" when the feature \".*\" set to true\\.$", " here");
	}
}
