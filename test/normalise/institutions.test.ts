import { describe, expect, test } from '@jest/globals';
import { expectReadings, readings } from './readings.js';

/** Names of institutions and companies, which lists translate more often than they spell them. */

describe('institutions are read in English too', () => {
  expectReadings(
    [
      ['Министерство обороны', 'ministry defence'],
      ['Завод «Ромашка»', 'plant romashka'],
      ['Министерство на отбраната', 'ministry defence'],
      ['Υπουργείο Άμυνας', 'ministry defence'],
      ['Τράπεζα Alpha', 'bank alpha'],
      ['وزارة الدفاع', 'ministry defence'],
      ['شركة النفط الوطنية ذ.م.م', 'company oil national llc'],
      ['وزارت نفت', 'ministry oil'],
      ['深圳市明月科技有限公司', 'shenzhen mingyue technology co ltd'],
      ['조선무역은행', 'korea trading bank'],
    ],
    true,
  );

  test.each(['Иван Банков', 'Светлана Мирная', 'Γιώργος Δάσος', 'وزير محمد', '王建设', '김은행'])(
    '%s is a person and is not',
    (name) => {
      const english = /\b(?:bank|peace|forest|minister|construction)\b/;
      expect(readings(name).filter((reading) => english.test(reading))).toEqual([]);
    },
  );
});

describe('names of Chinese companies', () => {
  expectReadings(
    [
      // the trade name by its sounds, with an English name in it, m before b and p, ch at the end
      ['广州沃森科技有限公司', 'guangzhou watson technology co ltd'],
      ['武汉登巴赫发动机有限公司', 'wuhan dembach engine co ltd'],
      // 信 spells no sound, but is read like 辛
      ['宁波新诺信电气有限公司', 'ningbo sinnosin electric co ltd'],
      // by its meaning
      ['成都白鹤光学仪器厂', 'chengdu white crane optics instruments plant'],
      ['厦门紫帽贸易有限公司', 'xiamen purple hat trading ltd'],
      ['太阳科技有限公司', 'sun tech ltd'],
      // in Cantonese
      ['保港機械有限公司', 'pokong machinery co ltd'],
      // cut otherwise
      ['香港明邦微電子有限公司', 'hong kong mingbangwei electronics co ltd'],
      ['广州金海洋科技有限公司', 'guangzhou jinhaiyang technology co ltd'],
      // the other words of translators
      ['中国石油控股有限公司', 'china oil holdings ltd'],
      ['中国石油控股有限公司', 'sino petroleum holding co ltd'],
      // as short as a person's name
      ['锦鲸科技', 'jinjing technology'],
    ],
    true,
  );
  test('a trade name of one character takes the word behind it, but not the last one', () => {
    expect(readings('明电子有限公司')).toContain('mingdianzi co ltd');
    expect(readings('明有限公司')).toEqual(['ming co ltd', 'ming ltd', 'ming youxiangongsi']);
  });
  test('a name without a company’s word, maybe a person’s with the given name first, has no such readings', () => {
    expect(readings('桂珠 王')).toEqual(['guizhu wang']);
  });
  test('a foreign word in characters, without a company’s, is read by its sounds', () => {
    expect(readings('斯塔罗维奇')).toEqual(['starovich', 'sitaluoweiqi']);
    expect(readings('桂花楼 斯塔罗维奇')).toEqual(['guihualou sitaluoweiqi', 'guihualou starovich']);
  });
  test('a compound surname and a given name that is a company’s word are a person', () => {
    expect(readings('欧阳海洋')).toEqual(['ouyang haiyang', 'auyeung hoiyeung']);
  });
});

describe('words of institutions with more than one meaning', () => {
  expectReadings(
    [
      ['Ίδρυμα κατά της Πείνας', 'foundation against peinas'],
      ['Εθνική Διοίκηση Υδάτων', 'national command water'],
      ['Εθνική Διοίκηση Υδάτων', 'national administration water'],
      ['Лига безопасного моря', 'league safe sea'],
      ['Лига безопасного моря', 'league safety sea'],
      ['ООО Ромашка Трейдинг Солюшнс', 'ooo romashka trading solutions'],
      ['조선민주주의인민공화국 해사감독국', 'dprk maritime administration'],
      ['조선민주주의인민공화국 해사감독국', 'dpr korea maritime administration'],
      ['달산 원자력 연구소', 'talsan nuclear research center'],
      ['달산무역회사', 'talsan trading company'],
      ['달산무역회사', 'talsan trading corporation'],
      ['Δίκαιη Πόλη', 'just city'],
      ['Κέντρο Προάσπισης', 'center protection'],
    ],
    true,
  );
});

describe('names written with something of their own kind in the way', () => {
  expectReadings(
    [
      ['Завод телекомму-никационный', 'plant telecommunications'],
      ['Универ-ситет Примерова', 'university primerova'],
      ['Δύναμη του Χαλμιστάν', 'dynami tou khalmistan'],
      ['深圳 市明月 科技 有限 公司', 'shenzhen mingyue technology co ltd'],
      ['State Planning Council (SPC)', 'state planning council spc'],
      ['State Planning Council (SPC)', 'state planning council'],
      ['Εθνικό Λιμενικό Κέντρο (ΕΛΚ) της Κρήτης', 'national port center kritis'],
      ['4η Στρατιά Συνδυασμένων Όπλων', '4 army combined arms'],
    ],
    true,
  );

  test('a word in brackets that is no initials of the name stays', () => {
    expect(readings('Lukomor Trading House (DUBAI)')).toEqual(['lukomor trading house dubai']);
    expect(readings('Εθνικό Λιμενικό Κέντρο (ΒΑΡ) της Κρήτης')).toContain('national port center var kritis');
    expect(readings('Εθνικό Λιμενικό Κέντρο (ΒΑΡ) της Κρήτης')).not.toContain('national port center kritis');
  });
});

describe('names of institutions taken apart', () => {
  expectReadings(
    [
      ['Клинский радиозавод', 'klin radio plant'],
      ['Внешторгбанк Лазурь', 'foreign trade bank lazur'],
      ['Военно-морской флот Лукоморья', 'navy lukomorya'],
      ['Лукоморские железные дороги', 'lukomor railway'],
      ['ЗАВОД «ЛУКОМОР» ИМЕНИ П.Р. КЛЮЕВА', 'plant lukomor named p r klyueva'],
      ['Управление берега (УПБ)', 'upravlenie berega'],
      ['АО «Объединение «Звезда» Клин»', 'ao association zvezda klin'],
      ["АО 'ЗАВОД ЗВЕЗДА'", 'ao plant star'],
    ],
    true,
  );
});
