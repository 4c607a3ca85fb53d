import type { EntityIndex } from '../compiled/entity-index.js';
import { type Script, scriptOf } from '../normalise/script.js';
import type { TokenPair } from './score/align.js';
import type { ScoredEntity } from './score/entity-score.js';
import type { ScoredName } from './score/scored-name.js';
import type { ExplanationPart } from './screened-row.js';
import { shownScore } from './shown-score.js';
import { sharesOfTokens } from './token-shares.js';
import { writtenWords } from './written-words.js';

const SCRIPT_NAMES: Readonly<Partial<Record<Script, string>>> = {
  Cyrl: 'Cyrillic',
  Arab: 'Arabic',
  Grek: 'Greek',
  Hebr: 'Hebrew',
  Hani: 'Chinese',
  Jpan: 'Japanese',
  Kana: 'Japanese',
  Hang: 'Korean',
  Armn: 'Armenian',
  Geor: 'Georgian',
  Deva: 'Devanagari',
  Beng: 'Bengali',
  Thai: 'Thai',
  Ethi: 'Ethiopic',
  Khmr: 'Khmer',
  Mymr: 'Burmese',
};

const RELIEVED = 'the same birth date: that the name is common counts for less';

/**
 * Splits a score into parts whose points, with one decimal each, add up to the score that is shown. A name starts at
 * 100 and loses points; context adds and subtracts; `limit` is what the ends of the scale cut off.
 */
export function explain(scored: ScoredEntity, index: EntityIndex): ExplanationPart[] {
  const parts: ExplanationPart[] = [];
  if (scored.name !== null) parts.push(...nameParts(scored.name, new Words(scored.name, index)));
  if (scored.relief > 0) parts.push({ feature: 'common', text: RELIEVED, points: scored.relief });
  const context = scored.context.parts;
  parts.push(...context);
  const raised = context.reduce((sum, part) => sum + Math.max(0, part.points), 0);
  if (raised > scored.raise) {
    parts.push({
      feature: 'limit',
      text: 'context raises a score only so far',
      points: scored.raise - raised,
    });
  }
  const sum = total(parts);
  const byIdentifier = scored.context.identifiers.score;
  if (byIdentifier > 0 && scored.score === byIdentifier) {
    parts.push({ feature: 'identifier', text: identifierText(scored), points: scored.score - sum });
  } else if (scored.floor) {
    parts.push({
      feature: 'floor',
      text: 'the whole name is equal: never below the threshold',
      points: scored.score - sum,
    });
  } else if (Math.abs(scored.score - sum) > 1e-9) {
    parts.push(endOfScale(scored.score - sum));
  }
  return rounded(withOneLimit(parts), scored.score);
}

function endOfScale(points: number): ExplanationPart {
  return { feature: 'limit', text: `a score ends at ${points < 0 ? 100 : 0}`, points };
}

/** If context would lift a score beyond 100, two limits apply; the second one is explanation enough. */
function withOneLimit(parts: readonly ExplanationPart[]): readonly ExplanationPart[] {
  const [last, before] = [parts.at(-1), parts.at(-2)];
  if (last?.feature !== 'limit' || before?.feature !== 'limit') return parts;
  return [...parts.slice(0, -2), { ...last, points: last.points + before.points }];
}

function identifierText({ context }: ScoredEntity): string {
  const { listed } = context.identifiers;
  return `same ${listed?.label || listed?.type || 'identifier'}: ${listed?.value ?? ''}`;
}

function nameParts(scored: ScoredName, words: Words): ExplanationPart[] {
  const parts: ExplanationPart[] = [{ feature: 'name', text: headline(scored), points: 100 }];
  for (const { feature, points } of scored.losses) {
    if (points <= 0) continue;
    if (feature === 'token') parts.push(...tokenParts(scored, points, words));
    else if (feature === 'extra' || feature === 'missing')
      parts.push(...leftoverParts(scored, feature, points, words));
    else parts.push({ feature, ...lossText(scored, feature, words), points: -points });
  }
  const { ceiling, points } = scored;
  const sum = total(parts);
  if (sum < 0) parts.push(endOfScale(-sum));
  if (ceiling !== null && points > ceiling.points) {
    parts.push({ feature: 'quality', text: ceiling.reason, points: ceiling.points - points });
  }
  return parts;
}

function headline({ customerName, name }: ScoredName): string {
  const script = scriptOf(customerName.full);
  const word = script === name.script ? '' : SCRIPT_NAMES[script];
  const listed = SCRIPT_NAMES[name.script];
  const customer = word ? `${customerName.full} (${word})` : customerName.full;
  return `${customer} against ${name.full}${listed !== undefined && script !== name.script ? ` (${listed})` : ''}`;
}

function tokenParts(scored: ScoredName, points: number, words: Words): ExplanationPart[] {
  const { alignment, pairShares, spelling } = scored.evidence;
  return alignment.pairs.flatMap((pair, at) => {
    const part = ((pairShares[at] ?? 0) * (1 - pair.similarity)) / spelling;
    return part > 0 ? [{ feature: 'token' as const, ...pairText(pair, words), points: -points * part }] : [];
  });
}

