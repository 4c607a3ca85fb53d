import type { Customer } from '../customers/customer.js';
import type { Entity } from '../lists/entity.js';
import type { MatchDecision } from '../match/screened-row.js';
import type { Examination } from './examine.js';

/** Facts about a party on one line: `Orla Hennebury, person, born 1988-07-21, nationality IE`. */
export function customerText({ names, type, birthDates, genders, countries, identifiers }: Customer): string {
  return [
    names.map(({ full }) => full).join(' / '),
    type === 'unknown' ? '' : type,
    birthDates.length === 0 ? '' : `born ${birthDates.map(({ text }) => text).join(' or ')}`,
    ...genders,
    ...countries.map(({ role, text }) => `${role} ${text}`),
    ...identifiers.map(({ type: kind, value }) => `${kind} ${value}`),
  ]
    .filter((text) => text !== '')
    .join(', ');
}

export function entityText({ names, type, birthDates, listedOn, updatedOn, programmes }: Entity): string {
  const others = names.length - 1;
  return [
    names[0]?.full ?? '',
    others === 0 ? '' : `${others} other ${others === 1 ? 'name' : 'names'}`,
    type,
    birthDates.length === 0 ? '' : `born ${birthDates.map(({ text }) => text).join(' or ')}`,
    programmes.join(', '),
    listedOn === null ? '' : `listed on ${listedOn}`,
    updatedOn === null ? '' : `changed on ${updatedOn}`,
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** The result for the pair, in whole sentences. */
export function verdictSentences(
  { role, pair, outcome, drawn, missed }: Examination,
  threshold: number,
): string[] {
  const who = role === null ? '' : ` as ${role} of the customer`;
  const score = pair.score.toFixed(1);
  if (missed)
    return [
      `It did not come up, and that is wrong: by itself the pair scores ${score}, and the search did not find it. Please report it.`,
    ];
  if (outcome === 'match')
    return [
      `It came up${who}: score ${score} (${pair.match.band}), at or above the threshold of ${threshold}.`,
    ];
  if (outcome === 'set-aside')
    return [
      `It was set aside${who}: by the name alone it would be a match, but ${pair.setAside ?? 'a contradiction stands against it'}.`,
      'It is counted in the summary, and shown in JSON and with --all.',
    ];
  const sentences = [belowSentence(pair.score, threshold)];
  if (!drawn)
    sentences.push(
      pair.score < FAR_APART
        ? 'The names are so far apart that the search did not look at them closely.'
        : 'The search left it out: what is known of both cannot come to the threshold.',
    );
  const against = pair.match.explanation
    .filter(({ points }) => points < 0)
    .sort((a, b) => a.points - b.points)
    .slice(0, 3);
  if (against.length > 0)
    sentences.push(
      `Most against it: ${against.map(({ text, points }) => `${text} (${points.toFixed(1)})`).join('; ')}.`,
    );
  return sentences;
}

/** Below this score names have little in common. */
const FAR_APART = 30;
/** A pair this many points below the threshold is said to be near it. */
const NEAR = 5;

function belowSentence(score: number, threshold: number): string {
  if (score === 0) return 'It did not come up: score 0.0, next to nothing agrees.';
  const lacking = (threshold - score).toFixed(1);
  if (threshold - score > NEAR)
    return `It did not come up: score ${score.toFixed(1)}, below the threshold of ${threshold}.`;
  return `It did not come up, but nearly: score ${score.toFixed(1)}, ${lacking} below the threshold of ${threshold}. It would with --threshold ${score.toFixed(1)}.`;
}

export function decisionSentences(decision: MatchDecision | undefined): string[] {
  if (decision === undefined) return ['Nobody has decided about it: the match is open.'];
  const { status, justification, statement, decidedBy, decidedAt, expiresAt, reopened } = decision;
  const by = [decidedBy, decidedAt].filter((text) => text !== '').join(', ');
  const said = `${justification}${by === '' ? '' : ` (${by})`}${statement === '' ? '' : `: ${statement}`}`;
  if (reopened !== null)
    return [`A decision does not hold any more, so the match is open: ${reopened}.`, `It was ${said}.`];
  const until = expiresAt === '' ? '' : ` That holds until ${expiresAt}.`;
  return [`It is ${status} by a decision: ${said}.${until}`];
}
