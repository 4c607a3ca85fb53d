import { describe, expect, test } from '@jest/globals';
import { readName } from '../../src/normalise/name.js';

/** All readings as text; a word whose vowels are unknown ends in ~. */
function readings(name: string): string[] {
  return readName(name).map((reading) =>
    reading.tokens.map((token) => token.text + (token.skeletal ? '~' : '')).join(' '),
  );
}

/** Expects a reading among those given; the first one unless `anywhere`. */
function table(cases: readonly (readonly [string, string])[], anywhere = false): void {
  test.each(cases)('%s → %s', (name, expected) => {
    if (anywhere) expect(readings(name)).toContain(expected);
    else expect(readings(name)[0]).toBe(expected);
  });
}

describe('Latin', () => {
  table([
    ['Łukasz Müller Ødegård', 'lukasz muller odegard'],
    ['Nguyễn Đặng Thị Ngọc', 'nguyen dang thi ngoc'],
    ['Əliyev Şahin Ilgar Işık', 'aliyev sahin ilgar isik'],
    ['Þórður Straße Ægir Cœur', 'thordur strasse aegir coeur'],
    ['Ｆｕｌｌ Ｗｉｄｔｈ', 'full width'],
    ['ﬁnance Ǆordž', 'finance dzordz'],
  ]);
});

describe('Cyrillic', () => {
  table([
    ['Иван Петрович Сидоров', 'ivan petrovich sidorov'],
    ['Юлия Щербакова', 'yuliya shcherbakova'],
    ['Евгений Королёв', 'yevgeny korolev'],
    ['Дмитрий Белый', 'dmitry bely'],
    ['Жанна Цой', 'zhanna tsoy'],
    ['Харьков', 'kharkov'],
    ['Григорьев', 'grigoryev'],
    ['ВЛАДИМИР', 'vladimir'],
    ['Київ', 'kyyiv'],
    ['Григорій Шевченко', 'hryhoriy shevchenko'],
    ['Тарас Шевченківський', 'taras shevchenkivsky'],
    ['Уладзімір Каратынскі', 'uladzimir karatynski'],
    ['Сяргей Воўк', 'siarhey vouk'],
    ['Ђорђе Јовановић', 'djordje jovanovic'],
    ['Никола Ќосев', 'nikola kjosev'],
    ['Нұрсұлтан', 'nursultan'],
    ['Пловдив Търговище', 'plovdiv targovishte'],
    ['Өмүрбек', 'omurbek'],
    ['Ка́рский Макси́м', 'karsky maksim'],
  ]);
  describe('read in another way too', () => {
    table(
      [
        ['Пётр Лёгкин', 'pyotr lyogkin'],
        ['Юрий Ткачëв', 'yury tkachyov'],
        ['Уладзімір Дзянісаў', 'vladimir denisov'],
        ['Инна COPOKA', 'inna soroka'],
        ['AHO Весна', 'ano vesna'],
      ],
      true,
    );
  });
  test('a Latin word that looks like no Cyrillic one, or stands beside one that does not, stays', () => {
    expect(readings('SORA Весна')).toEqual(['sora vesna']);
    expect(readings('COPA Plus Весна')).toEqual(['copa plus vesna']);
  });
});

describe('Greek, Armenian, Georgian', () => {
  table([
    ['Γεώργιος Παπανδρέου', 'georgios papandreou'],
    ['Αθήνα', 'athina'],
    ['Ευάγγελος Αυγερινός', 'evangelos avgerinos'],
    ['Μπάμπης Ντίνος', 'bampis dinos'],
    ['Λευτέρης', 'lefteris'],
    ['Αντώνης Χατζηδάκης', 'antonis chatzidakis'],
    ['Μάιος Ταΰγετος', 'maios taygetos'],
    ['Երևան', 'yerevan'],
    ['Սուրեն Պետրոսյան', 'suren petrosyan'],
    ['Ոսկան', 'voskan'],
    ['თბილისი', 'tbilisi'],
    ['ნინო ჩხეიძე', 'nino chkheidze'],
    ['ᲜᲘᲜᲝ', 'nino'],
  ]);
});

describe('Arabic', () => {
  table([
    ['محمد', 'muhammad'],
    ['مُحَمَّد أحمد', 'muhammad ahmad'],
    ['محـــمد', 'muhammad'],
    ['عبد الله الحسن', 'abdullah al hasan'],
    ['عبدالرحمن', 'abd al rahman'],
    ['عبد الرحمن', 'abd al rahman'],
    ['أبو بكر', 'abu bakr'],
    ['ابوبكر البغدادي', 'abu bakr al baghdadi'],
    ['خالد بن الوليد', 'khalid bin al walid'],
    ['فاطمة الزهراء', 'fatima al zahra'],
    ['دمشق', 'dimashq'],
    ['علي رضا محمدي', 'ali rida mohammadi'],
    ['محمدرضا کریم‌زاده', 'mohammad reza karimzadeh'],
    ['حسین علی‌پور', 'hossein alipour'],
    ['شہباز شریف', 'shahbaz sharif'],
    ['ﻣﺤﻤﺪ', 'muhammad'],
    ['الياس', 'ilyas'],
    ['جمال الدين', 'jamal al din'],
    ['غلام', 'ghulam'],
  ]);

  test('a word that no table knows keeps its consonants and long vowels and is marked', () => {
    expect(readings('زقنبور')).toEqual(['zqnbur~']);
    expect(readings('باروزا')).toEqual(['baruza']);
  });
});

describe('Hebrew', () => {
  table([
    ['דוד בן גוריון', 'david ben gorion~'],
    ['משה כהן', 'moshe cohen'],
    ['ירושלים', 'jerusalem'],
    ["ג'ורג'", 'jorj~'],
    ['בע״מ', 'baam'],
    ['שָׁלוֹם', 'shalom'],
  ]);
});

