import { describe, expect, test } from '@jest/globals';
import type { EntityType } from '../../src/normalise/party.js';
import { compared, customer, listed } from './given.js';

/** A name in its script and in Latin letters as passports and registers there spell it. All of them are invented. */
type Pair = readonly [native: string, latin: string];

function found(own: string, other: string, type: EntityType): boolean {
  return compared(customer(own, { type: 'unknown' }), listed(other, { type })).flagged;
}

function script(
  name: string,
  pairs: { readonly people: readonly Pair[]; readonly companies: readonly Pair[] },
): void {
  describe(name, () => {
    test.each(pairs.people)('%s is %s, and the other way round', (native, latin) => {
      expect([found(native, latin, 'person'), found(latin, native, 'person')]).toEqual([true, true]);
    });
    test.each(pairs.companies)('company %s is %s, and the other way round', (native, latin) => {
      expect([found(native, latin, 'organization'), found(latin, native, 'organization')]).toEqual([
        true,
        true,
      ]);
    });
    const all = [...pairs.people, ...pairs.companies];
    test('no name is another of them', () => {
      const wrong = all.flatMap(([native], at) =>
        all
          .filter(([, latin], other) => at !== other && found(native, latin, 'unknown'))
          .map(([, latin]) => [native, latin]),
      );
      expect(wrong).toEqual([]);
    });
  });
}

script('Armenian', {
  people: [
    ['Արամ Գևորգի Սարգսյան', 'Aram Gevorgi Sargsyan'],
    ['Անահիտ Մկրտչյան', 'Anahit Mkrtchyan'],
    ['Հովհաննես Ղազարյան', 'Hovhannes Ghazaryan'],
    ['Շուշանիկ Խաչատրյան', 'Shushanik Khachatryan'],
    ['Ռուբեն Չոբանյան', 'Ruben Chobanyan'],
    ['Վահագն Տեր-Պողոսյան', 'Vahagn Ter-Poghosyan'],
    ['Լուսինե Ծատուրյան', 'Lusine Tsaturyan'],
    ['Երվանդ Ջանիբեկյան', 'Yervand Janibekyan'],
  ],
  companies: [
    ['Արաքս Քիմիա', 'Araks Kimia'],
    ['Շիրակ Տրանս', 'Shirak Trans'],
  ],
});

script('Georgian', {
  people: [
    ['გიორგი ჩხარტიშვილი', 'Giorgi Chkhartishvili'],
    ['ნინო ქავთარაძე', 'Nino Kavtaradze'],
    ['ვახტანგ წერეთელი', 'Vakhtang Tsereteli'],
    ['თამარ ღვინიაშვილი', 'Tamar Gviniashvili'],
    ['ზურაბ ჯაფარიძე', 'Zurab Japaridze'],
    ['მარიამ ხუციშვილი', 'Mariam Khutsishvili'],
    ['ლევან ყიფიანი', 'Levan Kipiani'],
    ['ქეთევან ჟვანია', 'Ketevan Zhvania'],
  ],
  companies: [
    ['კოლხეთი ტრანსი', 'Kolkheti Transi'],
    ['შავნაბადა ინვესტი', 'Shavnabada Investi'],
  ],
});

script('Hebrew', {
  people: [
    ['אברהם בן דוד מזרחי', 'Avraham Ben David Mizrahi'],
    ['רחל כהן', 'Rachel Cohen'],
    ['יצחק שפירא', 'Yitzhak Shapira'],
    ['מרים ברקוביץ', 'Miriam Berkovich'],
    ['שלמה זלמן פרידמן', 'Shlomo Zalman Friedman'],
    ['נעמי אבוטבול', 'Naomi Abutbul'],
    ['גדעון רוזנבלום', 'Gideon Rosenblum'],
    ['יונתן חדד', 'Yonatan Haddad'],
  ],
  companies: [
    ['גלבוע תעשיות בע"מ', 'Gilboa Industries Ltd'],
    ['שקמה שירותי ספנות', 'Shikma Shipping Services'],
  ],
});

