package org.galleyproof.core.dossier;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lays a resource out for version control: each thing directly in its root, with all that is part of it, on a line of its own, and a blank line before it.
 * So what two people change of different things never touches, and what they add at the same place can be kept line by line. Content is as it was: only
 * white space between tags changes, and never that of an element which holds nothing else. Takes what EMF writes, in an encoding that has ASCII in it.
 */
final class OneLineEach extends FilterOutputStream {

	private static final byte[] CHILD = "\n\n  ".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] NOTHING = {};
	private static final byte[] LINE = { '\n' };

	private enum State {
		TEXT, OPENED, TAG, QUOTED
	}

	private final ByteArrayOutputStream blank = new ByteArrayOutputStream();
	private State state = State.TEXT;
	private int depth;
	/** Whether there was nothing but white space since the last tag. */
	private boolean between = true;
	/** Whether the last tag began an element, so that what follows may be all that is in it. */
	private boolean begun;
	private int kind;
	private int before;
	private int quote;

	OneLineEach(OutputStream out) {
		super(out);
	}

	/** As {@link #write(int)} of each; what is within a tag, a value or a text goes on in one piece, because a large source is written so. */
	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		int end = offset + length;
		for (int i = offset; i < end; i++) {
			int from = i;
			if (state == State.QUOTED)
				while (i < end && bytes[i] != quote)
					i++;
			else if (state == State.TAG)
				while (i < end && bytes[i] != '>' && bytes[i] != '"' && bytes[i] != '\'')
					i++;
			else if (state == State.TEXT && !between)
				while (i < end && bytes[i] != '<')
					i++;
			if (i > from) {
				out.write(bytes, from, i - from);
				before = bytes[i - 1];
			}
			if (i < end)
				write(bytes[i] & 0xFF);
		}
	}

	@Override
	public void write(int b) throws IOException {
		switch (state) {
			case TEXT -> text(b);
			case OPENED -> {
				layOut(b == '/');
				out.write('<');
				out.write(b);
				kind = b;
				before = b;
				state = State.TAG;
			}
			case TAG -> tag(b);
			case QUOTED -> {
				out.write(b);
				if (b == quote)
					state = State.TAG;
			}
		}
	}

	private void text(int b) throws IOException {
		if (b == '<') {
			state = State.OPENED;
		} else if (between && (b == ' ' || b == '\n' || b == '\t' || b == '\r')) {
			blank.write(b);
		} else {
			blank.writeTo(out);
			blank.reset();
			between = false;
			out.write(b);
		}
	}

	private void tag(int b) throws IOException {
		out.write(b);
		if (b == '"' || b == '\'') {
			quote = b;
			state = State.QUOTED;
		} else if (b == '>') {
			boolean declaration = kind == '?' || kind == '!';
			begun = !declaration && kind != '/' && before != '/';
			depth += begun ? 1 : kind == '/' ? -1 : 0;
			between = true;
			state = State.TEXT;
		}
		before = b;
	}

	/** Writes what belongs before a tag. */
	private void layOut(boolean end) throws IOException {
		if (depth == 0 || end && begun || !between)
			blank.writeTo(out);
		else
			out.write(end && depth == 1 ? LINE : !end && depth == 1 ? CHILD : NOTHING);
		blank.reset();
	}

	@Override
	public void flush() throws IOException {
		out.flush();
	}

	@Override
	public void close() throws IOException {
		blank.writeTo(out);
		out.close();
	}

	/** What stands behind the last tag. */
	void end() throws IOException {
		blank.writeTo(out);
		blank.reset();
	}
}
