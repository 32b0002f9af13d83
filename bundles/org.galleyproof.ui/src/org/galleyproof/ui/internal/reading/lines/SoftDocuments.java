package org.galleyproof.ui.internal.reading.lines;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentInformationMapping;
import org.eclipse.jface.text.projection.ProjectionDocument;
import org.eclipse.jface.text.projection.ProjectionDocumentManager;

/** Makes what an editor shows of its document: {@link SoftDocument}s. */
final class SoftDocuments extends ProjectionDocumentManager {

	@Override
	protected ProjectionDocument createProjectionDocument(IDocument master) {
		return new SoftDocument(master);
	}

	@Override
	public IDocumentInformationMapping createMasterSlaveMapping(IDocument slave) {
		return slave instanceof SoftDocument shown ? new SoftMapping(shown) : super.createMasterSlaveMapping(slave);
	}
}
