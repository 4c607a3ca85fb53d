/**
 * Words before somebody who stands beside a company in its cell, by the role that they give: `Acme Ltd prop. Anna Muster`.
 * Short ones have to be marked by a stop or colon. Written by hand.
 */
export const CONTACTS: readonly (readonly [role: string, words: RegExp])[] = [
  [
    'owner',
    /(?<=[\s,;(–-]|^)(?:prop[.:]|propr[.:]|proprietor[.:]?|owner[.:]|owned by|inh[.:]|inhaber(?:in)?[.:]?|titular:|propriétaire:|владелец:?)(?=\s)/iu,
  ],
  [
    'director',
    /(?<=[\s,;(–-]|^)(?:dir[.:]|director:|md:|ceo[.:]|gf[.:]|geschäftsführer(?:in)?[.:]?|gérant:|gerente:|ген\.\s?директор:?|директор:?)(?=\s)/iu,
  ],
  [
    'contact',
    /(?<=[\s,;(–-]|^)(?:attn[.:]?|attention:|contact[.:]|rep\. by|represented by|vertreten durch|z\.\s?hd[.:]|в лице)(?=\s)/iu,
  ],
];

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of which alone nobody's name is made, though a name may have one of them. */
export const PLAIN = wordsOf(`
off shore co ltd llc inc corp limited plc gmbh main head new old do not use test private public unlimited joint closed struck trust fund
former formerly previously now known as also the see головной
`);
