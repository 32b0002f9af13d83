package org.galleyproof.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.jar.Manifest;

/** Reads the version from the manifest that stands at the root of this class's own jar, folder or bundle. */
final class BundleVersion {

	private static final String UNKNOWN = "(not packaged)";

	private BundleVersion() {
	}

	static String read() {
		String own = "/" + BundleVersion.class.getName().replace('.', '/') + ".class";
		String location = BundleVersion.class.getResource(own).toString();
		String root = location.substring(0, location.length() - own.length());
		try (InputStream in = URI.create(root + "/META-INF/MANIFEST.MF").toURL().openStream()) {
			String version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
			return version == null ? UNKNOWN : version;
		} catch (IOException unpackaged) {
			return UNKNOWN;
		}
	}
}
