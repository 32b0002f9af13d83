package org.galleyproof.cli.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The command line as an OSGi application in a process of its own that has the bundles it needs and no other: with the wrapped
 * Lucene, with EMF's registries, and without a single bundle of the user interface.
 */
class HeadlessTest {

	private static final String FRAMEWORK = "org.eclipse.osgi";
	private static final String LAUNCHER = "org.eclipse.equinox.launcher";
	/** Seconds. */
	private static final long PATIENCE = 120;

	@TempDir
	Path folder;
	private Set<Bundle> needed;

	@BeforeEach
	void collect() {
		needed = closure("org.galleyproof.cli", "org.eclipse.core.runtime", "org.apache.felix.scr");
	}

	@Test
	void needsNoBundleOfTheUserInterface() {
		Set<String> names = needed.stream().map(Bundle::getSymbolicName).collect(Collectors.toSet());
		assertTrue(names.contains("org.apache.lucene.core"), () -> "the index is not among " + names);
		assertEquals(List.of(), names.stream().filter(name -> name.startsWith("org.eclipse.swt") || name.startsWith("org.eclipse.jface") || name.startsWith("org.eclipse.ui")).toList());
	}

	@Test
	void importsAndChecks() throws Exception {
		Files.writeString(folder.resolve("hearing.txt"), """
				Hearing on the lighthouse

				MIRA TOLLAND: The lamp has not failed once in nine winters, and we will keep it lit.

				OTTO BREKKE: Then the council should say so in writing.
				""");
		Files.writeString(folder.resolve("draft.txt"), "“The lamp has failed once in nine winters, and we will keep it lit,” Mira Tolland said.\n");
		Answer imported = run("import", "hearing.txt", "--dossier", "dossier");
		assertEquals(0, imported.status, imported.err);
		Answer checked = run("check", "draft.txt", "--dossier", "dossier", "--format", "json");
		assertEquals(1, checked.status, checked.err);
		assertTrue(checked.out.contains("NEGATION_CHANGED"), checked.out);
		assertEquals("", checked.err);
	}

	@Test
	void aMissingDossierIsOneLine() throws Exception {
		Files.writeString(folder.resolve("draft.txt"), "“We will,” she said.\n");
		Answer answer = run("check", "draft.txt", "--dossier", "nowhere");
		assertEquals(2, answer.status, answer.err);
		assertEquals("", answer.out);
		assertEquals(1, answer.err.lines().count(), answer.err);
	}

	private record Answer(int status, String out, String err) {
	}

	private Answer run(String... arguments) throws IOException, InterruptedException {
		Path configuration = Files.createDirectories(folder.resolve("configuration"));
		List<String> bundles = new ArrayList<>();
		for (Bundle bundle : needed)
			if (!FRAMEWORK.equals(bundle.getSymbolicName()))
				// the runtime's own must be started; the others are when their classes are asked for
				bundles.add("reference\\:file\\:" + file(bundle) + (bundle.getSymbolicName().startsWith("org.galleyproof") ? "" : "@start"));
		Files.writeString(configuration.resolve("config.ini"), "osgi.framework=file\\:" + file(named(FRAMEWORK)) + "\nosgi.bundles=" + String.join(",", bundles) + "\nosgi.bundles.defaultStartLevel=4\n");
		Path out = folder.resolve("out.txt");
		Path err = folder.resolve("err.txt");
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-jar",
				file(named(LAUNCHER)), "-configuration", configuration.toString(), "-data", "@none", "-application", "org.galleyproof.cli.application"));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().remove("DISPLAY");
		Process process = builder.start();
		process.getOutputStream().close();
		if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IllegalStateException("no end after " + PATIENCE + " s: " + Files.readString(err));
		}
		return new Answer(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8) + log(configuration));
	}

	/** What the framework has to say of bundles that it could not resolve or start; empty where all went well. */
	private static String log(Path configuration) throws IOException {
		StringBuilder log = new StringBuilder();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(configuration, "*.log")) {
			for (Path file : files)
				log.append(Files.readString(file));
		}
		return log.toString();
	}

	private static String file(Bundle bundle) {
		return FileLocator.getBundleFileLocation(bundle).orElseThrow(() -> new IllegalStateException("no file of " + bundle)).getAbsolutePath();
	}

	/** The bundles named and all that they are wired to, with the fragments of the program's own. */
	private static Set<Bundle> closure(String... names) {
		Set<Bundle> found = new LinkedHashSet<>();
		Deque<Bundle> next = new ArrayDeque<>();
		for (String name : names)
			next.add(named(name));
		while (!next.isEmpty()) {
			Bundle bundle = next.remove();
			if (!found.add(bundle))
				continue;
			BundleWiring wiring = bundle.adapt(BundleWiring.class);
			for (BundleWire wire : wiring.getRequiredWires(null))
				next.add(wire.getProviderWiring().getBundle());
			if (bundle.getSymbolicName().startsWith("org.galleyproof"))
				for (BundleWire wire : wiring.getProvidedWires(HostNamespace.HOST_NAMESPACE))
					next.add(wire.getRequirerWiring().getBundle());
		}
		return found;
	}

	private static Bundle named(String name) {
		return Arrays.stream(FrameworkUtil.getBundle(HeadlessTest.class).getBundleContext().getBundles()).filter(bundle -> name.equals(bundle.getSymbolicName())).findFirst()
				.orElseThrow(() -> new IllegalStateException("there is no bundle " + name));
	}
}
