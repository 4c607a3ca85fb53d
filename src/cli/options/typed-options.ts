/**
 * What was typed, as commander returns it: texts, switches and lists of texts, with nothing checked but the choices in
 * options.ts. settings.ts turns it into what it means.
 */
export interface TypedOptions {
  readonly lists?: readonly string[];
  readonly list?: readonly string[];
  readonly maxListAge?: string;
  readonly generation?: string;
  readonly stale?: string;
  readonly dataDir?: string;
  readonly allowIncomplete?: boolean;
  /** false by --no-cache */
  readonly cache?: boolean;
  readonly columns?: readonly string[];
  readonly type?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly expectRows?: string;
  readonly allowEmpty?: boolean;
  readonly allowRejected?: boolean;
  readonly rejected?: string;
  readonly threshold?: string;
  readonly weakAliases?: string;
  readonly workers?: string;
  readonly controls?: string;
  readonly sample?: string;
  readonly seed?: string;
  readonly review?: string;
  readonly manifest?: string;
  readonly output?: string;
  /** false by --no-clobber */
  readonly clobber?: boolean;
  readonly all?: boolean;
  readonly wide?: boolean;
  readonly explain?: boolean;
  readonly redact?: boolean;
  readonly excel?: boolean;
  readonly oneRowPerCustomer?: boolean;
  readonly failOn?: string;
  readonly exitCode?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly debug?: boolean;
  readonly color?: string;
  readonly logFormat?: string;
  readonly logFile?: string;
  /** repeatable for screen and lookup */
  readonly format?: string | readonly string[];
  readonly dob?: string;
  readonly country?: readonly string[];
  readonly alias?: readonly string[];
  readonly birthPlace?: readonly string[];
  readonly address?: readonly string[];
  readonly field?: readonly string[];
  readonly gender?: string;
  readonly id?: readonly string[];
  readonly pairs?: string;
  /** of `screen lists …` */
  readonly source?: readonly string[];
  readonly check?: boolean;
  readonly timeout?: string;
  readonly retries?: string;
  readonly as?: string;
  readonly acceptShrink?: readonly string[];
  readonly acceptOlder?: readonly string[];
  readonly reparse?: boolean;
  readonly keep?: string;
  readonly olderThan?: string;
  readonly dryRun?: boolean;
  readonly run?: string;
  /** of decisions */
  readonly decisions?: string;
  readonly from?: string;
  readonly requireApproval?: boolean;
  readonly maxDecisionAge?: string;
  readonly strictDecisions?: boolean;
  readonly decisionKey?: string;
  readonly removed?: string;
  readonly shard?: string;
  readonly related?: string;
  readonly since?: string;
  readonly only?: string;
  readonly gone?: string;
  /** false by --no-fingerprints */
  readonly fingerprints?: boolean;
  readonly rescreenAll?: boolean;
  readonly config?: string;
  readonly printConfig?: boolean;
}
