/** One word of a name in one script, cleaned and lower-case. */
export interface ScriptWord {
  readonly text: string;
  /** A dot stood beside it: a single letter is an initial. */
  readonly dotted: boolean;
  /** It stood in quotation marks, the innermost where there are several: a name proper, which nobody translates. */
  readonly quoted?: boolean;
  /** A sign stood before it instead of a blank: it may be the other half of a broken word. */
  readonly behindSign?: boolean;
  /** A comma stood before it: what grammar joins ends there. */
  readonly afterComma?: boolean;
}