/** A text and the words that it mentions. */
type Said = Pick<ExplanationPart, 'text' | 'tokens'>;

function pairText(pair: TokenPair, words: Words): Said {
  const customer = words.of('customer', pair.query, pair.queryCount);
  const listed = words.of('listed', pair.listed, pair.listedCount);
  return {
    text: `${customer.join(' ')} ~ ${listed.join(' ')}: ${relation(pair)}`,
    tokens: { customer, listed },
  };
}

function relation({ kind, queryCount, listedCount, similarity }: TokenPair): string {
  if (kind === 'initial') return 'initial';
  if (kind === 'truncated') return 'cut off';
  if (queryCount !== listedCount && similarity > 0.9) return 'written as one';
  if (similarity >= 0.93) return 'same name, other spelling';
  return `similar (${Math.round(100 * similarity)} %)`;
}

function leftoverParts(
  scored: ScoredName,
  feature: 'extra' | 'missing',
  points: number,
  words: Words,
): ExplanationPart[] {
  const places = scored.evidence.alignment[feature];
  const shares = sharesOfTokens(scored, feature);
  const sum = places.reduce((all, at) => all + (shares[at] ?? 0), 0);
  return places.map((at) => {
    const found = words.of(feature === 'extra' ? 'customer' : 'listed', at, 1);
    const part = { feature, points: (-points * (shares[at] ?? 0)) / sum };
    return feature === 'extra'
      ? {
          ...part,
          text: `${found.join(' ')}: not in the listed name`,
          tokens: { customer: found, listed: [] },
        }
      : {
          ...part,
          text: `${found.join(' ')}: only in the listed name`,
          tokens: { customer: [], listed: found },
        };
  });
}

function lossText(scored: ScoredName, feature: ExplanationPart['feature'], words: Words): Said {
  const { evidence } = scored;
  switch (feature) {
    case 'contradiction': {
      const customer = evidence.alignment.extra.flatMap((at) => words.of('customer', at, 1));
      const listed = evidence.alignment.missing.flatMap((at) => words.of('listed', at, 1));
      return {
        text: `${customer.join(' ')} against ${listed.join(' ')}: different names`,
        tokens: { customer, listed },
      };
    }
    case 'order':
      return { text: evidence.filiation ? 'father and child change places' : 'another order' };
    case 'number':
      return { text: 'a number differs or is missing' };
    case 'legal-form':
      return { text: 'different or missing legal form' };
    case 'common':
      return {
        text:
          evidence.bits < 1
            ? 'nothing agrees that others do not have'
            : `others have what agrees too: about 1 name in ${oneIn(evidence.bits)}`,
      };
    default:
      return { text: 'only one name of several agrees' };
  }
}

/** Rarity in bits as "one in so many names": 14.3 → `20,000`. */
function oneIn(bits: number): string {
  const names = Number((2 ** bits).toPrecision(2));
  return String(Math.max(1, Math.round(names))).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The words of two compared names by place: as written if that is known, else as compared. */
class Words {
  private readonly scored: ScoredName;
  private readonly index: EntityIndex;
  private readonly written: Readonly<Record<'customer' | 'listed', ReadonlyMap<string, string>>>;

  constructor(scored: ScoredName, index: EntityIndex) {
    this.scored = scored;
    this.index = index;
    this.written = {
      customer: writtenWords(scored.customerName.full),
      listed: writtenWords(scored.name.full),
    };
  }

  of(side: 'customer' | 'listed', from: number, count: number): readonly string[] {
    return Array.from({ length: count }, (_, step) => {
      const form = this.form(side, from + step);
      return this.written[side].get(form) ?? form;
    });
  }

  private form(side: 'customer' | 'listed', at: number): string {
    const { query, table, row } = this.scored;
    if (side === 'customer') return query.tokens[at]?.tagged.form.text ?? '';
    const id = table.token[(table.start[row] ?? 0) + at] ?? 0;
    return this.index.vocabulary.form(id).text;
  }
}

function total(parts: readonly ExplanationPart[]): number {
  return parts.reduce((sum, part) => sum + part.points, 0);
}

/**
 * One decimal each. Tenths lost to rounding go, one at a time, to the parts that rounding moved most in the other
 * direction, so that round numbers (the 100 of a name, the 8 of a birth date) stay round.
 */
function rounded(parts: readonly ExplanationPart[], score: number): ExplanationPart[] {
  const tenths = parts.map((part) => Math.round(part.points * 10));
  let left = Math.round(shownScore(score) * 10) - tenths.reduce((sum, value) => sum + value, 0);
  const step = Math.sign(left);
  const moved = parts.map((part, at) => step * (part.points * 10 - (tenths[at] ?? 0)));
  const order = parts.map((_, at) => at).sort((a, b) => (moved[b] ?? 0) - (moved[a] ?? 0) || b - a);
  for (const at of order) {
    if (left === 0) break;
    tenths[at] = (tenths[at] ?? 0) + step;
    left -= step;
  }
  return parts
    .map((part, at) => ({ ...part, points: (tenths[at] ?? 0) / 10 }))
    .filter((part) => part.points !== 0);
}