script('foreign names in Hebrew letters', {
  people: [
    ['איגור אולחובר', 'Igor Olkhovar'],
    ['ולדימיר פוטין', 'Vladimir Putin'],
    ['גריגורי בליאנוב', 'Grigory Belyanov'],
    ["ג'וזף הארדנווי", 'Joseph Hardenway'],
    ['מרקו ברטיני', 'Marco Bertini'],
    ["ג'עפר אל-קאסימי", 'Jafar al-Qasimi'],
    ['סרגיי פודולסקי', 'Sergei Podolsky'],
    ['היינריך שטיינברג', 'Heinrich Steinberg'],
  ],
  companies: [['נובה טכניקה', 'Nova Technika']],
});

script('foreign names in Arabic letters', {
  people: [
    ['سيرغي لوبانوف', 'Sergei Lobanov'],
    ['غريغوري بيليانوف', 'Grigory Belyanov'],
    ['إيغور أولخوفسكي', 'Igor Olkhovsky'],
    ['دميتري كوفالينكو', 'Dmitry Kovalenko'],
    ['يوري بارانوفيتش', 'Yuri Baranovich'],
    ['آندری زاروبوف', 'Andrei Zarubov'],
    ['فلاديمير تشيخونوف', 'Vladimir Chikhonov'],
    ['زوراب جابيدزه', 'Zurab Japidze'],
  ],
  companies: [['شركة لوبانوف للتجارة', 'Lobanov Trading Company']],
});

script('kana', {
  people: [
    ['たなか はるこ', 'Haruko Tanaka'],
    ['サトウ ケンイチ', 'Kenichi Sato'],
    ['マリア フェルナンデス', 'Maria Fernandes'],
    ['マーク カーター', 'Mark Carter'],
    ['ジョン・スミス', 'John Smith'],
    ['セルゲイ・ロバノフ', 'Sergei Lobanov'],
    ['ウラジーミル・チーホノフ', 'Vladimir Tikhonov'],
    ['ムハンマド・ルスタモフ', 'Muhammad Rustamov'],
    ['アブドゥル・ラフマン・カリミ', 'Abdul Rahman Karimi'],
    ['すずき しょうた', 'Shota Suzuki'],
    ['ワタナベ ユウコ', 'Yuko Watanabe'],
    ['おおの じゅんじ', 'Junji Ono'],
    ['オオモリ カズヒロ', 'Kazuhiro Omori'],
  ],
  companies: [
    ['ヒカリマル スイサン', 'Hikarimaru Suisan'],
    ['アオバ トレーディング', 'Aoba Trading'],
  ],
});

script('Devanagari', {
  people: [
    ['राजेश कुमार वर्मा', 'Rajesh Kumar Verma'],
    ['सुनीता देशपांडे', 'Sunita Deshpande'],
    ['मोहम्मद इरफान अंसारी', 'Mohammad Irfan Ansari'],
    ['लक्ष्मी नारायण त्रिपाठी', 'Lakshmi Narayan Tripathi'],
    ['विजय श्रेष्ठ', 'Vijay Shrestha'],
    ['गुरप्रीत सिंह ढिल्लों', 'Gurpreet Singh Dhillon'],
    ['ज्योति भट्टाचार्य', 'Jyoti Bhattacharya'],
    ['अर्जुन थापा', 'Arjun Thapa'],
  ],
  companies: [
    ['नीलकंठ एक्सपोर्ट्स', 'Neelkanth Exports'],
    ['शिवालिक टेक्सटाइल्स', 'Shivalik Textiles'],
  ],
});

script('Bengali', {
  people: [
    ['মোহাম্মদ রফিকুল ইসলাম', 'Mohammad Rafiqul Islam'],
    ['শাহানা আক্তার', 'Shahana Akter'],
    ['সুব্রত চট্টোপাধ্যায়', 'Subrata Chattopadhyay'],
    ['জাহিদ হাসান চৌধুরী', 'Zahid Hasan Chowdhury'],
    ['অনিমেষ ভট্টাচার্য', 'Animesh Bhattacharya'],
    ['নুসরাত জাহান', 'Nusrat Jahan'],
    ['আবদুল করিম খন্দকার', 'Abdul Karim Khandakar'],
    ['প্রিয়াঙ্কা মুখার্জি', 'Priyanka Mukherjee'],
  ],
  companies: [
    ['পদ্মা টেক্সটাইল মিলস', 'Padma Textile Mills'],
    ['সোনালি ট্রেডার্স', 'Sonali Traders'],
  ],
});

