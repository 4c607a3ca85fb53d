/**
 * Big cities, and smaller ones that listed companies are named after, as in place-words.ts. A name of two words stands
 * under the word that is its own (hong, kong → hongkong).
 *
 * Sources: GeoNames' cities above a million, the addresses that companies of the region carry in their names; by hand.
 */

/** `canonical: spellings`; the canonical word stands for itself. Slavic adjectives in -skiy stand for all their endings. */
export const CITY_WORDS = `
moscow: moskva, moskovskiy, moskau, moskovskaya, moscou, mosca, moskovskoe
petersburg: peterburg, leningrad, leningradskiy, petersburgskiy, sanktpeterburg
novosibirsk: novosibirskiy
yekaterinburg: ekaterinburg, sverdlovsk, sverdlovskiy
novgorod: nizhegorodskiy, nizhniy
kazan: kazanskiy
chelyabinsk: chelyabinskiy
samara: samarskiy
omsk: omskiy
rostov: rostovskiy
ufa: ufimskiy
perm: permskiy
voronezh: voronezhskiy
volgograd: volgogradskiy
krasnoyarsk: krasnoyarskiy
saratov: saratovskiy
tula: tulskiy
izhevsk: izhevskiy
irkutsk: irkutskiy
khabarovsk: khabarovskiy
vladivostok: vladivostokskiy
tomsk: tomskiy
kaliningrad: kaliningradskiy
murmansk: murmanskiy
sevastopol: sevastopolskiy
simferopol: simferopolskiy
yalta: yaltinskiy
kerch: kerchenskiy
feodosia: feodosiya
murom: muromskiy
kaluga: kaluzhskiy
ryazan: ryazanskiy
yaroslavl: yaroslavskiy
tver: tverskoy
penza: penzenskiy
smolensk: smolenskiy
kursk: kurskiy
bryansk: bryanskiy
orel: orlovskiy
kovrov: kovrovskiy
serpukhov: serpukhovskiy
taganrog: taganrogskiy
rybinsk: rybinskiy
ulyanovsk: ulyanovskiy
kyiv: kiev, kievskiy, kyivskyy
kharkiv: kharkov, kharkovskiy
odesa: odessa, odesskiy
lviv: lvov, lvovskiy
dnipro: dnepr, dnepropetrovsk
mariupol: mariupolskiy
zaporizhzhia: zaporozhye, zaporozhskiy
kherson: khersonskiy
minsk: minskiy, minski
gomel: homel, gomelskiy
grodno: hrodna, grodnenskiy
brest: brestskiy
vitebsk: vitsebsk, vitebskiy
mogilev: mahilyow, mogilevskiy
tashkent: toshkent
bishkek: frunze
dushanbe: stalinabad
baku: baki
tbilisi: tiflis
yerevan: erevan
chisinau: kishinev
tehran: teheran, tehrani, tegeran
isfahan: esfahan, ispahan
shiraz: shirazi
tabriz: tabrizi
mashhad: mashad, meshed
ahvaz: ahwaz
qom: ghom
bushehr: bushehri
hormuz: hormozgan
karaj: karadj
yazd: yazdi
baghdad: bagdad, baghdadi
basra: basrah
mosul: mawsil
erbil: arbil
damascus: dimashq, damas, damaskus
aleppo: halab
homs: hims
latakia: lattakia, ladhiqiyah
beirut: bayrut, beyrouth
tripoli: tarabulus
benghazi: banghazi
cairo: qahira, kahire
alexandria: iskandariyah
khartoum: khartum
riyadh: riyad
jeddah: jidda
mecca: makkah, makka
medina: madinah
doha: dawhah
dubai: dubay, dubayy
ajman: ujman
sharjah: shariqah
fujairah: fujayrah
sanaa: sana
aden: adan
hodeidah: hudaydah
gaza: ghazza, ghazzah
ankara: angora
istanbul: stambul, constantinople
izmir: smyrna
kabul: kaboul
kandahar: qandahar
herat: hirat
quetta: kuetta
karachi: karaci
lahore: lahor
peshawar: peshawari
delhi: dilli
mumbai: bombay
kolkata: calcutta
dhaka: dacca
colombo: kolombo
beijing: peking, pekin
shanghai: sanghai
shenzhen: shenchen
guangzhou: canton
guangdong: kwangtung
dalian: dairen
tianjin: tientsin
qingdao: tsingtao
nanjing: nanking
chongqing: chungking
shandong: shantung
jiangsu: kiangsu
zhejiang: chekiang
fujian: fukien
hongkong: hong, kong, hk, xianggang
pyongyang: pyeongyang, phyongyang
tokyo: tokio
osaka: ohsaka
yangon: rangoon
mandalay: mandale
bangkok: krungthep
jakarta: djakarta
manila: maynila
kuala: lumpur
london: londres, londra, londyn
paris: parigi
berlin: berliner
hamburg: hamburger
frankfurt: francfort
munich: munchen, muenchen
vienna: wien, vienne
zurich: zuerich
geneva: geneve, genf
rome: roma
milan: milano
lisbon: lisboa
athens: athen, athina
piraeus: pireas
brussels: bruxelles, brussel
amsterdam: amsterdamse
rotterdam: roterdam
antwerp: antwerpen, anvers
warsaw: warszawa, varshava
prague: praha, praga
budapest: budapeshta
bucharest: bucuresti
sofia: sofiya
belgrade: beograd, belgrad
zagreb: agram
sarajevo: saraybosna
riga: rigas
vilnius: wilno
tallinn: reval
helsinki: helsingfors
stockholm: stokholm
oslo: kristiania
copenhagen: kobenhavn
nicosia: lefkosia
limassol: lemesos
valletta: valetta
york: newyork
washington: vashington
miami: mayami
angeles: losangeles
texas: texan
california: californian
florida: floridian
havana: habana
caracas: karakas
medellin: antioquia
guadalajara: jalisco
sinaloa: culiacan
monterrey: nuevoleon
buenosaires: buenos, aires
sao: paulo
rio: janeiro
mogadishu: mogadiscio, muqdisho
kinshasa: leopoldville
harare: salisbury
pretoria: tshwane
johannesburg: joburg
sydney: sidney
melbourne: melburn
`;

/** Places with one usual spelling. */
export const PLAIN_PLACES =
  'almaty arak astana atlanta bamako barcelona bogota boston cali chicago cleveland dallas dandong hangzhou hanoi houston islamabad jerusalem kampala kerman lagos liaoning lima madrid montreal nairobi saigon seoul tijuana toronto wuhan xian';
