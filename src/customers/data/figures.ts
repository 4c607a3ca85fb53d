/**
 * Words that announce a date or a year beside a name, in small letters without the stop or colon behind them. Before other
 * numbers they may be part of a company's or ship's name. Source, of all three tables: the forms of registries and banks in the
 * languages of customer files; written by hand.
 */
export const BEFORE_DATES = `
no nr № n° # b born on birth dob geb geboren am le il el nato nata nacido nacida né née ur
д.р др г.р гр род р рожд рождения مواليد تولد متولد
`;

/** Words that announce any number. */
export const BEFORE_NUMBERS = `
id tel phone mob mobile fax aged age passport pass pasport reisepass passeport pasaporte passaporto account acct konto compte cuenta conto iban
ssn tin ein pesel nip nif nie dni cpf cnp curp rfc vat паспорт инн снилс огрн тел моб счет счёт возраст
رقم الهوية هوية جواز السفر کد ملی شماره گذرنامه هاتف عمره
`;

/** Words that follow a number. */
export const AFTER_FIGURES = `
% ٪ pct percent prozent procent процентов проц درصد
г г.р гр года р рожд рождения лет yrs years year old yo jahre ans años anni سنة ساله
`;
