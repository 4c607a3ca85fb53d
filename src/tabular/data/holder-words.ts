/**
 * Words of a header for one of several people who hold, apply for or owe something together. With a number beside it
 * (`applicant 2`), the column is about another person. Written without accents, by hand.
 */
export const HOLDER_WORDS: ReadonlySet<string> = new Set(
  `holder holders accountholder applicant borrower customer cust client person individual party member insured policyholder cardholder investor debtor tenant buyer purchaser
  kunde kunden kontoinhaber inhaber antragsteller antragstellerin darlehensnehmer kreditnehmer versicherungsnehmer mieter person
  titulaire client emprunteur demandeur assure souscripteur titular cliente solicitante prestatario asegurado intestatario richiedente mutuatario contraente
  requerente proponente mutuario rekeninghouder klant aanvrager kredietnemer
  клиент заемщик заявитель владелец клієнт позичальник klient wnioskodawca kredytobiorca musteri basvuran العميل 客户 申请人 借款人`.split(
    /\s+/,
  ),
);

/** Words before those that say what is held. */
export const HELD_WORDS: ReadonlySet<string> = new Set(
  'account acct acc loan card policy deposit mortgage'.split(' '),
);
