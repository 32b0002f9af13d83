package org.galleyproof.ui.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

import org.galleyproof.ui.internal.Spoken;
import org.galleyproof.ui.internal.Texts;

/** Welcome and help beside the drafts: the list of pages on the left, the page on the right. */
public final class HelpPart extends EditorPart {

	public static final String ID = "org.galleyproof.ui.help";
	/** The page that greets. */
	public static final String WELCOME = "welcome";

	/** A line of a page: its caption and its name. */
	private static final Pattern PICTURE = Pattern.compile("!\\[(.+)]\\((.+)\\)");
	private static final int[] PARTS = { 22, 78 };
	/** Pixels. */
	private static final int MARGIN = 24;
	private static final int LEADING = 4;
	private static final int INDENT = 22;

	private HelpPages pages;
	private org.eclipse.swt.widgets.List list;
	private StyledText text;
	private HelpPictures pictures;

	/** Opens the help at {@code name}. */
	public static HelpPart open(IWorkbenchPage page, String name, boolean activate) throws PartInitException {
		HelpPart part = (HelpPart) page.openEditor(new HelpInput(name), ID, activate);
		part.show(name);
		return part;
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(Texts.Help_title);
		pages = new HelpPages(site);
	}

	@Override
	public void createPartControl(Composite parent) {
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		list = new org.eclipse.swt.widgets.List(halves, SWT.SINGLE | SWT.V_SCROLL);
		HelpPages.NAMES.forEach(name -> list.add(pages.title(name)));
		list.addListener(SWT.Selection, event -> show(HelpPages.NAMES.get(list.getSelectionIndex())));
		text = new StyledText(halves, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(LEADING);
		text.setCaret(null);
		pictures = new HelpPictures(text);
		halves.setWeights(PARTS);
		Spoken.name(list, Texts.Help_pages);
		Spoken.name(text, Texts.Help_title);
		show(((HelpInput) getEditorInput()).page());
	}

	/** The words of the page in sight. */
	public String text() {
		return text.getText();
	}

	/** Shows a page. */
	public void show(String name) {
		list.setSelection(HelpPages.NAMES.indexOf(name));
		StringBuilder shown = new StringBuilder();
		List<StyleRange> ranges = new ArrayList<>();
		List<Integer> items = new ArrayList<>();
		int line = 0;
		pictures.clear();
		for (String paragraph : pages.text(name).lines().toList()) {
			Matcher picture = PICTURE.matcher(paragraph);
			if (picture.matches()) {
				shown.append(picture.group(1)).append('\n');
				pictures.add(picture.group(2), shown.length());
				shown.append(HelpPictures.PLACE).append('\n');
				line += 2;
				continue;
			}
			int sign = paragraph.startsWith("## ") ? 3 : paragraph.startsWith("# ") || paragraph.startsWith("- ") ? 2 : 0;
			if (sign == 3 && shown.length() > 0) {
				shown.append('\n');
				line++;
			}
			if (paragraph.startsWith("#")) {
				StyleRange range = new StyleRange(shown.length(), paragraph.length() - sign, null, null, SWT.BOLD);
				if (sign == 2)
					range.font = JFaceResources.getHeaderFont();
				ranges.add(range);
			} else if (sign == 2)
				items.add(line);
			shown.append(paragraph, sign, paragraph.length()).append('\n');
			line++;
		}
		text.setText(shown.toString());
		text.setStyleRanges(ranges.toArray(StyleRange[]::new));
		pictures.show();
		StyleRange bullet = new StyleRange();
		bullet.metrics = new GlyphMetrics(0, 0, INDENT);
		items.forEach(item -> {
			text.setLineBullet(item, 1, new Bullet(ST.BULLET_DOT, bullet));
			text.setLineWrapIndent(item, 1, INDENT);
		});
		text.setTopPixel(0);
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// a page of help has nothing to save
	}

	@Override
	public void doSaveAs() {
		// as above
	}
}
