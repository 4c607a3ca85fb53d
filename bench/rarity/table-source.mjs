// Writes the rarity table as a TypeScript module: one string of tokens per band of bits, with a
// blank before and after each token.

/** Shares → bands: Map bits (multiples of `step`) → tokens in alphabetical order. Tokens at or above `floor` bits are left out. */
export function bandsOf(shares, { step, floor }) {
  const bands = new Map();
  for (const [token, share] of shares) {
    const bits = Math.max(step, Math.round(-Math.log2(share) / step) * step);
    if (bits >= floor) continue;
    bands.set(bits, [...(bands.get(bits) ?? []), token]);
  }
  return new Map(
    [...bands].sort(([one], [other]) => one - other).map(([bits, tokens]) => [bits, tokens.sort()]),
  );
}

/** The formatter's line width: a longer row is written over several lines. */
const LINE_WIDTH = 110;

/** The module's text, as the formatter would have it. `tables`: [{ constant, comment, bands }]. */
export function tableSource(head, tables) {
  const blocks = tables.map(({ constant, comment, bands }) => {
    const type = 'readonly (readonly [bits: number, tokens: string])[]';
    const rows = [...bands].map(([bits, tokens]) => rowSource(bits, `' ${tokens.join(' ')} '`));
    return `/** ${comment} */\nexport const ${constant}: ${type} = [\n${rows.join('\n')}\n];\n`;
  });
  return `${head}\n${blocks.join('\n')}`;
}

function rowSource(bits, tokens) {
  const row = `  [${bits}, ${tokens}],`;
  return row.length <= LINE_WIDTH ? row : `  [\n    ${bits},\n    ${tokens},\n  ],`;
}
