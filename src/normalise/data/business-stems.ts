/**
 * Stems of inflected business words, mostly Slavic adjectives: a word that is a stem and a known ending (word-stem.ts)
 * means the canonical word of business-words.ts. Written by hand, as `wordFold` leaves them.
 */

/** `canonical: stems`. */
export const BUSINESS_STEMS = `
academy: akadem
administration: administrac, administrativn
agency: agenctv
agriculture: selskohozaistven, agropromislen
air: avacon, avastroiteln
aircraft: samoletostroiteln, airkraf, samolotostroiteln
army: armeisk
association: obedinen, obedinon, asocac
automobile: avtomobil, avtozavod
bank: bankovsk
broadcasting: televest, radoves
center: centr
central: centraln, zentraln
chemical: himicesk
commercial: komercesk, komerc
committee: komitet
communication: komunikac
company: kompan, predprat
construction: stroiteln, stroitelstv
consulting: konsaltingov
cooperation: koperat, sotrudnicestv
corporation: korporac
credit: kreditn
culture: kulturn
defense: oboron
design: konstruktorsk, proektn, konstrukck
development: razvit
economic: ekonomicesk, ekonom
education: obrazovateln, obrazovan, ucebn
electric: elektrotehnicesk, elektricesk, elektrotecnic, elektromehanicesk, elektromecanic
electronic: elektron, radoelektron
energy: energeticesk
engine: dvigatelestroiteln, motorostroiteln, dvigatel
engineering: inzenern, inziniring
equipment: oborudovan
experimental: eksperimentaln, opitn
export: eksportn
federal: federaln
federation: federac
finance: finansov, financel
fund: fondov
gas: gazov
general: generaln
government: pravitelstv
group: grupirov, grupir
industry: promislen, industraln, industrel, industral
information: informacon
innovation: inovacon
institute: instituck, institut
instrument: instrumentaln
instrument: priborostroiteln, priborostroen
insurance: strahov
intelligence: razvedivateln
international: mezdunarodn, internaconaln
investment: investicon
islamic: islamsk, islamic
jewelry: uvelirn
laboratory: laboratorn
machine: masin
machine: masinostroiteln, masinostroen, macinostroiteln
management: upravlaus
manufacturing: izgotovitel
maritime: morsk
mechanical: mehanicesk, mecanicesk
medical: medicinsk, farmacevticesk
metal: metaliceskih
metallurgy: metalurgicesk, metalurg
military: voen
mining: gornodobivaus, gornorudn, gornometalurgicesk
ministry: ministerstv
missile: raketn
municipal: municipaln
national: naconaln, nacanaln
network: setev
nuclear: adern, atomn
oil: neftan, neftedobivaus
optical: opticesk, optomehanicesk, optikomehanicesk
organization: organizac
penal: ispraviteln
petrochemical: neftehimicesk
physics: fizicesk
pipe: trubn
plant: zavodsk, fabricn, zavod, fabrik
police: policeisk
precision: precizon
private: castn
production: proizvodstven, proizvodstv, virobn
public: obsestven, publicn
publishing: izdatelsk
radio: radotehnicesk, radozavod
railway: zeleznodorozn
region: regonaln, oblastn, raon
repair: remontn
repair: sudoremontn, avtoremontn, avaremontn
republic: respublikansk
research: isledovatelsk, isledovan
revolution: revoluc, revolucon, revoluton
science: naucn, visensaftl, scentif
security: bezopasnost
semiconductor: poluprovodnikov
service: servisn
ship: sudostroiteln, korablestroiteln
ship: sudov, korabeln
shipping: sudohodn
space: kosmicesk, raketnokosmicesk
special: specaln, specalizirovan
state: gosudarstven, derzavn, drzavn, dzarzaun, statlic
steel: stalelitein, staleplaviln
strategic: strategicesk
system: sistemn
technical: tehnicesk, tecnicesk
technology: tehnologicesk, tecnologicesk, tehnolog
telecommunication: telekomunikac
textile: tekstiln
trade: torgov
transport: transportn
union: souzn
united: obedinen
university: universiteck, universitet
youth: molodezn
`;
