import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readNameCell } from '../../src/customers/name-cell.js';
import { placeholderName, saysNothing } from '../../src/customers/placeholders.js';
import type { EntityType } from '../../src/normalise/party.js';

/** `full {family} / alias + role: other` */
function read(text: string, type: EntityType = 'unknown'): string {
  const { full, parts, aliases, others } = readNameCell(text, type);
  const family = parts.find(({ role }) => role === 'family')?.text;
  const name = family === undefined ? full : `${full} {${family}}`;
  return [name, ...aliases].join(' / ') + others.map((other) => ` + ${other.role}: ${other.name}`).join('');
}

describe('readNameCell', () => {
  it.each([
    ['Anna Muster', 'Anna Muster'],
    ['  Anna \u00a0 Muster ', 'Anna Muster'],
    ['Dr. Anna Muster', 'Dr. Anna Muster'],
    ['MUSTER, Anna', 'Anna MUSTER {MUSTER}'],
    ['Muster, Anna B., PhD', 'Anna B. Muster PhD {Muster} / Anna B. Muster'],
    ['محمد، علي', 'علي محمد {محمد}'],
    ['Example Trading Co., Ltd.', 'Example Trading Co., Ltd.'],
    ['Example, Inc.', 'Example, Inc.'],
    ['Example, S.A. de C.V.', 'Example, S.A. de C.V.'],
    ['Smith, Jones, Brown and Partners', 'Smith, Jones, Brown and Partners'],
    ['Anna Muster aka Anni', 'Anna Muster / Anni'],
    ['Anna Muster a/k/a Anni M.', 'Anna Muster / Anni M.'],
    ['Anna Muster (alias Anni)', 'Anna Muster / Anni'],
    ['Anna Muster (also known as: Anni; Anne)', 'Anna Muster / Anni / Anne'],
    ['Anna Muster; Anna Beispiel | Änne', 'Anna Muster / Anna Beispiel / Änne'],
    ['Anna Muster née Beispiel', 'Anna Muster / Anna Beispiel'],
    ['Anna Muster-Klein (geb. Beispiel)', 'Anna Muster-Klein / Anna Beispiel'],
    ['Acme Ltd formerly Apex Ltd', 'Acme Ltd / Apex Ltd'],
    ['Acme Ltd formerly Smith', 'Acme Ltd / Smith'],
    ['Anna Muster formerly Smith', 'Anna Muster / Anna Smith'],
    ['Anna Muster (f/k/a: Smith)', 'Anna Muster / Anna Smith'],
    ['Anna Muster formerly known as Qeltharani', 'Anna Muster / Qeltharani / Anna Qeltharani'],
    ['Anna Muster formerly Anna Smith', 'Anna Muster / Anna Smith'],
    ['Muster formerly Smith', 'Muster / Smith / Muster Smith'],
    ['Acme (ex Velmar)', 'Acme / Velmar'],
    ['Grawit Ltd (ex Velmar)', 'Grawit Ltd / Velmar'],
    ['Velmar Trading (ex-Tarondel Shipping)', 'Velmar Trading / Tarondel Shipping'],
    ['Anna Muster (ex Beispiel)', 'Anna Muster / Anna Beispiel'],
    ['Anna Muster (ex-minister)', 'Anna Muster (ex-minister) / Anna Muster'],
    ['Mr Muster, Anna', 'Mr Anna Muster {Muster} / Anna Muster'],
    ['Anna Muster u. Bert Klein', 'Anna Muster u. Bert Klein / Anna Muster + joint holder: Bert Klein'],
    ['Anna u. Bert Muster', 'Anna u. Bert Muster / Anna Muster + joint holder: Bert Muster'],
    ['Herr Jo u. Frau Ann Muster', 'Herr Jo Muster + joint holder: Frau Ann Muster'],
    ['Zoravan u Qelthar Velmar', 'Zoravan u Qelthar Velmar'],
    ['Acme Ltd t/a The Corner Shop', 'Acme Ltd / The Corner Shop'],
    ['Acme Ltd D/B/A Corner', 'Acme Ltd / Corner'],
    ['Acme Ltd trading as Corner', 'Acme Ltd / Corner'],
    ['Anna Muster c/o Acme Ltd', 'Anna Muster + care of: Acme Ltd'],
    ['Anna Muster (deceased)', 'Anna Muster'],
    ['Estate of the late Anna Muster', 'Estate of the late Anna Muster / Anna Muster'],
    ['Anna Muster ATF Muster Family Trust', 'Anna Muster + trust: Muster Family Trust'],
    ['Example Bank FBO Anna Muster', 'Example Bank + on behalf of: Anna Muster'],
    ['Bank of Example', 'Bank of Example'],
    ['Mr and Mrs Jo Muster', 'Mr Jo Muster + joint holder: Mrs Jo Muster'],
    ['Herr Esra Muster', 'Herr Esra Muster'],
    ['Dr. Ydon Muster', 'Dr. Ydon Muster'],
    [
      'Mr Jo Muster & Mrs Ann Beispiel',
      'Mr Jo Muster / Mr Jo Muster Beispiel + joint holder: Mrs Ann Beispiel',
    ],
    [
      'Mr Jo Ivor & Mrs Ann Muster Sample',
      'Mr Jo Ivor / Mr Jo Ivor Sample / Mr Jo Ivor Muster Sample + joint holder: Mrs Ann Muster Sample',
    ],
    [
      'Herr Jo und Frau Ann Muster Sample',
      'Herr Jo Sample / Herr Jo Muster Sample + joint holder: Frau Ann Muster Sample',
    ],
    ['Mr Jo and Mrs Ann Muster', 'Mr Jo Muster + joint holder: Mrs Ann Muster'],
    ['Mr Jo Muster & Mrs Ann Muster', 'Mr Jo Muster + joint holder: Mrs Ann Muster'],
    ['Zhou Hailang 周海浪', 'Zhou Hailang 周海浪 / Zhou Hailang / 周海浪'],
    ['周海浪 Zhou Hailang', '周海浪 Zhou Hailang / 周海浪 / Zhou Hailang'],
    ['Пример Анна Anna Muster', 'Пример Анна Anna Muster / Пример Анна / Anna Muster'],
    ['Mr 周海浪', 'Mr 周海浪 / 周海浪'],
    ['Мустер Анна as trustee', 'Мустер Анна as trustee / Мустер Анна'],
    ['Anna 周 Muster', 'Anna 周 Muster'],
    ['周海浪先生', '周海浪先生 / 周海浪'],
    ['周海浪 女士', '周海浪 女士 / 周海浪'],
    ['김 서봉 씨', '김 서봉 씨 / 김 서봉'],
    ['Anna Muster 先生', 'Anna Muster 先生 / Anna Muster'],
    ['周先生', '周先生'],
    ['김서봉 선생님', '김서봉 선생님 / 김서봉'],
    ['周海浪 (VIP)', '周海浪 (VIP) / 周海浪'],
    ['周海浪（北京）', '周海浪（北京） / 周海浪'],
    ['【VIP】周海浪先生', '【VIP】周海浪先生 / 周海浪先生 / 周海浪'],
    ['周海浪女士（北京）', '周海浪女士（北京） / 周海浪女士 / 周海浪'],
    ['周海浪-北京', '周海浪-北京 / 周海浪'],
    ['周海浪，北京', '北京 周海浪 {周海浪} / 周海浪'],
    ['北京 周海浪', '北京 周海浪 / 周海浪'],
    ['서울 강바람', '서울 강바람 / 강바람'],
    ['강바람（서울）', '강바람（서울） / 강바람'],
    // a surname and a given name: a surname of two signs, a Japanese one, one before a given name of two signs
    ['남궁 바람', '남궁 바람'],
    ['长谷川 健太郎', '长谷川 健太郎'],
    ['田中，花子', '花子 田中 {田中}'],
    ['周海浪贸易公司（北京）', '周海浪贸易公司（北京） / 周海浪贸易公司'],
    ['김서봉 - VIP', '김서봉 - VIP / 김서봉'],
    ['Sr. Juan y Sra. Ana Ejemplo', 'Sr. Juan Ejemplo / Juan Ejemplo + joint holder: Sra. Ana Ejemplo'],
    ['José Ortega y Gasset', 'José Ortega y Gasset'],
    ['Procter & Sample', 'Procter & Sample'],
    ['Alias Smith', 'Alias Smith'],
    ['Anna\nMuster', 'Anna Muster'],
    ['张伟、李娜', '张伟 / 李娜'],
    ['张伟；李娜', '张伟 / 李娜'],
    ['Endowment for Care of Examples', 'Endowment for Care of Examples'],
    ['Anna Muster\nBert Beispiel', 'Anna Muster / Bert Beispiel'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  // the whole stays the first name
  it.each([
    ['Anna Muster / Bert Beispiel', 'Anna Muster + joint holder: Bert Beispiel'],
    ['Anna Muster/Bert Beispiel', 'Anna Muster + joint holder: Bert Beispiel'],
    ['A. Muster & B. Beispiel', 'A. Muster + joint holder: B. Beispiel'],
    ['Anna Muster and Bert Beispiel', 'Anna Muster + joint holder: Bert Beispiel'],
    ['ANNA MUSTER OR BERT BEISPIEL', 'ANNA MUSTER + joint holder: BERT BEISPIEL'],
    ['Anna Muster und Bert Beispiel', 'Anna Muster + joint holder: Bert Beispiel'],
    ['Ana Ejemplo y/o Juan Muestra', 'Ana Ejemplo + joint holder: Juan Muestra'],
    ['Anna Wzór i Jan Przykład', 'Anna Wzór + joint holder: Jan Przykład'],
    ['Анна Образец и Иван Пример', 'Анна Образец + joint holder: Иван Пример'],
    [
      'Anna Muster, Bert Beispiel & Carl Probe',
      'Anna Muster + joint holder: Bert Beispiel + joint holder: Carl Probe',
    ],
    ['MUSTER, Anna / BEISPIEL, Bert', 'Anna MUSTER + joint holder: Bert BEISPIEL'],
    ['Anna & Bert Muster', 'Anna Muster + joint holder: Bert Muster'],
    [
      'Anna Muster & Bert Beispiel & Carl Probe',
      'Anna Muster + joint holder: Bert Beispiel + joint holder: Carl Probe',
    ],
    ['张伟/李娜', '张伟 + joint holder: 李娜'],
    ['张伟／李娜', '张伟 + joint holder: 李娜'],
    ['Анна Образец / Anna Obrazec', 'Анна Образец / Anna Obrazec'],
    ['Anna Muster / Bert Beispiel; Carl Probe', 'Carl Probe / Anna Muster + joint holder: Bert Beispiel'],
  ])('%j is read in parts beside the whole', (text, expected) => {
    const { full, aliases, others } = readNameCell(text, 'unknown');
    expect(full).not.toBe(aliases[0]);
    const parts = others.map(({ role, name }) => ` + ${role}: ${name}`).join('');
    expect(`${aliases.join(' / ')}${parts}`).toBe(expected);
  });

  it.each([
    'Smith & Sons Ltd',
    'Muster and Beispiel GmbH',
    'Simon and Schuster',
    'Trinidad and Tobago',
    'José Ortega y Gasset',
    'João Costa e Silva',
    'Joan Puig i Ferrer',
    'Anna Maria E Muster Beispiel',
    'Ramesh Kumar S/O Suresh Kumar',
    'Import/Export Trading',
    'Muster Steel & Pipe Works',
    'Procter & Sample',
    'Anna Muster-Klein / Muster',
  ])('%j is one name', (text) => {
    expect(readNameCell(text, 'unknown')).toMatchObject({ full: text, aliases: [], others: [] });
  });

  it.each([
    ['Anna Muster (PEP)', 'Anna Muster'],
    ['Anna Muster [VIP]', 'Anna Muster'],
    ['Muster "Anni" Anna', 'Muster Anna'],
    ['Anna «Anni» Muster', 'Anna Muster'],
    ['Anna Muster - closed', 'Anna Muster'],
    ['Anna Muster b. 07.10.1952', 'Anna Muster'],
    ['Anna Muster, geb. 07.10.1952', 'Anna Muster'],
    ['Anna Muster 1952-10-07', 'Anna Muster'],
    ['Anna Muster born 1952', 'Anna Muster'],
    ['+7 495 1234567 Anna Muster', 'Anna Muster'],
    ['Anna Muster #2', 'Anna Muster'],
    ['Mr. Anna Muster Esq.', 'Mr. Anna Muster'],
    ['Anna Muster PhD', 'Anna Muster'],
    ['Anna Muster, Moscow', 'Anna Muster'],
    ['ИП Мустер Анна', 'Мустер Анна'],
    ['Индивидуальный предприниматель Анна Мустер', 'Анна Мустер'],
    ['Anna Muster (B. 12) - PEP - 2', 'Anna Muster'],
    ['Muster; Anna', 'Muster Anna'],
    ['MUSTER VV', 'MUSTER V V'],
    ['МУСТЕР ВВ', 'МУСТЕР В В'],
    ['VV Muster', 'V V Muster'],
    ['Kimbansok', 'Kim bansok'],
    ['WONGMOONCHEI', 'WONG MOONCHEI'],
    ['Liqenheng', 'Li qenheng'],
    ['VV MUSTER', 'V V MUSTER'],
    ['Muster AM', 'Muster A M'],
    ['AM Muster', 'A M Muster'],
    ['MUSTER AA', 'MUSTER A A'],
    ['АВ МУСТЕР', 'А В МУСТЕР'],
    // what else the cell holds is left out first
    ['Mr VV Muster', 'V V Muster'],
    ['MR. VV MUSTER', 'V V MUSTER'],
    ['VV Muster PhD', 'V V Muster'],
    ['VV Muster (Velmstadt)', 'V V Muster'],
    ['VV Muster - closed', 'V V Muster'],
    ['VV Muster, Moscow', 'V V Muster'],
    ['VV Muster & Anna Beispiel', 'V V Muster'],
    ['Mr and Mrs VV Muster', 'V V Muster'],
    ['г-н ВВ Мустер', 'В В Мустер'],
    ['Mr Kimbansok', 'Kim bansok'],
    ['Kimbansok (Velmstadt)', 'Kim bansok'],
    // the remark makes no company of the person
    ['Anna Muster (private bank client)', 'Anna Muster'],
    ['Anna Muster - Trust account', 'Anna Muster'],
  ])('%j is read without what is no name, too', (text, bare) => {
    expect(readNameCell(text, 'unknown').aliases).toContain(bare);
  });

  it.each([
    'B Muster Anna',
    'Muster LI',
    // two letters of many names are a surname, and what follows is no given name of two syllables, or may be anybody's
    'Angelo',
    'Durante',
    'Kimberley',
    'Hansbert',
    'Qimbansok',
    'NG Muster',
    'MD Muster',
    'AN MUSTER',
    'AL Muster',
    'KLM Muster',
    'No Muster Hyon',
    'Muster Steel (London)',
    'Studio 54',
    'VELMAR FU 7877',
    'vojna jedinica 26165',
    'ООО ТД "КАМА"',
    'Velm e Muster Org',
    'Pier 7 Shipping Ltd',
    'ООО "Пример"',
    'Торговый дом "Пример"',
    'Individual Solutions GmbH',
    'MUSTER NG',
    'VELMAR LLC',
    'VELMAR LTD',
    'VELMAR KG',
    'MUSTER LEE',
    'Smith-Muster -Anna',
  ])('%j has nothing such', (text) => {
    expect(readNameCell(text, 'unknown').aliases).toEqual([]);
  });

  it.each([
    ['Jos&eacute; Mu&ntilde;oz', 'José Muñoz'],
    ['O&#39;Hara Anna', "O'Hara Anna"],
    ['M&#xFC;ller Anna', 'Müller Anna'],
    ['&Aacute;rp&aacute;d Kis', 'Árpád Kis'],
    ['&Oslash;rsted &aelig;', 'Ørsted æ'],
    ['Anna&nbsp;Muster', 'Anna Muster'],
    ['Muster &amp Co; &nonsense; &#0; &#xD800;', 'Muster &amp Co'],
  ])('%j is HTML', (text, full) => {
    expect(readNameCell(text, 'unknown').full).toBe(full);
  });

  it('takes nothing apart where the customer is a company', () => {
    expect(read('Anna Muster & Bert Beispiel', 'organization')).toBe('Anna Muster & Bert Beispiel');
  });

  it('goes by the type of the customer', () => {
    expect(read('John & Mary Muster', 'person')).toBe('John Muster + joint holder: Mary Muster');
    expect(read('John & Mary Muster', 'organization')).toBe('John & Mary Muster');
    expect(read('Banco Ejemplo, Madrid', 'organization')).toBe('Banco Ejemplo, Madrid / Banco Ejemplo');
    expect(read('de la Cruz y Prado Santos, María', 'person')).toBe(
      'María de la Cruz y Prado Santos {de la Cruz y Prado Santos}',
    );
  });

  it('gives a name for every text that has a letter, and never throws', () => {
    const unit = fc.constantFrom(
      'A',
      'b',
      ' ',
      ',',
      ';',
      '&',
      '(',
      ')',
      '/',
      ' aka ',
      ' c/o ',
      'Mr ',
      ' and ',
      '\n',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const { full, aliases, others } = readNameCell(text, 'person');
        expect(
          [full, ...aliases, ...others.map(({ name }) => name)].join('').length > 0 || !/[Ab]/.test(text),
        ).toBe(true);
      }),
    );
  });
});

describe('placeholders', () => {
  it.each([
    'N/A',
    'n.a.',
    'NA',
    'none',
    'NULL',
    '-',
    '--',
    '???',
    '.',
    'Unknown',
    'UNKNOWN UNKNOWN',
    'TBC',
    'не указано',
    '无',
    'Unbekannt',
    'FNU LNU',
    'not  available',
  ])('%j says nothing', (text) => {
    expect([saysNothing(text), placeholderName(text)]).toEqual([
      true,
      'the name is a placeholder for a missing one',
    ]);
  });
  it.each([
    'TEST',
    'Test Customer 2',
    'test user',
    'xxx',
    'XXXX XXX',
    'zzz',
    'aaaa',
    'Dummy Account',
    'Sample Customer',
    'asdf',
    'x',
  ])('%j is a test row', (text) => {
    expect(placeholderName(text)).toBe('the name is that of a test row');
  });
  it.each([
    'Testa',
    'Na Young',
    'Demos Kratos',
    'Sam Ple',
    'Unknown Mortal Orchestra',
    'Nil Sharma',
    'Xu',
    'Zz Top',
    'Li',
    'O',
    '360',
    'Aaron',
    'Foo Fighters',
    'Dummy Ltd',
    'علي',
    '吴',
  ])('%j may be a name', (text) => {
    expect(placeholderName(text)).toBeNull();
  });
});
