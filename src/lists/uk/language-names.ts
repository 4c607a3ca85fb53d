/** Languages as publishers name them, and their ISO 639-1 codes. Source: the UK's and OFSI's lists. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['amharic', 'am'],
  ['arabic', 'ar'],
  ['armenian', 'hy'],
  ['azerbaijani', 'az'],
  ['belarusian', 'be'],
  ['belarussian', 'be'],
  ['bengali', 'bn'],
  ['burmese', 'my'],
  ['cantonese', 'zh'],
  ['chinese', 'zh'],
  ['dari', 'fa'],
  ['farsi', 'fa'],
  ['georgian', 'ka'],
  ['greek', 'el'],
  ['hebrew', 'he'],
  ['hindi', 'hi'],
  ['japanese', 'ja'],
  ['kazakh', 'kk'],
  ['khmer', 'km'],
  ['korean', 'ko'],
  ['kurdish', 'ku'],
  ['kyrgyz', 'ky'],
  ['macedonian', 'mk'],
  ['mandarin', 'zh'],
  ['pashto', 'ps'],
  ['persian', 'fa'],
  ['russian', 'ru'],
  ['serbian', 'sr'],
  ['tajik', 'tg'],
  ['thai', 'th'],
  ['tigrinya', 'ti'],
  ['turkish', 'tr'],
  ['ukrainian', 'uk'],
  ['urdu', 'ur'],
  ['uyghur', 'ug'],
  ['uzbek', 'uz'],
]);

/** ISO 639-1 code of a language's English name (`Persian/Farsi` gives the first that is known), or null. */
export function languageCode(name: string): string | null {
  for (const word of name.toLowerCase().split(/[^a-z]+/)) {
    const code = CODES.get(word);
    if (code !== undefined) return code;
  }
  return null;
}
