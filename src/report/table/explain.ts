import type { DateAgreement, Match, SetAside } from '../../match/screened-row.js';
import { unique } from '../presentation.js';
import { visible } from '../sanitise.js';

/** Why a pair scored as it did, ready to be laid out. All text is safe to show. */
export interface ExplainedMatch {
  readonly title: string;
  /** what the list says of the entry besides its names */
  readonly details: string;
  /** OFAC's FAQ 5, filled in: what was compared and whether it agrees */
  readonly comparison: readonly {
    readonly field: string;
    readonly agreement: DateAgreement | null;
    readonly text: string;
  }[];
  readonly parts: readonly { readonly points: number; readonly feature: string; readonly text: string }[];
  readonly score: number;
  readonly url: string | null;
}

/** @param redact leaves out the texts of the parts, since they quote the customer's names and dates */
export function explained(pair: Match | SetAside, redact: boolean): ExplainedMatch {
  const { comparison } = pair;
  const isMatch = 'nameQuality' in pair;
  return {
    title: [
      pair.entityId,
      pair.entityType,
      pair.primaryName,
      ...(isMatch && pair.nameQuality === 'weak' ? ['weak alias'] : []),
      ...(isMatch && pair.listedOn !== null ? [`listed ${pair.listedOn}`] : []),
    ]
      .map(visible)
      .join(' · '),
    details: detailText(pair.details),
    comparison: [
      field('type', comparison.type),
      { field: 'name parts', agreement: null, text: visible(comparison.nameParts) },
      field('birth date', comparison.dob),
      field('country', comparison.country),
      field('gender', comparison.gender),
      field('identifier', comparison.identifier),
    ],
    parts: pair.explanation.map(({ feature, text, points }) => ({
      points,
      feature,
      text: redact ? '' : visible(text),
    })),
    score: pair.score,
    url: isMatch && pair.url !== null ? visible(pair.url) : null,
  };
}

const MOST_VALUES = 5;

/** Details of the entry, as far as an analyst compares them by eye; JSON and HTML have all of them. */
function detailText(details: Match['details']): string {
  const texts = (values: readonly { readonly text: string }[]) => several(values.map(({ text }) => text));
  const born = [texts(details.birthDates), texts(details.birthPlaces).replace(/^(?=.)/, 'in ')];
  const identifiers = details.identifiers.map(({ type, value, country }) =>
    [type, value, country === null ? '' : `(${country})`].join(' ').trim(),
  );
  return [
    born
      .filter((part) => part !== '')
      .join(' ')
      .replace(/^(?=.)/, 'born '),
    texts(details.countries),
    several(identifiers),
    texts(details.addresses),
    several(details.positions),
  ]
    .filter((part) => part !== '')
    .map(visible)
    .join(' · ');
}

function several(values: readonly string[]): string {
  const found = unique(values);
  const more = found.length > MOST_VALUES ? `; ${found.length - MOST_VALUES} more` : '';
  return found.slice(0, MOST_VALUES).join('; ') + more;
}

const WORDS: Readonly<Record<DateAgreement, string>> = {
  agree: 'agrees',
  near: 'near',
  conflict: 'conflicts',
  absent: 'absent',
};

function field(name: string, agreement: DateAgreement): ExplainedMatch['comparison'][number] {
  return { field: name, agreement, text: WORDS[agreement] };
}

/**
 * Whether two entries of one party have the same result, point for point, so that the second need not be explained
 * again.
 */
export function faredAlike(a: ExplainedMatch, b: ExplainedMatch): boolean {
  const told = ({ comparison, parts }: ExplainedMatch) => [
    ...comparison.map(({ text }) => text),
    ...parts.map(({ feature, points }) => `${feature} ${points}`),
  ];
  return a.score === b.score && told(a).join('\n') === told(b).join('\n');
}
