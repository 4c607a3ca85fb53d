import { describe, expect, test } from '@jest/globals';
import { koreanInKatakana } from '../../src/normalise/scripts/katakana-korean.js';
import { expectReadings, readings } from './readings.js';

describe('Latin', () => {
  expectReadings([
    ['Łukasz Müller Ødegård', 'lukasz muller odegard'],
    ['Nguyễn Đặng Thị Ngọc', 'nguyen dang thi ngoc'],
    ['Əliyev Şahin Ilgar Işık', 'aliyev sahin ilgar isik'],
    ['Þórður Straße Ægir Cœur', 'thordur strasse aegir coeur'],
    ['Ｆｕｌｌ Ｗｉｄｔｈ', 'full width'],
    ['ﬁnance Ǆordž', 'finance dzordz'],
  ]);
});

describe('Cyrillic', () => {
  expectReadings([
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
    expectReadings(
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
  expectReadings([
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
  expectReadings([
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

  describe('a name of no Arab or Iranian is also read as a Slavic one, with b or p, f or v, o or u', () => {
    expectReadings(
      [
        ['سيرغي لوبانوف', 'sergei lobanov'],
        ['آندری زاروبوف', 'andrei zarobov'],
        ['آندری زاروبوف', 'andrei zaropov'],
        ['إيفان فيدروفسكي', 'ivan vidrovsky'],
      ],
      true,
    );
    test.each(['أحمد معروف', 'خالد شريف', 'سلطان الرؤوف'])('not so %s', (name) => {
      expect(readings(name).filter((reading) => /(?:ov|ev)(?: |$)/.test(reading))).toEqual([]);
    });
  });

  test('a word that no table knows keeps its consonants and long vowels and is marked', () => {
    expect(readings('زقنبور')).toEqual(['zqnbur~']);
    expect(readings('باروزا')).toEqual(['baruza']);
  });
});

describe('Hebrew', () => {
  expectReadings([
    ['דוד בן גוריון', 'david ben gorion~'],
    ['משה כהן', 'moshe cohen'],
    ['ירושלים', 'jerusalem'],
    ["ג'ורג'", 'jorj~'],
    ['בע״מ', 'baam'],
    ['שָׁלוֹם', 'shalom'],
  ]);
});

describe('Han', () => {
  expectReadings([
    ['王小明', 'wang xiaoming'],
    ['王 小明', 'wang xiaoming'],
    ['单田', 'shan tian'],
    ['欧阳明', 'ouyang ming'],
    ['張國華', 'zhang guohua'],
    ['阿不都·哈克', 'abudu hake'],
    ['Wang Wei', 'wang wei'],
  ]);
  expectReadings(
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
  expectReadings([
    ['さとう けんいち', 'sato kenichi'],
    ['トウキョウ', 'tokyo'],
    ['ｻｸﾗ', 'sakura'],
    ['鈴木 イチロー', 'suzuki ichiro'],
    ['김영수', 'kim yongsu'],
    ['남궁 민', 'namkung min'],
  ]);
  expectReadings(
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
  expectReadings([
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

describe('foreign names in Chinese characters are read by their sounds', () => {
  expectReadings(
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

describe('what Arabic grammar joins ends at a comma', () => {
  expectReadings(
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

describe('a foreign name in Hangul', () => {
  test.each([
    ['블라디미르 푸틴', 'vladimir putin'],
    ['블라고비르 루카셴코', 'blagobir rukashenko'],
    ['블라고비르 루카셴코', 'vlagovir lukashenko'],
    ['아사드 알아사디', 'asad al asadi'],
    ['조 바이든', 'jo baiden'],
    ['빌 게이츠', 'vil gats'],
    ['앙겔라 크리스토퍼슨', 'angela kristofersen'],
    ['보리스 옐친', 'boris yeltsin'],
  ])('%s is read as %s', (name, reading) => {
    expect(readings(name)).toContain(reading);
  });
  test.each([
    ['김 지훈', 5],
    ['지훈 김', 2],
    ['남궁 지훈', 5],
  ])('%s is no foreigner', (name, most) => {
    expect(readings(name).length).toBeLessThanOrEqual(most);
  });
});

describe('a foreign name in Hebrew letters', () => {
  test.each([
    ['איגור אולחובר', 'igor olhovar'],
    ['ולדימיר מדבדב', 'vladimir madvadav'],
    ['מארק צוקרברג', 'mark zokarbarg'],
    ["רומן ברמוביץ'", 'roman bramovich'],
    ['ביל גייטס', 'bill geits'],
    ["ג'ף טראמפ", 'jeff tramp'],
    ['מריה אילאריה', 'maria ilaria'],
  ])('%s is read as %s', (name, reading) => {
    expect(readings(name)).toContain(reading);
  });
  test.each(['גלעד מדבדב', 'שגב נרד', 'נחלה', 'אל שגד'])('%s is no foreigner', (name) => {
    expect(readings(name)).toHaveLength(1);
  });
});

describe('a foreign name in katakana', () => {
  test('is read by a table where its sounds tell too little', () => {
    expect(readings('ジョン・スミス')).toEqual(['jon sumisu', 'john smith']);
  });

  test.each([
    ['ロバノフ', 'lobanov'],
    ['ルスタモフ', 'rustamov'],
    ['プールマン', 'purman'],
    ['チーホノフ', 'tihonov'],
    ['ボウト', 'bout'],
  ])('%s is read as %s among others', (name, expected) => {
    const found = readings(name);
    expect(found).toContain(expected);
    expect(found.length).toBeLessThanOrEqual(8);
  });

  test.each([
    ['カルトーレ', 'kartore'],
    ['マドゥロ', 'maduro'],
    ['ナスルッラー', 'nasrullah'],
    ['コルデジェフ', 'kordedev'],
    ['アルアサド', 'al assad'],
    ['ビンハリール', 'bin harir'],
  ])('%s keeps what is its own: %s', (name, expected) => {
    expect(readings(name)).toContain(expected);
  });
});

describe('a Korean name in katakana', () => {
  test.each([
    ['キム・ジョンウン', 'kim jongun'],
    ['キム・ジョン・ウン', 'kim jongun'],
    ['ファン ビョンソ', 'hwang pyongso'],
    ['リ・ホンソプ', 'ri hongsop'],
    ['チェ・リョンヘ', 'choe ryonghae'],
    ['カン・スンナム', 'kang sunnam'],
    // linked to the n before it
    ['パク・ミノ', 'pak minho'],
    ['ハン・ジュヌ', 'han junu'],
  ])('%s is read as %s among others', (name, expected) => {
    const found = readings(name);
    expect(found).toContain(expected);
    expect(found.length).toBeLessThanOrEqual(8);
  });

  test('is read with n and ng where both are names', () => {
    expect(readings('キム・ヨンウン')).toEqual(
      expect.arrayContaining(['kim yongun', 'kim yonun', 'kim yongung']),
    );
  });

  test.each(['ヤマダ・タロウ', 'オカモト・ケン', 'リ・リー', 'ハン・アレクサンドル', 'アン・サクラ'])(
    '%s is none',
    (name) => {
      expect(koreanInKatakana(name.split('・'))).toEqual([]);
    },
  );
});
