/**
 * Countries, regions and points of the compass as single tokens, with their adjectives and names in other languages, so
 * that "Bank of Chile" and "Bank of Mexico" are seen as siblings and "Moskovskiy" meets "Moscow".
 *
 * Sources: UN list of member states, Wikipedia's list of adjectival forms of place names; written by hand.
 */

/** `canonical: spellings`; the canonical word stands for itself. Slavic adjectives in -skiy stand for all their endings. */
export const COUNTRY_WORDS = `
afghanistan: afghan, afghani, afghanestan
albania: albanian, shqiperia
algeria: algerian, algerie, algeria, argelia
america: american, americas, usa, amerika, amerikan, americano, americana
angola: angolan
argentina: argentine, argentinian
armenia: armenian, armeniya, hayastan
australia: australian
austria: austrian, osterreich, oesterreich, avstriya
azerbaijan: azerbaijani, azerbaycan, azerbaydzhan, azeri
bahamas: bahamian
bahrain: bahraini, bahrayn
bangladesh: bangladeshi, bangla
belarus: belarusian, byelorussian, belorusskiy, belorussia, belarusskiy, belorussiya, belarusi, bielorusia, weissrussland, belaruski, belorussian
belgium: belgian, belgie, belgique
bolivia: bolivian, boliviana
bosnia: bosnian, bosna, herzegovina
brazil: brazilian, brasil, brasileira, braziliya
britain: british, uk, england, english
bulgaria: bulgarian, balgariya
cambodia: cambodian, kampuchea
cameroon: cameroun
canada: canadian, kanada
chad: tchad
chile: chilean, chili
china: chinese, zhongguo, kitay, sino, prc
colombia: colombian, colombiana
congo: congolese, drc
croatia: croatian, hrvatska
cuba: cuban, cubana, kuba
cyprus: cypriot, kipr, kibris, kypros
czechia: czech, cesky, ceska
denmark: danish, danmark
ecuador: ecuadorian
egypt: egyptian, misr, masr, egipet, misri
eritrea: eritrean
estonia: estonian, eesti
ethiopia: ethiopian
europe: european, evropa, europa, evropeyskiy, eu, euro
finland: finnish, suomi
france: french, francaise, francais, frantsiya
georgia: georgian, gruziya, sakartvelo
germany: german, deutschland, deutsche, deutscher, deutsches, germaniya, alemania, allemagne
ghana: ghanaian
greece: greek, hellas, hellenic, elliniki, yunanistan
guatemala: guatemalan
guinea: guinee
haiti: haitian
honduras: honduran
hungary: hungarian, magyar, magyarorszag
iceland: icelandic
india: indian, hind, hindustan, bharat, indiya
indonesia: indonesian
iran: iranian, irani, iraniyan, iranische, irano, persia, persian, iranskiy, iranien, iranienne, irans
iraq: iraqi, irak, eraq, iraqiya, iraqiyah
ireland: irish, eire
israel: israeli
italy: italian, italia, italiana, italiano, italiya
japan: japanese, nippon, nihon, yaponiya, japon
jordan: jordanian, urdun
kazakhstan: kazakh, qazaqstan, kazakhstanskiy, kazak
kenya: kenyan
korea: korean, chosun, hanguk, koryo, daehan, dprk, rok, koreya, joson
kuwait: kuwaiti, kuwayt
kyrgyzstan: kyrgyz, kirgiz, kirgizstan
laos: lao
latvia: latvian, latvija, latvijas
lebanon: lebanese, liban, lubnan, lobnan
liberia: liberian
libya: libyan, libia, libye, libi
lithuania: lithuanian, lietuva, lietuvos
luxembourg: luxemburg
macau: macao, makao
macedonia: macedonian, makedonija
malaysia: malaysian
mali: malian, malienne
malta: maltese
mexico: mexican, mexicana, mexicano, meksika
moldova: moldovan, moldavian, moldavia
mongolia: mongolian
montenegro: crnagora
morocco: moroccan, maroc, maghrib, marruecos
mozambique: mocambique
myanmar: burma, burmese, birma, myanma
nepal: nepali, nepalese
netherlands: dutch, nederland, holland, nederlandse, niderlandy
nicaragua: nicaraguan
niger: nigerien
nigeria: nigerian
norway: norwegian, norge, norsk
oman: omani
pakistan: pakistani
palestine: palestinian, filastin, falastin, filistin, palestina
panama: panamanian
paraguay: paraguayan
peru: peruvian, peruano
philippines: philippine, filipino, pilipinas
poland: polish, polska, polski, polsha
portugal: portuguese, portuguesa
qatar: qatari, katar
romania: romanian, rumyniya
russia: russian, rossiya, rossiyskiy, russkiy, russische, russland, rusia, russie, rossii, rossia, russkaya, rossiyskaya, rf, rus, ruso, rusa, russe, ruska, rusijos, ruske, russen, rusya, russa, venaja, venajan, venemaa, orosz, oroszorszag, oroszorszagi, rosja, rosyjski, rusko, rosikis, krievijas, rossiyskoy, rossijskaja, russischen, ryska, russiske, rusijska
rwanda: rwandan
salvador: salvadoran
saudi: saudia, saudiya, saudiyah, ksa, saoudite
senegal: senegalese
serbia: serbian, srbija, srpska, srpski, serbskiy
singapore: singaporean, singapur
slovakia: slovak, slovensko
slovenia: slovenian, slovenija
somalia: somali, somaliland, soomaaliya
spain: spanish, espana, espanola, espanol, ispaniya
sudan: sudanese, soudan
sweden: swedish, sverige, svensk, svenska, shvetsiya
switzerland: swiss, schweiz, suisse, svizzera, shveytsariya
syria: syrian, suriyah, suria, siria, syrie, soorya, suriye, sham, siriya, surya, suri
taiwan: taiwanese
tajikistan: tajik, tojikiston, tadzhikistan
tanzania: tanzanian
thailand: thai
tunisia: tunisian, tunis, tunisie, tunisienne
turkey: turkish, turkiye, turk, turtsiya, turkei
turkmenistan: turkmen
uganda: ugandan
ukraine: ukrainian, ukraina, ukrayina, ukrainskiy, ucrania, ukrayinskyy
uae: emirates, emirati, emirate
uruguay: uruguayan
uzbekistan: uzbek, ozbekiston
venezuela: venezuelan, venezolana, bolivariana
vietnam: vietnamese, viet
yemen: yemeni, yaman, jemen
yugoslavia: jugoslavija
zambia: zambian
zimbabwe: zimbabwean
africa: african, afrika, afrique, afriqiya, ifriqiya
asia: asian, asya, aziya, asiatic, asie
arabia: arab, arabian, arabi, arabiya, arabiyah, arabic
eurasia: eurasian, evraziya, evraziyskiy, avrasya
balkan: balkans
baltic: baltiyskiy, balt
caribbean: caribe, karibik
caspian: kaspiyskiy, khazar
caucasus: kavkaz, caucasian, kavkazskiy, qafqaz
crimea: crimean, krym, krymskiy, krim, krymskaya
donbass: donbas, donbasskiy
donetsk: donetskiy, donetskaya, donets
luhansk: lugansk, luganskiy, luganskaya
kurdistan: kurdish, kurd
siberia: siberian, sibir, sibirskiy
ural: urals, uralskiy, uralskaya
volga: volzhskiy, povolzhskiy, privolzhskiy
pacific: tikhookeanskiy
atlantic: atlantik
mediterranean: mediterranee
chechnya: chechen, chechenskaya, ichkeria, chechenskiy
dagestan: dagestani
tatarstan: tatar
bashkortostan: bashkir
abkhazia: abkhaz
ossetia: ossetian
transnistria: pridnestrovie
kashmir: kashmiri
punjab: panjab, punjabi
khorasan: khurasan, khorassan
north: northern, norte, nord, severnyy, sever, shimal, shomal, kuzey, nordic, severo
south: southern, sur, sud, sul, yuzhnyy, yug, janub, jonub, guney, suid, yuzhno
east: eastern, este, oriental, vostochnyy, vostok, sharq, shargh, dogu, ost, orient, leste, dongfang
west: western, oeste, ouest, zapadnyy, zapad, gharb, bati, occidental
`;
