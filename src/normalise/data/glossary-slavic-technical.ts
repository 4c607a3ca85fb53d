/**
 * More of the vocabulary of glossary-slavic.ts, in the same form: industry, science, armed forces and services, with the
 * set expressions that English has one word for (`stem_stem`) and the commonest abbreviations. Written by hand.
 */
export const SLAVIC_TECHNICAL_GLOSSARY = `
limited-liability-company обществ_с_ограниченн_ответственн товариств_з_обмежен_відповідальн
таварыств_з_абмежаван_адказн дружеств_с_ограничен_отговорност товариществ_с_ограниченн_ответственн,
open-joint-stock-company открыт_акционерн_обществ відкрит_акціонерн_товариств адкрыт_акцыянерн_таварыств
отворен_акционерн_дружеств, public-joint-stock-company публичн_акционерн_обществ публічн_акціонерн_товариств,
closed-joint-stock-company закрыт_акционерн_обществ закрит_акціонерн_товариств закрыт_акцыянерн_таварыств,
joint-stock-company акционерн_обществ акціонерн_товариств акцыянерн_таварыств акционерн_дружеств,
federal-state-budgetary-institution федеральн_государственн_бюджетн_учреждени,
federal-state-unitary-enterprise федеральн_государственн_унитарн_предприят, institution учреждени установ,
state-unitary-enterprise государственн_унитарн_предприят, budgetary-institution бюджетн_учреждени,
unitary-enterprise унітарн_прадпрыемств унитарн_предприят ўнітарн_прадпрыемств унітарн_підприємств,
budgetary бюджетен, all-russian общероссийск общероссий общерусск общоруск, southeast юго_восток юго_восточн
южн_восток, northwest северо_запад, southwest юго_запад, northeast северо_восток,
railway железн_дорог желязн_път чыгунк чугунк залізниц, navy военно_морск_флот военно_морск_сил
военноморск_сил военно_морск_сили ваенна_марск_флот військово_морськ_сил, airborne воздушно_десантн_войск
повітряно_десантн десантн_войск, airborne-forces воздушно_десантн_войск, ground-forces сухопутн_войск
сухопътн_войск сухопутн_військ, aerospace-forces воздушно_космическ_сил въздушно_космическ_сил вкс!,
air-force военно_воздушн_сил военновъздушн_сил військово_повітрян_сил ввс! впс!, armed-forces вооруженн_сил
вооружённ_сил въоръжен_сил збройн_сил узброен_сіл вс! зсу!, general-staff генеральн_штаб генералн_щаб
генштаб, main-directorate главн_управлен галоўн_упраўлен головн_управлін, main-intelligence-directorate
главн_разведывательн_управлен гру!, intelligence развед разведывательн розвідувальн разузнаване! разузнаването,
russian-federation рф! рсфср!, academy-sciences ран!, military-unit войсков_част военн_част военная_часть в/ч,
unmanned-aerial-vehicle беспилотн_летательн_аппарат бпла! бла!, unmanned-aircraft беспилотн_авиационн
безпілотн_авіаційн, aircraft авиастроит вертолётостро самолётостро летательн_аппарат літакобуд,
aviation авиа! авиа авія!, helicopter вертолет вертолёт вертольот гелікоптер верталёт вертолетостр,
radio-plant радиозавод радіозавод радыёзавод, machine-tool станкостро станко верстатобуд станкастра,
mechanical-engineering машиностро машинобуд машинабудаван, precision-engineering точн_машиностро точн_механик,
electrical-equipment электрооборуд електрообладнан электрааппарат электроаппарат,
electrotechnical электротехн електротехн электратэхн, electromechanical электромехан електромехан,
electromechanics электромеханик електромеханік, power-engineering энергомаш, power-machines силов_машин,
electronic-warfare радиоэлектронн_борьб радіоелектронн_боротьб рэб! реб! електронна_война,
securities ценн_бумаг цінн_папер каштоўн_папер ценни_книж, depository депозитар депозитарій дэпазітар,
clearing клиринг кліринг клірынг, settlement расчетн расчётн расчет розрахунк разлік, currency валютн,
counterparty контрагент, deposit-insurance страхован_вклад, national-wealth национальн_благосостоян,
direct-investment прям_инвестиц пряк_інвестиц, investments инвест! инвестиц інвестиц iнвестыц інвестыц,
management-company управляющ_компан ук!, oil-company нефтян_компан нк!, joint-stock-commercial-bank акб!,
credit-organization кредитн_организац, non-bank небанк нко!, stock-exchange фондов_бирж
валютн_бирж бирж, insurance страхов застрахов страхаван страхуван, leasing лизинг лізинг,
foreign-trade внешнеторг знешнегандл зовнішньоторг внешнеэкономич_торг, foreign-economic внешнеэконом
внешнеэкономич зовнішньоеконом, foreign внешн външн знешн зовнішн иностранн чуждестранн,
internal внутренн вътрешн внутрішн унутран, 
election избирательн избирател выборч виборч выбарч избори выбор! выборам!, commission комісі камісі,
court-of-appeal апелляцион, investigative следствен следств слідч следчы, investigative-committee следственн_комит,
bailiff пристав, execution-punishment исполнен_наказан, corrections исправ, supervision надзор надзор! нагляд нагляду,
mass-media средств_масс_информац смі! сми!, mass-communications массов_коммуникац, mass массов масов масав,
news-agency информационн_агентств інформаційн_агентств, information інфармац інформац iнфармац информацион информаци,
television телевиден телебачен тэлебачан телебачання телеканал, tv-channel телеканал телеканал! тэлеканал,
tv-radio телерад, television-radio телевизион_и_радио телерадио, broadcasting радиовещат радіомовлен вяшчан,
internet интернет інтернет інтэрнэт, digital цифров лічбав лiчбав цифрові дигитал, data-center дата_центр,
communications связь связи связ! зв'язк сувяз связей! съобщит, special-communications специальн_связ спецсвяз,
public-relations общественн_связ, cyber-security кибербезоп кібербезпек, software програмн_обеспеч софт!,
artificial-intelligence искусственн_интеллект, artificial искусствен штучн изкуствен, fiber волокн волакн влакн,
identification идентификац ідентифікац, integrated интегр інтегр комплексн, complex комплекс,
equipment оборуд обладнан абсталяван апаратур аппаратур, instrument-making приборостр приладобуд прыборабуд,
instrumentation приборострои, device прибор прибор! приборы приборов прилад прыбор, measurement измерит вимірюв
измер вымяр измерван, metrology метролог, optics оптика, laser лазер, photonics фотон фотонік,
radiophotonics радиофотон, microwave свч! микроволн, vacuum вакуум, cryogenic криоген, quantum квант,
automation автоматиз, hydraulics гидравл, turbine турбин турбін, diesel дизельн, engine-building двигателестр
моторостр двигунобуд, engine двигател двигун рухавік мотор моторн, wheel-tractor колёсн_тягач колесн_тягач
колавых_цягач, wheel колав, tractor цягач тягачей тягачи трактар, tracked гусеничн, chassis шасси,
automobile автозавод аўтамабіл автомобіл, armored-vehicle бронетанков бронетехн, armour броня бронемаш,
tank-repair танкоремонт, repair ремонт рамонт, aircraft-repair авиаремонт авіярамонт авіаремонт,
ship-repair судоремонт суднорем, shipbuilding судостро кораблестр суднобудів, shipyard судоремонт_завод
судостроительн_завод, seaport морск_порт морськ_порт морск_пристан морско_пристан, sea-trade морск_торг,
shipping морск_пароход корабн_компан корабоплав, deep-sea глубоковод глубинн, inland-waterways внутренн_водн,
black-sea черноморск чорноморськ чёрн_мор черно_море, azov азовск азовськ, caspian каспий каспийск,
baltic балтийск балтийс балтик прибалтийск, arctic арктик, far-east дальневосточн дальн_восток,
siberian сибірськ сібірск, siberia сибирь! сибири! сибир!, volga волжск приволжск поволж, kuban кубанск,
caucasus кавказ кавказск, north-caucasus северо_кавказ северокавказ, saint-petersburg санкт_петербург,
urals урал!, donbas донбас, donetsk донецк, peoples-republic народн_республик народн_республік, peoples-militia
народн_милиц народн_ополчен, peoples-council народн_совет, peoples-front народн_фронт, popular народн_фронт,
territory территор территорі тэрыторы, territories территорий! территорій!, regions регионов! регіонів!,
region облас обласц область! области!, republican рэспублік республіканськ, federal федеральн федералн федэральн,
state-owned государственн_собств, state дзяржаўн, unitary унітарн ўнітарн унiтарн, enterprise прадпрыемств
прадпрыем підприємств предприят предприем, association аб'яднанн аб'ядн аб об'єднан об'єдн абяднан,
production вытворч виробнич производств, industrial промышлен промислов прамыслов индустр пром!, plant завод заводд
фабрик фабрык, mill мельниц млын, metallurgy металлург металург, metallurgical металлургическ, mining-and-processing
горно_обогатит гок!, coal вугіл вугал, foundry литейн ливарн, rolling прокат, pipes трубн, cable кабель кабел,
chemical хімі хіміч хiмi, petrochemistry нефтехимич, oil нафт нафтагаз, gas газов газа! газу!, oil-gas нефтегазов
нафтогаз, lng спг!, liquefied-natural-gas сжиженн_природн_газ, fuel топлив палив паліў горив, fuel-bunkering
топливо_бункер, bunkering бункер бункеров, energy энергетик энергетич енергетик энергет енергет энерджи энерго!,
nuclear атомн ядзерн ядерн, nuclear-fleet атомн_флот, fleet флот флоту флота, hydrogen водород,
potash калийн калійн, fertilizers удобрен добрив угнаенн торов, explosives взрывчат вибух выбухов,
gunpowder порох порохов, cartridge патронн набойн, ammunition боеприпас боєприпас, weapons оружейн збройов
оружи зброєю вооружен_и_техник, rocket-artillery ракетно_артиллер, missile ракетн ракетн_войск,
air-defence противовоздушн_оборон противовъздушн_отбран пво! ппо!, small-arms стрелков_оружи, special-purpose
специальн_назначен, special-forces спецназ спецназ!, guards-brigade гвардейск_бригад, guards гвардейс гвардій
гвардейц, guard гварди гвардыя гвардія, national-guard национальн_гвард, motor-rifle мотострел,
marines морск_пехот, infantry пехот піхот, cavalry кавалер, artillery артылер, separate отдельн отделен окрем,
center центар центр цэнтр! цэнтра! центъра, central цэнтральн, training-center учебн_центр, training учебн подготов тренировоч вучэбн,
sports-training спортивн_подготов, military-sports военно_спортивн, military-patriotic военно_патриот,
military-industrial военно_промышлен, patriotic патриотич патріотичн патрыят, education воспитан воспита освіт
образован адукац, educational образователь образоват просвет, upbringing виховання, children детск дитяч детей
дзіцяч, childrens-home дом_ребенк дом_ребёнк детск_дом, child ребенок ребенка ребёнк дитин, kids детишк,
camp лагерь табір, holiday-camp детск_оздоров_лагер, health здравоохран здоров оздоров охорон_здоров,
sanatorium санатори, hotel гостиниц гатэл готел хотел гасцініц отел, restaurant ресторан, house дом! дома! дим!
домов дворец палац, museum музей музей! музея!, preserve заповед, historical историч историк исторично
гістар історич, archaeological археологич, theatre театр, library библиотек бібліотек бібліятэк,
fatherland отечеств отчизн батьківщин татков родин родин!, defenders защитник защитник! защитники захисник,
defender защитник!, veteran ветеран, compatriots соотечественник сънароднит сънародниц, abroad зарубеж_стран
чужбин рубежом, support поддерж содейств сприян підтримк падтрымк, promotion содействие!, aid помощ допомог дапамог,
cossack козац казацк казачь, army войско войск! войска арміі армії армии! армiя, great великий великая великое
велик всевелик вялікі, first первых! первы перш першы, movement движение движени рух руху, initiative инициатив
ініціатив ініцыятыв, opportunities возможност можливост магчымас, achievements достижен дасягнен,
innovation инновац інновац інавац инноваци, hub хаб!, technopark технопарк, cluster кластер, startup стартап,
decision решени, solutions решений! решения! рашэнн рішен, future будущ майбутн будучын бъдещ, new новые! новых! новыя! новий! новое! нове!, modern современн сучасн модерн, advanced перспектив передов, perspective перспектив!,
african африкан афрык, european европейск європейськ еўрапейск, asian азиат азіат, eurasian евразий євраз еўраз,
chinese китайск китайськ кітайск, american американ, german немецк герман нямецк, polish польск польськ,
ukrainian украинск українськ украінск, belarusian беларуск білорус, kazakh казах, kyrgyz киргиз кыргыз,
uzbek узбек, georgian грузин, armenian армян вірмен, moldovan молдов молдав, serbian серб српск, korean корей,
north-korean севернокорей, iraqi ирак іракськ, libyan ливий лівій, yemeni йемен, lebanese ливан, israeli израил,
iran иран! иране! ирана!, myanmar бирм, nicaraguan никарагуан, venezuelan венесуэл венецуел, cuban кубинск,
motorcycle-club мотоклуб моторклуб мотоциклетн_клуб, wolves вовки,
warrior воин воїн вояк воин!, warriors воини воинов, volunteers волонтер волонтёр валанцёр, shield щит щита,
sword меч меча, lion лев! львы! лъв, eagle орел орёл орла орли, falcon сокол сакол сокіл, bear медвед,
star зірк зорк звезд, dawn зоря світанок заря, banner знам знаме, sign знак, glory слава славы, honour честь чести
чест!, memory память памяти пам'ят памет, truth правда! правды!, faith вера веры віра,
brotherhood братств, supporters поддръжниц сторонник прихильн привърженик последовател поданиц, partisans партизан,
lie лъжа лъжите лож, fight борьба борба боротьба борьбе барацьб, morality нравств морал, nation нация нации націй,
guardian пазител страж, guards-revolution гвардейц_на_револ, corps-guardians корпус_на_пазит,
islamic ислямск исламск ісламськ, jihad джихад джихадист, caliphate халифат, council шура!,
turkestan туркестан туркистан, kurdistan кюрдист курдистан, kurdish кюрдск курдск курдськ, workers работниче
трудящи працоўн робітн, labour труд труда праці працы, voting глас!, islam ислям ислама исляма, eastern източно
восточно, sunni суннит сунит, justice справедливост юстиц правосуд справядлів, prison затвора тюрьма колония
колонія, detention-center изолятор сизо! следственн_изолятор, penal-colony исправительн_колон наказателн_колон,
district район окръг раён округ, county уезд околия, village деревн села посёл, street вулиц, people мужчин мъже,
men мъже! мужчин!, maximum максимал, degree ступен, security служб_безопас сигурнос бяспек, state-security
государственн_безопас державн_безпек държавн_сигурн дзяржаўн_бяспек кгб! кдб!, police поліц паліц полици,
border-guard пограничн_служб пагранічн, customs таможн митн мытн, tax налогов податков, financial-monitoring
финансов_мониторинг, monitoring мониторинг моніторинг, audit аудит, accounts-chamber счетн_палат,
chamber-commerce торгово_промышлен_палат, ministry мін министер міністэрств, minister министр міністр,
president президент президента прэзідэнт, administration-president управлен_дел_президент, property-management
управлен_делами, economic хозяйств гаспадар господар стопанск, agrarian аграрн аграр, agricultural сельхоз сільськ,
food продовольств харчов пищев продукт_питан, seafood морепродукт сифуд, fish рыб рыбн риб, bread хлебн,
grain зерн збожж, sugar цукор цукр, tobacco тютюн, wine винн виноградн, winemaking винодел винарств виноробств,
viticulture виноградар лозарств, timber лесн ліс лясн, furniture мебел меблі, textile текстил тэкстыл,
clothing швейн одяг, shoes взутт абутк, jewelry ювелир, diamonds алмазн бриллиант, gold золот злат,
precious драгоцен, construct строй, building строитель будівельн будаўніц, bridge мост міст! мостов, road дорожн
шляхів дарожн, airport аеропорт аэрапорт, airline авиакомпан авіакомпан авиокомпан, transport транспорт,
transport-engineering транспортн_машиностро, car вагон вагонн, logistics логист лагіст, trading трейд,
house-trade торгов_дом гандлёв_дом, group груп групп груп! група, holding холдинг холдынг, concern концерн канцэрн
державн_концерн, cooperation кооперац супрацоўн співробітн, foundation фонд фондац фонда фонду, league лига ліга,
club клуб клубу, union саюз спілк союз, party парты партія партій, society таварыств товариств общество обществ,
organization арганізац організац, academy акадэм академія, university універс університет, institute інстытут iнстытут
інститут институт, school школ гімназ, physics-technology физико_технич фізико_техніч, physical-technical физтех,
applied-physics прикладн_физик, semiconductor полупроводн напівпровід паўправад, materials материаловед матэрыял
матеріал материал, structural конструкцион, experimental экспериментальн опытн доследн, test испытат выпрабав,
bureau бюро бюро!, design конструктор констрктор канструктар, design-bureau конструкторск_бюро
канструктарск_бюро, repair-plant рз! ремонтн_завод, scientific-production нпо! нпп! нпц! научно_производ
науково_виробнич навукова_вытворч научен_производ, scientific-technical нтц! научно_технич науково_техніч,
research-institute нии! научно_исследовательск_институт, central-research-institute цнии! цниии!,
scientific-research научно_исследоват навукова_даследч науково_дослідн, research даследч дослідж исследователь,
scientific навуков науков научн, wine-making винодельч, systems систем систем! сістэм, security-systems
систем_безопас, technologies технологий! технологии! технологій!, engineering инжинир інжинірынг инженерн,
consulting консалт консульт, service сервис сэрвіс сервіс, services услуг послуг паслуг, supplies поставок
снабжение, sheet листов, channel канал, city городск місто горад, urban городской, air-mobility аэромобильн,
operations операций! операционн, use-combat боев_применен, competence компетенц, countermeasures противодейств,
illegal противоправ незаконн, means средств сродк засоб, sphere сфер, field сфере! області!, state-fund госфонд,
participants участников, operation операция, military воинск военно, assets активдер, virtual виртуал
`;

