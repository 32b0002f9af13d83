package org.galleyproof.ui.internal.outline;

import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import org.galleyproof.text.Span;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Images;
import org.galleyproof.ui.internal.Settings;
import org.galleyproof.ui.internal.Slices;
import org.galleyproof.ui.internal.Spoken;
import org.galleyproof.ui.internal.Themes;
import org.galleyproof.ui.internal.deciding.DecisionListener;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.deciding.Standings;
import org.galleyproof.ui.internal.evidence.CaretFollower;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.DraftListener;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;
import org.galleyproof.ui.internal.proof.ShownTexts;

/** The outline of a draft, by section or by speaker: it follows the caret, and choosing a line shows its words in the draft. */
public final class OutlinePage extends ContentOutlinePage {

	private static final String BY_SPEAKER = "outline.bySpeaker";
	/** Lines up to which the tree is changed line by line: a new tree of a book's lines holds the user up, and is folded out again. */
	private static final int FEW = 40;

	private final ITextEditor editor;
	private final DraftListener listener = this::changed;
	private final DecisionListener decisions = decided -> changed(decided.draft());
	private OutlineJob job;
	private CaretFollower follower;
	private OutlineNode root;
	private final OutlineNode.Shown lines = new OutlineNode.Shown() {
		@Override
		public void changed(OutlineNode line) {
			if (line != root)
				getTreeViewer().update(line, null);
		}

		@Override
		public void added(OutlineNode line, int index) {
			if (line.parent().children().size() == 1 && line.parent() != root) {
				getTreeViewer().refresh(line.parent(), false);
				getTreeViewer().expandToLevel(line.parent(), TreeViewer.ALL_LEVELS);
				return;
			}
			getTreeViewer().insert(line.parent(), line, index);
			if (!line.children().isEmpty())
				getTreeViewer().expandToLevel(line, TreeViewer.ALL_LEVELS);
		}

		@Override
		public void removed(OutlineNode line) {
			getTreeViewer().remove(line);
		}
	};
	private boolean following;
	private boolean bySpeaker = InstanceScope.INSTANCE.getNode(GalleyproofIds.BUNDLE).getBoolean(BY_SPEAKER, false);

	OutlinePage(ITextEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer tree = getTreeViewer();
		tree.setUseHashlookup(true);
		tree.setContentProvider(new OutlineContent());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels(tree.getControl())));
		tree.addPostSelectionChangedListener(event -> reveal(false));
		tree.addOpenListener(event -> reveal(true));
		Spoken.name(tree.getControl(), OutlineTexts.tree);
		job = new OutlineJob(made -> Slices.get().run(this, List.of(() -> show(made), this::follow)));
		follower = new CaretFollower(getSite().getPage(), () -> Slices.get().run(follower, List.of(this::follow)));
		OpenDrafts.get().addListener(listener);
		Decisions.addListener(decisions);
		Themes.whenChanged(tree.getControl(), tree::refresh);
		make(true);
	}

	@Override
	public void setActionBars(IActionBars bars) {
		bars.getToolBarManager().add(choice(OutlineTexts.bySection, OutlineTexts.bySection_tip, Images.DRAFT, false));
		bars.getToolBarManager().add(choice(OutlineTexts.bySpeaker, OutlineTexts.bySpeaker_tip, Images.PERSON, true));
	}

	@Override
	public void dispose() {
		OpenDrafts.get().removeListener(listener);
		Decisions.removeListener(decisions);
		if (follower != null)
			follower.stop();
		if (job != null)
			job.stop();
		Slices.get().stop(this);
		Slices.get().stop(follower);
		super.dispose();
	}

	/** The tree's lines, for tests: a line each, indented by its depth. */
	public String lines() {
		StringBuilder lines = new StringBuilder();
		OutlineLabels labels = new OutlineLabels(getControl());
		if (root != null)
			append(root, "", labels, lines);
		return lines.toString();
	}

	private static void append(OutlineNode node, String indent, OutlineLabels labels, StringBuilder lines) {
		for (OutlineNode child : node.children()) {
			lines.append(indent).append(labels.getText(child)).append('\n');
			append(child, indent + "  ", labels, lines);
		}
	}

	private IAction choice(String label, String tip, String image, boolean speakers) {
		Action action = new Action(label, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked() && bySpeaker != speakers) {
					bySpeaker = speakers;
					Settings.change(settings -> settings.putBoolean(BY_SPEAKER, speakers));
					make(true);
				}
			}
		};
		action.setToolTipText(tip);
		action.setImageDescriptor(Images.descriptor(image));
		action.setChecked(bySpeaker == speakers);
		return action;
	}

	private void changed(OpenDraft draft) {
		if (draft == ActiveDraft.of(editor))
			make(false);
	}

	private void make(boolean atOnce) {
		OpenDraft draft = ActiveDraft.of(editor);
		if (draft != null && draft.state().checked() != null)
			job.make(draft.state().checked(), ShownTexts.headings(draft.file()), Standings.of(draft), bySpeaker, atOnce);
	}

	private void show(OutlineNode made) {
		if (getControl() == null || getControl().isDisposed())
			return;
		if (root != null && root.differences(made) <= FEW)
			root.become(made, lines);
		else {
			root = made;
			getControl().setRedraw(false);
			getTreeViewer().setAutoExpandLevel(TreeViewer.ALL_LEVELS);
			getTreeViewer().setInput(root);
			getControl().setRedraw(true);
		}
	}

	/** Chooses the line at the caret. */
	private void follow() {
		if (getControl() == null || getControl().isDisposed())
			return;
		OpenDraft draft = ActiveDraft.of(editor);
		Span place = follower.place();
		boolean own = draft != null && draft == follower.draft() && draft.isUpToDate();
		if (root == null || place == null || !own || getControl().isFocusControl())
			return;
		OutlineNode node = root.at(place.start());
		if (getTreeViewer().getStructuredSelection().getFirstElement() == node)
			return;
		following = true;
		getTreeViewer().setSelection(node == null ? StructuredSelection.EMPTY : new StructuredSelection(node), true);
		following = false;
	}

	private void reveal(boolean activate) {
		OpenDraft draft = ActiveDraft.of(editor);
		if (following || draft == null || !draft.isUpToDate() || !(activate || getControl().isFocusControl())
				|| !(getTreeViewer().getStructuredSelection().getFirstElement() instanceof OutlineNode node) || node.span() == null || node.span().end() > draft.document().getLength())
			return;
		editor.selectAndReveal(node.span().start(), node.span().length());
		if (activate)
			getSite().getPage().activate(editor);
	}
}
