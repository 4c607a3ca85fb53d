/** One word of a name in one script, cleaned and lower-case. */
export interface ScriptWord {
  readonly text: string;
  /** A dot stood beside it: a single letter is an initial. */
  readonly dotted: boolean;
  /** It stood in quotation marks, the innermost where there are several: a name proper, which nobody translates. */
  readonly quoted?: boolean;
}
