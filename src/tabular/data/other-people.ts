/**
 * Words of a header for people in the customer's life. They are not the customer, so what stands below must not be
 * screened as the customer's own; whoever is named there may be listed, so a column of names is warned about. Written
 * without accents, run together in languages that compound. Written by hand.
 */
export const PEOPLE_BESIDE: readonly string[] = [
  // English
  'mother mothers mom mum father fathers dad parent parents guardian guardians spouse spouses husband husbands wife wifes son daughter child children',
  'sibling brother sister kin relative emergency beneficiary beneficiaries heir',
  // German
  'mutter vater eltern ehepartner ehegatte ehegattin ehefrau ehemann gatte gattin kind begunstigter begunstigte vormund',
  // French
  'mere pere parents conjoint conjointe epoux epouse mari femme enfant beneficiaire tuteur',
  // Spanish, Portuguese, Italian
  'madre padre padres conyuge esposa esposo hijo hija beneficiario beneficiaria tutor',
  'mae pai conjuge marido mulher filho filha coniuge moglie marito figlio genitore',
  // Dutch
  'moeder vader ouder echtgenoot echtgenote partnernaam begunstigde voogd',
  // Russian, Ukrainian
  'мать матери отец отца супруг супруга супруги муж жена ребенок выгодоприобретатель бенефициар опекун родитель мати батько',
  // Polish
  'matka matki ojciec ojca malzonek malzonka zona maz dziecko beneficjent opiekun rodzic',
  // Turkish
  'anne annesi baba babasi es esi cocuk veli vasi lehdar',
  // Arabic, Persian
  'الام الأم الاب الأب والد والدة الزوج الزوجة المستفيد مادر پدر همسر',
  // Greek, Georgian, Armenian
  'μητέρα μητέρας μητρός πατέρας πατέρα πατρός σύζυγος συζύγου δικαιούχος δικαιούχου დედა დედის მამა მამის მეუღლე მეუღლის ბენეფიციარი',
  'մայր մոր հայր հոր ամուսին ամուսնու շահառու',
  // Chinese, Japanese, Korean (compounds are found inside the header)
  '母亲 父亲 配偶 妻子 丈夫 子女 受益人 紧急联系人 監護人 监护人 母親 父親 배우자 어머니 아버지',
];

/** The same for those who deal with the customer's file or work for somebody: their names are expected there. */
export const STAFF: readonly string[] = [
  // English
  'employer employers referrer referrers referral referred referee introducer introduced',
  'expected target matched match listed sanctioned manager advisor adviser officer rm banker agent broker sponsor approver approved reviewer reviewed',
  'creator created modified updated verified verifier screened handler sales salesperson rep user username login maker checker branch product campaign',
  // German
  'arbeitgeber betreuer berater vermittler sachbearbeiter filiale',
  // French
  'employeur parrain conseiller gestionnaire agence',
  // Spanish, Portuguese, Italian
  'empleador patrono referido asesor gestor sucursal',
  'empregador gerente agencia datore consulente filiale',
  // Dutch
  'werkgever adviseur',
  // Russian
  'работодатель менеджер',
  // Polish
  'pracodawca doradca',
  // Turkish
  'isveren danisman',
  // Arabic, Persian
  'صاحب_العمل کارفرما',
  // Chinese, Japanese
  '雇主 推荐人 客户经理 勤務先',
];

/** Pairs of words that say so although neither does alone. */
export const OTHER_PEOPLE_PHRASES: readonly string[] = [
  'next of kin',
  'emergency contact',
  'relationship manager',
  'account manager',
  'account officer',
  'power of attorney granted by',
  'bank name',
  'correspondent bank',
  'source of funds',
  'issued by',
];
