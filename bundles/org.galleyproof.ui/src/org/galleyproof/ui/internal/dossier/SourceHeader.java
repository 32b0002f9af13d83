package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import org.galleyproof.ui.internal.Counts;
import org.galleyproof.ui.internal.Days;
import org.galleyproof.ui.internal.SourceKinds;

/** The head of a source's page: what it is, and the ways to its original, its address, its other versions and its history. */
final class SourceHeader extends Composite {

	private static final String ORIGINAL = "original";
	private static final String ADDRESS = "address";
	private static final String OLDER = "older";
	private static final String NEWER = "newer";
	private static final String CHANGE = "change";
	private static final String HISTORY = "history";

	private final Label title;
	private final Label about;
	private final Link links;
	private SourceSnapshot source;

	/**
	 * @param open called with the id of another version of the source
	 * @param change called to change what is known about the source
	 * @param history called to show what was done to the source
	 */
	SourceHeader(Composite parent, Consumer<String> open, Runnable change, Runnable history) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 3).applyTo(this);
		title = new Label(this, SWT.WRAP);
		Font bold = FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD).increaseHeight(2).createFont(getDisplay());
		title.setFont(bold);
		title.addDisposeListener(event -> bold.dispose());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		about = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(about);
		links = new Link(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(links);
		links.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			switch (event.text) {
				case ORIGINAL -> Program.launch(source.original().toString());
				case ADDRESS -> Program.launch(source.uri());
				case OLDER -> open.accept(source.olderId());
				case NEWER -> open.accept(source.newerId());
				case CHANGE -> change.run();
				case HISTORY -> history.run();
				default -> throw new IllegalStateException(event.text);
			}
		}));
	}

	void show(SourceSnapshot shown) {
		source = shown;
		title.setText(shown.title().replace("&", "&&"));
		List<String> facts = new ArrayList<>();
		facts.add(SourceKinds.label(shown.kind()));
		if (shown.publisher() != null)
			facts.add(shown.publisher());
		if (shown.date() != null)
			facts.add(Days.show(shown.date()));
		facts.add(Counts.say(DossierTexts.Header_statements, shown.statements().size()));
		String words = String.join("  \u00b7  ", facts);
		about.setText((shown.problem().isEmpty() ? words : words + '\n' + NLS.bind(DossierTexts.Header_problem, shown.problem())).replace("&", "&&"));
		List<String> ways = new ArrayList<>();
		if (shown.newerId() != null)
			ways.add(NLS.bind(DossierTexts.Header_newer, link(NEWER, DossierTexts.Header_newer_open)));
		if (shown.original() != null)
			ways.add(link(ORIGINAL, NLS.bind(DossierTexts.Header_original, extension(shown.original()))));
		if (shown.uri() != null)
			ways.add(isWeb(shown.uri()) ? link(ADDRESS, escaped(shown.uri())) : escaped(shown.uri()));
		if (shown.olderId() != null)
			ways.add(link(OLDER, DossierTexts.Header_older));
		ways.add(link(CHANGE, DossierTexts.Header_change));
		ways.add(link(HISTORY, DossierTexts.Header_history));
		links.setText(String.join("     ", ways));
		getParent().layout(true, true);
	}

	/** Only addresses of the web are opened: a source could name a program. */
	private static boolean isWeb(String uri) {
		return uri.startsWith("https://") || uri.startsWith("http://");
	}

	private static String extension(Path file) {
		String name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
	}

	private static String link(String target, String words) {
		return "<a href=\"" + target + "\">" + words + "</a>";
	}

	private static String escaped(String words) {
		return words.replace("<", "\u2039").replace(">", "\u203a").replace("&", "&&");
	}
}