script('Thai', {
  people: [
    ['สมชาย วงศ์สวัสดิ์', 'Somchai Wongsawat'],
    ['นภา ศรีสุวรรณ', 'Napha Srisuwan'],
    ['ประเสริฐ ทองดี', 'Prasert Thongdee'],
    ['กนกวรรณ จันทร์เพ็ญ', 'Kanokwan Chanpen'],
    ['ธนากร รุ่งเรือง', 'Thanakorn Rungrueang'],
    ['วิชัย บุญมี', 'Wichai Bunmi'],
    ['อรทัย แก้วมณี', 'Orathai Kaewmanee'],
    ['สุรชัย พรหมมา', 'Surachai Phromma'],
  ],
  companies: [
    ['สยามสมุทร', 'Siam Samut'],
    ['ล้านนา เทรดดิ้ง', 'Lanna Trading'],
  ],
});

script('Ethiopic', {
  people: [
    ['አበበ ገብረመድህን', 'Abebe Gebremedhin'],
    ['ትዕግስት ወልደማርያም', 'Tigist Woldemariam'],
    ['ሙሉጌታ ተስፋዬ', 'Mulugeta Tesfaye'],
    ['ሰላማዊት ኃይሌ', 'Selamawit Haile'],
    ['ዮሐንስ ከበደ', 'Yohannes Kebede'],
    ['ፍሬሕይወት አለሙ', 'Frehiwot Alemu'],
    ['ዘነበ ደምሴ', 'Zenebe Demse'],
    ['ጸጋዬ በቀለ', 'Tsegaye Bekele'],
  ],
  companies: [
    ['ሰላም ትሬዲንግ', 'Selam Trading'],
    ['አዋሽ ቡና', 'Awash Buna'],
  ],
});

script('Khmer', {
  people: [
    ['សុខ វណ្ណា', 'Sok Vanna'],
    ['ចាន់ ធារ៉ា', 'Chan Theara'],
    ['គឹម សុភាព', 'Kim Sopheap'],
    ['លី សុជាតិ', 'Ly Socheat'],
    ['ហេង ពិសិដ្ឋ', 'Heng Piseth'],
    ['ម៉ៅ បូរី', 'Mao Borey'],
    ['នួន សារិន', 'Nuon Sarin'],
    ['អ៊ុក រតនា', 'Ouk Ratana'],
  ],
  companies: [
    ['ឡាន សុវណ្ណ', 'Lan Sovann'],
    ['មេគង្គ មាស', 'Mekong Meas'],
  ],
});

script('Burmese', {
  people: [
    ['အောင်ကျော်မိုး', 'Aung Kyaw Moe'],
    ['ခင်မာလာ', 'Khin Mar Lar'],
    ['မြင့်ဆွေ', 'Myint Swe'],
    ['သန်းထွန်း', 'Than Tun'],
    ['ဇော်ဝင်း', 'Zaw Win'],
    ['နန္ဒာလှိုင်', 'Nanda Hlaing'],
    ['စိုးမင်းနိုင်', 'Soe Min Naing'],
    ['တင်ဌေး', 'Tin Htay'],
  ],
  companies: [
    ['ရွှေပုလဲ', 'Shwe Pule'],
    ['မြန်မာ့ပင်လယ်', 'Myanma Pinle'],
  ],
});

