/**
 * Words of a header that speak of someone who is not the customer: what stands below it must not be screened as the
 * customer's own. Written without accents, run together in languages that compound. Written by hand.
 */
export const OTHER_PEOPLE: readonly string[] = [
  // English
  'mother mothers mom mum father fathers dad parent parents guardian guardians spouse spouses husband husbands wife wifes son daughter child children',
  'sibling brother sister kin relative emergency employer employers beneficiary beneficiaries heir referrer referrers referral referred referee introducer introduced',
  'expected target matched match listed sanctioned manager advisor adviser officer rm banker agent broker sponsor approver approved reviewer reviewed',
  'creator created modified updated verified verifier screened handler sales salesperson rep user username login maker checker branch product campaign',
  // German
  'mutter vater eltern ehepartner ehegatte ehefrau ehemann gatte kind arbeitgeber begunstigter betreuer berater vermittler sachbearbeiter filiale vormund',
  // French
  'mere pere parents conjoint conjointe epoux epouse mari femme enfant employeur beneficiaire parrain conseiller gestionnaire agence tuteur',
  // Spanish, Portuguese, Italian
  'madre padre padres conyuge esposa esposo hijo hija empleador patrono beneficiario beneficiaria referido asesor gestor sucursal tutor',
  'mae pai conjuge marido mulher filho filha empregador gerente agencia coniuge moglie marito figlio datore consulente filiale genitore',
  // Dutch
  'moeder vader ouder echtgenoot echtgenote partnernaam werkgever begunstigde adviseur voogd',
  // Russian, Ukrainian
  'мать матери отец отца супруг супруга супруги муж жена ребенок работодатель выгодоприобретатель бенефициар менеджер опекун родитель мати батько',
  // Polish
  'matka matki ojciec ojca malzonek malzonka zona maz dziecko pracodawca beneficjent opiekun rodzic doradca',
  // Turkish
  'anne annesi baba babasi es esi cocuk isveren veli vasi lehdar danisman',
  // Arabic, Persian
  'الام الأم الاب الأب والد والدة الزوج الزوجة صاحب_العمل المستفيد مادر پدر همسر کارفرما',
  // Chinese, Japanese, Korean (compounds are found inside the header)
  '母亲 父亲 配偶 妻子 丈夫 子女 雇主 受益人 推荐人 客户经理 紧急联系人 監護人 监护人 母親 父親 勤務先 배우자 어머니 아버지',
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
