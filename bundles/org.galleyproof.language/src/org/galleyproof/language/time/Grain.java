package org.galleyproof.language.time;

/** How fine a time is told, the finest first. */
public enum Grain {
	MINUTE, HOUR, PART_OF_DAY, DAY, WEEKEND, WEEK, FORTNIGHT, MONTH, SEASON, QUARTER, HALF_YEAR, YEAR, DECADE, CENTURY,
	/** From one time to another, as the text draws it. */
	RANGE
}
