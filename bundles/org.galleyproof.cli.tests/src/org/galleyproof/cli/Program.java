package org.galleyproof.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Runs the command line as users do: as a process of its own, here from the tests' own class path. */
final class Program {

	private static final int PATIENCE_SECONDS = 120;

	/** What a run left behind. */
	record Result(int status, String out, String err) {

		List<JsonObject> rows() {
			return out.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
		}

		JsonObject row() {
			List<JsonObject> rows = rows();
			if (rows.size() != 1)
				throw new AssertionError("one row expected: " + this);
			return rows.getFirst();
		}
	}

	private Program() {
	}

	/** Runs in {@code folder} to the end, with nothing on standard input. */
	static Result run(Path folder, String... args) {
		return run(folder, new byte[0], args);
	}

	static Result run(Path folder, byte[] input, String... args) {
		return run(folder, List.of(), input, args);
	}

	/** Runs on a machine of that language and country, with nothing on standard input. */
	static Result runAbroad(Path folder, String language, String country, String... args) {
		return run(folder, List.of("-Duser.language=" + language, "-Duser.country=" + country), new byte[0], args);
	}

	private static Result run(Path folder, List<String> machine, byte[] input, String... args) {
		try {
			Process process = start(folder, machine, args);
			CompletableFuture<String> out = read(process.getInputStream());
			CompletableFuture<String> err = read(process.getErrorStream());
			try (var in = process.getOutputStream()) {
				in.write(input);
			}
			if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				throw new AssertionError("still running after " + PATIENCE_SECONDS + " s: " + String.join(" ", args));
			}
			return new Result(process.exitValue(), out.join(), err.join());
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		} catch (InterruptedException failure) {
			Thread.currentThread().interrupt();
			throw new AssertionError(failure);
		}
	}

	/** Starts without waiting; and without a display. */
	static Process start(Path folder, String... args) throws IOException {
		return start(folder, List.of(), args);
	}

	private static Process start(Path folder, List<String> machine, String... args) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
		command.addAll(machine);
		command.addAll(List.of("-cp", classPath(), "org.galleyproof.cli.Main"));
		command.addAll(List.of(args));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
		builder.environment().remove("DISPLAY");
		builder.environment().remove("GALLEYPROOF_TRACE");
		return builder.start();
	}

	/** The tests' own, absolute, since the process works in another folder. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(entry -> Path.of(entry).toAbsolutePath().toString())
				.collect(Collectors.joining(File.pathSeparator));
	}

	private static CompletableFuture<String> read(InputStream stream) {
		return CompletableFuture.supplyAsync(() -> {
			try {
				return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		});
	}
}