/** First parts of compound words, and what they mean. */
export const SLAVIC_COMPOUND_PARTS = `
radio: радио, радіо, радыё
aviation: авиа, авіа, авія
aero: аэро, аеро
electric: электро, електро, электра
oil: нефте, нафто, нафта, нефт
gas: газо, газ
automobile: авто, аўта
motor: мото
special: спец, спэц
construction: строй
industrial: пром
chemical: хим, хім
technical: тех, тэх
ship: судо, корабле, корабо
state: гос, дзярж, держ
military: военно, воен, військово
television: теле, тэле
bio: био, біо
hydro: гидро, гідро
agricultural: агро, сельхоз
micro: микро, мікро
nano: нано
geo: гео
metal: металло, метал, металл
machine: машино, маш
instrument: приборо
medical: мед
pharmaceutical: фарм
timber: лесо
fish: рыбо
energy: энерго, енерго
light: свето
thermal: термо, тепло
ministry: мин
main: глав, голов
scientific: научно, науково, навукова
counter: контр, противо
anti: анти
trade: торг
foreign: внеш, знеш
information: инфо
film: кино
video: видео
investment: инвест
transport: транс, трансп
peoples: народо
coal: угле
coke: коксо
crimea: крым
armored: броне
explosive: взрыво
youth: молодёжно
`;
