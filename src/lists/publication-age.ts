const DAY_MS = 86_400_000;

/**
 * No publisher is silent for a month: there is a warning for a file published longer ago than this, even if no age was
 * asked for.
 */
export const LONG_AGO_DAYS = 30;

/**
 * Calendar days (UTC) from a day of publication, `YYYY-MM-DD`, to `now`: publishers give a day and no hour, so a list
 * of the day before yesterday is two days old at any hour.
 */
export function daysSincePublication(day: string, now: Date): number {
  return Math.floor(now.getTime() / DAY_MS) - Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}
