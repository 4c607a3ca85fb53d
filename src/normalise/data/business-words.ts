/**
 * Generic words of organizations' names in the languages of the lists, each with an English canonical word, so that a
 * translated name meets the original: "Муромский приборостроительный завод", "Murom Instrument-Making Plant".
 *
 * Sources: the vocabulary of company registers and of translated institution names in EU regulations, Wikipedia's lists of
 * business abbreviations; written by hand. One canonical word for what translators swap (plant, factory, works).
 */

/** `canonical: whole words`; the canonical word stands for itself. Words of six letters are also found by their fold. */
export const BUSINESS_WORDS = `
academy: akademie, academie, akademii, akademija, acad
accounting: accountants, accountancy, buchhaltung
administration: admin, administrative, upravlenie, verwaltung
advertising: reklama, publicidad, werbung
aero: aeronautics, aeronautical
agency: agentur, agence, agencia, agenzia, agentstvo, agentura, ajansi, agencija
agriculture: agricultural, agri, agro, agrarian, agrar, agricole, agricola, tarim, keshavarzi
air: aviation, avia, havacilik, havayollari, luftfahrt
aircraft: airplane, airplanes, samolet
airline: airlines, airways, aviakompaniya, havapeymai, aerolineas
airport: aeroport, aeropuerto, flughafen, havalimani
alliance: allianz, alianza, alyans
army: armee, armiya, ejercito, jaish, jaysh, ordu, armeyskiy
association: assoc, assn, asociacion, associazione, associacao, assotsiatsiya, obedinenie, obyedinenie, obiedinenie, obedineniye, obyedineniye, vereinigung, verband, birligi, dernegi, anjoman, rabita, udruzenie, udruzenje, sdruzeni, zdruzenie, asociacija, jamiyat, abyadnanne, obednannya
authority: auth, behorde, autoridad, autorite
automobile: auto, automotive, automobil, automobiles, motors, motor, otomotiv, avto, khodro
bank: banka, banco, banque, banca, banki, bankasi, bankas, banke, bancorp, banking, bankers, bnk, bankhaus, masraf, yinhang, banku, pankki
base: basis, baza, basa
battalion: batalon, bataillon, batallon, bataljon
branch: filial, filiale
brigade: brigada, brigades, brigata, liwa, liwaa
brothers: bros, freres, hermanos, gebruder, ikhwan, kardesler, fratelli, gebr
building: bldg, edificio, bina, gebaude
bureau: byuro, buro, buero, biuro
business: businesses, biznes, negocios
capital: kapital
cement: tsement, cemento, ciment, siman, cimento
center: centre, centro, centrum, zentrum, tsentr, centar, centrul, ctr, cntr, markaz, merkezi, merkez, markazi, kozpont, tsentar, kentro, keskus, centras, centrs, tsentra, tsentri, zentr
central: zentral, tsentralnyy, centrale, zentrale
charity: charitable, charities, khayriyyah, khairiyah, khayriyya, caridad, wohltatigkeit, benevolent, khayria, hayir, hayriye
chemical: chemicals, chemistry, chem, quimica, quimicos, chimie, chimica, chemie, khimiya, kimya, shimi, shimiayi
city: ville, gorod, ciudad, stadt, sehir, cidade
club: klub
college: kolej, kolledzh
combine: kombinat, combinat, kombinati
commerce: handel, handels
commercial: comercial, comercializadora, commerciale, kommercheskiy, ticari, tijari, tijariyah, bazargani
commission: komissiya, comision, kommission, komisja
committee: cttee, komitet, comite, komitee, kommitee, komite, lajnat, komitesi, vybor, bizottsag
communication: communications, comm, comms, comunicaciones, kommunikation, svyaz, ertebatat, mokhaberat
company: co, coy, companies, compagnie, cie, compania, cia, companhia, compagnia, kompaniya, kompania, kompanija, kompaniia, sirket, sirketi, shirkat, sherkat, sherkate, sharikat, sharika, sharikah, sharekat, shrkh, shrkt, kampani, firma, firm, spolecnost, spolocnost, gongsi, kaisha, hoesa, yritys, imone, uznemums, ettevote, podjetje, poduzece, preduzece, etaireia, empresa, entreprise, impresa, unternehmen, predpriyatie, enterprise, enterprises, ent, entp, przedsiebiorstwo, vallalat, intreprinderea, podnik, epicheirisi, pradpryemstva, pidpryyemstvo, predpriyatiye, predpriatie, cuideachta, bendrove
complex: kompleks, komplex, complejo, complexe, mojtama
components: parts, komponenty, ghataat, piezas
computer: computers, computing, kompyuter
concern: konzern, kontsern, koncern, konsern
construction: constructions, constr, const, constructora, construccion, construccoes, costruzioni, bau, stroitelnyy, stroitelstvo, stroy, insaat, sakhteman, sakhtemani, jianshe, inshaat
consulting: consultants, consultancy, consult, consultores, konsalting, beratung, danismanlik, consultoria, consultant
contracting: contractors, contractor, muqawalat, taahhut
cooperation: coop, koop
corporation: corp, corporacion, corporacao, korporatsiya, korporation, korporacija, incorporated
corporate: corporativo, korporativnyy
corps: korps, korpus, cuerpo, corpo, sepah, korpusa, pasdaran
council: consejo, conseil, konsey, majlis, shura, savet, sovet, shora
credit: kredit, kreditnyy, credito
culture: cultural, kultura, kultur, cultura, farhangi, kulturnyy
customs: tamozhnya, zoll, gumruk, aduana
defense: defence, defensa, verteidigung, savunma, oborona, oboronnyy, defa
delivery: postavka, postavki
department: dept, departament, departamento, departement, otdel, abteilung, daire
design: diseno, dizayn, tasarim, projektni
development: dev, devt, dvlpmt, desarrollo, developpement, sviluppo, desenvolvimento, entwicklung, razvitie, razvitiya, tosee, tose, toseeh, kalkinma, gelistirme, tanmia, tanmiya, fazhan, rozvoj, razvoj
diamond: diamonds, diamante
digital: tsifrovoy
directorate: direktorat, direccion, direction, direktsiya, mudiriyat
distribution: distributors, distributor, distribucion, distribuidora, pakhsh
division: div, diviziya
drilling: burenie, perforacion, haffari
economic: economics, economy, eghtesadi, ekonomi, ekonomicheskiy
education: educational, edu, obrazovanie, obrazovatelnyy, amoozesh, egitim, bildung
electric: elec, electrical, electricity, elektro, electro, elektrik, electrico, bargh
electronic: electronics, elektronik, electronica, elektronika, electronique
elevator: elevators
energy: energia, energie, energiya, enerji, energetics, energo, energeticheskiy, energetika
engine: engines, dvigatel, dvigatelstroenie
engineering: eng, engg, engr, engrg, ingenieria, ingenierie, ingegneria, inzhiniring, muhendislik, mohandesi, engenharia, injiniring, engineers, inzhenernyy
equipment: equip, eqpt, equipos, oborudovanie, ausrustung, tajhizat, techhizat, ekipman
establishment: muassasah, muassasat
estate: estates, inmobiliaria, immobilien, immobiliare, immobiliere, nedvizhimost, gayrimenkul, emlak, realty
exchange: birzha, borsa, bolsa, sarafi, sarrafi, exch, exchangers, bourse, sirafah, sarraf
experimental: opytnyy, opytno, eksperimentalnyy
export: exp, exporters, exports, exportadora, ihracat, saderat, chukou, exportacion
federal: federalnyy, federale, federalni
federation: federatsiya, federacion, federaciya, federacije, foderation, federasyonu
film: films, kino, cinema
finance: financial, fin, financing, finanzas, finans, finansy, finansovyy, financiera, finanz, financiere, mali, maliyah
fishing: fishery, fisheries, fish, pesca, pesquera, ryba, balikcilik
food: foods, alimentos, gida, ghazaei, lebensmittel
force: forces, sily, fuerzas, kuvvetleri, niru, nirou, niruye, krafte, streitkrafte, forcas
foreign: vneshniy, vneshne
forest: forestry, lesnoy, forestal
forwarding: forwarders
foundation: fond, fdn, fundacion, fundacao, fondation, fondazione, stiftung, stichting, fundacja, bonyad, vakfi, nadace, nadacia, fundatia, fundacija, idryma, alapitvany, fondas, fonden, fondatsiya
free: svobodnyy
front: frente, jabhat, jabhah, jebhe, cephe, fronte
fuel: combustible, toplivo, yakit, sukht
fund: funds, fonds, fondo, fonu, sanduq, sandogh
garden: gardens
gas: gaz, gazovyy, petrogas
general: genl, generalnyy, allgemeine, generale, ammah
glass: steklo, vidrio
global: globalnyy
gold: golden, altin, zoloto, talaa
government: govt, gov, gobierno, gouvernement, hukumat
group: grp, grupo, gruppe, groupe, gruppa, grupa, grupp, grubu, gruppo, majmouat, majmuat, majmuah, goruh, gorouh, jituan, groups, skupina, csoport, grupul, ryhma, komanda
guard: guards, gvardiya, garde, guardia, pasdar, haras
health: saglik, salud, sante, gesundheit, zdravookhranenie, healthcare
heavy: tyazhelyy, agir, sangin
holding: holdings, hldg, hldgs, hld, kholding, holdinga, kholdinga
home: hogar
hospital: klinik, clinic, bolnitsa, hastanesi, bimarestan, mustashfa, krankenhaus
hotel: hotels, otel, otely, gostinitsa, hoteles
house: dom, haus, casa, maison, beit, bayt, dar
import: imp, imports, importers, importadora, ithalat, varedat, jinkou, importacion, importacao
industry: industries, industrial, ind, inds, indus, indl, industria, industrias, industrie, industriya, promyshlennost, promyshlennyy, sanayi, sanaye, sanat, sanati, sinaa, sinaah, sinai, sinaiyah, gongye, industrija, prumysl, priemysel, przemysl, ipar, pramone, rupnieciba, toostus, teollisuus, industriel, industrielle, industriale, industriales, industriell, prom, promyshlennaya
information: info, informatsiya, informatsionnyy, informacion, ettelaat, bilgi, bilisim
innovation: innovations, innovative, innovatsiya, innovatsionnyy, innov
institute: inst, institut, instituto, institution, istituto, institutul, enstitusu, enstitu, muasasat, muassasa, institutas, instituts, intezet, ustav, instytut, uchrezhdenie, institucion, institutet, mahad, moassese, instituut, instituutti
instrument: instruments, pribor, pribory, instrumenty, priborostroenie
insurance: ins, insur, seguros, assurance, assurances, versicherung, strakhovanie, strakhovoy, strakhovaya, sigorta, bimeh, bime, tamin, osiguranje
intelligence: razvedka, istihbarat, mukhabarat, razvedyvatelnyy
international: int, intl, internl, internat, internacional, internationale, internazionale, mezhdunarodnyy, beynolmelal, beinolmelal, uluslararasi, dawliyah, dawliya, duwaliya, dowali, guoji, miedzynarodowy, mezinarodni, medunarodni, nemzetkozi, interntl
investment: investments, invest, inv, invt, investors, inversion, inversiones, investissement, investissements, investimentos, investitsiya, investitsionnyy, investicije, yatirim, sarmaye, sarmayeh, sarmayegozari, istithmar, estesmar, touzi, kapitalanlage, beteiligungen, beteiligungs
iron: eisen, hierro, ahan, zhelezo, demir
islamic: islami, islamiya, islamiyya, islamiyah, islamico, islamica, islamique, islamske, islamische, islamischen, islamskiy, eslami, islamiyyah, islamitische, islamiska, islamisk, islamska, islamski
jewelry: jewellery, jewelers, jewellers, joyeria, yuvelirnyy, kuyumculuk, mucevherat, gems, gem
joint: jv, sovmestnyy, ortak
laboratory: lab, labs, laboratories, laboratorio, laboratoriya, laboratoire
leasing: lizing
liberation: tahrir, liberacion, osvobozhdenie, kurtulus
light: legkiy
line: lines, linii, linea, lineas
logistics: logistic, logistica, logistik, logistika, lojistik, logistique
machine: machinery, machines, makine, makina, maschinen, mashin, maquinaria, maquinas, mashinen, machin, mashinostroenie, machinebuilding, maschinenbau
maintenance: bakim, obsluzhivanie
management: mgmt, mgt, managing, menedzhment, upravlyayushchiy, yonetim, modiriyat, gestion, verwaltungs
manufacturing: mfg, mfrs, manufacture, manufacturers, manufactures, manufacturer, imalat, uretim, tolidi, zhizao, fabricacion, sakht
marine: marin, marina
maritime: morskoy, morskaya, maritimo, deniz, denizcilik, daryaei, bahri, navigation, haiyun
market: markets, markt, mercado, rynok, pazarlama, marketing
material: materials, mat, materialy, malzeme, materiales
mechanical: mekhanicheskiy, mech, mecanica, mekanik, mechanics, mekhanika
media: medya, resaneh, smi, medios
medical: medicine, med, tibbi, pezeshki, meditsinskiy, medico, medizin, medica, pharma, pharmaceutical, pharmaceuticals, farma, daru, daroo, farmatsevticheskiy, ilac, pharm
metal: metals, metall, metaly, metalurji, metales
metallurgy: metallurgical, metallurgiya, metallurgicheskiy, metalurgica
military: militar, militaire, voennyy, askeri, nezami, voenno, militarische, katonai, askariyah, vojenska, wojskowy, sotilaallinen
mine: mines, mina, minas, rudnik, shakhta
mineral: minerals, maaden, madeni, mineralnyy
mining: minera, mineria, mineracao, gorno, madencilik, bergbau, ugol, gornyy, gornodobyvayushchiy
ministry: min, ministerstvo, ministerio, ministere, ministerium, vezarat, vizarat, bakanligi, wizarat, ministero
missile: missiles, raketnyy, raketa, mushak, rocket, rockets, fuze
mobile: mobil, mobilnyy
money: dinero
movement: dvizhenie, movimiento, mouvement, bewegung, hareketi, harakat, harakah, harekat, jonbesh, movimento
municipal: munitsipalnyy, belediye
museum: muzey, museo, musee
music: muzyka
national: natl, nat, nacional, nationale, nazionale, natsionalnyy, milli, melli, meli, watani, wataniyah, wataniya, narodnyy, natsionalnaya, nacionalni, narodni
natural: prirodnyy
network: networks, netz, shabakah
news: novosti, khabar, haber, noticias, akhbar
newspaper: gazeta
nuclear: nuklear, yadernyy, atomnyy, atomic, hastei, nukleer, atom
ocean: okean, oceanic
office: ofis, oficina, daftar, maktab, amt
offshore: ofshor
oil: petroleum, neft, nefti, neftyanoy, petroleo, petrole, naft, naftiran, petrol, ol, oel, erdol, shiyou, aceites, petro, neftegaz
operation: operations, operating, operator, operatsiya
optical: optics, optik, optika, opticheskiy, optico, optiko
organization: organisation, org, orgn, organizatsiya, organizacion, organizzazione, organizacao, orgutu, sazman, sazeman, sazemane, munazzamat, munadhamat, munazamat, tanzim, tanzeem, tashkilat, organizacija, organizacia, organizace, szervezet, jarjesto
packaging: ambalaj, upakovka, pack
paper: papel, bumaga, kagit
partner: partners
party: partiya, partido, parti, partei, hizb, hezb, partiia, partito
penal: ispravitelnyy
people: peoples, pueblo, volks, narod, xalq, halk, mardom
petrochemical: petrochemicals, petrokimya, petroshimi, petrochem, neftekhim, neftekhimicheskiy, petroquimica, petrochemie
pharmacy: apteka, farmacia
physics: fizika, physik, fisica, fizicheskiy, phyiscs
pipe: pipes, lulehsazi, truba, tubes, tube
pipeline: pipelines, truboprovod
plant: factory, factories, works, mill, mills, plants, zavod, zavody, fabrika, fabrica, fabrique, fabrik, usine, werk, werke, planta, fabrikasi, karkhaneh, karkhane, masna, uzina, gyar, gamykla, tehas, tehdas, rupnica, zavodi, fabryka, tovarna, fabbrica, stabilimento, fabriek, zawod, ergostasio, tvornica, ceh
plastic: plastics, plastik, plasticos
police: polis, politsiya, policia, polizei, shorta
port: ports, puerto, hafen, liman, bandar, porto, seaport
power: powerplant, kraftwerk, nirougah
precision: prazision, tochnyy, hassas, pretsizionnyy
press: presse, prensa, matbuat, pechat
print: printing, imprenta, matbaa, poligraf
prison: zindan, prision, gefangnis, zendan, tyurma, nadamatgah, kaltozo, wiezienie, priosun, hapishane, fangelse, vankila, kalejimas, cietums, vangla, vezeni, vaznica, zatvor, fylaki, prigione, carcere, carcel
private: pvt, chastnyy, privada, privat, ozel, khosusi, privee, khass
processing: pererabotka, verarbeitung
procurement: procurment
production: prod, prodn, productions, produccion, produktion, proizvodstvo, proizvodstvennyy, tolid, produkciya, produkcja, gyarto, proizvodnja, producao, productie, proizvodnya, vyroba
products: product, produkte, productos, produkty, urunleri, produits
project: projects, proekt, proyecto, proyectos, projeler, projekt, proekty, projet
property: properties, propiedades
protection: zashchita, schutz, proteccion
province: ostan, provincia, provinz, wilayat, wilayah, vilayet, welayat
public: publica, publico, publique, offentlich, obshchestvennyy, kamu, publichnyy, omumi
publishing: publishers, publications, publication, izdatelstvo, yayin, verlag, editorial, yayincilik, entesharat
purchase: purchasing, kharid
radio: radyo
railway: railways, railroad, rail, zheleznyy, demiryolu, rahahan, eisenbahn, ferrocarril, bahn, zheleznodorozhnyy
refinery: refining, refineries, refineria, raffinerie, rafineri, palayesh, palayeshgah, npz, rafinerija
region: regional, regionalnyy, reg, oblast, oblastnoy, bolge
relief: ighatha, igatha, ighathah, yardim, emdad
repair: remont, remontnyy, reparatur, tamir, taamir, reparacion
republic: republica, republik, republique, respublika, cumhuriyeti, jomhuri, jomhouri, jumhuriyat, republika, respubliki, repubblica
research: recherche, investigacion, investigaciones, forschung, forschungs, issledovanie, issledovatelskiy, issledovaniya, tahghighat, tahqiqat, tahghighati, arastirma, buhuth, bohouth, onderzoek, ricerca, pesquisa, investigacao, istrazivanje, vyzkum, vyskum, badan, badania, cercetare, kutatas, yanjiu, uurimis
reserve: rezerv, zapas
resistance: moqavemat, moghavemat, muqawama, muqawamah, resistencia, direnis
resources: resource, recursos, resursy, kaynaklari, ressources
revolution: revolutionary, enghelab, enqelab, inqilab, revolucion, revolutionnaire, thawra, devrim, revolucionario, revolucionaria, revolutionaire
road: roads, dorozhnyy, doroga
satellite: satellites
school: shkola, schule, escuela, madrasa, madrassa, madrasah, madrassah, okul, maktabeh
science: scientific, sciences, sci, nauka, nauchnyy, nauchno, ciencia, ciencias, ciencies, wissenschaft, wissenschaftlich, elmi, olum, ulum, bilim, bilimsel, cientifico, cientifica, scientifique, wissenschaftliche, nauk, nauki, tudomanyos, vedecky, naukowy, znanstveni, stiintifica, teaduslik, tieteellinen, zinatniskas, mokslo, wetenschappelijk
sea: darya, kaiyo
security: sec, securities, seguridad, sicherheit, securite, bezopasnost, guvenlik, amniat, amn, bezopasnosti, sicurezza, seguranca, sigurnost
semiconductor: semiconductors, poluprovodnikovyy
service: services, svc, svcs, srvc, srvcs, serv, servs, servicios, servicio, servizi, dienst, dienste, dienstleistungen, servis, usluga, uslugi, hizmetleri, hizmet, khadamat, khadamati, khidmat, servicos, sluzhba, fuwu, servisi, szolgalat
share: shares, shareholding
ship: ships, vessel, vessels, schiff, sudno, gemi, keshti, korabl, shipbuilding, shipbuilders, sudostroenie, sudostroitelnyy, gemicilik, keshtisazi, schiffbau
shipping: shpg, shipment, shipments, keshtirani, naviera, armateurs, sudokhodstvo, hangyun, sudokhodnyy, schifffahrt, parokhodstvo
shipyard: shipyards, verf, werft, tersane, tersanesi, astillero, astilleros, sudoverf, stocznia
shop: magazin
society: jamiat, cemiyeti, jamia, jamiyyat
software: yazilim
solution: solutions, reshenie, resheniya, cozumleri
space: kosmos, kosmicheskiy, uzay, fazaei, raumfahrt, aerospace, aerokosmicheskiy, havafaza, espacial
special: spetsialnyy, spezial, especial, spets, vizhe, specialized, spetsializirovannyy
sport: sports, sportivnyy, deportivo, spor
standard: standart
state: gosudarstvennyy, staatlich, estatal, devlet, dowlati, daulati, gos, estado, stat, etat, statlig, drzavni, staat, gosudarstvo, goskorporatsiya, derzhavnyy, dawla, dawlah, staatliche, statni, panstwowy, allami, valstybes, valsts, riiklik, valtion, kratiki, statale, gosudarstvennoe, drzhavno
steel: stahl, acero, celik, foulad, fulad, stal, acier, foolad, acos, sulb, acciaio, gangtie
storage: warehouse, warehousing, sklad, depo, anbar, depot
store: stores, almacen
strategic: strategicheskiy, stratejik, rahbordi, strategy
supply: supplies, tedarik, snabzhenie, suministros, tadarokat, suppliers, supplier
support: poshtibani, destek, podderzhka, apoyo
system: systems, sys, sistem, sistema, sistemas, sistemy, sistemleri, systeme, systemes, samaneh, samanehaye
technical: tekhnicheskiy, fanni, teknik, tecnica, tecnico, technique, fani
technology: tech, technologies, technological, techno, tecnologia, tecnologias, tekhnologiya, tekhnologii, technologie, technologien, teknoloji, fanavari, fannavari, keji, teknologi, technologia, tekhnologicheskiy, tehnologija, tehnologije, tekno, tecno, tekhno
telecommunication: telecom, telecoms, telecommunications, telekom, telekommunikation, telekomunikasyon, telekommunikatsii, telecomunicaciones, telco, tel
television: tv, televidenie, televizyon, fernsehen, televisao, teleradio
terminal: terminals
textile: textiles, tekstil, tekstilnyy, nassaji, mensucat, textil
tobacco: tabak, tabaco, tutun, dokhaniat
tool: tools
tourism: tourist, turizm, turismo, tours, tour, travels, siyahat, gardeshgari, seyahat, turistik, viajes
town: kent
trade: trading, trdg, trdng, trd, trader, traders, tradings, torgovlya, torgovyy, torgoviy, ticaret, tic, tejarat, tijarat, tijara, tijarah, comercio, tejari, bazargan, maoyi, obchod, obchodni, handlowy, trgovina, trgovacko, torgivlya, torgoveln, tredinq, treyd, treid, treyding, treiding
training: amuzesh, obuchenie
transfer: transfers, havale, hawala, hawalah, havala, hewala
transport: transportation, trans, transp, transportes, transporte, transportnyy, tasimacilik, hamlonaghl, haml, naghl, nakliyat, transporty, nakliye, yunshu, naql
trust: trusts, trest
union: unions, soyuz, bund, sojuz, sindikat, ettehadieh, ittihad, ettehad, sendika, unia, szovetseg
unit: unite, otryad, einheit
united: unified, obedinennyy, unidos, unidas, muttahida, mottahed, edinyy
universal: universalnyy
university: univ, universidad, universitat, universitaet, universite, universitesi, universitet, universitas, daneshgah, jamiah, universita, universiteti, uni, universitatea, egyetem, universytet, sveuciliste, ulikool, yliopisto
vehicle: vehicles
venture: ventures
war: guerra, krieg, voyna, harb
water: voda, agua, vodnyy
weapon: weapons, arms, orudie, silah, waffen, oruzhie, armament, armaments, armas, vooruzhenie
welfare: refah
wine: wines, vin, vino, vina, winery, vinnyy
wood: timber, lumber, holz, madera
world: welt, mundo, mundial, monde, mirovoy, alam, dunya, worldwide
youth: molodezh, jugend, shabab, juventud, javanan, molodezhnyy
`;
