import { catalogueEntry } from '../../lists/catalogue.js';
import { daysSincePublication, LONG_AGO_DAYS } from '../../lists/publication-age.js';
import { Problem } from '../../problem.js';
import type { Messages } from '../messages.js';

/**
 * A list that came as a file, named with `--lists` or imported. It shows when it was published, but not whether
 * anything newer exists.
 */
export interface FromFile {
  readonly list: string;
  /** `YYYY-MM-DD`, or null when the file does not say it */
  readonly published: string | null;
  /** what messages show of where it came from */
  readonly file: string | undefined;
}

/**
 * Warns of old files, which are accepted without --max-list-age: a file does not show whether anything newer exists.
 */
export function warnOfPublication(lists: readonly FromFile[], now: Date, messages: Messages): void {
  const old = lists.flatMap(({ list, published }) => {
    const days = published === null ? 0 : daysSincePublication(published, now);
    return days > LONG_AGO_DAYS ? [`${list} ${published} (${days} days)`] : [];
  });
  if (old.length > 0)
    messages.warning(
      `published long ago, so anyone listed since is missing: ${old.join(', ')}; --max-list-age refuses such files`,
    );
}

/**
 * What is wrong with the age of a file in calendar days, or null. A publisher's list without a date cannot be shown to
 * be recent enough and is refused; a list of the user's own has no publisher and no age.
 */
export function publicationProblem(
  { list, published, file }: FromFile,
  maxAgeHours: number,
  now: Date,
): Problem | null {
  const place = file === undefined ? {} : { file };
  if (published === null) {
    if (catalogueEntry(list) === null) return null;
    return new Problem(
      'lists',
      `${list} does not state when it was published, so its age cannot be checked`,
      {
        ...place,
        hint: 'use the XML file of this list, which states it, or leave out --max-list-age',
      },
    );
  }
  const days = daysSincePublication(published, now);
  if (days * 24 <= maxAgeHours) return null;
  return new Problem('lists', `${list} was published on ${published}, ${days} days ago`, {
    ...place,
    hint: 'fetch it again, or allow a greater age with --max-list-age',
  });
}
