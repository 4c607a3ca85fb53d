import type { Gender } from '../normalise/party.js';

/** Words for the genders, in the languages that customer files are kept in; numbers as in ISO/IEC 5218. */
const WORDS: readonly (readonly [Gender, string])[] = [
  [
    'male',
    `m male man boy 1 mr mister herr herrn hr monsieur sr sig signor senhor senor dhr pan г-н господин männlich mannlich maennlich mann masculin homme masculino hombre h varon varón maschio uomo macho homem
    masc mannelijk м муж мужской мужчина чоловіча ч mężczyzna mezczyzna erkek e bay ذكر مرد 男 男性 남 남자 남성`,
  ],
  [
    'female',
    `f female woman girl 2 mrs ms miss frau frl madame mme mlle sra srta sig.ra signora senhora senora mevr mw pani г-жа госпожа weiblich w feminin féminin femme femenino mujer femminile femmina donna feminino fêmea mulher
    fem vrouwelijk vrouw v ж жен женский женщина жіноча kobieta k kadın kadin bayan أنثى انثى زن 女 女性 여 여자 여성`,
  ],
];
const BY_WORD: ReadonlyMap<string, Gender> = new Map(
  WORDS.flatMap(([gender, words]) => words.split(/\s+/).map((word): [string, Gender] => [word, gender])),
);

/**
 * The gender that a cell states, or null.
 * @param womanIsM whether the column writes H and M (hombre, mujer), so that M is a woman
 */
export function readGender(text: string, womanIsM: boolean): Gender | null {
  if (!womanIsM) {
    const known = BY_WORD.get(text);
    if (known !== undefined) return known;
  }
  const word = text.trim().toLowerCase().replace(/\.$/, '');
  if (womanIsM && word === 'm') return 'female';
  return BY_WORD.get(word) ?? null;
}

/** Whether a column uses H for men, so that M stands for women. */
export function writesWomanAsM(values: Iterable<string>): boolean {
  let man = false;
  for (const value of values) {
    const word = value.trim().toLowerCase();
    if (word === 'f' || word === 'w') return false;
    man ||= word === 'h';
  }
  return man;
}
