import { IBAN_LENGTHS } from './data/iban-lengths.js';

/**
 * Check digits of identifiers, each over the plain form: capitals and digits, no separators. Every function returns
 * null if the digits agree, else the reason why the value is not valid.
 */
export type CheckDigits = (value: string) => string | null;

const WRONG = 'its check digits do not agree';

/** Legal entity identifier: ISO 17442, 18 characters and two check digits by ISO 7064 MOD 97-10. */
export const checkLei: CheckDigits = (value) => {
  if (!/^[0-9A-Z]{18}[0-9]{2}$/.test(value))
    return 'does not have the form of an LEI (20 letters and digits)';
  return mod97(value) === 1 ? null : WRONG;
};

/** IBAN: ISO 13616, length by country, ISO 7064 MOD 97-10 over the number with its first four characters last. */
export const checkIban: CheckDigits = (value) => {
  if (!/^[A-Z]{2}[0-9]{2}[0-9A-Z]{10,30}$/.test(value)) return 'does not have the form of an IBAN';
  const length = IBAN_LENGTHS[value.slice(0, 2)];
  if (length === undefined) return 'its country has no IBAN';
  if (value.length !== length) return 'does not have the length of an IBAN of its country';
  return mod97(value.slice(4) + value.slice(0, 4)) === 1 ? null : WRONG;
};

/** IMO ship number: IMO Resolution A.1117(30); the seventh digit is the last one of 7a + 6b + 5c + 4d + 3e + 2f. */
export const checkImo: CheckDigits = (value) => {
  if (!/^[0-9]{7}$/.test(value)) return 'does not have the form of an IMO number (7 digits)';
  return weightedSum(value, [7, 6, 5, 4, 3, 2]) % 10 === Number(value[6]) ? null : WRONG;
};

/**
 * IMO number of a company or registered owner: MSC.160(78); weights 8 6 4 2 9 7, 11 minus the rest by 11, its last
 * digit.
 */
export function isImoCompanyNumber(value: string): boolean {
  if (!/^[0-9]{7}$/.test(value)) return false;
  return (11 - (weightedSum(value, [8, 6, 4, 2, 9, 7]) % 11)) % 10 === Number(value[6]);
}

/**
 * Russian taxpayer number (INN): 10 digits for organisations, 12 for people; order of the Federal Tax Service
 * MMV-7-6/435.
 */
export const checkInn: CheckDigits = (value) => {
  const digit = (weights: readonly number[]) => (weightedSum(value, weights) % 11) % 10;
  if (/^[0-9]{10}$/.test(value))
    return digit([2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(value[9]) ? null : WRONG;
  if (!/^[0-9]{12}$/.test(value)) return 'does not have the form of an INN (10 or 12 digits)';
  const tenth = digit([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);
  const eleventh = digit([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);
  return tenth === Number(value[10]) && eleventh === Number(value[11]) ? null : WRONG;
};

/** Russian registration number (OGRN, 13 digits; OGRNIP, 15): the rest of all but the last digit by 11 (13). */
export const checkOgrn: CheckDigits = (value) => {
  if (!/^([0-9]{13}|[0-9]{15})$/.test(value)) return 'does not have the form of an OGRN (13 or 15 digits)';
  // 14 digits are below 2^53.
  const rest = Number(value.slice(0, -1)) % (value.length - 2);
  return rest % 10 === Number(value.at(-1)) ? null : WRONG;
};

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Chinese unified social credit code: GB 32100-2015, 18 characters, the last by ISO 7064 MOD 31-3. */
export const checkUscc: CheckDigits = (value) => {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(value))
    return 'does not have the form of a USCC (18 letters and digits)';
  const sum = USCC_WEIGHTS.reduce(
    (total, weight, index) => total + weight * USCC_ALPHABET.indexOf(value.charAt(index)),
    0,
  );
  return USCC_ALPHABET[(31 - (sum % 31)) % 31] === value[17] ? null : WRONG;
};

/** Chinese resident identity number: GB 11643-1999, 17 figures and a check character by ISO 7064 MOD 11-2. */
export const checkChineseId: CheckDigits = (value) => {
  if (!/^[0-9]{17}[0-9X]$/.test(value)) return 'does not have the form of a Chinese identity number';
  const sum = weightedSum(value, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return '10X98765432'[sum % 11] === value[17] ? null : WRONG;
};

/** The value as a number in base 10, letters as 10 … 35, modulo 97. */
function mod97(value: string): number {
  let rest = 0;
  for (const character of value) {
    const number = Number.parseInt(character, 36);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest;
}

function weightedSum(value: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(value[index]), 0);
}
