import type { EntityIndex } from '../compiled/entity-index.js';
import { type Script, scriptOf } from '../normalise/script.js';
import type { TokenPair } from './align.js';
import type { ScoredEntity, ScoredName } from './entity-score.js';
import type { ExplanationPart } from './screened-row.js';
import { sharesOfTokens } from './token-shares.js';

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

/**
 * Takes a score apart: parts whose points, rounded to one decimal, add up to the rounded score. A name starts at 100
 * and loses points; context adds and takes; `limit` says what the ends of the scale cut off.
 */
export function explain(scored: ScoredEntity, index: EntityIndex): ExplanationPart[] {
  const parts: ExplanationPart[] = [];
  if (scored.name !== null) parts.push(...nameParts(scored.name, index));
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
    parts.push({ feature: 'limit', text: 'end of the scale', points: scored.score - sum });
  }
  return rounded(parts, scored.score);
}

function identifierText({ context }: ScoredEntity): string {
  const { listed } = context.identifiers;
  return `same ${listed?.label || listed?.type || 'identifier'}: ${listed?.value ?? ''}`;
}

function nameParts(scored: ScoredName, index: EntityIndex): ExplanationPart[] {
  const parts: ExplanationPart[] = [{ feature: 'name', text: headline(scored), points: 100 }];
  for (const loss of scored.losses) {
    if (loss.points <= 0) continue;
    if (loss.feature === 'token') parts.push(...tokenParts(scored, loss.points, index));
    else if (loss.feature === 'extra') parts.push(...leftoverParts(scored, 'extra', loss.points, index));
    else if (loss.feature === 'missing') parts.push(...leftoverParts(scored, 'missing', loss.points, index));
    else
      parts.push({
        feature: loss.feature,
        text: lossText(scored, loss.feature, index),
        points: -loss.points,
      });
  }
  const { ceiling, points } = scored;
  const sum = total(parts);
  if (sum < 0) parts.push({ feature: 'limit', text: 'end of the scale', points: -sum });
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

function tokenParts(scored: ScoredName, points: number, index: EntityIndex): ExplanationPart[] {
  const { alignment, pairShares, spelling } = scored.evidence;
  return alignment.pairs.flatMap((pair, at) => {
    const part = ((pairShares[at] ?? 0) * (1 - pair.similarity)) / spelling;
    return part > 0
      ? [{ feature: 'token' as const, text: pairText(scored, pair, index), points: -points * part }]
      : [];
  });
}

function pairText(scored: ScoredName, pair: TokenPair, index: EntityIndex): string {
  const query = wordsAt(scored, 'query', pair.query, pair.queryCount, index);
  const listed = wordsAt(scored, 'listed', pair.listed, pair.listedCount, index);
  if (pair.kind === 'initial') return `${query} ~ ${listed}: initial`;
  if (pair.kind === 'truncated') return `${query} ~ ${listed}: cut off`;
  if (pair.queryCount !== pair.listedCount && pair.similarity > 0.9)
    return `${query} ~ ${listed}: written as one`;
  if (pair.similarity >= 0.93) return `${query} ~ ${listed}: same name, other spelling`;
  return `${query} ~ ${listed}: similar (${Math.round(100 * pair.similarity)} %)`;
}

function leftoverParts(
  scored: ScoredName,
  side: 'extra' | 'missing',
  points: number,
  index: EntityIndex,
): ExplanationPart[] {
  const places = scored.evidence.alignment[side];
  const shares = sharesOfTokens(scored, side);
  const sum = places.reduce((all, at) => all + (shares[at] ?? 0), 0);
  return places.map((at) => {
    const word = wordsAt(scored, side === 'extra' ? 'query' : 'listed', at, 1, index);
    const text = side === 'extra' ? `${word}: not in the listed name` : `${word}: only in the listed name`;
    return { feature: side, text, points: (-points * (shares[at] ?? 0)) / sum };
  });
}

function lossText(scored: ScoredName, feature: ExplanationPart['feature'], index: EntityIndex): string {
  const { evidence } = scored;
  const extra = evidence.alignment.extra.map((at) => wordsAt(scored, 'query', at, 1, index)).join(' ');
  const missing = evidence.alignment.missing.map((at) => wordsAt(scored, 'listed', at, 1, index)).join(' ');
  switch (feature) {
    case 'contradiction':
      return `${extra} against ${missing}: different names`;
    case 'order':
      return evidence.filiation ? 'father and child change places' : 'another order';
    case 'number':
      return 'a number differs or is missing';
    case 'legal-form':
      return 'different or missing legal form';
    case 'common':
      return `what agrees is common (${evidence.bits.toFixed(1)} bits)`;
    default:
      return 'only one name of several agrees';
  }
}

function wordsAt(
  scored: ScoredName,
  side: 'query' | 'listed',
  from: number,
  count: number,
  index: EntityIndex,
): string {
  const words: string[] = [];
  for (let at = from; at < from + count; at++) {
    if (side === 'query') words.push(scored.query.tokens[at]?.tagged.form.text ?? '');
    else {
      const id = scored.table.token[(scored.table.start[scored.row] ?? 0) + at] ?? 0;
      words.push(index.vocabulary.forms[id]?.text ?? '');
    }
  }
  return words.join(' ');
}

function total(parts: readonly ExplanationPart[]): number {
  return parts.reduce((sum, part) => sum + part.points, 0);
}

/** One decimal each; what rounding leaves over goes to the part with the most points, where it shows least. */
function rounded(parts: readonly ExplanationPart[], score: number): ExplanationPart[] {
  const tenths = parts.map((part) => Math.round(part.points * 10));
  const left = Math.round(score * 10) - tenths.reduce((sum, value) => sum + value, 0);
  let most = 0;
  tenths.forEach((value, at) => {
    if (Math.abs(value) > Math.abs(tenths[most] ?? 0)) most = at;
  });
  tenths[most] = (tenths[most] ?? 0) + left;
  return parts
    .map((part, at) => ({ ...part, points: (tenths[at] ?? 0) / 10 }))
    .filter((part) => part.points !== 0);
}
