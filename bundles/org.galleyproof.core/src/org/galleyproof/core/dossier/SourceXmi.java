package org.galleyproof.core.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

	private final StringBuilder out;
	private final Source source;
	/** The only resource that references lead to, and how the file names it. */
	private final Resource shared;
	private final String sharedName;

	private SourceXmi(Source source, Resource shared) {
		this.source = source;
		this.shared = shared;
		out = new StringBuilder(2_000 + source.getText().length() + 200 * source.getStatements().size());
		sharedName = shared == null ? "" : shared.getURI().deresolve(source.eResource().getURI(), true, true, false).toString();
	}

	/**
	 * Writes the source, whose text has no control characters, in UTF-8.
	 *
	 * @return whether it was; if not, nothing was written and EMF can
	 */
	static boolean write(Source source, OutputStream to) throws IOException {
		if (source.getText() == null || source.getId() == null || source.eIsSet(DossierPackage.Literals.SOURCE__SUPERSEDES) || source.eIsSet(DossierPackage.Literals.SOURCE__SUPERSEDED_BY))
			return false;
		Resource shared = source.getEvent() == null ? null : source.getEvent().eResource();
		for (int i = 0; shared == null && i < source.getStatements().size(); i++)
			if (source.getStatements().get(i).getSpeaker() != null)
				shared = source.getStatements().get(i).getSpeaker().eResource();
		URI own = source.eResource().getURI();
		if (own == null || shared != null && shared.getURI() == null)
			return false;
		SourceXmi xmi = new SourceXmi(source, shared);
		if (!xmi.write())
			return false;
		to.write(xmi.out.toString().getBytes(StandardCharsets.UTF_8));
		return true;
	}

	private boolean write() {
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dossier:Source xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:dossier=\"")
				.append(DossierPackage.eNS_URI).append('"');
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
		out.append('>');
		if (source.getEvent() != null) {
			out.append("\n\n  ");
			if (!reference("event", source.getEvent()))
				return false;
		}
		for (Statement statement : source.getStatements()) {
			out.append("\n\n  ");
			if (!write(statement))
				return false;
		}
		out.append("\n\n  <text>");
		text(source.getText());
		out.append("</text>\n</dossier:Source>\n");
		return true;
	}

	private boolean write(Statement statement) {
		if (statement.getVerification() != null)
			return false;
		out.append("<statements");
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
			out.append("/>");
			return true;
		}
		out.append('>');
		for (Piece piece : statement.getPieces()) {
			out.append("<pieces");
			number("start", piece.getStart());
			number("end", piece.getEnd());
			out.append("/>");
		}
		if (statement.getSpeaker() != null && !reference("speaker", statement.getSpeaker()))
			return false;
		out.append("</statements>");
		return true;
	}

	/** Whether it leads where such references lead. */
	private boolean reference(String name, EObject to) {
		String id = EcoreUtil.getID(to);
		if (to.eIsProxy() || to.eResource() != shared || id == null || !PLAIN.matcher(id).matches())
			return false;
		out.append('<').append(name).append(" href=\"").append(sharedName).append('#').append(id).append("\"/>");
		return true;
	}

	private void number(String name, int value) {
		if (value != 0)
			out.append(' ').append(name).append("=\"").append(value).append('"');
	}

	private void attribute(String name, Object value) {
		if (value == null)
			return;
		out.append(' ').append(name).append("=\"");
		String text = value.toString();
		int done = 0;
		for (int i = 0; i < text.length(); i++) {
			String escaped = switch (text.charAt(i)) {
				case '&' -> "&amp;";
				case '<' -> "&lt;";
				case '"' -> "&quot;";
				case '\n' -> "&#xA;";
				case '\r' -> "&#xD;";
				case '\t' -> "&#x9;";
				default -> null;
			};
			if (escaped != null) {
				out.append(text, done, i).append(escaped);
				done = i + 1;
			}
		}
		out.append(text, done, text.length()).append('"');
	}

	private void text(String text) {
		int done = 0;
		for (int i = 0; i < text.length(); i++) {
			String escaped = switch (text.charAt(i)) {
				case '&' -> "&amp;";
				case '<' -> "&lt;";
				case '>' -> i > 1 && text.charAt(i - 1) == ']' && text.charAt(i - 2) == ']' ? "&gt;" : null;
				case '"' -> "&quot;";
				case '\r' -> "&#xD;";
				default -> null;
			};
			if (escaped != null) {
				out.append(text, done, i).append(escaped);
				done = i + 1;
			}
		}
		out.append(text, done, text.length());
	}
}
