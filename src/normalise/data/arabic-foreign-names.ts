/**
 * Names of the former Soviet Union and the Balkans, with some of Korea, as newspapers and identity papers of Arab countries and
 * Iran spell them: the usual Latin spelling, then those in Arabic letters, parted by commas. Given names first; of family
 * names only those that `scripts/arabic-foreign.ts` cannot tell by their endings. Words that are Arabic names as well
 * (رمضان) are read so only beside one that is none. Written by hand, by the rules for foreign names of the Arab academies
 * (ج and غ for g, ف for v, ب for p) and of the Academy of Persian (و for v).
 */
export const ARABIC_FOREIGN_NAMES = `
vladimir فلاديمير ولادیمیر, dmitry ديمتري دميتري دیمیتری, sergei سيرغي سيرجي سرغي سرجي سرگئی سرگی, alexei اليكسي ألكسي الكسي آلکسی,
alexander الكساندر الكسندر الیکساندر, alexandra الكساندرا, mikhail ميخائيل میخائیل ميخاييل, nikolai نيكولاي نیکلای نيقولاي, andrei اندريه اندري اندريي آندری, igor ايغور ايجور ایگور,
oleg اوليغ اوليج الگ, yuri يوري یوری, viktor فيكتور ویکتور, viktoria فيكتوريا ویکتوریا, roman رومان, maxim مكسيم ماكسيم ماکسیم, pavel بافل بافيل پاول,
anton انطون, evgeny يفغيني يفجيني افغيني یوگنی, evgenia يفغينيا, konstantin كونستانتين قسطنطين کنستانتین, anatoly اناتولي آناتولی, boris بوريس بوریس,
vasily فاسيلي واسیلی, vitaly فيتالي ویتالی, vyacheslav فياتشيسلاف فيتشيسلاف ویاچسلاو, vladislav فلاديسلاف ولادیسلاو, stanislav ستانيسلاف, rostislav روستيسلاف, yaroslav ياروسلاف,
svyatoslav سفياتوسلاف, gennady غينادي جينادي گنادی, georgy غيورغي جورجي گئورگی, grigory غريغوري جريجوري گریگوری, ivan ايفان ایوان, ilya ايليا, kirill كيريل کریل,
leonid ليونيد لئونید, denis دينيس دنیس, arkady اركادي آرکادی, artem ارتيم ارتيوم, bogdan بوغدان, egor يغور, fedor فيودور فيدور, gleb غليب, german غيرمان,
lev ليف, marat مارات, rinat رينات, rustam رستم, ruslan روسلان, semyon سيميون, stepan ستيبان, taras تاراس, timofey تيموفي, timur تيمور, vadim فاديم وادیم,
valentin فالنتين, valentina فالنتينا, valery فاليري والری, vera فيرا, zakhar زاخار, petr بيوتر بيتر, petro بيترو, volodymyr فولوديمير, oleksandr اولكسندر, mykola ميكولا,
anna انا, anastasia اناستاسيا, ekaterina ايكاترينا يكاترينا, elena ايلينا يلينا, galina غالينا, irina ايرينا, ksenia كسينيا, lyudmila لودميلا, maria ماريا, marina مارينا, margarita مارغريتا,
nadezhda ناديجدا, natalia ناتاليا, oksana اوكسانا, olga اولغا اولجا, polina بولينا, svetlana سفيتلانا, tatiana تاتيانا تتيانا, yulia يوليا, zoya زويا,
alisher اليشر أليشر علیشر, ramzan رمضان, akhmed احمد, magomed ماغوميد محمد, sulejman سليمان, islam اسلام, shamil شامل, nursultan نورسلطان, emomali امام علي, gurbanguly قربانقلي,
slobodan سلوبودان, radovan رادوفان, ratko راتكو, milorad ميلوراد, zoran زوران, dragan دراغان, goran غوران, milan ميلان, aleksandar الكسندر,
putin بوتين پوتین, sechin سيتشين, shoigu شويغو شويجو, medvedev ميدفيديف مدودف, lavrov لافروف لاوروف, prigozhin بريغوجين بريجوجين, dugin دوغين, girkin غيركين, volodin فولودين, mishustin ميشوستين,
naryshkin ناريشكين, bastrykin باستريكين, fradkov فرادكوف, deripaska ديريباسكا, timchenko تيمتشينكو, kostin كوستين, vekselberg فيكسلبرغ, miller ميلر, nabiullina نابيولينا, zakharova زاخاروفا,
peskov بيسكوف, patrushev باتروشيف, kadyrov قاديروف قديروف كاديروف, lukashenko لوكاشينكو, yanukovych يانوكوفيتش, abramovich ابراموفيتش, surovikin سوروفيكين, zolotov زولوتوف, kiriyenko كيريينكو,
matvienko ماتفيينكو, dzhabarov جباروف, kuzmin كوزمين, ilyin ايلين, nikitin نيكيتين, fomin فومين, sorokin سوروكين, pushkin بوشكين, bout بوت, mordashov مورداشوف, mogilevich موغيليفيتش,
kim كيم, jong جونغ جونج, un اون, yo يو, pak باك, choe تشوي, ri ري
`;
