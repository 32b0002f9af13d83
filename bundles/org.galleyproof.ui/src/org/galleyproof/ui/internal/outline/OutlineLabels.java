package org.galleyproof.ui.internal.outline;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;

import org.galleyproof.core.proof.DecisionState;
import org.galleyproof.ui.internal.hover.Card.Look;
import org.galleyproof.ui.internal.hover.Looks;
import org.galleyproof.ui.internal.outline.OutlineNode.State;

/** How lines of the outline look: the sign of their state in its colour, then the words; sections and speakers with the number of what is in them. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

	private final Control on;

	/** @param on the control whose ground tells light from dark */
	OutlineLabels(Control on) {
		this.on = on;
	}

	@Override
	public StyledString getStyledText(Object element) {
		OutlineNode node = (OutlineNode) element;
		if (node.state() == State.NONE) {
			StyledString text = new StyledString(node.label(), new Bold());
			return node.leaves() == 0 ? text : text.append(" (" + node.leaves() + ")", StyledString.COUNTER_STYLER);
		}
		return new StyledString(node.state().sign() + "  ", new Sign(node.state())).append(node.label());
	}

	/** For screen readers and the search by typing: the state in words. */
	@Override
	public String getText(Object element) {
		OutlineNode node = (OutlineNode) element;
		return switch (node.state()) {
			case NONE -> NLS.bind(OutlineTexts.count, node.label(), node.leaves());
			case VERIFIED -> NLS.bind(OutlineTexts.spoken, OutlineTexts.state_verified, node.label());
			case DIFFERS -> NLS.bind(OutlineTexts.spoken, OutlineTexts.state_differs, node.label());
			case NO_SOURCE -> NLS.bind(OutlineTexts.spoken, OutlineTexts.state_noSource, node.label());
			case FINDING -> NLS.bind(OutlineTexts.spoken, OutlineTexts.state_finding, node.label());
			case CONFIRMED -> spoken(DecisionState.CONFIRMED, node);
			case REJECTED -> spoken(DecisionState.REJECTED, node);
			case ASKED -> spoken(DecisionState.ASKED, node);
			case NEEDS_SOURCE -> spoken(DecisionState.NEEDS_SOURCE, node);
			case UNSPOKEN -> node.label();
		};
	}

	private static String spoken(DecisionState decided, OutlineNode node) {
		return NLS.bind(OutlineTexts.spoken, decided.label(), node.label());
	}

	@Override
	public Image getImage(Object element) {
		return null;
	}

	private static final class Bold extends Styler {
		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
		}
	}

	private final class Sign extends Styler {

		private final State state;

		Sign(State state) {
			this.state = state;
		}

		@Override
		public void applyStyles(TextStyle style) {
			style.foreground = Looks.color(switch (state) {
				case VERIFIED, CONFIRMED -> Look.HEADLINE_VERIFIED;
				case DIFFERS, FINDING, ASKED -> Look.HEADLINE_DIFFERS;
				case REJECTED -> Look.WRONG;
				case NO_SOURCE, NEEDS_SOURCE -> Look.HEADLINE_NO_SOURCE;
				case NONE, UNSPOKEN -> Look.DIM;
			}, Looks.isDark(on));
		}
	}
}
