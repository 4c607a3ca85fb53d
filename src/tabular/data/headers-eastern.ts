import type { Field } from '../fields.js';

/**
 * Headers in Russian, Ukrainian, Polish, Turkish, Arabic, Persian, Chinese, Japanese and Korean, with the Latin
 * spellings that databases use; sources as in headers-english.ts.
 */
export const EASTERN: Readonly<Partial<Record<Field, string>>> = {
  id: `ид, идентификатор, ид клиента, номер клиента, код клиента, код, номер счета, лицевой счет, id клиента, ідентифікатор, код клієнта, nr klienta,
    numer klienta, id klienta, identyfikator, numer rachunku, lp, kod klienta, musteri no, musteri numarasi, musteri id, musteri kodu, hesap no,
    رقم العميل, رقم الحساب, معرف العميل, الرقم, کد مشتری, شماره مشتری, 客户号, 客户编号, 客户代码, 编号, 账号, 客户id, 會員編號, 客戶編號, 顧客番号, 会員番号, 口座番号, 고객번호, 고객id, 계좌번호`,
  name: `фио, ф и о, имя полностью, полное имя, фамилия имя отчество, фио клиента, имя клиента, клиент, наименование клиента, наименование,
    полное наименование, фамилия и имя, піб, прізвище ім я по батькові, повне ім я, fio, imie i nazwisko, nazwisko i imie, imiona i nazwisko,
    nazwa klienta, nazwa, pelna nazwa, klient, ad soyad, adi soyadi, ad soyadi, isim soyisim, adi ve soyadi, musteri adi, musteri adi soyadi,
    ad soyad unvan, unvan ad soyad, tam ad, hesap sahibi, الاسم, الاسم الكامل, اسم العميل, الإسم, اسم صاحب الحساب, الاسم بالكامل, الاسم بالانجليزي,
    نام و نام خانوادگی, نام کامل, نام مشتری, 姓名, 客户姓名, 客户名称, 名称, 全名, 户名, 姓名全称, 客戶姓名, 客戶名稱, 氏名, 名前, お名前, 顧客名, 口座名義, 이름, 성명, 고객명, 이름전체`,
  alias: `псевдоним, другие имена, прежнее имя, прежняя фамилия, другое имя, также известен как, imiona rodowe, pseudonim, inne nazwiska, inne imiona,
    poprzednie nazwisko, takma ad, diger adlar, diger isimler, onceki soyadi, اسم الشهرة, اللقب المعروف, أسماء أخرى, الاسم بالعربية, الاسم العربي, 别名, 曾用名, 其他姓名, 英文名, 英文姓名,
    別名, 通称, フリガナ, ふりがな, カナ氏名, 氏名カナ, 영문이름, 영문명, 별명, имя латиницей, фио латиницей, имя на латинице`,
  company_name: `наименование организации, организация, компания, название компании, юридическое лицо, наименование юридического лица, юр лицо, название организации,
    назва організації, nazwa firmy, firma nazwa, nazwa podmiotu, spolka, firma adi, sirket, sirket adi, sirket unvani, ticaret unvani, ticari unvan, unvan, unvani,
    kurum adi, اسم الشركة, الشركة, المؤسسة, اسم المؤسسة, نام شرکت, شرکت, 公司, 公司名称, 企业名称, 单位名称, 公司名稱, 会社名, 法人名, 회사명, 법인명, 상호`,
  vessel_name:
    'название судна, судно, имя судна, nazwa statku, statek, gemi adi, gemi, اسم السفينة, السفينة, 船名, 船舶名称, 선박명',
  given_name: `имя, ім я, imya, imie, imiona, pierwsze imie, ad, adi, isim, ismi, on ad, الاسم الأول, الاسم الاول, اسم الشخص, نام, نام کوچک, 名, 名字, 名 名, 이름만`,
  middle_name:
    'второе имя, drugie imie, ikinci ad, ikinci isim, الاسم الثاني, الاسم الأوسط, اسم الجد, 中间名',
  patronymic: 'отчество, по батькові, otchestvo, imie ojca patronimik, otczestwo',
  family_name:
    'фамилия, прізвище, familiya, familia, nazwisko, soyad, soyadi, soyisim, soyismi, اسم العائلة, العائلة, اللقب, الكنية, الاسم الأخير, نام خانوادگی, 姓, 姓氏, 苗字, 성',
  maiden_name:
    'девичья фамилия, фамилия при рождении, nazwisko rodowe, nazwisko panienskie, kizlik soyadi, اسم قبل الزواج, 娘家姓, 旧姓',
  type: `тип, тип клиента, вид клиента, тип лица, категория клиента, тип контрагента, тип клієнта, typ klienta, rodzaj, rodzaj klienta, typ podmiotu, musteri tipi,
    musteri turu, tip, tur, kisi turu, نوع العميل, النوع, نوع الشخص, نوع مشتری, 类型, 客户类型, 类别, 客戶類型, 顧客区分, 区分, 種別, 고객유형, 유형`,
  gender: 'пол, стать, plec, cinsiyet, الجنس, جنسیت, 性别, 性別, 성별, pol',
  dob: `дата рождения, дата рожд, д р, др, день рождения, дата народження, data rozhdeniya, data urodzenia, data ur, dogum tarihi, d tarihi, dogum tar, تاريخ الميلاد, تاريخ الولادة,
    تاریخ تولد, 出生日期, 生日, 出生年月日, 出生年月, 生年月日, 誕生日, 생년월일, 생일`,
  year_of_birth:
    'год рождения, рік народження, rok urodzenia, dogum yili, سنة الميلاد, سال تولد, 出生年份, 生年, 출생년도',
  birth_place: `место рождения, місце народження, город рождения, miejsce urodzenia, dogum yeri, مكان الميلاد, مكان الولادة, محل الميلاد, محل تولد, 出生地, 出生地点, 籍贯, 出身地, 출생지`,
  birth_country:
    'страна рождения, країна народження, kraj urodzenia, dogum ulkesi, بلد الميلاد, دولة الميلاد, بلد الولادة, کشور تولد, 出生国, 出生国家, 출생국가',
  nationality: `гражданство, национальность, громадянство, narodowosc, obywatelstwo, uyruk, uyrugu, vatandaslik, milliyet, الجنسية, تابعیت, ملیت, 国籍, 國籍, 국적`,
  residence:
    'страна проживания, страна резидентства, резидентство, країна проживання, kraj zamieszkania, kraj rezydencji, ikamet ulkesi, yasadigi ulke, بلد الإقامة, بلد الاقامة, دولة الإقامة, کشور محل سکونت, 居住国, 居住国家, 常住国家, 居住地, 거주국',
  country:
    'страна, код страны, країна, kraj, kod kraju, panstwo, ulke, ulke kodu, البلد, الدولة, کشور, 国家, 国别, 国家代码, 國家, 国, 国名, 국가',
  registration_country:
    'страна регистрации, країна реєстрації, kraj rejestracji, kayitli oldugu ulke, kurulus ulkesi, بلد التسجيل, بلد التأسيس, 注册国家, 注册地, 注册国',
  flag: 'флаг, флаг судна, bandera, bayrak, علم, علم السفينة, 船旗, 船旗国',
  address: `адрес, адрес регистрации, адрес проживания, улица, место жительства, юридический адрес, почтовый адрес, адреса, adres zamieszkania, ulica, adres siedziby, adres korespondencyjny, adresi,
    ev adresi, ikametgah, العنوان, عنوان السكن, الشارع, آدرس, نشانی, 地址, 住址, 联系地址, 通讯地址, 家庭地址, 注册地址, 住所, 주소`,
  city: 'город, населенный пункт, місто, miasto, miejscowosc, sehir, il, ilce, المدينة, شهر, 城市, 市, 도시',
  state: 'область, регион, край, wojewodztwo, bolge, المحافظة, المنطقة, استان, 省, 省份, 省市',
  postal_code:
    'индекс, почтовый индекс, поштовий індекс, kod pocztowy, posta kodu, الرمز البريدي, کد پستی, 邮编, 邮政编码, 郵便番号, 우편번호',
  passport: `паспорт, номер паспорта, серия и номер паспорта, паспортные данные, серия номер паспорта, загранпаспорт, номер загранпаспорта, номер паспорту, nr paszportu, numer paszportu, paszport,
    pasaport, pasaport no, pasaport numarasi, جواز السفر, رقم جواز السفر, رقم الجواز, شماره گذرنامه, گذرنامه, 护照, 护照号, 护照号码, 護照號碼, パスポート番号, 旅券番号, 여권번호`,
  national_id: `снилс, удостоверение личности, номер удостоверения, документ удостоверяющий личность, личный номер, иин, pesel, nr pesel, numer pesel, nr dowodu, dowod osobisty, numer dowodu, nr dowodu osobistego,
    seria i numer dowodu, tc kimlik no, tckn, tc kimlik, tc no, kimlik no, kimlik numarasi, رقم الهوية, الهوية, رقم البطاقة, الرقم القومي, الرقم الوطني, رقم الهوية الوطنية, الرقم المدني, رقم الاقامة, رقم الإقامة, کد ملی, شماره ملی,
    身份证, 身份证号, 身份证号码, 身份證號碼, マイナンバー, 주민등록번호`,
  tax_id:
    'инн, налоговый номер, ідентифікаційний код, іпн, рнокпп, inn, nip, numer nip, nr nip, vkn, vergi no, vergi numarasi, vergi kimlik no, الرقم الضريبي, رقم التعريف الضريبي, کد اقتصادی, 税号, 纳税人识别号, 税务登记号, 統一編號, 사업자등록번호',
  registration:
    'огрн, огрнип, егрюл, регистрационный номер, рег номер, окпо, єдрпоу, едрпоу, ogrn, krs, regon, nr krs, numer krs, nr regon, ticaret sicil no, sicil no, mersis no, السجل التجاري, رقم السجل التجاري, رقم السجل, شماره ثبت, شناسه ملی, 注册号, 统一社会信用代码, 工商注册号, 营业执照号, 法人番号, 법인등록번호',
  email:
    'почта, электронная почта, эл почта, имейл, адрес электронной почты, adres e mail, adres email, eposta, e posta, e posta adresi, البريد الإلكتروني, البريد الالكتروني, ایمیل, 邮箱, 电子邮件, 电子邮箱, 電子郵件, メール, メールアドレス, 이메일',
  phone:
    'телефон, номер телефона, мобильный, мобильный телефон, numer telefonu, nr telefonu, telefon komorkowy, cep, cep telefonu, telefon no, telefon numarasi, الهاتف, رقم الهاتف, الجوال, رقم الجوال, تلفن, موبایل, 电话, 手机, 手机号, 联系电话, 電話, 電話番号, 전화번호, 휴대폰',
  website: 'сайт, веб сайт, strona www, strona internetowa, web sitesi, الموقع الإلكتروني, 网站, 网址',
  id_type:
    'тип документа, вид документа, rodzaj dokumentu, typ dokumentu, kimlik turu, belge turu, نوع الهوية, نوع الوثيقة, نوع المستند, 证件类型, 证件种类, 證件類型',
  id_number:
    '证件号, 证件号码, 證件號碼, номер документа, серия и номер документа, numer dokumentu, nr dokumentu, belge no, رقم الوثيقة, رقم المستند',
  id_country: 'страна выдачи, kraj wydania, verildigi ulke, بلد الإصدار, 签发国, 签发国家, 发证国家',
};