script('Urdu and Persian', {
  people: [
    ['محمد عرفان چوہدری', 'Muhammad Irfan Chaudhry'],
    ['شازیہ پروین', 'Shazia Parveen'],
    ['غلام مصطفیٰ جتوئی', 'Ghulam Mustafa Jatoi'],
    ['بشریٰ قریشی', 'Bushra Qureshi'],
    ['حمید رضا کاظمی‌پور', 'Hamid Reza Kazemipour'],
    ['فرشته رستمی', 'Fereshteh Rostami'],
    ['گودرز نیک‌نژاد', 'Goudarz Niknejad'],
    ['ژاله پاکزاد', 'Zhaleh Pakzad'],
  ],
  companies: [
    ['شرکت بازرگانی سپیدرود', 'Sepidrood Trading Company'],
    ['صنایع فولاد الوند', 'Alvand Steel Industries'],
  ],
});

script('Chinese', {
  people: [
    ['诸葛晓航', 'Zhuge Xiaohang'],
    ['歐陽嘉穎', 'Auyeung Ka Wing'],
    ['潘錫濤', 'Poon Sik To'],
  ],
  companies: [
    ['广州沃森机床有限公司', 'Guangzhou Watson Machine Tool Co., Ltd.'],
    ['武汉登巴赫发动机股份有限公司', 'Wuhan Dembach Engine Co., Ltd'],
    ['成都白鹤光学仪器厂', 'Chengdu White Crane Optical Instrument Factory'],
    ['厦门紫帽国际贸易有限公司', 'Xiamen Purple Hat International Trade Co., Ltd'],
    ['保港機械有限公司', 'Po Kong Machinery Limited'],
    ['香港明邦微電子有限公司', 'Hong Kong MingbangWei Electronics Co. Limited'],
    ['广州金海洋船舶有限公司', 'Guangzhou Jinhaiyang Ship Co., Ltd.'],
    ['宁波信诺电气有限公司', 'Ningbo Sinno Electric Co., Ltd'],
    ['杭州歌德维电梯有限公司', 'Hangzhou Gedeway Elevator Co., Ltd'],
    ['大连锦鲸石油有限公司', 'Dalian Jinjing Oil Corporation'],
  ],
});

script('Korean', {
  people: [
    ['정지부', 'Chong Chi-bu'],
    ['림바니오', 'Rim Panio'],
  ],
  companies: [
    ['달산 원자력 연구소', 'Talsan Nuclear Research Center'],
    ['모란산무역회사', 'Moransan Trading Corporation'],
    ['조선민주주의인민공화국 관광관리국', 'Tourism Administration of DPR Korea'],
  ],
});

script('foreign names in Hangul', {
  people: [
    ['이고르 올호바르', 'Igor Olkhovar'],
    ['블라디미르 푸틴', 'Vladimir Putin'],
    ['그리고리 벨랴노프', 'Grigory Belyanov'],
    ['조 하든웨이', 'Joe Hardenway'],
    ['마르코 베르투치오', 'Marco Bertuccio'],
    ['자파르 알카시미', 'Jafar al-Qasimi'],
    ['파리드 빈자루브', 'Farid bin Zarub'],
    ['스티븐 우드먼', 'Steven Woodman'],
    ['리나 슈트라우빙거', 'Lina Straubinger'],
  ],
  companies: [['노바 테크니카', 'Nova Technika']],
});

script('foreign names in katakana', {
  people: [
    ['キム・ダルヒ', 'Kim Tal Hui'],
    ['ファン・ボムソク', 'Hwang Pom Sok'],
    ['リ・ミョンウク', 'Ri Myong Uk'],
    ['パク・ジュノ', 'Pak Jun Ho'],
    ['ドミトリー・ザレジェフ', 'Dmitry Zaledev'],
    ['ハサン・アルウマリ', 'Hasan al-Umari'],
    ['ファリド・ビンサルマン', 'Farid bin Salman'],
    ['ヌールッラー・カリミ', 'Nurullah Karimi'],
    ['ベルナール・マドゥロ', 'Bernard Maduro'],
  ],
  companies: [['ノバ・テクニカ', 'Nova Technika']],
});

test('a Korean name as French spells it', () => {
  expect(found('장달희', 'Jang Dal-hy', 'person')).toBe(true);
});
