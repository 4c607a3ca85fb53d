import { DECISIONS_COMMAND_HELP } from './decisions/help.js';
import { LISTS_COMMAND_HELP } from './lists/help.js';
import { PAIR_COLUMNS_HELP } from './pairs/pair-columns.js';
import { WHY_HELP } from './why/why-help.js';

/** `screen` alone at a terminal: ten lines that get a newcomer to a first result. */
export const SHORT_HELP = `screen checks customers against the sanctions lists of OFAC, EU, UK and UN.

  screen lists update                            fetch the lists, once a day
  screen customers.csv                           who may be listed, as a table
  screen customers.csv -o hits.csv               your columns, then screen_*
  screen compare "Yusuf Zelvar" "Yousef Zelwar"  the score of two names, and why

Files you have already: screen lists import FOLDER, or --lists FOLDER each time.
Exit codes: 0 no match, 1 matches, 2 could not do the job, 3 a list is missing
or damaged. No match is not permission.
All options: screen --help
`;

export const DESCRIPTION = `Checks a file of customers against the sanctions lists of OFAC, the EU, the UK and the UN, and says who may be listed, how strongly the records agree and why. Nothing leaves this machine.

Examples:
  screen lists update                             fetch the lists, once a day
  screen customers.csv                            a table; CSV in a pipe
  screen customers.csv --lists lists/             with files of your own choice
  screen customers.csv --lists lists/ -o h.jsonl  a file, format by extension
  psql -c "copy ..." | screen - --lists lists/ --expect-rows 120000
  screen customers.csv --lists lists/ --format table --format json=r.json
  screen compare "Yusuf Zelvar" "Yousef Zelwar"   two names, explained`;

export const EPILOGUE = `
Lists: screen lists update fetches them, screen lists import FOLDER takes files.
By hand, each on its publisher's own site:
  OFAC SDN.XML and CONSOLIDATED.XML
    https://sanctionslist.ofac.treas.gov
  EU financial sanctions (FSF), XML 1.1
    https://webgate.ec.europa.eu/fsd/fsf
  UK Sanctions List, XML
    https://www.gov.uk/government/publications/the-uk-sanctions-list
  UN Security Council consolidated list, XML
    https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list
  Put the files into one folder; import it, or name it with --lists.

Exit codes:
  0    every row was screened, no match at or above --fail-on
  1    there are matches to look at (--exit-code N: another number instead)
  2    the job could not be done: wrong usage, unreadable input, no rows or
       too few, rows rejected; the report of what was screened is written
  3    a list is missing, damaged, incomplete or too old; or a listed name,
       written otherwise and screened along, was not found (--controls)
  130  interrupted (143: terminated)
  141  the reader of standard output went away
  3 goes before 2, and 2 before 1: an error never looks like "nothing found".

Environment, where the option is not typed: SCREEN_LISTS_DIR (--lists),
SCREEN_DATA_DIR (--data-dir), SCREEN_FORMAT (--format), SCREEN_FAIL_ON
(--fail-on), SCREEN_CONFIG (--config); SCREEN_CACHE_DIR is where indexes are
kept, NO_COLOR and HTTPS_PROXY mean what they mean elsewhere. There are no
others: what else is to be set stands in the file of --config.

No match is not permission: it says that nothing in the lists named scored as
high as the threshold.
`;

export const COMMAND_HELP = {
  ...LISTS_COMMAND_HELP,
  ...DECISIONS_COMMAND_HELP,
  why: WHY_HELP,
  lookup: {
    summary: 'screen one name',
    description: `Screens one name, with what else is known about it, as if it were a row of a customer file.

Examples:
  screen lookup "Yusuf Karim" --dob 1961 --country Syria --lists lists/
  screen lookup --id imo=9074729 --lists lists/
  screen lookup "Acme Trading" --type organization --field owner_1_name="Yusuf Karim" --lists lists/`,
  },
  compare: {
    summary: 'score two names, or a file of pairs',
    description: `Scores one name against another as a customer against a listed party, and says why. Needs no lists.

With --pairs FILE every pair of a file is scored. ${PAIR_COLUMNS_HELP}

Every column comes back, then score and flagged (true at or above the threshold), in the same order. The exit code is 0.

Examples:
  screen compare "Yusuf Zelvar" "Yousef Zelwar"
  screen compare --pairs pairs.csv > scored.csv`,
  },
  evaluate: {
    summary: 'measure the matcher on labelled pairs',
    description: `Scores labelled pairs and reports precision, recall and F1 at the threshold, AUC, a sweep over thresholds and the worst errors. The column is_match says of each pair whether it is one: true or false (yes, no, 1, 0). ${PAIR_COLUMNS_HELP}

Example:
  screen evaluate labelled.csv`,
  },
  report: {
    summary: 'write a kept run in other formats',
    description: `Reads a run that was written as JSONL or JSON and writes it in any format, the same as if the run had written it itself. Rows without a match are in it where the run was written with --all. Screens nothing and needs no lists.

JSONL holds the rows alone: the facts that HTML, JSON, XLSX and an empty table state are in the manifest beside it; where that is elsewhere, --run FILE names it, or the JSON report of the same run. A report that is not as its manifest says is refused.

Examples:
  screen report run.jsonl --format csv=hits.csv --format html=hits.html
  screen report run.jsonl -o report.html
  screen report rows.jsonl --run run.jsonl.manifest.json -o report.html`,
  },
  merge: {
    summary: 'put the parts of a run together',
    description: `Joins the parts of a run (--shard I/N) in the order of their rows, giving the same bytes as a single run, and its manifest. It refuses if a part is missing, present twice or damaged, or was made with other customers, lists, options or another version. The exit code is that of the run: 3, 2 or 1 if a part had it.

Example:
  screen merge part-*.jsonl -o run.jsonl
  screen merge part-*.jsonl -o run.jsonl --gone gone.csv      parts made with --since and --gone`,
  },
  tune: {
    summary: 'what each threshold flags among your own customers',
    description: `Screens a customer file at every threshold from 50 to 95 and says how many customers each would flag and how many positive controls (listed names, written differently) it finds. A sample of customers who score below the threshold in use is drawn for review: is one of them a match that the threshold hides? No labels are needed. Examiners ask for such figures when a threshold is set or kept.

--review FILE writes the sample as CSV with columns for whoever reviews it. The same customers, lists and --seed give the same sample.

Examples:
  screen tune customers.csv --lists lists/
  screen tune customers.csv --lists lists/ -o thresholds.html --review sample.csv`,
  },
  verify: {
    summary: 'repeat a run from its manifest',
    description: `Repeats a run from the manifest beside its report, on the same generation of the installed lists or with the lists of --lists, says whether the same bytes come out, and names what differs. The reports go to a temporary folder. The clock is set to the time of the run, so that what was in force then decides.

Exit codes: 0 the same comes out, 1 something differs, 2 it could not be repeated, 3 its lists are not available.

Examples:
  screen verify hits.csv.manifest.json
  screen verify hits.csv.manifest.json customers.csv --lists lists/`,
  },
  completion: {
    summary: 'print a shell completion script',
    description: `Prints the completion script of a shell, or the manual page, made from this program's own table of options.

Examples:
  source <(sanctions-screen completion bash)
  sanctions-screen completion zsh > ~/.zfunc/_sanctions_screen
  sanctions-screen completion fish > ~/.config/fish/completions/sanctions-screen.fish`,
  },
} as const;

/** Words that may follow `screen` in place of a file. */
export const COMMAND_WORDS: readonly string[] = [
  ...Object.keys(COMMAND_HELP).filter((name) => !name.includes(' ')),
  'help',
];
