package org.galleyproof.ui.internal.hover;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Shows a {@link Card}: a text widget, because a browser is missing on many machines. */
final class CardControl extends AbstractInformationControl implements IInformationControlExtension2 {

	private static final int WIDTH = 500;
	private static final int HEIGHT = 420;
	private static final int MARGIN = 10;
	private static final Color BORDER = new Color(150, 150, 150);

	private StyledText text;
	private Card card;

	CardControl(Shell parent) {
		super(parent, true);
		create();
	}

	@Override
	protected void createContent(Composite parent) {
		FillLayout layout = new FillLayout();
		layout.marginWidth = 1;
		layout.marginHeight = 1;
		parent.setLayout(layout);
		// a line around it: many desktops draw none, and the draft below is as white
		parent.addPaintListener(event -> {
			Rectangle area = parent.getClientArea();
			event.gc.setForeground(BORDER);
			event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		});
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setAlwaysShowScrollBars(false);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(2);
		text.setCaret(null);
		text.setFont(JFaceResources.getDialogFont());
		text.setForeground(parent.getForeground());
		text.setBackground(parent.getBackground());
	}

	@Override
	public void setInput(Object input) {
		card = input instanceof Card shown ? shown : null;
		if (card == null)
			return;
		Looks.show(card, text);
	}

	@Override
	public boolean hasContents() {
		return card != null;
	}

	@Override
	public void setForegroundColor(Color foreground) {
		super.setForegroundColor(foreground);
		text.setForeground(foreground);
	}

	@Override
	public void setBackgroundColor(Color background) {
		super.setBackgroundColor(background);
		text.setBackground(background);
	}

	@Override
	public Point computeSizeHint() {
		Point natural = text.computeSize(WIDTH, SWT.DEFAULT);
		Rectangle trim = computeTrim();
		return new Point(WIDTH + 2 + trim.width, Math.min(HEIGHT, natural.y) + 2 + trim.height);
	}

	/** The card's own bounds: the viewer's, in characters, would cut the findings off. */
	@Override
	public Point computeSizeConstraints(int widthInChars, int heightInChars) {
		Point asked = super.computeSizeConstraints(widthInChars, heightInChars);
		Rectangle trim = computeTrim();
		return new Point(Math.max(asked.x, WIDTH + 2 + trim.width), Math.max(asked.y, HEIGHT + 2 + trim.height));
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return CardControl::new;
	}
}
