package org.galleyproof.rcp.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

import org.galleyproof.ui.internal.Spoken;

/** Every command of the program with its key, a line each, and a field in which another key is pressed. */
public final class KeysPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final String OURS = "org.galleyproof.ui.commands";
	/** Those of the platform that everybody uses. */
	private static final List<String> USUAL = List.of(IWorkbenchCommandConstants.FILE_SAVE, IWorkbenchCommandConstants.FILE_CLOSE, IWorkbenchCommandConstants.EDIT_UNDO, IWorkbenchCommandConstants.EDIT_REDO,
			IWorkbenchCommandConstants.EDIT_CUT, IWorkbenchCommandConstants.EDIT_COPY, IWorkbenchCommandConstants.EDIT_PASTE, IWorkbenchCommandConstants.EDIT_SELECT_ALL,
			IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
	private static final int NAME = 290;
	private static final int KEY = 190;
	private static final int HEIGHT = 230;

	private List<Command> commands = List.of();
	private KeyBook book;
	private Table table;
	private Label about;
	private Text field;
	private Button none;
	private Button own;

	public KeysPage() {
		setDescription(Texts.keys_description);
	}

	@Override
	public void init(IWorkbench workbench) {
		ICommandService service = workbench.getService(ICommandService.class);
		commands = Stream.concat(Arrays.stream(service.getDefinedCommands()).filter(KeysPage::isOurs), USUAL.stream().map(service::getCommand).filter(Command::isDefined))
				.sorted(Comparator.comparing(KeysPage::name)).toList();
		book = new KeyBook(workbench, commands.stream().map(Command::getId).collect(Collectors.toSet()));
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(page);
		table = new Table(page, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(NAME + KEY, HEIGHT).applyTo(table);
		for (String title : new String[] { Texts.keys_command, Texts.keys_key })
			new TableColumn(table, SWT.NONE).setText(title);
		table.getColumn(0).setWidth(NAME);
		table.getColumn(1).setWidth(KEY);
		Spoken.name(table, Texts.keys_table);
		for (Command command : commands)
			new TableItem(table, SWT.NONE).setData(command);
		table.addListener(SWT.Selection, event -> chosen());
		about = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(NAME + KEY, SWT.DEFAULT).applyTo(about);
		new Label(page, SWT.NONE).setText(Texts.keys_press);
		field = new Text(page, SWT.BORDER | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
		Spoken.name(field, Texts.keys_press);
		field.addListener(SWT.KeyDown, this::pressed);
		// keys that would leave the field or press a button are taken too, where they are more than that
		field.addListener(SWT.Traverse, event -> event.doit = event.stateMask == 0 && event.detail != SWT.TRAVERSE_MNEMONIC || event.keyCode == SWT.TAB);
		// and those of commands
		field.addListener(SWT.FocusIn, event -> PlatformUI.getWorkbench().getService(IBindingService.class).setKeyFilterEnabled(false));
		field.addListener(SWT.FocusOut, event -> PlatformUI.getWorkbench().getService(IBindingService.class).setKeyFilterEnabled(true));
		field.addListener(SWT.Dispose, event -> PlatformUI.getWorkbench().getService(IBindingService.class).setKeyFilterEnabled(true));
		none = button(page, Texts.keys_none, () -> book.want(chosenId(), null));
		own = button(page, Texts.keys_own, () -> book.restore(chosenId()));
		table.select(0);
		show();
		chosen();
		return page;
	}

	private Button button(Composite page, String label, Runnable change) {
		Button button = new Button(page, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> {
			change.run();
			show();
			chosen();
		});
		return button;
	}

	/** Takes the key that was pressed in the field, unless another command has it or it is needed to write. */
	private void pressed(Event event) {
		KeyStroke stroke = SWTKeySupport.convertAcceleratorToKeyStroke(SWTKeySupport.convertEventToUnmodifiedAccelerator(event));
		if (!stroke.isComplete() || stroke.getNaturalKey() == SWT.TAB)
			return;
		event.doit = false;
		KeySequence sequence = KeySequence.getInstance(stroke);
		boolean writes = stroke.getNaturalKey() < SWT.KEYCODE_BIT && (stroke.getModifierKeys() & ~SWT.SHIFT) == 0;
		String taken = writes ? null : book.taken(sequence, chosenId());
		if (writes || taken != null) {
			// the line at the top of the dialog is short
			setErrorMessage(Texts.keys_refused);
			about(writes ? NLS.bind(Texts.keys_writes, sequence.format()) : NLS.bind(Texts.keys_taken, sequence.format(), taken));
			return;
		}
		book.want(chosenId(), sequence);
		show();
		chosen();
	}

	private void about(String words) {
		about.setText(words);
		about.getParent().layout();
	}

	private String chosenId() {
		return commands.get(table.getSelectionIndex()).getId();
	}

	private void chosen() {
		setErrorMessage(null);
		Command command = commands.get(table.getSelectionIndex());
		about(description(command));
		TriggerSequence key = book.key(command.getId());
		field.setText(key == null ? "" : key.format());
		none.setEnabled(key != null);
		own.setEnabled(book.isChanged(command.getId()));
	}

	private void show() {
		for (TableItem item : table.getItems()) {
			String command = ((Command) item.getData()).getId();
			TriggerSequence key = book.key(command);
			item.setText(new String[] { name((Command) item.getData()), key == null ? "" : key.format() });
			item.setFont(book.isChanged(command) ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null);
		}
	}

	@Override
	protected void performDefaults() {
		commands.forEach(command -> book.restore(command.getId()));
		show();
		chosen();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		try {
			if (table != null)
				book.save();
			return true;
		} catch (IOException e) {
			setErrorMessage(NLS.bind(Texts.keys_failed, e.getMessage()));
			return false;
		}
	}

	private static boolean isOurs(Command command) {
		try {
			return command.getCategory().getId().equals(OURS);
		} catch (NotDefinedException e) {
			// gone with its plug-in since it was listed
			return false;
		}
	}

	/** Without the dots of those that ask something first. */
	private static String name(Command command) {
		try {
			return command.getName().replaceFirst("\\.{3}$", "");
		} catch (NotDefinedException e) {
			// gone with its plug-in since it was listed
			return command.getId();
		}
	}

	private static String description(Command command) {
		try {
			return command.getDescription() == null ? "" : command.getDescription() + ".";
		} catch (NotDefinedException e) {
			// gone with its plug-in since it was listed
			return "";
		}
	}
}
