/**
 * The parameters of the model, in points of the score: what a measure (name-evidence.ts, context.ts) costs or earns
 * when it is 1. Every parameter of names is at least 0, so more contradiction never raises a score.
 */
export interface NameParameters {
  /** paired tokens that are not spelt alike */
  readonly spelling: number;
  /**
   * how much more misspelt and extra tokens cost if a name compared with a company's or ship's is clearly a person's
   */
  readonly personLike: number;
  /** share of the customer's name that the listed name lacks */
  readonly extra: number;
  readonly missing: number;
  readonly contradiction: number;
  readonly disorder: number;
  /** A bin B against B bin A */
  readonly filiation: number;
  readonly numbers: number;
  readonly legalForm: number;
  /** an incomplete or inexact agreement in common names costs up to this at 0 bits … */
  readonly common: number;
  /** … and nothing from this many bits on; people need two names to be distinguished, a company may need only one */
  readonly commonBitsPerson: number;
  readonly commonBitsOther: number;
  /**
   * share of it that a complete agreement costs, and the shares that incompleteness and misspelling add (each 0 to 1)
   */
  readonly commonComplete: number;
  readonly commonIncomplete: number;
  readonly commonMisspelt: number;
  /** share of it that the same birth date gives back to people's names that agree as a whole */
  readonly commonSameDay: number;
  /**
   * only one name of two or more agrees (OFAC FAQ 5, step 3); less for a company or ship, which one word may identify
   */
  readonly single: number;
  readonly singleOther: number;
}

export const NAME_PARAMETERS: NameParameters = {
  spelling: 133,
  personLike: 3.9,
  extra: 66,
  missing: 55,
  contradiction: 68,
  disorder: 13,
  filiation: 30,
  numbers: 21,
  legalForm: 13,
  common: 60,
  commonBitsPerson: 25,
  commonBitsOther: 10,
  commonComplete: 0.53,
  commonIncomplete: 0.3,
  commonMisspelt: 14,
  commonSameDay: 0.4,
  single: 9,
  singleOther: 3,
};
