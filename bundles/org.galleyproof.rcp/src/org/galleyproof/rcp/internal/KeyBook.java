package org.galleyproof.rcp.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

import org.galleyproof.ui.GalleyproofIds;

/**
 * The keys of commands, as the user wants them. A command has one key wherever it works: in the whole window, in drafts and in the findings; the platform
 * keeps one for each of these places. To be used in the user-interface thread.
 */
final class KeyBook {

	/** The places in which keys of this program are looked for. */
	private static final Set<String> PLACES = Set.of(IContextService.CONTEXT_ID_WINDOW, IContextService.CONTEXT_ID_DIALOG_AND_WINDOW, "org.eclipse.ui.textEditorScope", GalleyproofIds.DRAFT_CONTEXT,
			GalleyproofIds.FINDINGS_CONTEXT);

	private final IBindingService bindings;
	private final ICommandService commands;
	private final Set<String> listed;
	/** The keys that are wanted instead, by command; empty for none. */
	private final Map<String, Optional<KeySequence>> wanted = new LinkedHashMap<>();

	/** @param listed the commands that people see; a key of any other command is free to be taken */
	KeyBook(IServiceLocator services, Set<String> listed) {
		this.listed = listed;
		bindings = services.getService(IBindingService.class);
		commands = services.getService(ICommandService.class);
	}

	/** The key of a command, as it is wanted; {@code null} for none. */
	TriggerSequence key(String command) {
		if (wanted.containsKey(command))
			return wanted.get(command).orElse(null);
		TriggerSequence key = null;
		for (Binding binding : valid())
			if (isOf(binding, command) && (key == null || binding.getType() == Binding.USER))
				key = binding.getTriggerSequence();
		return key;
	}

	/** Whether the key of a command is another than the program's own. */
	boolean isChanged(String command) {
		return !Objects.equals(key(command), own(command));
	}

	/** Another key for a command. @param key {@code null} for none */
	void want(String command, KeySequence key) {
		wanted.put(command, Optional.ofNullable(key));
	}

	/** The program's own key for a command again. */
	void restore(String command) {
		wanted.put(command, Optional.ofNullable((KeySequence) own(command)));
	}

	/** The name of the other command of those listed that has a key; {@code null} where none has. */
	String taken(TriggerSequence key, String command) {
		for (Binding binding : valid()) {
			ParameterizedCommand other = binding.getParameterizedCommand();
			if (listed.contains(other.getId()) && !other.getId().equals(command) && PLACES.contains(binding.getContextId()) && key.equals(wanted.containsKey(other.getId()) ? key(other.getId()) : binding.getTriggerSequence()))
				return name(other);
		}
		for (String other : wanted.keySet())
			if (!other.equals(command) && key.equals(key(other)))
				return name(new ParameterizedCommand(commands.getCommand(other), null));
		return null;
	}

	/** Makes the keys those that are wanted, at once and for good. */
	void save() throws IOException {
		List<Binding> all = new ArrayList<>(Arrays.asList(all()));
		for (Map.Entry<String, Optional<KeySequence>> change : wanted.entrySet())
			change(all, change.getKey(), change.getValue().orElse(null));
		wanted.clear();
		bindings.savePreferences(bindings.getActiveScheme(), all.toArray(Binding[]::new));
	}

	private void change(List<Binding> all, String command, KeySequence key) {
		List<Binding> own = all.stream().filter(binding -> binding.getType() == Binding.SYSTEM && isOf(binding, command) && isHere(binding)).toList();
		// what the user changed before: other keys, and those taken away for them
		Set<TriggerSequence> before = all.stream().filter(binding -> isOf(binding, command)).map(Binding::getTriggerSequence).collect(Collectors.toSet());
		all.removeIf(binding -> binding.getType() == Binding.USER && (isOf(binding, command) || binding.getParameterizedCommand() == null && before.contains(binding.getTriggerSequence())));
		if (Objects.equals(key, own(command)))
			return;
		Set<String> places = new LinkedHashSet<>();
		for (Binding binding : own) {
			places.add(binding.getContextId());
			if (!binding.getTriggerSequence().equals(key))
				all.add(made((KeySequence) binding.getTriggerSequence(), null, binding.getContextId()));
		}
		if (places.isEmpty())
			places.addAll(List.of(IContextService.CONTEXT_ID_WINDOW, GalleyproofIds.DRAFT_CONTEXT));
		for (Binding binding : List.copyOf(all))
			if (binding.getType() == Binding.SYSTEM && PLACES.contains(binding.getContextId()) && binding.getTriggerSequence().equals(key) && binding.getParameterizedCommand() != null
					&& !listed.contains(binding.getParameterizedCommand().getId()))
				all.add(made(key, null, binding.getContextId()));
		ParameterizedCommand runs = new ParameterizedCommand(commands.getCommand(command), null);
		for (String place : places)
			if (key != null && own.stream().noneMatch(binding -> binding.getTriggerSequence().equals(key) && binding.getContextId().equals(place)))
				all.add(made(key, runs, place));
	}

	private KeyBinding made(KeySequence key, ParameterizedCommand command, String place) {
		return new KeyBinding(key, command, bindings.getActiveScheme().getId(), place, null, null, null, Binding.USER);
	}

	private TriggerSequence own(String command) {
		return Arrays.stream(all()).filter(binding -> binding.getType() == Binding.SYSTEM && isOf(binding, command) && isHere(binding)).map(Binding::getTriggerSequence).findFirst().orElse(null);
	}

	/** Those that hold: the user's, and those of the program that the user has not taken away. */
	private List<Binding> valid() {
		List<Binding> taken = Arrays.stream(all()).filter(binding -> binding.getType() == Binding.USER && binding.getParameterizedCommand() == null).toList();
		return Arrays.stream(all()).filter(binding -> binding.getParameterizedCommand() != null && isHere(binding)).filter(binding -> binding.getType() == Binding.USER
				|| taken.stream().noneMatch(each -> each.getTriggerSequence().equals(binding.getTriggerSequence()) && Objects.equals(each.getContextId(), binding.getContextId()))).toList();
	}

	private Binding[] all() {
		Binding[] all = bindings.getBindings();
		return all == null ? new Binding[0] : all;
	}

	private static boolean isOf(Binding binding, String command) {
		return binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().equals(command) && binding.getParameterizedCommand().getParameterMap().isEmpty();
	}

	/** Whether it is one for this platform, and of the scheme in use. */
	private boolean isHere(Binding binding) {
		return (binding.getPlatform() == null || binding.getPlatform().equals(SWT.getPlatform())) && binding.getSchemeId().equals(bindings.getActiveScheme().getId());
	}

	private static String name(ParameterizedCommand command) {
		try {
			return command.getName();
		} catch (NotDefinedException e) {
			// gone with its plug-in since it was listed
			return command.getId();
		}
	}
}
