/** One word of a name in one script, cleaned and lower-case. */
export interface ScriptWord {
  readonly text: string;
  /** A dot stood beside it: a single letter is an initial. */
  readonly dotted: boolean;
  /** It was in quotation marks (the innermost, if there are several): a name in itself, which nobody translates. */
  readonly quoted?: boolean;
  /** A sign preceded it instead of a space, so it may be the other half of a broken word. */
  readonly behindSign?: boolean;
  /** A comma preceded it, where grammatical agreement ends. */
  readonly afterComma?: boolean;
}
