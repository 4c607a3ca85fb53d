/**
 * Names of people from elsewhere in Hebrew letters, whose Latin spelling the letters do not tell: given names of many
 * languages, and what Arabic names are made of.
 *
 * Source: usual spellings of Israeli newspapers after the Academy of the Hebrew Language's rules for writing foreign names;
 * written by hand. `latin hebrew hebrew …`, parted by commas.
 */
export const HEBREW_FOREIGN_NAMES = `
vladimir ולדימיר, dmitry דמיטרי דימיטרי, aleksandr אלכסנדר, aleksei אלכסיי אלכסי, sergei סרגיי סרגי, nikolai ניקולאי ניקולי, mikhail מיכאיל,
yevgeny יבגני, igor איגור, oleg אולג, yuri יורי, viktor ויקטור, valery ולרי, vyacheslav ויאצ'סלב, vladislav ולדיסלב, boris בוריס, pavel פאבל פבל,
leonid לאוניד, anatoly אנטולי, konstantin קונסטנטין, gennady גנאדי, georgy גאורגי, grigory גריגורי, vasily וסילי, vitaly ויטלי, ruslan רוסלן, andrei אנדריי אנדרי,
maksim מקסים, pyotr פיוטר, fyodor פיודור, ivan איוואן איבן, stanislav סטניסלב, oleksandr אולכסנדר אולקסנדר, volodymyr וולודימיר, elena ילנה אלנה,
lyudmila לודמילה, natalia נטליה, tatiana טטיאנה, valentina ולנטינה, svetlana סבטלנה, yekaterina יקטרינה,
muhammad מוחמד מוחמאד, ahmad אחמד, mahmoud מחמוד, hussein חוסיין חוסין, hassan חסן, ali עלי, abdullah עבדאללה עבדאלה, abdul עבדול, rahman רחמן, ibrahim איברהים אבראהים,
ismail איסמאעיל אסמאעיל איסמעיל, khalid ח'אלד חאלד, yusuf יוסוף, omar עומר, osama אוסאמה, saddam סדאם, said סעיד, saleh סאלח צאלח, aziz עזיז, rashid ראשיד, walid וליד,
jalal ג'לאל, jamal ג'מאל, mustafa מוסטפא מוצטפא, musa מוסא, suleiman סולימאן, tariq טארק, faruq פארוק, fatima פאטמה, khan חאן, reza רזא, mahdi מהדי, yahya יחיא,
samir סמיר, nasser נאסר, bashar בשאר, hafez חאפז, anwar אנואר, adel עאדל, amin אמין, karim כרים, nabil נביל, kamal כמאל, jaafar ג'עפר, jihad ג'יהאד, zaher זאהר,
mahdi מאהדי, rami ראמי, riad ריאד, salim סלים, tawfiq תאופיק, zaki זכי, ayman איימן, akram אכרם, imad עימאד, ismat עסמת, qasem קאסם, haytham הית'ם,
mojtaba מוג'תבא, mohsen מוחסן, javad ג'וואד, farid פריד, bahram בהראם, rostam רוסתם, parviz פרוויז, nader נאדר, khosrow ח'וסרו, ebrahim אברהים, gholam ע'ולאם,
anton אנטון, artyom ארטיום, arkady ארקדי, denis דניס, gleb גלב, ilya איליה, kirill קיריל, roman רומן, semyon סמיון, stepan סטפן, taras טאראס, timur טימור, vadim ואדים,
viktoria ויקטוריה, anna אנה, irina אירינה, olga אולגה, marina מרינה, ksenia קסניה, yulia יוליה, maria מריה, polina פולינה, galina גלינה, nadezhda נדייז'דה, larisa לריסה,
angela אנגלה, pablo פבלו, diego דייגו, fernando פרננדו, alberto אלברטו, antonio אנטוניו, enrique אנריקה, eduardo אדוארדו, francisco פרנסיסקו, ricardo ריקרדו,
roberto רוברטו, sergio סרחיו סרג'יו, luis לואיס, leonardo לאונרדו, marco מרקו, mario מריו, giovanni ג'ובאני, giuseppe ג'וזפה, silvio סילביו, luigi לואיג'י,
bill ביל, jack ג'ק, jeff ג'ף, jim ג'ים, joe ג'ו, harry הארי, frank פרנק, fred פרד, greg גרג, scott סקוט, eric אריק, roger רוג'ר, ralph ראלף, walter וולטר, bruce ברוס,
oliver אוליבר, oscar אוסקר, hugh יו, gerald ג'רלד, gordon גורדון, howard הווארד, kenneth קנת, nelson נלסון, edgar אדגר, angelina אנג'לינה, jennifer ג'ניפר, julia ג'וליה,
nancy ננסי, susan סוזן, linda לינדה, margaret מרגרט, catherine קתרין, hillary הילרי, karl קארל, kurt קורט, klaus קלאוס, gerhard גרהרד, gunther גינתר, otto אוטו, rudolf רודולף,
rajiv ראג'יב, indira אינדירה, imran אימראן, ashraf אשרף, slobodan סלובודן, radovan ראדובן, ratko ראטקו, zoran זוראן, goran גוראן, milan מילאן,
mate מאטה, pal פאל, ferenc פרנץ, istvan אישטוואן, gyorgy ג'רג', nicolae ניקולאה, jaroslaw ירוסלב, lech לך, tadeusz תדאוש, levan לבאן, giorgi גיאורגי, zurab זוראב, ilham אילהאם,
heydar היידר, nursultan נורסולטן, kim קים, hassan חסאן, robert רוברט,
nicolas ניקולס, jose חוסה, jorge חורחה, juan חואן, joaquin חואקין, jesus חסוס, hugo הוגו, rodriguez רודריגס, hernandez הרננדס, gonzalez גונזלס, perez פרס, lopez לופס,
garcia גרסיה, martinez מרטינס, sanchez סאנצ'ס, carlos קרלוס, miguel מיגל, rafael רפאל,
john ג'ון, smith סמית, george ג'ורג', william ויליאם, michael מייקל מיכאל, richard ריצ'רד, charles צ'ארלס שארל, thomas תומס תומאס, james ג'יימס, david דוד דויד דייוויד,
joseph ג'וזף יוזף, paul פול, peter פיטר פטר, mark מארק, martin מרטין, elizabeth אליזבת, mary מרי, anne אן, louis לואי, pierre פייר, jean ז'אן, francois פרנסואה, johnson ג'ונסון,
brown בראון, wilson וילסון, miller מילר, taylor טיילור, clark קלארק, walker ווקר, matthew מת'יו, arthur ארתור, edward אדוארד, henry הנרי, albert אלברט, steven סטיבן, andrew אנדרו,
anthony אנתוני אנטוני, christopher כריסטופר, daniel דניאל, donald דונלד, ernest ארנסט, jeffrey ג'פרי, kevin קווין, brian בריאן, patrick פטריק, philip פיליפ, ronald רונלד, tom טום,
wolfgang וולפגנג, johann יוהאן, heinrich היינריך, hans האנס, friedrich פרידריך, emmanuel עמנואל, ludwig לודוויג, mehmet מהמט
`;

/** What stands in names of Hebrew as well as of others: by itself it says nothing of a name. */
export const HEBREW_PARTICLES = `bin בן, al אל, abu אבו, ibn אבן`;
