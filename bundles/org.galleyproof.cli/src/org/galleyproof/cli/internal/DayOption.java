package org.galleyproof.cli.internal;

import java.time.DateTimeException;
import java.time.LocalDate;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the day of an option, ISO 8601; what is none is refused in words. */
final class DayOption implements ITypeConverter<LocalDate> {

	@Override
	public LocalDate convert(String value) {
		try {
			return LocalDate.parse(value.strip());
		} catch (DateTimeException noDay) {
			throw new TypeConversionException(Strings.get("noDay", value));
		}
	}
}
