// The few statistics that the benchmarks print.

/** Wilson's 95 % interval of a share: [low, high], both in 0–1. */
export function wilson(hits, total) {
  if (total === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / total;
  const centre = share + z ** 2 / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  const scale = 1 + z ** 2 / total;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}

export function percent(share, digits = 1) {
  return `${(100 * share).toFixed(digits)}%`;
}

/** `99.2% [98.1–99.7]`, or `–` where nothing was counted. */
export function shareText(hits, total) {
  if (total === 0) return '–';
  const [low, high] = wilson(hits, total);
  return `${percent(hits / total)} [${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}]`;
}
