import type { Field } from '../fields.js';

/**
 * Headers in Swedish, Norwegian, Danish, Finnish, Czech, Slovak, Hungarian, Romanian and Croatian, and such with words
 * between a number and what it numbers (`N° de passeport`). Written by hand.
 */
export const CENTRAL: Readonly<Partial<Record<Field, string>>> = {
  id: 'kundnummer, kundnr, kundenr, kunde nr, asiakasnumero, číslo klienta, číslo zákazníka, ügyfélszám, ügyfél azonosító, cod client, id client, broj klijenta',
  name: `namn, fullständigt namn, för och efternamn, navn, fullt navn, fulde navn, nimi, koko nimi, jméno a příjmení, příjmení a jméno, celé jméno,
    meno a priezvisko, priezvisko a meno, celé meno, név, teljes név, nume și prenume, nume si prenume, nume complet, ime i prezime, prezime i ime`,
  company_name:
    'företag, företagsnamn, firmanavn, selskap, selskapsnavn, virksomhed, virksomhedsnavn, yritys, yrityksen nimi, název společnosti, obchodní firma, názov spoločnosti, obchodné meno, cégnév, denumire societate, denumirea societății, naziv tvrtke',
  given_name:
    'förnamn, fornavn, etunimi, etunimet, jméno, křestní jméno, meno, krstné meno, keresztnév, utónév, prenume, ime',
  family_name:
    'efternamn, etternavn, efternavn, sukunimi, příjmení, priezvisko, vezetéknév, családi név, nume, nume de familie, prezime',
  maiden_name: 'rodné příjmení, rodné priezvisko, születési név',
  gender: 'kön, kjønn, køn, sukupuoli, pohlaví, pohlavie, neme, spol',
  dob: `date naiss, fecha nacim, födelsedatum, född, fødselsdato, fødselsdag, født, syntymäaika, syntymäpäivä, datum narození, narozen, dátum narodenia, születési dátum, születési idő,
    data nașterii, data nasterii, datum rođenja, datum rodenja`,
  birth_place:
    'födelseort, fødested, syntymäpaikka, místo narození, miesto narodenia, születési hely, locul nașterii, loc naștere, mjesto rođenja',
  birth_country:
    'födelseland, fødeland, syntymämaa, země narození, krajina narodenia, țara nașterii, država rođenja',
  nationality: `país de nacionalidad, pays de nationalité, paese di cittadinanza, país de nacionalidade, гр во, medborgarskap, nationalitet, statsborgerskap, nasjonalitet, kansalaisuus, státní občanství,
    občanství, státní příslušnost, štátne občianstvo, štátna príslušnosť, állampolgárság, cetățenie, cetățenia, naționalitate, državljanstvo`,
  country: 'maa, země, krajina, ország, țară, țara, država',
  address: 'adress, osoite, adresa, bydliště, bydlisko, lakcím, domiciliu, adresa stanovanja',
  passport: `n de passeport, no de passeport, passeport n, passeport no, n de pasaporte, no de pasaporte, pasaporte n, pasaporte no, n do passaporte, no do passaporte,
    паспорт серия номер, паспорт серия и номер, pasnummer, passin numero, číslo pasu, cestovní pas, číslo cestovného pasu, útlevélszám, útlevél száma, pașaport, număr pașaport, nr pașaport, broj putovnice`,
  national_id: `n de carte d identité, no de carte d identité, n de dni, no de dni, n de cédula, no de cédula, personnummer, fødselsnummer, cpr nummer, cpr nr, henkilötunnus, rodné číslo, személyi szám,
    személyi igazolvány száma, cnp, cod numeric personal, oib, jmbg`,
  tax_id: 'numéro d identification fiscale, n fiscal, dič, adószám, adóazonosító jel, cod fiscal',
  registration:
    'organisationsnummer, org nr, organisasjonsnummer, cvr nummer, cvr nr, y tunnus, ičo, cégjegyzékszám',
  alias: '中文名, 中文姓名, ローマ字氏名, 氏名ローマ字, 영문성명, 영문 성명',
};
