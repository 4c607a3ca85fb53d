/** Days of the Gregorian calendar as `YYYY-MM-DD`, and conversion from the Hijri calendars. */

const MILLISECONDS_A_DAY = 86_400_000;

/** `YYYY-MM-DD` of a Gregorian day, or null when there is no such day (30 February, month 13, year 0). */
export function gregorianDay(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Number of days of a Gregorian month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day `count` days after (before, when negative) a `YYYY-MM-DD` day. */
export function addDays(isoDay: string, count: number): string {
  return new Date(Date.parse(isoDay) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Calendars that a date can be written in. */
export type Calendar = 'gregorian' | 'islamic' | 'persian' | 'unknown';

/** Calendars of ICU: Umm al-Qura (the Saudi civil calendar, tabulated for 1300-1600 AH) and the solar Hijri one. */
export type HijriCalendar = 'islamic-umalqura' | 'persian';

const formats = new Map<HijriCalendar, Intl.DateTimeFormat>();

/**
 * The Gregorian day of a Hijri date, or null if the calendar has no such day. Intl converts only in the other
 * direction, so the day is estimated from the mean length of the year and then corrected by the difference that is
 * left; two or three rounds are enough. Costs some 10 µs, the first call a few ms.
 */
export function fromHijri(calendar: HijriCalendar, year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const lunar = calendar === 'islamic-umalqura';
  const [epoch, yearLength, monthLength] = lunar
    ? [Date.UTC(622, 6, 19), 354.367, 29.53]
    : [Date.UTC(622, 2, 22), 365.2422, 30.44];
  let guess =
    Math.round(epoch / MILLISECONDS_A_DAY + (year - 1) * yearLength + (month - 1) * monthLength) + day - 1;
  for (let round = 0; round < 6; round += 1) {
    const found = hijriParts(calendar, guess);
    const distance =
      (year - found.year) * yearLength + (month - found.month) * monthLength + (day - found.day);
    if (found.year === year && found.month === month && found.day === day)
      return new Date(guess * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
    guess += Math.trunc(distance) || Math.sign(distance);
  }
  return null;
}

function hijriParts(
  calendar: HijriCalendar,
  dayNumber: number,
): { year: number; month: number; day: number } {
  let format = formats.get(calendar);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    formats.set(calendar, format);
  }
  const parts = { year: 0, month: 0, day: 0 };
  for (const { type, value } of format.formatToParts(dayNumber * MILLISECONDS_A_DAY)) {
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number.parseInt(value, 10);
  }
  return parts;
}
