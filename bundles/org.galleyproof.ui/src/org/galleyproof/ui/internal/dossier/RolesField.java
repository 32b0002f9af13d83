package org.galleyproof.ui.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.galleyproof.core.dossier.edit.DossierEditor;
import org.galleyproof.model.dossier.Organisation;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;
import org.galleyproof.ui.internal.Days;

/** The roles of a person: a table, and what is wrong with any of them below it. */
final class RolesField {

	private static final int HEIGHT = 120;
	private static final int LEAST = 80;

	private final Supplier<DossierEditor> editor;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final TableViewer table;
	private final ProblemLine line;
	private final List<Button> needsChoice = new ArrayList<>();
	private Person person;
	private Problems problems;

	/** Made in two columns. */
	RolesField(Composite parent, Supplier<DossierEditor> editor) {
		this.editor = editor;
		Label name = new Label(parent, SWT.NONE);
		name.setText(DossierTexts.Person_roles);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		Composite holder = new Composite(area, SWT.NONE);
		holder.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(420, HEIGHT).applyTo(holder);
		table = new TableViewer(holder, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		column(DossierTexts.Role_column_title, 28, role -> role.getTitle() == null ? "" : role.getTitle(), true);
		column(DossierTexts.Role_column_organisation, 26, role -> organisation(role), false);
		column(DossierTexts.Role_column_from, 14, role -> Days.write(role.getFrom()), false);
		column(DossierTexts.Role_column_until, 14, role -> Days.write(role.getUntil()), false);
		column(DossierTexts.Role_column_seen, 18, RolesField::seen, false);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.addOpenListener(event -> change());
		table.addSelectionChangedListener(event -> needsChoice.forEach(button -> button.setEnabled(!table.getStructuredSelection().isEmpty())));
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, DossierTexts.Role_add, this::add);
		needsChoice.add(button(buttons, DossierTexts.Role_change, this::change));
		needsChoice.add(button(buttons, DossierTexts.Names_remove, this::remove));
		needsChoice.forEach(button -> button.setEnabled(false));
		line = new ProblemLine(parent);
	}

	void show(Person shown, Problems found) {
		person = shown;
		problems = found;
		table.setInput(List.copyOf(shown.getRoles()));
		List<String> sentences = new ArrayList<>();
		for (Role role : shown.getRoles())
			for (String sentence : found.of(role))
				sentences.add(role.getTitle() == null ? sentence : NLS.bind(DossierTexts.Role_problem, role.getTitle(), sentence));
		line.show(sentences);
	}

	/** What is wrong with the roles, as the line below the table tells it; empty for nothing. */
	String problem() {
		return line.text();
	}

	private void add() {
		RoleDialog dialog = dialog(new RoleDialog.Said("", "", null, null));
		if (dialog.open() == Window.OK) {
			RoleDialog.Said said = dialog.said();
			editor.get().people().addRole(person, said.title(), organisation(said.organisation()), said.from(), said.until());
		}
	}

	private void change() {
		if (!(table.getStructuredSelection().getFirstElement() instanceof Role role))
			return;
		RoleDialog dialog = dialog(new RoleDialog.Said(role.getTitle() == null ? "" : role.getTitle(), organisation(role), role.getFrom(), role.getUntil()));
		if (dialog.open() == Window.OK) {
			RoleDialog.Said said = dialog.said();
			editor.get().people().changeRole(role, said.title(), organisation(said.organisation()), said.from(), said.until());
		}
	}

	private void remove() {
		if (table.getStructuredSelection().getFirstElement() instanceof Role role)
			editor.get().people().removeRole(role);
	}

	private RoleDialog dialog(RoleDialog.Said begin) {
		return new RoleDialog(table.getControl().getShell(), begin,
				editor.get().dossier().getOrganisations().stream().map(Organisation::getName).filter(name -> name != null).sorted(String.CASE_INSENSITIVE_ORDER).toList());
	}

	/** The organisation of that name or alias, made where there is none; {@code null} for no name. */
	private Organisation organisation(String name) {
		if (name.isEmpty())
			return null;
		for (Organisation known : editor.get().dossier().getOrganisations())
			if (name.equals(known.getName()) || known.getAliases().contains(name))
				return known;
		return editor.get().organisations().add(name);
	}

	private static String organisation(Role role) {
		return role.getOrganisation() == null || role.getOrganisation().getName() == null ? "" : role.getOrganisation().getName();
	}

	private static String seen(Role role) {
		if (role.getFirstSeen() == null)
			return "";
		return role.getFirstSeen().equals(role.getLastSeen()) ? Days.write(role.getFirstSeen())
				: NLS.bind(DossierTexts.Role_seen, Days.write(role.getFirstSeen()), Days.write(role.getLastSeen()));
	}

	private static Button button(Composite parent, String name, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(name);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void column(String name, int weight, Function<Role, String> text, boolean icon) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(name);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST, true));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Role) element);
			}

			@Override
			public Image getImage(Object element) {
				boolean wrong = icon && !problems.of((Role) element).isEmpty();
				return wrong ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK) : null;
			}
		});
	}
}
