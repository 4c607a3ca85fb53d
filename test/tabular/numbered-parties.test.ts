import { describe, expect, it } from '@jest/globals';
import { mapHeaders } from '../../src/tabular/map-headers.js';
import { numberedParties } from '../../src/tabular/numbered-parties.js';

async function fields(text: string, columns: Record<string, string> = {}): Promise<string[]> {
  const headers = text.split(';');
  const { mapping, unusedColumns } = await mapHeaders(headers, columns, numberedParties(headers));
  return [...mapping.map(({ field }) => field), ...unusedColumns.map((header) => `not read: ${header}`)];
}

describe('a second holder in the same row is a party of its own', () => {
  it.each([
    [
      'id;Account holder 1;Account holder 1 DOB;Account holder 2;Account holder 2 DOB',
      'id name dob joint_holder_name joint_holder_dob',
    ],
    [
      'Kunde 1 Name;Kunde 1 Geburtsdatum;Kunde 2 Name;Kunde 2 Geburtsdatum',
      'name dob joint_holder_name joint_holder_dob',
    ],
    ['name 1;dob 1;name 2;dob 2', 'name dob joint_holder_name joint_holder_dob'],
    ['name;name_2;dob;dob_2', 'name joint_holder_name dob joint_holder_dob'],
    ['customer name;dob;customer 2 name', 'name dob joint_holder_name'],
    ['Client name;client 2', 'name joint_holder_name'],
    ['name;policyholder;client 2', 'name joint_holder_name'],
    ['applicant;applicant 2', 'name joint_holder_name'],
    ['Borrower 1;Borrower 2', 'name joint_holder_name'],
    ['Antragsteller 1 Name;Antragsteller 2 Name', 'name joint_holder_name'],
    ['Name;2nd applicant name;2nd applicant passport', 'name joint_holder_name joint_holder_passport'],
    ['Nome;Intestatario 2;Intestatario 2 data di nascita', 'name joint_holder_name joint_holder_dob'],
    [
      'Applicant 1 First Name;Applicant 1 Last Name;Applicant 2 First Name;Applicant 2 Last Name;Applicant 2 DOB',
      'given_name family_name joint_holder_given_name joint_holder_family_name joint_holder_dob',
    ],
    [
      'Nom 1;Prénom 1;Nom 2;Prénom 2',
      'family_name given_name joint_holder_family_name joint_holder_given_name',
    ],
    ['name;nationality;name 2;nationality 2', 'name nationality joint_holder_name joint_holder_nationality'],
    [
      'holder 1;holder 2;holder 3;dob 1;dob 2;dob 3',
      'name joint_holder_name joint_holder_3_name dob joint_holder_dob joint_holder_3_dob',
    ],
    ['Name;Zweitinhaber;Zweitinhaber Geburtsdatum', 'name joint_holder_name joint_holder_dob'],
    ['id;Name;DOB;Name;DOB', 'id name dob joint_holder_name joint_holder_dob'],
    ['Holder1Name;Holder1DOB;Holder2Name;Holder2DOB', 'name dob joint_holder_name joint_holder_dob'],
    ['1. Kontoinhaber;2. Kontoinhaber', 'name joint_holder_name'],
    ['Emprunteur 1 Nom et prénom;Emprunteur 2 Nom et prénom', 'name joint_holder_name'],
    [
      'applicant_1_surname;applicant_2_surname;applicant_1_first_name;applicant_2_first_name',
      'family_name joint_holder_family_name given_name joint_holder_given_name',
    ],
    ['Name (1);DOB (1);Name (2);DOB (2)', 'name dob joint_holder_name joint_holder_dob'],
    ['name;Joint holder;holder 2', 'name joint_holder_name joint_holder_2_name'],
  ])('%s', async (headers, expected) => {
    const read = (await fields(headers)).filter((field) => !field.startsWith('not read'));
    expect(read.join(' ')).toBe(expected);
  });
});

describe('a number alone makes no second party', () => {
  it.each([
    ['NAME1;NAME2;dob', 'name alias dob'],
    ['Name;Name;dob', 'name alias dob'],
    ['name;alias 2;other name 2;dob', 'name alias_2 alias_2 dob'],
    ['name line 1;name line 2;address line 1;address line 2', 'name alias address address_2'],
    ['name 1;name 2;nationality 1;nationality 2', 'name alias nationality_1 nationality_2'],
    ['customer name;customer 2nd name;dob', 'name dob'],
    ['name;passport 1;passport 2', 'name passport_1 passport_2'],
    ['name;contact 2 name', 'name contact_2_name'],
    ['director 1;director 2;name', 'director_1_name director_2_name name'],
    ['Apellido 1;Apellido 2;Nombre 1;Nombre 2', 'family_name given_name'],
  ])('%s', async (headers, expected) => {
    const read = (await fields(headers)).filter((field) => !field.startsWith('not read'));
    expect(read.join(' ')).toBe(expected);
  });

  it('nor does a holder 2 where nobody else is named', async () => {
    expect(await fields('id;customer 2 name')).toEqual(['id', 'name']);
  });
});

it('a party whose name the user states keeps its other columns', async () => {
  expect(
    await fields('name;Account holder 2;Account holder 2 DOB', { joint_holder_name: 'Account holder 2' }),
  ).toEqual(['name', 'joint_holder_name', 'joint_holder_dob']);
});
