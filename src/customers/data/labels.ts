/**
 * Words of the labels of fields that hold a name, as `nameWords` gives them: small letters without accents. Source: forms and
 * exports of banks and registries in the languages of customer files; written by hand.
 */
export const LABELS = `
client customer name names full legal of the account holder cardholder beneficiary ubo owner beneficial ultimate director contact person signatory applicant payee payer sender recipient investor shareholder user party counterparty debtor
kunde kundin kundenname nachname vorname inhaber kontoinhaber geschaftsfuhrer begunstigter empfanger auftraggeber antragsteller
nom prenom du compte titulaire beneficiaire gerant dirigeant nombre apellidos y del titular beneficiario cliente nome cognome intestatario
klient imie i nazwisko odbiorca nadawca
клиент фио имя фамилия владелец бенефициар получатель отправитель плательщик директор учредитель заявитель контактное лицо наименование
اسم الاسم العميل المستفيد صاحب الحساب المالك نام خانوادگی مشتری ذینفع صاحب حساب
`;
