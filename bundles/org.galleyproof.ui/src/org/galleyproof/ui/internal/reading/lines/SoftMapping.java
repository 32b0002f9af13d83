package org.galleyproof.ui.internal.reading.lines;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocumentInformationMapping;
import org.eclipse.jface.text.IDocumentInformationMappingExtension;
import org.eclipse.jface.text.IDocumentInformationMappingExtension2;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.projection.ProjectionMapping;

/** From a document to what is shown of it and back: a line of the document that is shown in several is found at the first of them. */
final class SoftMapping implements IDocumentInformationMapping, IDocumentInformationMappingExtension, IDocumentInformationMappingExtension2 {

	private final SoftDocument shown;
	private final ProjectionMapping mapping;

	SoftMapping(SoftDocument shown) {
		this.shown = shown;
		mapping = shown.getProjectionMapping();
	}

	/** The first of the lines that show {@code line}; -1 where it is folded away. */
	@Override
	public int toImageLine(int line) throws BadLocationException {
		IRegion paragraph = shown.getMasterDocument().getLineInformation(line);
		IRegion image = mapping.toImageRegion(paragraph);
		int offset = image == null ? mapping.toImageOffset(paragraph.getOffset()) : image.getOffset();
		return offset < 0 ? -1 : shown.getLineOfOffset(offset);
	}

	@Override
	public int toClosestImageLine(int line) throws BadLocationException {
		int found = toImageLine(line);
		if (found >= 0)
			return found;
		IRegion closest = mapping.toClosestImageRegion(shown.getMasterDocument().getLineInformation(line));
		return closest == null ? -1 : shown.getLineOfOffset(closest.getOffset());
	}

	@Override
	public IRegion getCoverage() {
		return mapping.getCoverage();
	}

	@Override
	public int toOriginOffset(int offset) throws BadLocationException {
		return mapping.toOriginOffset(offset);
	}

	@Override
	public IRegion toOriginRegion(IRegion region) throws BadLocationException {
		return mapping.toOriginRegion(region);
	}

	@Override
	public IRegion toOriginLines(int line) throws BadLocationException {
		return mapping.toOriginLines(line);
	}

	@Override
	public int toOriginLine(int line) throws BadLocationException {
		return mapping.toOriginLine(line);
	}

	@Override
	public int toImageOffset(int offset) throws BadLocationException {
		return mapping.toImageOffset(offset);
	}

	@Override
	public IRegion toImageRegion(IRegion region) throws BadLocationException {
		return mapping.toImageRegion(region);
	}

	@Override
	public IRegion toExactImageRegion(IRegion region) throws BadLocationException {
		return mapping.toExactImageRegion(region);
	}

	@Override
	public IRegion[] toExactImageRegions(IRegion region) throws BadLocationException {
		return mapping.toExactImageRegions(region);
	}

	@Override
	public IRegion[] toExactOriginRegions(IRegion region) throws BadLocationException {
		return mapping.toExactOriginRegions(region);
	}

	@Override
	public int getImageLength() {
		return mapping.getImageLength();
	}

	@Override
	public IRegion[] getExactCoverage(IRegion region) throws BadLocationException {
		return mapping.getExactCoverage(region);
	}

	@Override
	public IRegion toClosestImageRegion(IRegion region) throws BadLocationException {
		return mapping.toClosestImageRegion(region);
	}
}
