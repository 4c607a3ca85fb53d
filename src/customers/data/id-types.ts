import type { IdentifierType } from '../../normalise/identifier.js';

/**
 * What an `id_type` column, `lookup --id KIND=…` or a word in front of an identifier says, by words found in it, case and
 * kind of blank left out; the first that fits. Written by hand.
 */
export const ID_TYPE_WORDS: readonly (readonly [IdentifierType, RegExp])[] = [
  [
    'passport',
    /passp|pasport|pasaport|paszport|reisepass|паспорт|جواز|گذرنامه|护照|護照|旅券|여권|\bppt?\b|^pass$/i,
  ],
  ['lei', /\blei\b|legal entity identifier/i],
  ['bic', /\bbic\b|\bswift\b/i],
  ['iban', /\biban\b/i],
  ['imo', /\bimo\b/i],
  ['mmsi', /\bmmsi\b/i],
  ['call-sign', /\bcall ?sign/i],
  ['tail-number', /\btail (number|no)\b|aircraft (mark|registration)/i],
  ['aircraft-serial', /aircraft (serial|msn)|manufacturer'?s? serial|\bmsn\b/i],
  ['wallet', /wallet|crypto|digital currency|blockchain|\b(btc|xbt|eth|usdt|trx|xmr)\b/i],
  [
    'tax-id',
    /\btax|\btin\b|\bvat\b|\bein\b|\bitin\b|\bpan\b|steuer|fiscal|fiscale|\bnif\b|\brfc\b|\bcuit\b|\brut\b|\bnit\b|\bruc\b|\bcpf\b|\bcnpj\b|инн|\binn\b|\bnip\b|vergi|ضريبي|税/i,
  ],
  [
    'registration',
    /registr|\bcompany n|commercial|handelsregister|siren|siret|\bkvk\b|огрн|\bogrn\b|\bkrs\b|\bregon\b|sicil|سجل|注册|incorporation|trade licen[cs]e|\bcrn\b|\bbrn\b|\buen\b/i,
  ],
  ['email', /\be[ -]?mail/i],
  ['phone', /phone|\btel\b|mobile/i],
  ['website', /website|\burl\b|homepage/i],
  [
    'national-id',
    /national|identity card|\bid card|identity number|personal(ausweis| number| id)|\bn?id\b|cedula|cédula|\bdni\b|\bnie\b|\bcni\b|carte d.identit|carta d.identit|\bcurp\b|\bssn\b|social security|\bnric\b|\bcnic\b|aadhaa?r|pesel|dow[oó]d|kimlik|identiteitskaart|удостоверение|снилс|هوية|الرقم القومي|身份证|身份證|주민/i,
  ],
];
