/**
 * Generic words that say what kind of organization it is, in the languages of the lists, each with an English canonical
 * word, so that a translated name meets the original: "Муромский приборостроительный завод", "Murom Instrument-Making
 * Plant". What it deals in stands in sector-words.ts.
 *
 * Sources: the vocabulary of company registers and of translated institution names in EU regulations, Wikipedia's lists of
 * business abbreviations; written by hand. One canonical word for what translators swap (plant, factory, works).
 */

/** `canonical: whole words`; the canonical word stands for itself. */
export const BUSINESS_WORDS = `
academy: akademie, academie, akademii, akademija, acad
administration: admin, administrative, upravlenie, verwaltung
agency: agentur, agence, agencia, agenzia, agentstvo, agentura, ajansi, agencija
aid: help, aide, ayuda, hilfe, pomoshch, pomoc, eanatuh
alliance: allianz, alianza, alyans
armed: armadas, armate, armees, ozbrojenych, zbrojnych, musallah, oruzhennye, naoruzanih, fegyveres, bewaffnete
army: armee, armiya, ejercito, jaish, jaysh, ordu, armeyskiy, exercito, esercito, armija, armata, armada, vojska, hadsereg, armeija, wojsko, leger, lashkar, stratou, wojskowe
assembly: montaj, montazh, montage
association: assoc, assn, asociacion, associazione, associacao, assotsiatsiya, obedinenie, obyedinenie, obiedinenie, obedineniye, obyedineniye, vereinigung, verband, birligi, dernegi, anjoman, rabita, udruzenie, udruzenje, sdruzeni, zdruzenie, asociacija, jamiyat, abyadnanne, obednannya, foreningen, forening, uniunea, stowarzyszenie, asociatia, associacio, omilos, egyesulet, seura, biedriba, enosi
authority: auth, behorde, autoridad, autorite
base: basis, baza, basa
battalion: batalon, bataillon, batallon, bataljon
branch: filial, filiale
brigade: brigada, brigades, brigata, liwa, liwaa
brothers: bros, freres, hermanos, gebruder, ikhwan, kardesler, fratelli, gebr
bureau: byuro, buro, buero, biuro, biroul, birou, biuras, biroja, ufficio, gabinete, buroo, irodaja, iroda, grafeio
center: centre, centro, centrum, zentrum, tsentr, centar, centrul, ctr, cntr, markaz, merkezi, merkez, markazi, kozpont, tsentar, kentro, keskus, centras, centrs, tsentra, tsentri, zentr, stredisko, kozpontja, centralis, osrodek, tsentarat, pazhoheshgah
central: zentral, tsentralnyy, centrale, zentrale, kozponti, centrala, kentriki, ustredni, keski, keskne, centralna, centralny
charity: charitable, charities, khayriyyah, khairiyah, khayriyya, caridad, wohltatigkeit, benevolent, khayria, hayir, hayriye, humanitarian, gumanitarnyy
city: ville, gorod, ciudad, stadt, sehir, cidade
club: klub
college: kolej, kolledzh
combine: kombinat, combinat, kombinati
commission: komissiya, comision, kommission, komisja
committee: cttee, komitet, comite, komitee, kommitee, komite, lajnat, komitesi, vybor, bizottsag
company: co, coy, companies, compagnie, cie, compania, cia, companhia, compagnia, kompaniya, kompania, kompanija, kompaniia, sirket, sirketi, shirkat, sherkat, sherkate, sharikat, sharika, sharikah, sharekat, shrkh, shrkt, kampani, firma, firm, spolecnost, spolocnost, gongsi, kaisha, hoesa, yritys, imone, uznemums, ettevote, podjetje, poduzece, preduzece, etaireia, empresa, entreprise, impresa, unternehmen, predpriyatie, enterprise, enterprises, ent, entp, przedsiebiorstwo, vallalat, intreprinderea, podnik, epicheirisi, pradpryemstva, pidpryyemstvo, predpriyatiye, predpriatie, cuideachta, bendrove
complex: kompleks, komplex, complejo, complexe, mojtama
components: parts, komponenty, ghataat, piezas
concern: konzern, kontsern, koncern, konsern
control: kontrol, upravleniya, kontrole, controle
cooperation: coop, koop
corporate: corporativo, korporativnyy
corporation: corp, corporacion, corporacao, korporatsiya, korporation, korporacija, incorporated
corps: korps, korpus, cuerpo, corpo, sepah, korpusa, pasdaran
council: consejo, conseil, konsey, majlis, shura, savet, sovet, shora
democratic: demokraticheskiy, democratica, demokratik, democratique
department: dept, departament, departamento, departement, otdel, abteilung, daire
development: dev, devt, dvlpmt, desarrollo, developpement, sviluppo, desenvolvimento, entwicklung, razvitie, razvitiya, tosee, tose, toseeh, kalkinma, gelistirme, tanmia, tanmiya, fazhan, rozvoj, razvoj
directorate: direktorat, direccion, direction, direktsiya, mudiriyat, direzione, reditelstvi, riaditelstvo, direttorat, directia, diefthynsi, dyrekcja, uprava
district: rayon, distrito, bezirk
division: div, diviziya, firqa, firqah, divizija
establishment: muassasah, muassasat
estate: estates, inmobiliaria, immobilien, immobiliare, immobiliere, nedvizhimost, gayrimenkul, emlak, realty
federal: federalnyy, federale, federalni, federalne, federalna, federalno, federaline, federala, foderale, szovetsegi, omospondiaki, federalny, federalnych, foderaal
federation: federatsiya, federacion, federaciya, federacije, foderation, federasyonu, federacao, federatie, federatiei, federationens, federaation, foderatsiooni, foderations, foderacio, omospondias, federazione, federacijos, federacji, federatsii
force: forces, sily, fuerzas, kuvvetleri, niru, nirou, niruye, krafte, streitkrafte, forcas, snage, sile, fortele, fortelor, forze, forza, fuerza, forca, forss, styrkor, pajegos, pajegu, dynameis, joukot, sili, zbrojne, krafter, spekai, speki, quwat, quvvat
foreign: vneshniy, vneshne
foundation: fond, fdn, fundacion, fundacao, fondation, fondazione, stiftung, stichting, fundacja, bonyad, vakfi, nadace, nadacia, fundatia, fundacija, idryma, alapitvany, fondas, fonden, fondatsiya
free: svobodnyy
front: frente, jabhat, jabhah, jebhe, cephe, fronte
fund: funds, fonds, fondo, fonu, sanduq, sandogh
general: genl, generalnyy, allgemeine, generale, ammah
global: globalnyy
government: govt, gov, gobierno, gouvernement, hukumat
group: grp, grupo, gruppe, groupe, gruppa, grupa, grupp, grubu, gruppo, majmouat, majmuat, majmuah, goruh, gorouh, jituan, groups, skupina, csoport, grupul, ryhma, komanda
guard: guards, gvardiya, garde, guardia, pasdar, haras, gvardeytsite, guardie, guardianes, gardiens, gardienilor, gvardijos, gvardu, gwardjani, straznikow, garda, gard, gvardije, kaardivae, kaartin, frouron, guardas, gvardii
headquarters: hq, shtab, gharargah, qarargah, stab
high: higher, haute, hoch
holding: holdings, hldg, hldgs, hld, kholding, holdinga, kholdinga
house: dom, haus, casa, maison, beit, bayt, dar
institute: inst, institut, instituto, institution, istituto, institutul, enstitusu, enstitu, muasasat, muassasa, institutas, instituts, intezet, ustav, instytut, uchrezhdenie, institucion, institutet, mahad, moassese, instituut, instituutti
international: int, intl, internl, internat, internacional, internationale, internazionale, mezhdunarodnyy, beynolmelal, beinolmelal, uluslararasi, dawliyah, dawliya, duwaliya, dowali, guoji, miedzynarodowy, mezinarodni, medunarodni, nemzetkozi, interntl
islamic: islamo, izlamika, izlamiku, islamilaisen, islamsky, islamikis, islamitisch, islamisches, iszlam, islami, islamiya, islamiyya, islamiyah, islamico, islamica, islamique, islamske, islamische, islamischen, islamskiy, eslami, islamiyyah, islamitische, islamiska, islamisk, islamska, islamski
joint: jv, sovmestnyy, ortak
liberation: tahrir, liberacion, osvobozhdenie, kurtulus, libertacao, liberazione, liberacio, oslobodenje, felszabaditas, befreiung, bevrijding
main: principal, glavnyy, glavnoye, glavnoe, haupt, asli
management: mgmt, mgt, managing, menedzhment, upravlyayushchiy, yonetim, modiriyat, gestion, verwaltungs
ministry: min, ministerstvo, ministerio, ministere, ministerium, vezarat, vizarat, bakanligi, wizarat, ministero, ministerie, ministeru, ministeriet, ministerija, ministarstvo, ypourgeio, ypourgeiou, miniszterium, ministeerium, ministrstvo, ministerul
movement: dvizhenie, movimiento, mouvement, bewegung, hareketi, harakat, harakah, harekat, jonbesh, movimento, miscarea, mozgalom, kinima, liike, kustiba, judejimas, rorelse, tehrik, tehreek, pokret, hnuti, ruch
municipal: munitsipalnyy, belediye
national: natl, nat, nacional, nationale, nazionale, natsionalnyy, milli, melli, meli, watani, wataniyah, wataniya, narodnyy, natsionalnaya, nacionalni, narodni, nationella, nemzeti, nationala, nazzjonali, narodowy, natsyyanalny, rahvuslik, kansallinen, ethniki
natural: prirodnyy
new: novy, novyy, novaya, novoe, nueva, nuevo, nouveau, nouvelle, neue, novi, nova, novin, jadid, yeni, nov
office: ofis, oficina, daftar, maktab, amt
operation: operations, operating, operator, operatsiya
organization: organisation, org, orgn, organizatsiya, organizacion, organizzazione, organizacao, orgutu, sazman, sazeman, sazemane, munazzamat, munadhamat, munazamat, tanzim, tanzeem, tashkilat, organizacija, organizacia, organizace, szervezet, jarjesto
partner: partners
party: partiya, partido, parti, partei, hizb, hezb, partiia, partito, partidul, stranka, strana, partija, komma, puolue, erakond
penal: ispravitelnyy
people: peoples, pueblo, volks, narod, xalq, halk, mardom, popular, populaire, narodna, narodnaya, narodny, lidova, tautas, liaudies, populara, poporului, ljudska, ludowa, nepi, rahva, kansan
plant: factory, factories, works, mill, mills, plants, zavod, zavody, fabrika, fabrica, fabrique, fabrik, usine, werk, werke, planta, fabrikasi, karkhaneh, karkhane, masna, uzina, gyar, gamykla, tehas, tehdas, rupnica, zavodi, fabryka, tovarna, fabbrica, stabilimento, fabriek, zawod, ergostasio, tvornica, ceh
police: polis, politsiya, policia, polizei, shorta
prison: zindan, prision, gefangnis, zendan, tyurma, nadamatgah, kaltozo, wiezienie, priosun, hapishane, fangelse, vankila, kalejimas, cietums, vangla, vezeni, vaznica, zatvor, fylaki, prigione, carcere, carcel, prisons, veznice, borton, fangelset, faengslet, prisao, inchisoarea, fylakes, penitenciaria, penitentiary, kolonija, colonia, correctional, vaznici, zatvori, fengsel, sijn, habs
private: pvt, chastnyy, privada, privat, ozel, khosusi, privee, khass
province: ostan, provincia, provinz, wilayat, wilayah, vilayet, welayat, provincii, provinci, prowincji, provintsis, eparchiako, tartomanyi, provincijas, wilaya, provincial
public: publica, publico, publique, offentlich, obshchestvennyy, kamu, publichnyy, omumi
regiment: polk, regimiento, pukovnija
region: regional, regionalnyy, reg, oblast, oblastnoy, bolge, regionaal, regionala, regionalni, regionalis, regionalne, regioninis, regionalen, regionalais, regjonali, regionalna, piirkondlik, alueellinen
relief: ighatha, igatha, ighathah, yardim, emdad
republic: republica, republik, republique, respublika, cumhuriyeti, jomhuri, jomhouri, jumhuriyat, republika, respubliki, repubblica, republicii, republike, republiky, republikas, republikos, respublikos, koztarsasag, tasavallan, tasavalta, dimokratias, repubblika, rzeczpospolita, vabariigi, republiki, republican, jamahiriya
reserve: rezerv, zapas
resistance: moqavemat, moghavemat, muqawama, muqawamah, resistencia, direnis
resort: sanatorium, kurort, pansionat, sanatoriy
resources: resource, recursos, resursy, kaynaklari, ressources
revolution: revolutionary, enghelab, enqelab, inqilab, revolucion, revolutionnaire, thawra, devrim, revolucionario, revolucionaria, revolutionaire, rivoluzionarie, revolucionarne, revolyutsiya, revolutsioonilise, forradalmi, vallankumous, revolutsiya, revolucnych, revolucnich, revolutionsgarde, revolutionsgardes, revolutionsgardets, revolutiei, rivoluzzjoni, epanastasis, revoliucijos, revolucijas, revolucije, revolucionaro, rewolucji, inqilabi
school: shkola, schule, escuela, madrasa, madrassa, madrasah, madrassah, okul, maktabeh
settlement: poselenie
share: shares, shareholding
social: sotsialnyy
society: jamiat, cemiyeti, jamia, jamiyyat
special: spetsialnyy, spezial, especial, spets, vizhe, specialized, spetsializirovannyy, speciale, especiales, especiais, specialiosios, specialni, specjalny, kulonleges, eidikes, spetsiaalne, specialios, speciala
standard: standart
state: gosudarstvennyy, staatlich, estatal, devlet, dowlati, daulati, gos, estado, stat, etat, statlig, drzavni, staat, gosudarstvo, goskorporatsiya, derzhavnyy, dawla, dawlah, staatliche, statni, panstwowy, allami, valstybes, valsts, riiklik, valtion, kratiki, statale, gosudarstvennoe, drzhavno, detat, statului, statul, stato, statali, statsejede, stait, statny, drzava, drzavnega, panstwa, panstwo, allam, valtio, riigi, kratous, darzhaven, darzhavna, etatique, letat, istat
supreme: supremo, verkhovnyy, aala
town: kent
trust: trusts, trest
union: unions, soyuz, bund, sojuz, sindikat, ettehadieh, ittihad, ettehad, sendika, unia, szovetseg, uniao, unione, liga, league
unit: unite, otryad, einheit, enota, jednotka, vienetas, einheiten, unita, yksikko, uksus, monada
united: unified, obedinennyy, unidos, unidas, muttahida, mottahed, edinyy, eniaia, edinno
universal: universalnyy
university: univ, universidad, universitat, universitaet, universite, universitesi, universitet, universitas, daneshgah, jamiah, universita, universiteti, uni, universitatea, egyetem, universytet, sveuciliste, ulikool, yliopisto
venture: ventures
war: guerra, krieg, voyna, harb
world: welt, mundo, mundial, monde, mirovoy, alam, dunya, worldwide
youth: molodezh, jugend, shabab, juventud, javanan, molodezhnyy
`;
