/**
 * Generic words that say what an organization deals in, as in business-words.ts and from the same sources. Written by hand.
 */

/** `canonical: whole words`; the canonical word stands for itself. */
export const SECTOR_WORDS = `
accounting: accountants, accountancy, buchhaltung
advertising: reklama, publicidad, werbung
aero: aeronautics, aeronautical
agriculture: agricultural, agri, agro, agrarian, agrar, agricole, agricola, tarim, keshavarzi
air: aviation, avia, havacilik, havayollari, luftfahrt
aircraft: airplane, airplanes, samolet
airline: airlines, airways, aviakompaniya, havapeymai, aerolineas
airport: aeroport, aeropuerto, flughafen, havalimani
aluminum: aluminium, alyuminiy, alyuminievyy
ammunition: patronnyy, munition, munitions, boepripasy
automation: automatic, automatics, avtomatika, avtomatizatsiya, otomasyon
automobile: auto, automotive, automobil, automobiles, motors, motor, otomotiv, avto, khodro
bank: banka, banco, banque, banca, banki, bankasi, bankas, banke, bancorp, banking, bankers, bnk, bankhaus, masraf, yinhang, banku, pankki, unhaeng, yinxing, pank, trapeza
broadcasting: broadcast, televeshchanie, seda, sedavasima
brokerage: broker, brokers, brokering
building: bldg, edificio, bina, gebaude
business: businesses, biznes, negocios
capital: kapital
carpet: carpets, farsh, hali
cartridge: patron
cement: tsement, cemento, ciment, siman, cimento
chemical: chemicals, chemistry, chem, quimica, quimicos, chimie, chimica, chemie, khimiya, kimya, shimi, shimiayi
coffee: kofe, cafe
commerce: handel, handels
commercial: comercial, comercializadora, commerciale, kommercheskiy, ticari, tijari, tijariyah, bazargani, merchant, tijaratna, kereskedelmi, handlowa, prekybos, tirdzniecibas, comerciala, kommertsialnyy
communication: communications, comm, comms, comunicaciones, kommunikation, svyaz, ertebatat, mokhaberat
component: composites, composite, kompozit
computer: computers, computing, kompyuter
construction: constructions, constr, const, constructora, construccion, construccoes, costruzioni, bau, stroitelnyy, stroitelstvo, stroy, insaat, sakhteman, sakhtemani, jianshe, inshaat
consulting: consultants, consultancy, consult, consultores, konsalting, beratung, danismanlik, consultoria, consultant
contracting: contractors, contractor, muqawalat, taahhut
cosmetics: cosmetic, kosmetik
cotton: khlopok, pamuk, algodon
credit: kredit, kreditnyy, credito
culture: cultural, kultura, kultur, cultura, farhangi, kulturnyy
customs: tamozhnya, zoll, gumruk, aduana
defense: defence, defensa, verteidigung, savunma, oborona, oboronnyy, defa, difesa, defesa, obrany, obrana, odbrana, odbrane, gynybos, vedelmi, aizsardzibas, difiza, amynas, aparare, kaitse, puolustus, forsvar, forsvars, landesverteidigung
delivery: postavka, postavki
design: diseno, dizayn, tasarim, projektni
device: devices, apparat, apparatus, ustroystvo
diamond: diamonds, diamante, almaznyy
digital: tsifrovoy
distribution: distributors, distributor, distribucion, distribuidora, pakhsh
drilling: burenie, perforacion, haffari
economic: economics, economy, eghtesadi, ekonomi, ekonomicheskiy
education: educational, edu, obrazovanie, obrazovatelnyy, amoozesh, egitim, bildung
electric: elec, electrical, electricity, elektro, electro, elektrik, electrico, bargh
electromechanical: elektromekhanicheskiy, elektromechanical
electronic: electronics, elektronik, electronica, elektronika, electronique
electrotechnical: elektrotekhnicheskiy, electrotechnics
elevator: elevators
energy: energia, energie, energiya, enerji, energetics, energo, energeticheskiy, energetika
engine: engines, dvigatel, dvigatelstroenie
engineering: eng, engg, engr, engrg, ingenieria, ingenierie, ingegneria, inzhiniring, muhendislik, mohandesi, engenharia, injiniring, engineers, inzhenernyy
equipment: equip, eqpt, equipos, oborudovanie, ausrustung, tajhizat, techhizat, ekipman
exchange: birzha, borsa, bolsa, sarafi, sarrafi, exch, exchangers, bourse, sirafah, sarraf, hawala, hawalah, havala, hewala, hawaladar, obmen, doviz, valyuta, cambio, currency
experimental: opytnyy, opytno, eksperimentalnyy
explosive: explosives, gunpowder, porokhovoy, powder, poroh
export: exp, exporters, exports, exportadora, ihracat, saderat, chukou, exportacion
fertilizer: fertilizers, udobreniya
film: films, kino, cinema
finance: financial, fin, financing, finanzas, finans, finansy, finansovyy, financiera, finanz, financiere, mali, maliyah
fishing: fishery, fisheries, fish, pesca, pesquera, ryba, balikcilik
flour: muka
food: foods, alimentos, gida, ghazaei, lebensmittel
forest: forestry, lesnoy, forestal
forwarding: forwarders
freight: cargo, gruz, gruzovoy, fret, shahn
fuel: combustible, toplivo, yakit, sukht
furniture: mebel, muebles, mobilya
garden: gardens
gas: gaz, gazovyy, petrogas
glass: steklo, vidrio
gold: golden, altin, zoloto, talaa, oro
grain: zerno, cereal, cereals
health: saglik, salud, sante, gesundheit, zdravookhranenie, healthcare
heavy: tyazhelyy, agir, sangin
helicopter: helicopters, vertolet, vertoletnyy
home: hogar
hospital: klinik, clinic, bolnitsa, hastanesi, bimarestan, mustashfa, krankenhaus
hotel: hotels, otel, otely, gostinitsa, hoteles
import: imp, imports, importers, importadora, ithalat, varedat, jinkou, importacion, importacao
industry: industries, industrial, ind, inds, indus, indl, industria, industrias, industrie, industriya, promyshlennost, promyshlennyy, sanayi, sanaye, sanat, sanati, sinaa, sinaah, sinai, sinaiyah, gongye, industrija, prumysl, priemysel, przemysl, ipar, pramone, rupnieciba, toostus, teollisuus, industriel, industrielle, industriale, industriales, industriell, prom, promyshlennaya, ipari, pramones, rupniecibas, toostuse, teollisuuden, industriilor, industriei, fabrikas
information: info, informatsiya, informatsionnyy, informacion, ettelaat, bilgi, bilisim
innovation: innovations, innovative, innovatsiya, innovatsionnyy, innov
instrument: instruments, pribor, pribory, instrumenty, priborostroenie, instrumentation, priborov
insurance: ins, insur, seguros, assurance, assurances, versicherung, strakhovanie, strakhovoy, strakhovaya, sigorta, bimeh, bime, tamin, osiguranje
intelligence: razvedka, istihbarat, mukhabarat, razvedyvatelnyy
investment: investments, invest, inv, invt, investors, inversion, inversiones, investissement, investissements, investimentos, investitsiya, investitsionnyy, investicije, yatirim, sarmaye, sarmayeh, sarmayegozari, istithmar, estesmar, touzi, kapitalanlage, beteiligungen, beteiligungs
iron: eisen, hierro, ahan, zhelezo, demir
jewelry: jewellery, jewelers, jewellers, joyeria, yuvelirnyy, kuyumculuk, mucevherat, gems, gem
laboratory: lab, labs, laboratories, laboratorio, laboratoriya, laboratoire
law: legal, yuridicheskiy, advocates, avukatlik, juridico
leasing: lizing
leather: kozha, deri
light: legkiy
line: lines, linii, linea, lineas
logistics: logistic, logistica, logistik, logistika, lojistik, logistique
machine: machinery, machines, makine, makina, maschinen, mashin, maquinaria, maquinas, mashinen, machin, mashinostroenie, machinebuilding, maschinenbau, gepgyar, mashzavod, machineries
maintenance: bakim, obsluzhivanie
manufacturing: mfg, mfrs, manufacture, manufacturers, manufactures, manufacturer, imalat, uretim, tolidi, zhizao, fabricacion, sakht
marine: marin, marina
maritime: morskoy, morskaya, maritimo, deniz, denizcilik, daryaei, bahri, navigation, haiyun
market: markets, markt, mercado, rynok, pazarlama, marketing
material: materials, mat, materialy, malzeme, materiales
meat: myaso
mechanical: mekhanicheskiy, mech, mecanica, mekanik, mechanics, mekhanika
media: medya, resaneh, smi, medios
medical: medicine, med, tibbi, pezeshki, meditsinskiy, medico, medizin, medica, pharma, pharmaceutical, pharmaceuticals, farma, daru, daroo, farmatsevticheskiy, ilac, pharm
metal: metals, metall, metaly, metalurji, metales
metallurgy: metallurgical, metallurgiya, metallurgicheskiy, metalurgica
military: militar, militaire, voennyy, askeri, nezami, voenno, militarische, katonai, askariyah, vojenska, wojskowy, sotilaallinen, militara, militari, militarne, vojni, vojenske, wojskowa, sojilaste, karines, karinis, militaras, stratiotiki, voyenny, voenen, sotilas
mine: mines, mina, minas, rudnik, shakhta
mineral: minerals, maaden, madeni, mineralnyy
mining: minera, mineria, mineracao, gorno, madencilik, bergbau, ugol, gornyy, gornodobyvayushchiy
missile: missiles, raketnyy, raketa, mushak, rocket, rockets, fuze
mobile: mobil, mobilnyy
money: dinero
museum: muzey, museo, musee
music: muzyka
naval: navy, flot, fleet, bahriya, bahriyah
network: networks, netz, shabakah
news: novosti, khabar, haber, noticias, akhbar
newspaper: gazeta
nuclear: nuklear, yadernyy, atomnyy, atomic, hastei, nukleer, atom, atomno
ocean: okean, oceanic
offshore: ofshor
oil: petroleum, neft, nefti, neftyanoy, petroleo, petrole, naft, naftiran, petrol, ol, oel, erdol, shiyou, aceites, petro, neftegaz
optical: optics, optik, optika, opticheskiy, optico, optiko
packaging: ambalaj, upakovka, pack
paper: papel, bumaga, kagit
pension: pensionnyy, retirement, bazneshastegi
petrochemical: petrochemicals, petrokimya, petroshimi, petrochem, neftekhim, neftekhimicheskiy, petroquimica, petrochemie
pharmacy: apteka, farmacia
physics: fizika, physik, fisica, fizicheskiy, phyiscs
pipe: pipes, lulehsazi, truba, tubes, tube
pipeline: pipelines, truboprovod
plastic: plastics, plastik, plasticos
port: ports, puerto, hafen, liman, bandar, porto, seaport
power: powerplant, kraftwerk, nirougah
precision: prazision, tochnyy, hassas, pretsizionnyy
press: presse, prensa, matbuat, pechat
print: printing, imprenta, matbaa, poligraf
processing: pererabotka, verarbeitung
procurement: procurment
production: prod, prodn, productions, produccion, produktion, proizvodstvo, proizvodstvennyy, tolid, produkciya, produkcja, gyarto, proizvodnja, producao, productie, proizvodnya, vyroba, proizvodnju, gamybos, gyartasi, razosanas, produkcyjny, tootmise, tuotanto, produkcji
products: product, produkte, productos, produkty, urunleri, produits
project: projects, proekt, proyecto, proyectos, projeler, projekt, proekty, projet
property: properties, propiedades
protection: zashchita, schutz, proteccion
publishing: publishers, publications, publication, izdatelstvo, yayin, verlag, editorial, yayincilik, entesharat
purchase: purchasing, kharid
radio: radyo
railway: railways, railroad, rail, zheleznyy, demiryolu, rahahan, eisenbahn, ferrocarril, bahn, zheleznodorozhnyy
refinery: refining, refineries, refineria, raffinerie, rafineri, palayesh, palayeshgah, npz, rafinerija
repair: remont, remontnyy, reparatur, tamir, taamir, reparacion, repairs, repairing
research: recherche, investigacion, investigaciones, forschung, forschungs, issledovanie, issledovatelskiy, issledovaniya, tahghighat, tahqiqat, tahghighati, arastirma, buhuth, bohouth, onderzoek, ricerca, pesquisa, investigacao, istrazivanje, vyzkum, vyskum, badan, badania, cercetare, kutatas, yanjiu, uurimis, tyrimu, kutato, erevnas, vyzkumny, vyskumny, badawczy, istrazivacki, izsledovatelski, petniecibas, ricerche, uurimisinstituut, pesquisas, forsknings, forskning, investigatii, pazhouheshi, pajuhesh
road: roads, dorozhnyy, doroga
rubber: kauchuk, caoutchouc
salt: sol
satellite: satellites
science: scientific, sciences, sci, nauka, nauchnyy, nauchno, ciencia, ciencias, ciencies, wissenschaft, wissenschaftlich, elmi, olum, ulum, bilim, bilimsel, cientifico, cientifica, scientifique, wissenschaftliche, nauk, nauki, tudomanyos, vedecky, naukowy, znanstveni, stiintifica, teaduslik, tieteellinen, zinatniskas, mokslo, wetenschappelijk, moksliniu, epistimoniko, znanosti, zinatnes, scientifica, cientificas, teadus, ilmiah, daneshbonyan
sea: darya, kaiyo
security: sec, securities, seguridad, sicherheit, securite, bezopasnost, guvenlik, amniat, amn, bezopasnosti, sicurezza, seguranca, sigurnost, securitate, saugumo, asfaleias, bezpieczenstwa, drosibas, biztonsagi, turvalisuse, turvallisuus, sikkerhed, sakerhet, varnost, veiligheid, emniyet
semiconductor: semiconductors, poluprovodnikovyy
service: services, svc, svcs, srvc, srvcs, serv, servs, servicios, servicio, servizi, dienst, dienste, dienstleistungen, servis, usluga, uslugi, hizmetleri, hizmet, khadamat, khadamati, khidmat, servicos, sluzhba, fuwu, servisi, szolgalat, sluzba, ypiresia, ypiresies, tarnyba, dienests, talituspalvelu, sluzby, hizmetler, tjeneste, tjanst
ship: ships, vessel, vessels, schiff, sudno, gemi, keshti, korabl, shipbuilding, shipbuilders, sudostroenie, sudostroitelnyy, gemicilik, keshtisazi, schiffbau
shipping: shpg, shipment, shipments, keshtirani, naviera, armateurs, sudokhodstvo, hangyun, sudokhodnyy, schifffahrt, parokhodstvo
shipyard: shipyards, verf, werft, tersane, tersanesi, astillero, astilleros, sudoverf, stocznia
shoes: footwear, obuv
shop: magazin
silver: serebro, plata
software: yazilim
solution: solutions, reshenie, resheniya, cozumleri
space: kosmos, kosmicheskiy, uzay, fazaei, raumfahrt, aerospace, aerokosmicheskiy, havafaza, espacial, cosmos
sport: sports, sportivnyy, deportivo, spor
steel: stahl, acero, celik, foulad, fulad, stal, acier, foolad, acos, sulb, acciaio, gangtie
storage: warehouse, warehousing, sklad, depo, anbar, depot
store: stores, almacen
strategic: strategicheskiy, stratejik, rahbordi, strategy
study: studies, studien, estudios
sugar: sakhar, azucar, seker
supply: supplies, tedarik, snabzhenie, suministros, tadarokat, suppliers, supplier
support: poshtibani, destek, podderzhka, apoyo
system: systems, sys, sistem, sistema, sistemas, sistemy, sistemleri, systeme, systemes, samaneh, samanehaye
tank: tanks, bronetankovyy
tea: chay
technical: tekhnicheskiy, fanni, teknik, tecnica, tecnico, technique, fani
technology: tech, technologies, technological, techno, tecnologia, tecnologias, tekhnologiya, tekhnologii, technologie, technologien, teknoloji, fanavari, fannavari, keji, teknologi, technologia, tekhnologicheskiy, tehnologija, tehnologije, tekno, tecno, tekhno
telecommunication: telecom, telecoms, telecommunications, telekom, telekommunikation, telekomunikasyon, telekommunikatsii, telecomunicaciones, telco, tel
television: tv, televidenie, televizyon, fernsehen, televisao, teleradio
terminal: terminals
testing: test, tests, ispytatelnyy
textile: textiles, tekstil, tekstilnyy, nassaji, mensucat, textil
tobacco: tabak, tabaco, tutun, dokhaniat
tool: tools
tourism: tourist, turizm, turismo, tours, tour, travels, siyahat, gardeshgari, seyahat, turistik, viajes
tractor: tractors, traktor, traktornyy
trade: trading, trdg, trdng, trd, trader, traders, tradings, torgovlya, torgovyy, torgoviy, ticaret, tic, tejarat, tijarat, tijara, tijarah, comercio, tejari, bazargan, maoyi, obchod, obchodni, handlowy, trgovina, trgovacko, torgivlya, torgoveln, tredinq, treyd, treid, treyding, treiding
training: amuzesh, obuchenie
transfer: transfers, havale
transport: transportation, trans, transp, transportes, transporte, transportnyy, tasimacilik, hamlonaghl, haml, naghl, nakliyat, transporty, nakliye, yunshu, naql
vehicle: vehicles
water: voda, agua, vodnyy
weapon: weapons, arms, orudie, silah, waffen, oruzhie, armament, armaments, armas, vooruzhenie
welfare: refah
wine: wines, vin, vino, vina, winery, vinnyy
wood: timber, lumber, holz, madera
`;
