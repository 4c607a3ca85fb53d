// Pattern search over the parameters: one at a time, a step up or down, smaller steps each round. No randomness.
import { bestScore } from './evidence.mjs';

/** How far above or below the threshold a pair should lie, and over how many points the loss grows. */
const THRESHOLD = 70;
const MARGIN = 1.5;
const SCALE = 3;
const FIRST_STEP = 0.3;

/** The parameters with the least loss over the items: { match, weight, rows } (see evidence.mjs). */
export function search(start, items, rounds) {
  // A person whom nothing resembles stays at 0 whatever the parameters are.
  const live = items.filter(({ match, rows }) => match || rows.length > 0);
  let best = { ...start };
  let least = loss(live, best);
  for (let round = 0, step = FIRST_STEP; round < rounds; round++, step *= 0.6) {
    for (const name of Object.keys(best)) {
      for (const factor of [1 + step, 1 - step]) {
        const tried = { ...best, [name]: Number((best[name] * factor).toPrecision(4)) };
        const value = loss(live, tried);
        if (value < least) {
          best = tried;
          least = value;
        }
      }
    }
    process.stderr.write(`round ${round + 1}: loss ${least.toFixed(1)}\n`);
  }
  return best;
}

function loss(items, parameters) {
  let sum = 0;
  for (const { match, weight, rows } of items) {
    const score = bestScore(rows, parameters);
    const wrong = match ? THRESHOLD + MARGIN - score : score - (THRESHOLD - MARGIN);
    sum += weight * softplus(wrong / SCALE);
  }
  return sum;
}

/** Grows with how wrong a score is, up to a limit: hopeless cases must not lead the fit. */
function softplus(value) {
  return Math.min(6, Math.log1p(Math.exp(Math.min(value, 30))));
}
