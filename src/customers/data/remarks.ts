/**
 * Remarks that clerks and systems write beside a name: in what capacity somebody is named, what became of them or of their
 * account, and what they are. Each stands once. Behind a comma it makes a remark of all that stands there (`Anna Muster, former
 * minister`); there are two places where it is left out without a comma:
 *
 * - `before` a name: `Director Anna Muster`
 * - `behind` a name: `Anna Muster closed`
 *
 * There, a word must be no name at all: Marie, Senator and Avocat are remarks behind a comma only.
 *
 * Sources: the notes that bank and registry systems keep with a name, in the languages of customer files; written by hand.
 * Small letters, without accents (й is и) and stops; words in capitals and in mixed letters are the same.
 */
export type RemarkPlace = 'before' | 'behind';

/** Remarks of one word about people, by the places other than behind a comma where they may stand; pairs of words are in courtesies.ts. */
const REMARKS: readonly (readonly [places: string, words: string])[] = [
  [
    'before behind',
    `director beneficiary signatory trustee deceased falecido falecida адвокат
     guardian executor ubo kyc нотариус самозанятыи самозанятая убо закрыт закрыта заблокирован заблокирована`,
  ],
  [
    'before',
    `client customer pep vip shareholder representative chairman chairwoman
     direktor geschaftsfuhrer geschaftsfuhrerin inhaber inhaberin kunde kundin rechtsanwalt
     directeur directrice gerant gerante cliente veuve defunt defunte actionnaire gerente difunto difunta abogado abogada
     amministratore defunto defunta diretor diretora директор гендиректор учредитель клиент покоиныи покоиная председатель
     владелец вдова вдовец citizen депутат
     directress administrator beneficiaries shareholders notary borrower guarantor applicant
     direktorin begunstigter begunstigte mandant mandantin vormund betreuer notar notarin rechtsanwaltin bevollmachtigter bevollmachtigte
     gesellschafter verstorbener verstorbene
     beneficiaire mandataire titulaire notaire heritier heritiers succession tuteur tutrice epoux
     directora beneficiario beneficiaria titular apoderado apoderada representante notario administrador administradora accionista heredero
     finado finada sucesion
     direttore direttrice notaio herdeiro herdeiros procurador dyrektor klient prezes notariusz spadkobiercy uchreditel benefitsiar predstavitel
     notarius
     директриса учредители бенефициар бенефициары представитель клиентка наследник наследница наследники супруги супруг супруга руководитель
     собственник акционер опекун поручитель заемщик вкладчик плательщик получатель отправитель доверитель должник кредитор участник
     засновник бенефіціар представник нотаріус клієнт клієнтка покіинии покіина спадкоємець спадкоємці подружжя керівник власник опікун
     позичальник`,
  ],
  [
    'behind',
    `ceo cfo account
     closed duplicate decd rip inactive dormant suspended terminated blocked frozen archived unverified nonresident bankrupt
     verstorben gesperrt inaktiv decede decedee fallecido fallecida deceduto deceduta умер умерла
     trustees executrix nominee custodian poa huf dec'd dec’d ttee ttees deleted jtwros
     einzelunternehmen einzelunternehmer einzelunternehmerin einzelkaufmann einzelfirma geloscht doppelt overleden zmarly zmarla
     дубль дубликат нерезидент банкрот закрито помер померла`,
  ],
  [
    '',
    `died passed dead widow widower widowed retired pensioner married unmarried divorced separated student unemployed housewife
     closing pending verified approved rejected expired prospect peps edd cdd
     wanted sanctioned designated listed convicted arrested detained imprisoned prison jail jailed fugitive interpol exposed politician
     politically
     directors president coo cto chairperson owner founder cofounder manager secretary treasurer minister ambassador governor mayor senator
     deputy
     chief executive head employee employer staff assistant supervisor partner member adviser advisor spokesman contact bankruptcy insolvent
     relative associate unknown confirmed cancelled
     businessman businesswoman entrepreneur lawyer attorney engineer accountant consultant physician surgeon dentist nurse teacher professor
     journalist officer colonel lieutenant commander brigadier militant terrorist
     resident national abroad emigrated moved
     gestorben tot rentner rentnerin pensioniert verwitwet verheiratet ledig geschieden geschlossen gekundigt vorstand konto
     veuf retraite retraitee marie mariee celibataire ferme cloture bloque proprietaire avocat medecin ministre
     viudo viuda jubilado jubilada casado casada soltero soltera cerrada bloqueado propietario presidente presidenta ministro cuenta
     vedovo vedova pensionato pensionata sposato titolare avvocato aposentado aposentada socio
     скончался пенсионер пенсионерка женат замужем закрыто счет президент министр генерал губернатор
     merhum emekli mudur baskan sahibi avukat متوفى متوفي مرحوم مدير رئيس وزير عميل`,
  ],
];

/**
 * The same of companies: what became of them, where they are registered, which part or account is meant.
 *
 * - `comma`: behind a company's comma: `Acme Ltd, Zweigniederlassung Wien`
 * - `beside`: what has such a word is nobody in brackets, behind a dash or a colon: `Acme Ltd (Head Office)`
 */
export type CompanyRemarkPlace = 'comma' | 'beside';

const COMPANY_REMARKS: readonly (readonly [places: string, words: string])[] = [
  [
    'comma beside',
    `liquidation liquidazione administration receivership dissolved escrow nominee custody
     branch zweigniederlassung niederlassung filiale succursale sucursal sede филиал ликвидация`,
  ],
  [
    'beside',
    `account accounts client clients customer customers nominees office desk division department dept segregated omnibus offshore
     bankruptcy insolvent dormant duplicate
     spare parts retail wholesale sales project projects maintenance workshop showroom warehouse payroll usd eur gbp chf
     konto hauptsitz abwicklung liquidación agence siège cuenta conta filial офис`,
  ],
  [
    'comma',
    `liquidacion liquidacao liquidacja liquidacji insolvenz struck
     subsidiary incorporated registered organised organized zweigstelle oddzial sube представительство ликвидации`,
  ],
];

/** All remarks about people, which may stand behind a comma. */
export function remarksBehindCommas(): readonly string[] {
  return REMARKS.flatMap(([, words]) => listed(words));
}

/** The remarks about people that may also stand in a place without a comma. */
export function remarksAt(place: RemarkPlace): readonly string[] {
  return wordsAt(REMARKS, place);
}

/** The remarks about companies that may stand in a place. */
export function companyRemarksAt(place: CompanyRemarkPlace): readonly string[] {
  return wordsAt(COMPANY_REMARKS, place);
}

function wordsAt(table: typeof REMARKS, place: string): readonly string[] {
  return table.flatMap(([places, words]) => (places.split(' ').includes(place) ? listed(words) : []));
}

function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
