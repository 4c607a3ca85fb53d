/**
 * A birth date (or any partial date) as the interval of days it can mean.
 *
 * `1962` is 1962-01-01 … 1962-12-31 with precision `year`; `circa` widens nothing by itself: the comparison decides
 * what "about" is worth. A date in another calendar that could not be converted keeps its calendar, has no
 * interval and is never compared as a Gregorian one.
 */
export interface PartialDate {
  /** first possible day, `YYYY-MM-DD`; null when the date could not be placed in the Gregorian calendar */
  readonly from: string | null;
  /** last possible day, `YYYY-MM-DD`; null as above */
  readonly to: string | null;
  /** `range` covers everything that is not one day, one month or one year */
  readonly precision: DatePrecision;
  /** the publisher says "about" */
  readonly circa: boolean;
  readonly calendar: Calendar;
  /** what the source said, white space collapsed */
  readonly text: string;
}

export type DatePrecision = 'day' | 'month' | 'year' | 'range';
export type Calendar = 'gregorian' | 'islamic' | 'persian' | 'unknown';
