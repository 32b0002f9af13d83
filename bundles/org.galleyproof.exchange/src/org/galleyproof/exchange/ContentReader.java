package org.galleyproof.exchange;

import org.galleyproof.core.user.UserException;

/** Takes the text out of one format. Without state; bounded in time and memory by the size of the file, which {@link SourceReader} bounds. */
interface ContentReader {

	/**
	 * @param bytes the whole file
	 * @param name what messages call the file
	 * @throws UserException when the file is damaged, locked, no file of this format, or holds no text
	 */
	Content read(byte[] bytes, String name) throws UserException;
}
