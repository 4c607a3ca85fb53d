/** `screen decisions` alone. */
export const DECISIONS_HELP = `screen decisions keeps what was decided about matches, one line for each in a CSV file.

  screen decisions add decisions.csv --from run.jsonl   open matches, to be filled in
  screen decisions list decisions.csv                   what it contains
  screen decisions check decisions.csv                  what does not hold, and why
  screen decisions prune decisions.csv                  remove what has ended

Then: screen customers.csv --decisions decisions.csv
All options: screen decisions add --help, ...
`;

export const DECISIONS_COMMAND_HELP = {
  decisions: {
    summary: 'keep what was decided about matches: add, list, check, prune',
    description:
      'Keeps decisions about matches in a CSV file that is edited in Excel or any editor: one line for one customer and one listed entity. With screen --decisions FILE a dismissed match is shown no more, and a decision lapses when the compared data of either side change.',
  },
  'decisions add': {
    summary: 'write the open matches of a run as lines to fill in',
    description: `Adds a line to be filled in for each open match of a kept run: status (open, confirmed, dismissed), justification, statement, decided_by, decided_at, expires_at. It already contains fingerprints of what was compared. No match is added twice, and existing lines stay as they are, except that missing fingerprints are filled in. The file is created if necessary.

Examples:
  screen customers.csv -o run.jsonl; screen decisions add decisions.csv --from run.jsonl
  screen decisions add decisions.csv --from run.jsonl --decision-key decisions.key`,
  },
  'decisions list': {
    summary: 'show every decision and whether it counts today',
    description: `Shows every line of a decisions file and whether it counts today. Only a run can tell whether the data have changed since: screen --decisions, or decisions check --from.

Example:
  screen decisions list decisions.csv --format json`,
  },
  'decisions check': {
    summary: 'name the lines that do not hold',
    description: `Reads a decisions file as a screening would, and names the lines that do not hold: expired, not approved, contradictory, without fingerprints. With --from RUN also those that lapsed because the data changed, or are about no match of that run. Exit 0 when every decision holds, 2 when one does not.

Example:
  screen decisions check decisions.csv --from run.jsonl`,
  },
  'decisions prune': {
    summary: 'remove lines that have ended',
    description: `Removes the lines that have expired; with --from RUN also those that lapsed, that another line of the same pair has taken over from, or that are about no match of that run. What is removed is evidence: --removed FILE keeps it.

Example:
  screen decisions prune decisions.csv --from run.jsonl --removed removed.csv`,
  },
} as const;
