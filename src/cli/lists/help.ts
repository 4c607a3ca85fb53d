/** `screen lists` alone. */
export const LISTS_HELP = `screen lists keeps the sanctions lists that screen checks against.

  screen lists update             fetch OFAC, EU, UK and UN from their publishers
  screen lists import FOLDER      take files that you have fetched yourself
  screen lists status             how old each list is; exit 0 or 3
  screen lists list               which lists are available, where and on what terms
  screen lists diff               what the last change brought
  screen lists verify             whether they are still what was installed
  screen lists prune, remove      old generations, single lists

All options: screen lists update --help
`;

export const LISTS_COMMAND_HELP = {
  lists: {
    summary: 'fetch, import and check the lists',
    description: `Keeps the sanctions lists that are screened against when no --lists is given.

Each change makes a new generation, complete in itself; older ones stay as evidence until they are pruned, and screen --generation uses them.`,
  },
  'lists update': {
    summary: 'fetch the lists from their publishers',
    description: `Fetches the five current lists (or those that are named) from their publishers, checks them and installs the newer ones together. A list that fails leaves the others updated; its old version stays in force and the exit code is 3.

A list is taken only if it is recognised as the right one, is readable to its end, holds as many entries as it says and not far fewer than it has ever had, and is not older than the installed one. If many entries disappear at once, they go on being screened as unconfirmed delistings until --accept-shrink.

Addresses other than the publishers' own: --source, or a file sources.json in the folder of the lists. HTTPS_PROXY, NO_PROXY and NODE_EXTRA_CA_CERTS are respected.

Examples:
  screen lists update
  screen lists update un eu-fsf
  screen lists update --source un=https://mirror.example/un.xml
  screen lists update --check`,
  },
  'lists import': {
    summary: 'install lists from files',
    description: `Installs lists from files and folders, also .gz and .zip, or from standard input (-), by the same checks as an update: for machines without a network, and for lists of your own.

Examples:
  screen lists import lists/
  screen lists import SDN.XML CONSOLIDATED.XML
  screen lists import watchlist.csv --as internal-watchlist
  ssh gateway cat un.xml.gz | screen lists import -`,
  },
  'lists status': {
    summary: 'how old the installed lists are',
    description: `Shows each list's date of publication, when its publisher was last asked, what it holds, its hash, licence and attribution. Exit 0 when everything would be screened, 3 when a list is missing, stale, damaged or retired.

Example:
  screen lists status --format json | jq '.lists[] | {list, state, published}'`,
  },
  'lists list': {
    summary: 'which lists can be had',
    description:
      'Shows every list that is known by name: publisher, formats, addresses, licence and attribution.',
  },
  'lists verify': {
    summary: 'check the installed files',
    description: `Compares every file of the generation in force (or of another one, by number or day) with the hash it was installed with. Exit 3 when one differs.

Example:
  screen lists verify --all --reparse`,
  },
  'lists diff': {
    summary: 'what changed between two states',
    description: `Shows the entities added, removed and changed between two generations (by number or day), files or folders: without names between the last two generations, with one name from there to the generation in force. The exit code is 0.

Examples:
  screen lists diff
  screen lists diff 2026-11-01 --list un --format csv -o changes.csv
  screen lists diff old/un.xml new/un.xml`,
  },
  'lists prune': {
    summary: 'remove old generations',
    description: `Removes generations that are no longer needed as evidence. The one in force always stays. With both rules, only what meets both goes.

Examples:
  screen lists prune --older-than 10y
  screen lists prune --keep 30 --dry-run`,
  },
  'lists remove': {
    summary: 'leave lists out from now on',
    description: `Makes a generation without these lists; older generations keep them.

Example:
  screen lists remove internal-watchlist`,
  },
} as const;
