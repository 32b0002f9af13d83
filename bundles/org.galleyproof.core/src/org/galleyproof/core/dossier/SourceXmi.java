package org.galleyproof.core.dossier;

import java.nio.ByteBuffer;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.galleyproof.model.dossier.DossierPackage;
import org.galleyproof.model.dossier.Piece;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.Statement;

/**
 * Writes a source as it comes from an import: byte for byte what EMF writes and {@link OneLineEach} lays out, in a fifth of the time, since it knows what
 * a source is made of. What an import does not make (what was found on checking, versions) is left to EMF.
 */
final class SourceXmi {

	/** Ids that stand in a reference as they are. */
	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

	private final XmlBytes out;
	private final Source source;
	/** The only resource that references lead to, and how the file names it. */
	private final Resource shared;
	private final String sharedName;

	private SourceXmi(Source source, Resource shared) {
		this.source = source;
		this.shared = shared;
		out = new XmlBytes(2_000 + source.getText().length() / 10 * 11 + 200 * source.getStatements().size());
		sharedName = shared == null ? "" : shared.getURI().deresolve(source.eResource().getURI(), true, true, false).toString();
	}

	/** The source in UTF-8; {@code null} where EMF has to write it. */
	static ByteBuffer bytes(Source source) {
		if (source.getText() == null || source.getId() == null || source.eIsSet(DossierPackage.Literals.SOURCE__SUPERSEDES) || source.eIsSet(DossierPackage.Literals.SOURCE__SUPERSEDED_BY))
			return null;
		Resource shared = source.getEvent() == null ? null : source.getEvent().eResource();
		for (int i = 0; shared == null && i < source.getStatements().size(); i++)
			if (source.getStatements().get(i).getSpeaker() != null)
				shared = source.getStatements().get(i).getSpeaker().eResource();
		URI own = source.eResource().getURI();
		if (own == null || shared != null && shared.getURI() == null)
			return null;
		SourceXmi xmi = new SourceXmi(source, shared);
		return xmi.write() && xmi.out.isWritable() ? xmi.out.bytes() : null;
	}

	private boolean write() {
		out.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dossier:Source xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:dossier=\"")
				.add(DossierPackage.eNS_URI).add("\"");
		attribute("id", source.getId());
		number("version", source.getVersion());
		if (source.eIsSet(DossierPackage.Literals.SOURCE__KIND))
			attribute("kind", source.getKind().getLiteral());
		attribute("title", source.getTitle());
		attribute("publisher", source.getPublisher());
		attribute("uri", source.getUri());
		attribute("published", source.getPublished());
		attribute("retrieved", source.getRetrieved());
		attribute("digest", source.getDigest());
		attribute("original", source.getOriginal());
		number("part", source.getPart());
		out.add(">");
		if (source.getEvent() != null) {
			out.add("\n\n  ");
			if (!reference("event", source.getEvent()))
				return false;
		}
		for (Statement statement : source.getStatements()) {
			out.add("\n\n  ");
			if (!write(statement))
				return false;
		}
		out.add("\n\n  <text>");
		out.addText(source.getText());
		out.add("</text>\n</dossier:Source>\n");
		return true;
	}

	private boolean write(Statement statement) {
		if (statement.getVerification() != null)
			return false;
		out.add("<statements");
		attribute("id", statement.getId());
		number("start", statement.getStart());
		number("end", statement.getEnd());
		if (!statement.isQuoted())
			attribute("quoted", "false");
		attribute("label", statement.getLabel());
		attribute("title", statement.getTitle());
		attribute("saidOn", statement.getSaidOn());
		attribute("timecode", statement.getTimecode());
		number("page", statement.getPage());
		if (statement.getPieces().isEmpty() && statement.getSpeaker() == null) {
			out.add("/>");
			return true;
		}
		out.add(">");
		for (Piece piece : statement.getPieces()) {
			out.add("<pieces");
			number("start", piece.getStart());
			number("end", piece.getEnd());
			out.add("/>");
		}
		if (statement.getSpeaker() != null && !reference("speaker", statement.getSpeaker()))
			return false;
		out.add("</statements>");
		return true;
	}

	/** Whether it leads where such references lead. */
	private boolean reference(String name, EObject to) {
		String id = EcoreUtil.getID(to);
		if (to.eIsProxy() || to.eResource() != shared || id == null || !PLAIN.matcher(id).matches())
			return false;
		out.add("<").add(name).add(" href=\"").add(sharedName).add("#").add(id).add("\"/>");
		return true;
	}

	private void number(String name, int value) {
		if (value != 0)
			out.add(" ").add(name).add("=\"").add(Integer.toString(value)).add("\"");
	}

	private void attribute(String name, Object value) {
		if (value != null)
			out.add(" ").add(name).add("=\"").addValue(value.toString()).add("\"");
	}
}
