import type { EntityType } from '../normalise/party.js';

/**
 * What type columns say, in the languages that customer files are kept in; compared without case, accents and
 * punctuation.
 */
const WORDS: readonly (readonly [EntityType, string])[] = [
  [
    'person',
    `person, persons, individual, individuals, natural person, natural, human, people, private individual, private person, private, physical person, ind, indiv, p, i, n, np, pp, pf,
    retail, retail customer, personal, sole trader, sole proprietor, personne physique, personne, particulier, particuliere, physique, naturliche person, natuerliche person, privatperson,
    privat, privatkunde, einzelperson, persona, persona fisica, fisica, fisico, individuo, particular, natural persona, persona natural, persona fisica con actividad empresarial, privato,
    pessoa fisica, pessoa singular, singular, pessoa, natuurlijk persoon, particulier klant, физическое лицо, физ лицо, физлицо, фл, физическое, ип, индивидуальный предприниматель,
    фізична особа, osoba fizyczna, fizyczna, osoba, gercek kisi, gercek, bireysel, sahis, kisi, شخص, فرد, شخص طبيعي, أفراد, حقیقی, شخص حقیقی, 个人, 自然人, 個人, 개인`,
  ],
  [
    'organization',
    `organization, organisation, organizations, organisations, org, company, companies, corporate, corporation, corp, entity, entities, legal entity, legal person, legal, juridical person,
    business, commercial, firm, enterprise, institution, institutional, bank, fund, trust, foundation, charity, partnership, association, government, non individual, non person, nonindividual,
    c, o, b, e, l, le, jp, pm, pj, lp, juristic person, body corporate, sme, personne morale, morale, societe, entreprise, professionnel, juristische person, firma, unternehmen, firmenkunde,
    gesellschaft, organisationseinheit, persona juridica, persona moral, juridica, juridico, empresa, sociedad, empresarial, moral, persona giuridica, giuridica, azienda, societa, ente,
    pessoa juridica, pessoa coletiva, coletiva, rechtspersoon, bedrijf, zakelijk, юридическое лицо, юр лицо, юрлицо, юл, юридическое, организация, компания, юридична особа,
    osoba prawna, prawna, podmiot, tuzel kisi, tuzel, kurumsal, sirket, شركة, مؤسسة, شخص اعتباري, شخص معنوي, شركات, حقوقی, شخص حقوقی, 公司, 企业, 法人, 机构, 单位, 企業, 법인, 기업`,
  ],
  [
    'vessel',
    'vessel, ship, boat, yacht, tanker, barge, marine, schiff, navire, bateau, buque, nave, navio, barco, schip, судно, корабль, statek, gemi, سفينة, کشتی, 船, 船舶, 선박',
  ],
  [
    'aircraft',
    'aircraft, plane, airplane, aeroplane, helicopter, jet, flugzeug, avion, aeronef, aeronave, aereo, vliegtuig, самолет, воздушное судно, samolot, ucak, طائرة, 飞机, 航空機, 항공기',
  ],
  ['unknown', 'unknown, unk, other, n a, na, u, unspecified'],
];

const BY_WORD: ReadonlyMap<string, EntityType> = new Map(
  WORDS.flatMap(([type, words]) => words.split(',').map((word): [string, EntityType] => [fold(word), type])),
);
const REMEMBERED = 2000;
const remembered = new Map<string, EntityType | null>();

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The type that a cell states; null if its word is not known (`Savings`). */
export function readPartyType(text: string): EntityType | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const type = BY_WORD.get(fold(text)) ?? null;
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, type);
  return type;
}
