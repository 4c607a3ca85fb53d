/**
 * Places, which stand behind a name and a comma; written by hand. Remarks, which do so too, are in remarks.ts. Small letters, without accents; words in capitals and in mixed letters
 * are the same.
 */

/**
 * Cities and regions that are no given names and that the matcher's tables (normalise/data/city-words.ts) do not have: there a
 * word costs points wherever it stands. Source: GeoNames' cities above 300,000 and capitals; written by hand.
 */
export const PLACES = `
new york, los angeles, las vegas, san francisco, san diego, washington dc, philadelphia, miami, detroit, seattle, baltimore, vancouver, calgary, ottawa, quebec,
mexico city, ciudad de mexico, puebla, tegucigalpa, managua, panama city, havana, la habana, santo domingo, port au prince, bogota, cali, quito, guayaquil, la paz,
sao paulo, rio de janeiro, brasilia, recife, porto alegre, belo horizonte, curitiba, fortaleza, manaus, buenos aires, cordoba, montevideo, asuncion, valparaiso, maracaibo,
dublin, belfast, edinburgh, glasgow, manchester, birmingham, liverpool, leeds, bristol, cardiff, amsterdam, rotterdam, the hague, den haag, utrecht, brussels, bruxelles, antwerp, luxembourg,
lyon, marseille, toulouse, bordeaux, nice, lille, nantes, strasbourg, geneva, geneve, zurich, basel, bern, lausanne, lugano, munich, munchen, hamburg, cologne, koln, dusseldorf, stuttgart, leipzig, dresden, hannover, frankfurt am main,
wien, graz, salzburg, rome, milan, milano, naples, napoli, turin, torino, palermo, bologna, genoa, genova, venice, venezia, lisbon, lisboa, porto, sevilla, seville, zaragoza, malaga, bilbao,
copenhagen, kobenhavn, stockholm, gothenburg, goteborg, oslo, helsinki, tallinn, riga, vilnius, kaunas, warsaw, warszawa, krakow, lodz, wroclaw, poznan, gdansk, prague, praha, brno, bratislava, budapest, bucharest, bucuresti,
cluj napoca, plovdiv, varna, belgrade, beograd, novi sad, zagreb, ljubljana, sarajevo, banja luka, skopje, pristina, podgorica, tirana, athens, athina, thessaloniki, nicosia, limassol, valletta, chisinau, tiraspol,
minsk, gomel, homel, grodno, vitebsk, mogilev, kiev, kyiv, kharkiv, kharkov, odesa, dnipro, lviv, lvov, donetsk, luhansk, lugansk, zaporizhzhia, mariupol, kherson, mykolaiv, poltava, sumy, chernihiv, simferopol, sevastopol, kerch, yalta, crimea,
grozny, groznyy, makhachkala, nalchik, vladikavkaz, nazran, magas, maykop, cherkessk, elista, stavropol, krasnodar, sochi, astrakhan, penza, ulyanovsk, togliatti, orenburg, tyumen, tomsk, kemerovo, novokuznetsk, barnaul, chita, yakutsk, magadan, murmansk, arkhangelsk, kaliningrad,
smolensk, bryansk, kursk, belgorod, lipetsk, tambov, ryazan, tver, yaroslavl, ivanovo, kostroma, vologda, pskov, petrozavodsk, syktyvkar, cheboksary, yoshkar ola, saransk, kurgan, surgut, norilsk, abakan, kyzyl, naberezhnye chelny, gorno altaysk, ulan ude, chechnya, dagestan, ingushetia, tatarstan, bashkortostan, tuva, buryatia, yakutia,
tbilisi, batumi, sukhumi, tskhinvali, yerevan, gyumri, baku, ganja, nakhchivan, almaty, nur sultan, shymkent, aktau, atyrau, karaganda, tashkent, samarkand, bukhara, namangan, bishkek, osh, dushanbe, khujand, ashgabat,
istanbul, ankara, izmir, bursa, adana, gaziantep, antalya, konya, diyarbakir, mersin, damascus, aleppo, homs, latakia, idlib, raqqa, deir ez zor, beirut, tripoli, sidon, baghdad, basra, mosul, erbil, kirkuk, najaf, karbala, fallujah,
tehran, mashhad, isfahan, esfahan, tabriz, shiraz, qom, ahvaz, kermanshah, bandar abbas, rasht, yazd, zahedan, amman, zarqa, jerusalem, tel aviv, haifa, gaza, ramallah, nablus, hebron, riyadh, jeddah, mecca, makkah, dammam, kuwait city, manama, doha, abu dhabi, dubai, sharjah, ajman, ras al khaimah, muscat, sanaa, hodeidah, taiz,
cairo, giza, port said, sharm el sheikh, suez, luxor, benghazi, misrata, sirte, tunis, sfax, algiers, oran, rabat, casablanca, fes, marrakesh, tangier, khartoum, omdurman, port sudan, juba, addis ababa, asmara, djibouti, mogadishu, kismayo, hargeisa, nairobi, mombasa, kampala, kigali, bujumbura, dar es salaam, dodoma,
kinshasa, goma, bukavu, lubumbashi, brazzaville, bangui, ndjamena, yaounde, douala, libreville, malabo, lagos, abuja, kano, ibadan, kaduna, maiduguri, port harcourt, accra, kumasi, lome, cotonou, niamey, ouagadougou, bamako, timbuktu, gao, dakar, banjul, bissau, conakry, freetown, monrovia, abidjan, yamoussoukro, nouakchott,
luanda, lusaka, harare, bulawayo, maputo, lilongwe, blantyre, windhoek, gaborone, johannesburg, cape town, durban, pretoria, antananarivo, port louis,
kabul, kandahar, herat, mazar i sharif, jalalabad, kunduz, ghazni, islamabad, karachi, lahore, peshawar, quetta, rawalpindi, faisalabad, multan, hyderabad, new delhi, delhi, mumbai, bombay, kolkata, calcutta, chennai, madras, bangalore, bengaluru, ahmedabad, pune, jaipur, lucknow, kanpur, srinagar, dhaka, chittagong, colombo, kathmandu, thimphu,
yangon, rangoon, mandalay, naypyidaw, bangkok, chiang mai, vientiane, phnom penh, hanoi, ho chi minh city, ho chi minh, hai phong, da nang, kuala lumpur, johor bahru, penang, singapore, jakarta, surabaya, bandung, manila, quezon city, davao, cebu, dili,
beijing, peking, shanghai, guangzhou, shenzhen, tianjin, chongqing, wuhan, chengdu, nanjing, hangzhou, xian, shenyang, dalian, harbin, qingdao, jinan, urumqi, kashgar, lhasa, kunming, hong kong, kowloon, macau, macao, taipei, kaohsiung, taichung, tokyo, osaka, yokohama, nagoya, kyoto, sapporo, fukuoka, seoul, busan, incheon, daegu, daejeon, pyongyang, chongjin, hamhung, nampo, ulaanbaatar, ulan bator,
melbourne, brisbane, perth, canberra, auckland, suva, port moresby,
tortola, road town, nassau, george town, gibraltar, monaco, vaduz, san marino, andorra la vella, road town tortola, grand cayman, isle of man,
москва, мск, спб, питер, киев, минск, гомель, харьков, одесса, донецк, луганск, грозныи, махачкала, сочи, краснодар, тбилиси, ереван, баку, алматы, астана, ташкент, бишкек, душанбе, ашхабад
`;

/** Words of which a place has one: `Chechen Republic`, `Moscow Oblast`. */
export const PLACE_KINDS = `
city town village district region republic province oblast krai kray raion rayon okrug county canton governorate prefecture peninsula island islands emirate
stadt gemeinde bezirk provinz ville departement ciudad provincia municipio comune cidade estado
город область края краи раион республика обл округ поселок село деревня
`;

/** First words of places of two to four words, which are no given names: `New York`, `Nizhny Tagil`. */
export const PLACE_BEGINS = `
new san st saint sankt sainte sveti sv port puerto porto fort cape los las nizhny nizhniy nizhnii nizhni veliky velikiy novy novyy novaya stary staraya verkhny verkhnyaya nizhnyaya ust ciudad tel north south east west northern southern eastern western upper lower great
greater mount lake bad grand nova novo rio sri abu ras umm bandar deir beit kuala ho phnom addis dar kota tanjung buenos mar нижнии новыи новая великии верхнии старыи усть санкт набережные
`;
