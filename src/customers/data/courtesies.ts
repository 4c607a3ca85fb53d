/**
 * What stands before and behind people's names in address files and is not always told from a name: the tables of the
 * matcher (normalise/data/honorifics.ts) have the words that never are one. Small letters, without accents (й is и) and stops.
 *
 * Sources: Wikipedia "Anrede", "English honorifics", "List of post-nominal letters", "Czech academic titles", "Arabic name",
 * "Iranian honorifics", "Military ranks of Egypt" and "of Iran"; DIN 5008; written by hand.
 */

/** Before a name: forms of address, academic degrees, who the letter is for, and in what capacity somebody is named. */
export const ADDRESSES = `
hr hrn attn att fao zhd zh hd c/o lord kfm kffr volksw betrw univ hochw firma d-l d-na d-ra g-din gdin gosp κος κα κυριος κυρια ozv ifj hrrn hrren fr frl fam stb hofr ehel fru hra herra rva dir civing cand ilmo ilma ilustrisimo
pan pana panu pani szan szanowny szanowna szanowni bc mgr judr mudr mvdr phdr rndr paeddr thdr rsdr thlic inz
г-н г-жа г-ну г-же г-ка г-на гр-н гр-ка гр-ну гр-ке гражданин гражданка тов товарищ п-н п-ні д-р господин госпожа господину госпоже пан пані панові семья
m mme mm vve feu sig sigra spett spettle gentmo gentma gent egr egregio dottssa avv geom on.le
sr sra srta sres don dona exmo exma excmo excma
mw jhr heer jkvr bay bayan uzm ogr dlui dra dna domnul doamna kyrios kyria
hon rt rthon honble hrh family familie familien familj famille famiglia familia eheleute ehepaar
witwe wwe erben erbengemeinschaft nachlass estate heirs hoirie herederos eredi engr
g-n g-zha gospodin gospozha grazhdanin grazhdanka m/s mtre bpk woizero weizero судья
السيدة الانسة الدكتور الدكتورة الاستاذ الاستاذة المهندس المهندسة المحامي المحامية السفير السفيرة الوزير معالي سعادة سيادة سماحة فخامة
اللواء الفريق العميد العقيد المقدم الرائد الملازم الرقيب اقاي خانم جناب سركار دكتر استاد سرهنگ سرتيپ سرلشكر سرگرد ايتالله حجتالاسلام محترم محترمه
`;

/** Two words before a name which only together are a form of address or a rank. */
export const ADDRESS_PAIRS = `
tan sri, rear admiral, vice admiral, lt gen, lt general, lt col, lt colonel, lt cdr, maj gen, brig gen, his excellency, her excellency,
managing director, executive director, legal representative, authorised signatory, authorized signatory, beneficial owner, account holder,
gesetzlicher vertreter, wirtschaftlich berechtigter, representant legal, ayant droit, representante legal, beneficiario final, generalnyy direktor, generalny direktor,
ген директор, генеральныи директор, генеральна директорка, генеральнии директор, исполнительныи директор, финансовыи директор, коммерческии директор, техническии директор, заместитель директора,
законныи представитель, бенефициарныи владелец, доверенное лицо, физическое лицо, глава кфх, голова фг, частныи нотариус, приватнии нотаріус,
ايت الله, حجت الاسلام
`;

/**
 * Arabic titles that are names, too: no more than their article is left out, by which no name differs from another. The
 * matcher knows the rest (`sheikh`, `sayyid`), and takes little for it.
 */
export const WITH_ARTICLE = `
السيد الشيخ الشيخة الحاج الحاجة القاضي النقيب الامير السلطان الملا الامام المفتي الحافظ
`;

/** The same, where a stop marks them: He, Se and Da are Chinese family names. */
export const MARKED_ADDRESSES =
  'κ id fa h.e h.m s.e s.m he se hm da on me ra p pp s sz d dl g gr гр п г arch rag cav comm ir av sn doc dr yrd mag gor master w wp inst er h.h sh adm amb gov min kapt tn ny полк инж кап подп καθ κκ κ.κ к.т.н д.т.н к.э.н д.э.н к.м.н д.м.н к.ю.н д.ю.н د ا م ا.د';

/** Before or behind one of those, and only there: `An Herrn`, `Herrn und Frau`, `The Hon.`, `Family of`. */
export const JOINING = `
an to a al el alla the den de het le la l und u and et y e und/oder his her z hd zhd zh att attn attention rt
`;

/** Behind one of those, and only there: `Dr. med.`, `Dr. h. c. mult.`, `Family of`. */
export const QUALIFYING =
  'med jur iur phil rer nat pol oec habil theol vet dent agr techn h c hc mult mult of del';

/** Behind a name: degrees, orders, professions, and which of several that bear it. */
export const POSTNOMINALS = `
jr sr sen senior junior family familie jnr snr ii iii iv esq phd mba md mph dds dmd dvm cpa cfa cfp cma acca aca fca frcs frcp mrcs mrcp llm llb llb jd jp dphil mphil msc bsc bcom mcom
emba csc drsc candsc obe mbe cbe kbe dbe gbe kcb kcmg cmg qc kc mep pmp usn usmc usaf ret retd rn dipl dipling stb
filho fils pere efendi hanim sahib saheb witwe wwe erben estate nachlass eheleute мл ст ип чп фоп خانم
`;

/** Two words behind a name which only together are a remark: Non is a name. */
export const LAST_PAIRS = `
non resident, not resident, joint account, account closed, not active, не резидент, счет закрыт
`;

/** Behind a name where a stop, a comma or capitals among small letters mark them: without that they are as likely a name. */
export const MARKED_POSTNOMINALS =
  'jun neto pep vip nri dup ing mag beng meng ml st dj da ba ma bs ms ca jp mp pe om ch rn np ek fh ji san bey av ra dr prof mr mrs sel ua';

/** `& Frau`, `and family`, `et fils`: someone who is not named. */
export const KIN = `
wife husband spouse family partner frau mann gattin gatte ehefrau ehemann fam familie famille epouse epoux conjoint familia esposa esposo
famiglia moglie marito mulher marido rodzina zona maz семья семьеи супруга супругои супруг супругом жена женои муж мужем дети rouva fru kone gezin echtgenote children kinder
fils fille filles sons daughters sohn sohne soehne tochter hijos hijas figli filhos enfants heirs al
`;
