import { countryCode } from '../normalise/country.js';

const FIRST_WORDS =
  /^\(?\s*(\p{Lu}[\p{L}'’\s-]*?)(?:\)\s*)?(?:$|[.,;:(–-]|\d|\b(?:diplomatic|service|national|official|passport|number|no|issued|INN|tax|birth|cedula|identity|personal|fiscal|ration|voter|military|driving|driver)\b)/iu;

/**
 * The country that the text beside a document names, as text, or ''. It comes first, as a country or nationality
 * (`Kuwaiti. Issued in Kuwait.`, `UK Passport`), follows `Issuing Country:`, or is the last part of a place of issue.
 */
export function issuingCountry(text: string): string {
  const first = FIRST_WORDS.exec(text)?.[1] ?? '';
  const stated = /\bissuing country:\s*([^.;,]+)/i.exec(text)?.[1] ?? '';
  const issuedIn =
    /\bissued\b(?:(?!\bissued\b)[^.;])*?\bin\s+([^.;()]+)/i.exec(text)?.[1]?.split(',').at(-1) ?? '';
  const candidates = [stated, first, issuedIn].map((candidate) => candidate.trim());
  return candidates.find((candidate) => candidate.length > 1 && countryCode(candidate) !== null) ?? '';
}

const NAMED =
  /\b(?:under (?:the )?name(?: of)?|in the name of)(?:\s*:)?\s*((?:\p{Lu}|al-|el-|bin\b|ibn\b)[\p{L}\p{M}'’. -]+)/iu;

/** The name in which papers were issued, where their text says so and gives at least two words; else ''. */
export function nameOnDocument(text: string): string {
  const name = (NAMED.exec(text)?.[1] ?? '')
    .replace(/(?<!\s)\s+(?:born|and|issued|expire[sd]?|on|in)\b.*$/isu, '')
    .trim();
  return /\s/.test(name) && name.length <= 80 ? name.replace(/(?<![. -])[. -]+$/, '') : '';
}

const LABELLED_NUMBER =
  /\b(?:number|no\.?|code|card|SSN|INN|TIN|OGRNIP)(?:\s*[-–:.])?\s*([A-Z]{0,6}[-/ ]{0,2}\d[\w/-]*(?: \d[\w/-]*)*|[A-Z]{6}\d\w{5,})/i;
const LEADING_NUMBER = /^['’]?([A-Z]{0,4}[-/. ]{0,2}\d[\w/.-]*(?: \d[\w/.-]*)*)(?=$|[\s,;])/i;

/**
 * The number of a document in a text that may hold more: `05AT521433`, `French passport number 05AT521433`,
 * `563210184 (Expires 18 Jun. 2018)`. The text itself when it is no more than a number; '' when there is none.
 */
export function documentNumber(text: string): string {
  const found = LABELLED_NUMBER.exec(text)?.[1] ?? LEADING_NUMBER.exec(text)?.[1] ?? '';
  if (found !== '') return found.trim();
  const [, place = '', behind = ''] = /^(\p{L}+)[,.]?\s+([A-Z]{0,3}[-/]?\d\S*)$/iu.exec(text) ?? [];
  if (place !== '' && countryCode(place) !== null) return behind;
  return /\d/.test(text) && !/\s\p{L}{3,}/u.test(text) ? text : '';
}
