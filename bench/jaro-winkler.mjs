// Jaro–Winkler, the measure that most peers use, as a comparison (Winkler 1990; prefix scale 0.1, four letters).

/** 0–1. */
export function jaroWinkler(one, other) {
  const jaro = jaroOf(one, other);
  let prefix = 0;
  while (prefix < 4 && prefix < one.length && one[prefix] === other[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroOf(one, other) {
  if (one === other) return 1;
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Array(other.length).fill(false);
  const mine = [];
  for (let index = 0; index < one.length; index++) {
    const end = Math.min(other.length, index + reach + 1);
    for (let place = Math.max(0, index - reach); place < end; place++) {
      if (taken[place] || one[index] !== other[place]) continue;
      taken[place] = true;
      mine.push(one[index]);
      break;
    }
  }
  if (mine.length === 0) return 0;
  const theirs = [...other].filter((_, index) => taken[index]);
  const moved = mine.filter((letter, index) => letter !== theirs[index]).length / 2;
  return (mine.length / one.length + mine.length / other.length + (mine.length - moved) / mine.length) / 3;
}

/** Each word of the shorter name against its best partner in the other, the mean; what brute-force matchers do. */
export function bestTokenSimilarity(query, name) {
  const [fewer, more] = query.length <= name.length ? [query, name] : [name, query];
  if (fewer.length === 0) return 0;
  const sum = fewer.reduce(
    (total, token) => total + Math.max(...more.map((other) => jaroWinkler(token, other))),
    0,
  );
  return sum / fewer.length - 0.05 * Math.min(2, more.length - fewer.length);
}
