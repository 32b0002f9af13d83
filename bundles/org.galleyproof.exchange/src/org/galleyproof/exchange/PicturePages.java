package org.galleyproof.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** The pages of a PDF that hold a picture and no text: scanned ones, mostly. What is written on them can't be read, and its user should know. */
final class PicturePages {

	/** Numbers of pages that a note gives at most. */
	private static final int TOLD = 10;

	private final List<Integer> numbers = new ArrayList<>();

	/** @param blank of each page whether it holds no text */
	PicturePages(PDDocument document, List<Boolean> blank) throws IOException {
		for (int page = 0; page < blank.size(); page++)
			if (blank.get(page) && hasPicture(document.getPage(page).getResources()))
				numbers.add(page + 1);
	}

	boolean isEmpty() {
		return numbers.isEmpty();
	}

	/** A sentence about them; {@code null} where there are none. */
	String note(String name) {
		String told = numbers.stream().limit(TOLD).map(String::valueOf).collect(Collectors.joining(", ")) + (numbers.size() > TOLD ? ", …" : "");
		return isEmpty() ? null : ExchangeMessages.text("pdf.pictures", name, numbers.size(), told);
	}

	/** @param resources {@code null} for none */
	private static boolean hasPicture(PDResources resources) {
		if (resources == null)
			return false;
		for (COSName name : resources.getXObjectNames())
			if (resources.isImageXObject(name))
				return true;
		return false;
	}
}