describe('Han', () => {
  table([
    ['王小明', 'wang xiaoming'],
    ['王 小明', 'wang xiaoming'],
    ['单田', 'shan tian'],
    ['欧阳明', 'ouyang ming'],
    ['張國華', 'zhang guohua'],
    ['阿不都·哈克', 'abudu hake'],
    ['Wang Wei', 'wang wei'],
  ]);
  table(
    [
      ['陳國強', 'chan kwokkeung'],
      ['陳國強', 'chen kuochiang'],
      ['周德', 'chou te'],
      ['許志明', 'hsu chihming'],
      ['金正哲', 'kim jongchol'],
      ['田中太郎', 'tanaka taro'],
    ],
    true,
  );

  test('a name given in two scripts is read twice, not as one long name', () => {
    expect(readings('Wang Xiaoming (王小明)').slice(0, 2)).toEqual(['wang xiaoming', 'wong siuming']);
    expect(readings('Wang Xiaoming Ltd (香港)')[0]).toBe('wang xiaoming ltd xiang gang');
  });
});

describe('Japanese, Korean', () => {
  table([
    ['さとう けんいち', 'sato kenichi'],
    ['トウキョウ', 'tokyo'],
    ['ｻｸﾗ', 'sakura'],
    ['鈴木 イチロー', 'suzuki ichiro'],
    ['김영수', 'kim yongsu'],
    ['남궁 민', 'namkung min'],
  ]);
  table(
    [
      ['김영수', 'kim yeongsu'],
      ['김영수', 'kim yong su'],
      ['이준호', 'lee junho'],
      ['이준호', 'ri junho'],
      ['박지성', 'park jiseong'],
      ['최민수', 'choi minsu'],
      ['서울', 'so ul'],
      ['정지부', 'jong chibu'],
      ['림바니오', 'rim panio'],
    ],
    true,
  );
  test('decomposed syllables read alike', () => {
    expect(readings('김영수'.normalize('NFD'))).toEqual(readings('김영수'));
  });
});

describe('South and South-East Asia, Ethiopia', () => {
  table([
    ['नरेन्द्र कुमार शर्मा', 'narendra kumar sharma'],
    ['सचिन', 'sachin'],
    ['राजनाथ सिंह', 'rajnath singh'],
    ['कमला', 'kamla'],
    ['मुंबई', 'mumbai'],
    ['ज़ाकिर', 'zakir'],
    ['রহিম চৌধুরী', 'rahim chowdhury'],
    ['রবীন্দ্রনাথ', 'rabindranath'],
    ['ਮਨਮੋਹਨ ਸਿੰਘ', 'manmohan singh'],
    ['രാഹുൽ', 'rahul'],
    ['สมชาย', 'somchai'],
    ['กรุงเทพ', 'krungthep'],
    ['เชียงใหม่', 'chiangmai'],
    ['ภูมิพล', 'phumiphon'],
    ['အောင်မြင့်', 'aung myint'],
    ['ရွှေ', 'shwe'],
    ['ရန်ကုန်', 'yan kon'],
    ['አህመድ', 'ahmed'],
    ['ብርሃነ', 'berhane'],
    ['សុខ', 'sok'],
  ]);
});

describe('institutions are read in English too', () => {
  table(
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

describe('foreign names in Chinese characters are read by their sounds', () => {
  table(
    [
      ['弗拉基米尔·科波夫', 'vladimir kopov'],
      ['阿科多夫格兰特', 'akodov grant'],
      ['谢尔盖·伊戈尔耶维奇', 'sergei igoryevich'],
      ['塔纳托波利斯有限公司', 'tanatopolis co ltd'],
      ['大连加尼泰克贸易有限公司', 'dalian ganitek trade co ltd'],
    ],
    true,
  );

  test.each(['王小明', '欧阳修', '孙 丽雪', '利 雷 丁', '阿里贸易有限公司'])('%s is no foreigner', (name) => {
    const text = readings(name).join('|');
    expect(text).toMatch(/wang xiaoming|ouyang xiu|sun lixue|li lei ding|lileiding|ali trade/);
    expect(text).not.toMatch(/redin|liredin/);
  });
});

describe('names of Chinese companies', () => {
  table(
    [
      // the trade name by its sounds, with an English name in it, m before b and p, ch at the end
      ['广州沃森科技有限公司', 'guangzhou watson technology co ltd'],
      ['武汉登巴赫发动机有限公司', 'wuhan dembach engine co ltd'],
      // 信 spells no sound, but is read like 辛
      ['宁波新诺信电气有限公司', 'ningbo sinnosin electric co ltd'],
      // by its meaning
      ['成都白鹤光学仪器厂', 'chengdu white crane optics instruments plant'],
      ['厦门紫帽贸易有限公司', 'xiamen purple hat trading ltd'],
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
  test('a name without a company’s word, maybe a person’s with the given name first, has no such readings', () => {
    expect(readings('桂珠 王')).toEqual(['guizhu wang']);
  });
  test('a compound surname and a given name that is a company’s word are a person', () => {
    expect(readings('欧阳海洋')).toEqual(['ouyang haiyang', 'auyeung hoiyeung']);
  });
});

describe('what Arabic grammar joins ends at a comma', () => {
  table(
    [
      ['متین الله داد', 'matinullah dad'],
      ['متین، الله داد', 'matin allah dad'],
      ['متین, الله داد', 'matin allah dad'],
      ['خطیب، عبد الله', 'khatib abdullah'],
      ['عبد، الله', 'abdullah'],
    ],
    true,
  );
});

describe('words of institutions with more than one meaning', () => {
  table(
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
  table(
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
  table(
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
