package org.galleyproof.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

import org.galleyproof.ui.internal.Texts;

/** The help pages: files of this bundle, and one that lists every key as it is bound now. */
final class HelpPages {

	/** The pages in the order of the list. */
	static final List<String> NAMES = List.of("welcome", "first-draft", "reading", "evidence", "dossier", "keys");
	private static final String KEYS = "keys";
	private static final String COMMANDS = "org.galleyproof.ui.commands";
	private static final Pattern KEY = Pattern.compile("\\{key:([^}]+)}");

	private final IServiceLocator site;

	HelpPages(IServiceLocator site) {
		this.site = site;
	}

	/**
	 * A page: a line that begins with "# " is its title, with "## " a heading, with "- " an item of a list; "![caption](name)" is a
	 * picture of those in {@code help/}; any other a paragraph.
	 *
	 * @param name one of {@link #NAMES}
	 */
	String text(String name) {
		if (name.equals(KEYS))
			return keys();
		try (InputStream in = HelpPages.class.getResourceAsStream("/help/" + name + ".txt")) {
			Matcher keys = KEY.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			return keys.replaceAll(key -> Matcher.quoteReplacement(key(key.group(1))));
		} catch (IOException e) {
			// a file of this bundle
			throw new IllegalStateException(e);
		}
	}

	/** The title of a page. */
	String title(String name) {
		return text(name).lines().findFirst().orElseThrow().substring(2);
	}

	private String keys() {
		StringBuilder page = new StringBuilder("# ").append(Texts.Help_keys).append('\n').append(Texts.Help_keysAbout).append('\n');
		Command[] commands = site.getService(ICommandService.class).getDefinedCommands();
		Arrays.stream(commands).filter(HelpPages::isOurs).sorted(Comparator.comparing(HelpPages::name))
				.forEach(command -> page.append("- ").append(name(command)).append(": ").append(key(command.getId())).append('\n'));
		return page.toString();
	}

	private String key(String command) {
		// those of drafts too, which are not active while the help is in front; the user's own come after the program's
		String key = null;
		for (Binding binding : site.getService(IBindingService.class).getBindings())
			if (binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().equals(command) && (key == null || binding.getType() == Binding.USER))
				key = binding.getTriggerSequence().format();
		return key == null ? Texts.Help_noKey : key;
	}

	private static boolean isOurs(Command command) {
		try {
			return command.getCategory().getId().equals(COMMANDS);
		} catch (NotDefinedException e) {
			// gone with its plug-in since it was listed
			return false;
		}
	}

	private static String name(Command command) {
		try {
			return command.getName();
		} catch (NotDefinedException e) {
			// gone with its plug-in since it was listed
			return command.getId();
		}
	}
}
