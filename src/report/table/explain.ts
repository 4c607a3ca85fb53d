import type { Agreement, Match, SetAside } from '../../match/screened-row.js';
import { visible } from '../sanitise.js';

/** Why a pair scored as it did, ready to be laid out. All text is safe to show. */
export interface ExplainedMatch {
  readonly title: string;
  /** OFAC's FAQ 5, filled in: what was compared and whether it agrees */
  readonly comparison: readonly {
    readonly field: string;
    readonly agreement: Agreement | null;
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

const WORDS: Readonly<Record<Agreement, string>> = {
  agree: 'agrees',
  conflict: 'conflicts',
  absent: 'absent',
};

function field(name: string, agreement: Agreement): ExplainedMatch['comparison'][number] {
  return { field: name, agreement, text: WORDS[agreement] };
}
