import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mapHeaders } from '../../src/tabular/map-headers.js';

async function fields(
  headers: readonly string[],
  columns?: Record<string, string>,
): Promise<Record<string, string>> {
  const { mapping } = await mapHeaders(headers, columns);
  return Object.fromEntries(mapping.map(({ header, field }) => [header, field]));
}
async function field(header: string): Promise<string | undefined> {
  // a name beside it, so that a header of a name part is not taken for the whole name
  return (await fields(['full_name', 'surname', 'given', header]))[header];
}

describe('mapHeaders', () => {
  it.each([
    ['D.O.B.', 'dob'],
    // a name beside that of the test's own column
    ['Firma / Name', 'alias'],
    ['Company or full name', 'alias'],
    ['Surname/Company', 'alias'],
    ['Firma / Unternehmen', 'company_name'],
    ['Date of Birth (dd/mm/yyyy)', 'dob'],
    ['dob_yyyymmdd', 'dob'],
    ['Geb.-Datum', 'dob'],
    ['Né(e) le', 'dob'],
    ['Fecha Nac.', 'dob'],
    ['Data di nascita', 'dob'],
    ['data de nascimento', 'dob'],
    ['Geboortedatum', 'dob'],
    ['Дата рождения', 'dob'],
    ['Data urodzenia', 'dob'],
    ['DOĞUM TARİHİ', 'dob'],
    ['تاريخ الميلاد', 'dob'],
    ['出生日期', 'dob'],
    ['생년월일', 'dob'],
    ['生年月日', 'dob'],
    ['Ημερομηνία γέννησης', 'dob'],
    ['ΗΜΕΡΟΜΗΝΙΑ ΓΕΝΝΗΣΗΣ', 'dob'],
    ['Ημ/νία γέννησης', 'dob'],
    ['დაბადების თარიღი', 'dob'],
    ['Ծննդյան ամսաթիվ', 'dob'],
    ['วันเดือนปีเกิด', 'dob'],
    ['วัน/เดือน/ปี เกิด', 'dob'],
    ['Υπηκοότητα', 'nationality'],
    ['สัญชาติ', 'nationality'],
    ['CUST_NATIONALITY_CD', 'nationality'],
    ['Staatsangehörigkeit', 'nationality'],
    ['Mailing State/Province', 'state'],
    ['Passport No. / ID', 'passport'],
    ['Cust Nbr', 'id'],
    ['Vendor', 'alias'],
    ['Payee', 'alias'],
    ['Lieferant', 'alias'],
    ['Vendor #', 'id'],
    ['Vendor Country', 'country'],
    ['Customer #', 'id'],
    ['Cust#', 'id'],
    ['Account #', 'id'],
    ['Kd.-Nr.', 'id'],
    ['KdNr', 'id'],
    ['Passport #', 'passport'],
    ['ID/Passport No.', 'passport'],
    ['ID - IBAN', 'iban'],
    ['Client ID / Code', 'id'],
    ['Director #2 Name', 'director_2_name'],
    ['Staatsangeh.', 'nationality'],
    ['N° de pièce', 'id_number'],
    ['N° de passeport', 'passport'],
    ['Nº de pasaporte', 'passport'],
    ['País de nacionalidad', 'nationality'],
    ['Паспорт (серия, номер)', 'passport'],
    ['Гр-во', 'nationality'],
    ['Födelsedatum', 'dob'],
    ['Fødselsdato', 'dob'],
    ['Syntymäaika', 'dob'],
    ['Datum narození', 'dob'],
    ['Születési dátum', 'dob'],
    ['Data nașterii', 'dob'],
    ['Datum rođenja', 'dob'],
    ['Rodné číslo', 'national_id'],
    ['Személyi szám', 'national_id'],
    ['Cetățenie', 'nationality'],
    ['Državljanstvo', 'nationality'],
    ['Útlevélszám', 'passport'],
    ['中文名', 'alias'],
    ['Дата рожд.', 'dob'],
    ['clientId', 'id'],
    ['IMO No.', 'imo'],
    ['BTC Address', 'wallet'],
    ['Entity Type', 'type'],
    ['owner_name', 'owner_name'],
    ['Director 2 Date of Birth', 'director_2_dob'],
    ['UBO1 %', 'beneficial_owner_1_share'],
    ['Wirt. Berechtigter', 'beneficial_owner_name'],
    ['wB', 'beneficial_owner_name'],
    ['WB 1', 'beneficial_owner_1_name'],
    ['Bén. effectif', 'beneficial_owner_name'],
    ['Tit. effettivo', 'beneficial_owner_name'],
    ['Benef. rzeczywisty', 'beneficial_owner_name'],
    ['Бенеф. владелец', 'beneficial_owner_name'],
    ['Skutečný majitel', 'beneficial_owner_name'],
    ['GF', 'director_name'],
    ['Geschäftsführerin', 'director_name'],
    ['Geschaeftsfuehrer', 'director_name'],
    ['Prezes zarządu', 'director_name'],
    ['Amm. delegato', 'director_name'],
    ['Ген. директор', 'director_name'],
    ['PDG', 'director_name'],
    ['CEO', 'director_name'],
    ['Prokurist', 'signatory_name'],
    ['Gesetzl. Vertreter', 'representative_name'],
    ['Rep. legal', 'representative_name'],
    ['Ansprechpartner', 'contact_name'],
    ['Контактное лицо', 'contact_name'],
    ['Joint Account Holder Passport', 'joint_holder_passport'],
    ['Geschäftsführer', 'director_name'],
  ])('%s is %s', async (header, expected) => {
    expect(await field(header)).toBe(expected);
  });

  it.each([
    'mother_name',
    "Mother's Maiden Name",
    'FatherName',
    'spouse_dob',
    'Employer Name',
    'expected_name',
    'Beneficiary Nationality',
    'Next of Kin',
    'Nom de la mère',
    'Имя отца',
    'Όνομα πατρός',
    'დედის სახელი',
    'Հոր անուն',
    '母亲姓名',
    'اسم الأم',
    'Relationship Manager Name',
    'Bank Name',
    'Branch Name',
    'File Name',
    'Account Type',
    'Passport Expiry Date',
    'Created At',
    'Owner Spouse Name',
  ])('%s is not the customer', async (header) => {
    expect(await field(header)).toBeUndefined();
  });

  it('prefers the exact name, then the first known one, and reads a second name as an alias', async () => {
    expect(await fields(['Customer Name', 'name', 'birth date', 'dob', 'date of birth'])).toEqual({
      'Customer Name': 'alias',
      name: 'name',
      dob: 'dob',
    });
  });

  it('takes the only name column for the whole name', async () => {
    expect(await fields(['Nombre', 'DNI'])).toMatchObject({ Nombre: 'name' });
    expect(await fields(['Nombre', 'Apellidos'])).toEqual({ Nombre: 'given_name', Apellidos: 'family_name' });
    expect(await fields(['Имя', 'Дата рождения'])).toMatchObject({ Имя: 'name' });
  });

  it.each([
    ['Ονοματεπώνυμο'],
    ['Namn'],
    ['Navn'],
    ['Nimi'],
    ['Jméno a příjmení'],
    ['Jméno'],
    ['Név'],
    ['Nume și prenume'],
    ['Ime i prezime'],
    ['ΟΝΟΜΑΤΕΠΩΝΥΜΟ'],
    ['სახელი და გვარი'],
    ['Անուն Ազգանուն'],
    ['Անուն, ազգանուն'],
    ['ชื่อ-นามสกุล'],
    ['ชื่อ'],
  ])('reads whole names below %s', async (header) => {
    expect(await fields([header])).toEqual({ [header]: 'name' });
  });

  it.each([
    ['Όνομα', 'Επώνυμο'],
    ['Förnamn', 'Efternamn'],
    ['Fornavn', 'Etternavn'],
    ['Etunimi', 'Sukunimi'],
    ['Jméno', 'Příjmení'],
    ['Meno', 'Priezvisko'],
    ['Keresztnév', 'Vezetéknév'],
    ['Prenume', 'Nume'],
    ['Ime', 'Prezime'],
    ['სახელი', 'გვარი'],
    ['Անուն', 'Ազգանուն'],
    ['ชื่อ', 'นามสกุล'],
  ])('reads the parts of names below %s and %s', async (given, family) => {
    expect(await fields([given, family])).toEqual({ [given]: 'given_name', [family]: 'family_name' });
  });

  it('guesses misspelt headers, says so, and refuses what is close to two', async () => {
    const { mapping, unusedColumns } = await mapHeaders([
      'Full Nmae',
      'Date of Brith',
      'Fulname',
      'Event Name',
      'Irst nam',
    ]);
    expect(mapping.map(({ header, field, how }) => [header, field, how])).toEqual([
      ['Full Nmae', 'name', 'guess'],
      ['Date of Brith', 'dob', 'guess'],
    ]);
    expect(unusedColumns).toEqual(['Fulname', 'Event Name', 'Irst nam']);
  });

  it('never guesses a field that is taken', async () => {
    expect(await fields(['name', 'Full Nmae', 'dob', 'Date of Brith'])).toEqual({ name: 'name', dob: 'dob' });
  });

  it('does what the user says', async () => {
    expect(await fields(['name', 'Full Name', 'When', 'dob'], { name: 'full name', dob: 'When' })).toEqual({
      'Full Name': 'name',
      When: 'dob',
    });
    expect(await fields(['name', 'dob'], { dob: '' })).toEqual({ name: 'name' });
    const { mapping } = await mapHeaders(['a', 'b'], { 'Full Name': 'b', alias_1: 'a' });
    expect(mapping.map(({ header, field, how }) => [header, field, how])).toEqual([
      ['a', 'alias_1', 'override'],
      ['b', 'name', 'override'],
    ]);
  });

  it('suggests the field or header that was meant', async () => {
    await expect(mapHeaders(['Full Name'], { name: 'Ful Name' })).rejects.toMatchObject({
      kind: 'usage',
      hint: 'did you mean "Full Name"?',
    });
    await expect(mapHeaders(['Full Name'], { nationalty: 'Full Name' })).rejects.toMatchObject({
      kind: 'usage',
      hint: 'did you mean "nationality"?',
    });
  });

  it('reads or leaves each column, whatever it is called', async () => {
    const header = fc.oneof(
      fc.string(),
      fc.constantFrom('name', 'Name 2', 'owner', 'dob', 'id', 'director 1', '%', ' '),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(header, { maxLength: 12 }), async (headers) => {
        const { mapping, unusedColumns } = await mapHeaders(headers);
        expect(mapping.length + unusedColumns.length).toBe(headers.length);
        expect(new Set(mapping.map(({ index }) => index)).size).toBe(mapping.length);
        const single = mapping.filter(
          ({ target }) => target.of === 'customer' && ['name', 'dob', 'id'].includes(target.field),
        );
        expect(new Set(single.map(({ field }) => field)).size).toBe(single.length);
      }),
    );
  });
});

it('two headers whose delimiter was damaged into a bracket are neither of them', async () => {
  expect(await fields(['name(dob'])).toEqual({});
  expect(await fields(['wallet(wallet_currency'])).toEqual({});
  // one that a system cut off is what stands before the bracket
  expect(await fields(['full name (as in the passp'])).toEqual({ 'full name (as in the passp': 'name' });
});

it('a party has a number of up to three figures', async () => {
  expect(await fields(['name', 'owner 7 name', 'owner 100 name', 'owner 199 dob'])).toEqual({
    name: 'name',
    'owner 7 name': 'owner_7_name',
    'owner 100 name': 'owner_100_name',
    'owner 199 dob': 'owner_199_dob',
  });
});
