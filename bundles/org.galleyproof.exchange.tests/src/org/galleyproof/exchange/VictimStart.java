package org.galleyproof.exchange;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Starts victims, hundreds of them, so quickly that most of their time is work: their classes come from jars without signatures, which each
 * start would take half a second to verify, and from an archive of classes that are loaded already (class data sharing, which knows jars alone).
 */
final class VictimStart {

	private static final List<String> OPTIONS = List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED");
	private static final int REHEARSAL_MINUTES = 2;

	private final Path folder;
	private final String classes;

	private VictimStart(Path folder) throws IOException {
		this.folder = folder;
		classes = jars(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
	}

	/** @param folder where jars and archive go, empty */
	static VictimStart make(Path folder) throws Exception {
		VictimStart start = new VictimStart(folder);
		// without its archive a victim would only start more slowly
		Process rehearsal = start.process("-XX:ArchiveClassesAtExit=" + start.archive(), folder.resolve("rehearsal"), Files.createDirectory(folder.resolve("files")), 0, 0, Victim.REHEARSAL);
		rehearsal.inputReader().lines().forEach(line -> { });
		if (!rehearsal.waitFor(REHEARSAL_MINUTES, TimeUnit.MINUTES))
			rehearsal.destroyForcibly();
		return start;
	}

	/** A victim that works until it is killed. @param imported the number of its first import */
	Process process(Path dossier, Path files, int seed, int imported) throws IOException {
		return process("-XX:SharedArchiveFile=" + archive(), dossier, files, seed, imported);
	}

	private Process process(String sharing, Path dossier, Path files, int seed, int imported, String... more) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), sharing, "-Xlog:disable"));
		command.addAll(OPTIONS);
		command.addAll(List.of("-cp", classes, Victim.class.getName(), dossier.toString(), files.toString(), Integer.toString(seed), Integer.toString(imported)));
		command.addAll(List.of(more));
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	private Path archive() {
		return folder.resolve("classes.jsa");
	}

	private String jars(String path) throws IOException {
		List<String> jars = new ArrayList<>();
		for (String part : path.split(File.pathSeparator)) {
			Path file = Path.of(part);
			if (Files.isDirectory(file))
				jars.add(packed(file, folder.resolve("classes" + jars.size() + ".jar")).toString());
			else if (Files.exists(file))
				jars.add(unsigned(file).toString());
		}
		return String.join(File.pathSeparator, jars);
	}

	private static Path packed(Path classes, Path jar) throws IOException {
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar)); Stream<Path> files = Files.walk(classes)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				out.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
				Files.copy(file, out);
			}
		}
		return jar;
	}

	private Path unsigned(Path jar) throws IOException {
		try (JarFile file = new JarFile(jar.toFile(), false)) {
			if (file.stream().noneMatch(VictimStart::signs))
				return jar;
			Path copy = folder.resolve(jar.getFileName());
			Set<String> seen = new HashSet<>();
			try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
				for (JarEntry entry : file.stream().filter(each -> !signs(each) && seen.add(each.getName())).toList()) {
					out.putNextEntry(new ZipEntry(entry.getName()));
					file.getInputStream(entry).transferTo(out);
				}
			}
			return copy;
		}
	}

	private static boolean signs(JarEntry entry) {
		return entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|EC|DSA)");
	}
}
