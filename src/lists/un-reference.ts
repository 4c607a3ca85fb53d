/** Permanent reference numbers of the Security Council: regime, individual or entity, number (`QDi.001`). */
const UN_REFERENCE = /\b(QD|KP|TA|IR|IQ|CD|LY|SO|CF|HT|YE|GB|SD|SS|ML)([ie])\.\s?(\d{1,3})\b/i;

/**
 * The reference in its present spelling with three digits (`QDi.43` → `QDi.043`, `QDE.145` → `QDe.145`), or null when
 * there is none.
 */
export function unReference(text: string): string | null {
  const [, regime, kind, number] = UN_REFERENCE.exec(text) ?? [];
  if (regime === undefined || kind === undefined || number === undefined) return null;
  return `${regime.toUpperCase()}${kind.toLowerCase()}.${number.padStart(3, '0')}`;
}
