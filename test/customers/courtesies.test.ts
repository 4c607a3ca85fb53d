import { describe, expect, test } from '@jest/globals';
import { withoutCourtesies } from '../../src/customers/courtesies.js';
import { readNameCell } from '../../src/customers/name-cell.js';

describe('a name without forms of address and degrees', () => {
  test.each([
    ['An Herrn Zoravan Qelthar', 'Zoravan Qelthar'],
    ['z. Hd. Herrn Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Hr. Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Fam. Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Fru Zorava Qelthar', 'Zorava Qelthar'],
    ['Pani Zorava Qelthar', 'Zorava Qelthar'],
    ['pan Ing. Zoravan Qelthar', 'Zoravan Qelthar'],
    ['г-н Зораван Кельтар', 'Зораван Кельтар'],
    ['гражданка Зорава Кельтар', 'Зорава Кельтар'],
    ['Herrn Dr. med. Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Prof. Dr. h.c. mult. Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Dipl.-Kfm. Zoravan Qelthar', 'Zoravan Qelthar'],
    ['H.E. Zoravan Qelthar', 'Zoravan Qelthar'],
    ['The Family of Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Sig.ra Zorava Qelthar', 'Zorava Qelthar'],
    ['Don Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Zoravan Qelthar Jr.', 'Zoravan Qelthar'],
    ['Zoravan Qelthar III', 'Zoravan Qelthar'],
    ['Zoravan Qelthar, Ph.D., MBA', 'Zoravan Qelthar'],
    ['Zoravan Qelthar Dipl.-Ing.', 'Zoravan Qelthar'],
    ['Zoravan Qelthar M.Sc.', 'Zoravan Qelthar'],
    ['Zoravan Qelthar MA', 'Zoravan Qelthar'],
    ['Zoravan Qelthar & Frau', 'Zoravan Qelthar'],
    ['H.H. Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Er. Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Rear Admiral Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Tan Sri Dato Zoravan Qelthar', 'Dato Zoravan Qelthar'],
    ['His Excellency Zoravan Qelthar', 'Zoravan Qelthar'],
    ['полк. Зораван Кельтар', 'Зораван Кельтар'],
    ['к.т.н. Зораван Кельтар', 'Зораван Кельтар'],
    ['Зораван Кельтар мл.', 'Зораван Кельтар'],
    ['Зораван Кельтар ИП', 'Зораван Кельтар'],
    ['директор Зораван Кельтар', 'Зораван Кельтар'],
    ['Ген. директор Зораван Кельтар', 'Зораван Кельтар'],
    ['генеральный директор Зораван Кельтар', 'Зораван Кельтар'],
    ['покойный Зораван Кельтар', 'Зораван Кельтар'],
    ['Клиент: Зораван Кельтар', 'Зораван Кельтар'],
    ['глава КФХ Зораван Кельтар', 'Зораван Кельтар'],
    ['Нотаріус Зораван Кельтар', 'Зораван Кельтар'],
    ['The Director Zoravan Qelthar', 'Zoravan Qelthar'],
    ['CLIENT ZORAVAN QELTHAR', 'ZORAVAN QELTHAR'],
    ['Guardian of Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Geschäftsführer Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Le bénéficiaire Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Représentant légal: Zoravan Qelthar', 'Zoravan Qelthar'],
    ['el difunto Zoravan Qelthar', 'Zoravan Qelthar'],
    ['PEP Zoravan Qelthar', 'Zoravan Qelthar'],
    ['Zoravan Qelthar UBO', 'Zoravan Qelthar'],
    ['Zoravan Qelthar e.K.', 'Zoravan Qelthar'],
    ['g-n Zoravan Qelthar', 'Zoravan Qelthar'],
    ['закрыт Зораван Кельтар', 'Зораван Кельтар'],
    ['Зораван Кельтар с супругой', 'Зораван Кельтар'],
    ['Zoravan Qelthar CLOSED', 'Zoravan Qelthar'],
    ['ZORAVAN QELTHAR DUPLICATE', 'ZORAVAN QELTHAR'],
    ['Zoravan Qelthar NON RESIDENT', 'Zoravan Qelthar'],
    ['Zoravan Qelthar non-resident closed', 'Zoravan Qelthar'],
    ["Zoravan Qelthar dec'd", 'Zoravan Qelthar'],
    ['Zoravan Qelthar TTEE', 'Zoravan Qelthar'],
    ['Zoravan Qelthar Einzelunternehmen', 'Zoravan Qelthar'],
    ['Зораван Кельтар умер', 'Зораван Кельтар'],
    ['κ.κ. Ζοραβάν Κελτάρ', 'Ζοραβάν Κελτάρ'],
    ['الدكتور زوراوان قلطار', 'زوراوان قلطار'],
    ['د. زوراوان قلطار', 'زوراوان قلطار'],
    ['أ.د. زوراوان قلطار', 'زوراوان قلطار'],
    ['المهندس / زوراوان قلطار', 'زوراوان قلطار'],
    ['معالي الدكتور زوراوان قلطار', 'زوراوان قلطار'],
    ['السيد الدكتور زوراوان قلطار', 'زوراوان قلطار'],
    ['العقيد زوراوان قلطار', 'زوراوان قلطار'],
    ['جناب آقای دکتر زوراوان قلطار', 'زوراوان قلطار'],
    ['آیت الله زوراوان قلطار', 'زوراوان قلطار'],
    ['حجت\u200cالاسلام زوراوان قلطار', 'زوراوان قلطار'],
    ['زوراوان قلطار خانم', 'زوراوان قلطار'],
    ['Zoravan Qelthar et fils', 'Zoravan Qelthar'],
    ['Zoravan Qelthar as Trustee', 'Zoravan Qelthar'],
    ['Zoravan Qelthar sel.', 'Zoravan Qelthar'],
    ['Qelthar Dr., Zoravan', 'Qelthar, Zoravan'],
    ['Qelthar, Hr. Zoravan', 'Qelthar, Zoravan'],
    ['Qelthar und Frau, Zoravan', 'Qelthar, Zoravan'],
  ])('%s', (cell, bare) => {
    expect(withoutCourtesies(cell, 'person')).toBe(bare);
    const inOrder = bare.split(', ').reverse().join(' ');
    expect(readNameCell(cell, 'unknown').aliases).toContain(inOrder);
  });

  test.each([
    'Zoravan Qelthar',
    // titles that are never a name, in front: the matcher leaves them out by itself
    'Herrn Zoravan Qelthar',
    'Dr. Zoravan Qelthar',
    // one word would be left
    'Don Qelthar',
    'Qelthar Jr.',
    // as likely names: nothing marks them
    'Zora Vel Ma',
    'ZORA VEL MA',
    'He Zora Vel',
    'Donna Zorava Qelthar',
    'Zoravan Qelthar Neto',
    'An Zora Vel',
    'Tan Zora Vel',
    'Al Zoravan Qelthar',
    'Al-Zoravan Qelthar',
    'شيخ زوراوان قلطار',
    'حجت زوراوان قلطار',
    'Qelthar Li Jun',
    'Zorava Qelthar Non',
    'Zorava Qelthar Resident',
    'Zorava Qelthar Pep',
    'Director Qelthar',
    'Qelthar CLOSED',
  ])('%s has none', (cell) => {
    expect(withoutCourtesies(cell, 'person')).toBeNull();
  });

  test.each([
    ['الشيخ زوراوان قلطار', 'شيخ زوراوان قلطار'],
    ['السید زوراوان قلطار', 'سید زوراوان قلطار'],
    ['معالي الشيخ زوراوان قلطار', 'شيخ زوراوان قلطار'],
    ['Al Haj Zoravan Qelthar', 'Haj Zoravan Qelthar'],
    ['El-Hadj Zoravan Qelthar', 'Hadj Zoravan Qelthar'],
    ['al-Sheikh Zoravan Qelthar', 'Sheikh Zoravan Qelthar'],
  ])('a title that may be a name loses its article and nothing else: %s', (cell, bare) => {
    expect(withoutCourtesies(cell, 'person')).toBe(bare);
  });

  test('of a name with a word that companies use, too, unless the form of address may be a company’s', () => {
    expect(withoutCourtesies('آقای زوراوان اسلامی', 'unknown')).toBe('زوراوان اسلامی');
    expect(withoutCourtesies('آقای زوراوان شرکت', 'unknown')).toBeNull();
    expect(withoutCourtesies('Pan Zoravan Bank', 'unknown')).toBeNull();
  });

  test('companies and ships keep all their words', () => {
    expect(withoutCourtesies('Pan Zoravan Qelthar', 'organization')).toBeNull();
    expect(withoutCourtesies('Pan Zoravan Qelthar', 'vessel')).toBeNull();
    expect(withoutCourtesies('Don Zoravan Trading Ltd', 'unknown')).toBeNull();
  });

  test('what was written stays the name, since Pan and Junior are names too', () => {
    expect(readNameCell('Pan Zoravan Qelthar', 'person').full).toBe('Pan Zoravan Qelthar');
  });

  test('both of a couple are read behind German and Polish forms of address', () => {
    expect(readNameCell('Herrn und Frau Zoravan Qelthar', 'person')).toMatchObject({
      full: 'Herrn Zoravan Qelthar',
      others: [{ role: 'joint holder', name: 'Frau Zoravan Qelthar' }],
    });
  });
});
