package org.galleyproof.model.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the Java code of the models in {@code bundles/org.galleyproof.model/model}, without Eclipse running. The same models
 * give the same bytes on every machine.
 */
public final class GenerateModel {

	private static final String PROJECT = "org.galleyproof.model";
	private static final List<String> MODELS = List.of("dossier", "proof");

	private GenerateModel() {
	}

	/**
	 * Generates from the project whose root is the working folder or above it.
	 *
	 * @param arguments the folder to write the packages into; what it holds of them is replaced
	 */
	public static void main(String[] arguments) throws IOException {
		if (arguments.length != 1) {
			System.err.println("usage: GenerateModel OUTPUT_FOLDER");
			System.exit(2);
		}
		generate(projectRoot().resolve("bundles").resolve(PROJECT).resolve("model"), Path.of(arguments[0]));
	}

	/** The folder that holds {@code bundles}: the working folder or one above it. */
	static Path projectRoot() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent())
			if (Files.isDirectory(folder.resolve("bundles").resolve(PROJECT)))
				return folder;
		throw new IllegalStateException("Run this in the project's folder.");
	}

	/**
	 * @param models the folder with the {@code .ecore} and {@code .genmodel} files
	 * @param output where the packages go; made where it is missing
	 */
	static void generate(Path models, Path output) throws IOException {
		// the templates take the line end from the system when their classes are loaded
		System.setProperty("line.separator", "\n");
		Path project = Files.createTempDirectory("model");
		try {
			copy(models, project.resolve("model"));
			EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createFileURI(project + "/"));
			for (String model : MODELS)
				generate(URI.createPlatformResourceURI(PROJECT + "/model/" + model + ".genmodel", true));
			delete(output.resolve("org"));
			copy(project.resolve("src-gen"), output);
		} finally {
			EcorePlugin.getPlatformResourceMap().remove(PROJECT);
			delete(project);
		}
	}

	private static void generate(URI file) {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
		resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
		GenModel model = (GenModel) resources.getResource(file, true).getContents().get(0);
		model.reconcile();
		model.setCanGenerate(true);
		model.setValidateModel(true);
		Diagnostic problems = model.diagnose();
		if (problems.getSeverity() != Diagnostic.OK)
			throw new IllegalStateException(file + ": " + problems);
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, GenerateModel::adapters);
		generator.setInput(model);
		Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
		if (result.getSeverity() != Diagnostic.OK)
			throw new IllegalStateException(file + ": " + result);
	}

	private static GeneratorAdapterFactory adapters() {
		return new GenModelGeneratorAdapterFactory();
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Path target = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file))
					Files.createDirectories(target);
				else
					Files.copy(file, target);
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder))
			return;
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted((a, b) -> b.compareTo(a)).forEach(file -> {
				try {
					Files.delete(file);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}
}
