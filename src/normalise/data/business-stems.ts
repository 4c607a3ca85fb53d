/**
 * Stems of inflected business words, mostly Slavic adjectives: a word that is a stem and a known ending (word-stem.ts)
 * means the canonical word of business-words.ts. Written by hand, as `wordFold` leaves them.
 */

/** `canonical: stems`. */
export const BUSINESS_STEMS = `
air: avacon, avastroiteln
aircraft: samoletostroiteln, airkraf, samolotostroiteln
administration: administrac, administrativn
agriculture: selskohozaistven, agropromislen
army: armeisk
association: obedineni, obedinon
automobile: avtomobil, avtozavod
bank: bankovsk
broadcasting: televest, radoves
central: centraln, zentraln
chemical: himicesk
commercial: komercesk, komerc
communication: komunikac
construction: stroiteln, stroitelstv
consulting: konsaltingov
cooperation: koperat, sotrudnicestv
credit: kreditn
culture: kulturn
defense: oboron
design: konstruktorsk, proektn, konstrukck
development: razviti
economic: ekonomicesk, ekonomi
education: obrazovateln, obrazovani, ucebn
electric: elektrotehnicesk, elektricesk, elektrotecnic, elektromehanicesk, elektromecanic
electronic: elektron, radoelektron
energy: energeticesk
engine: dvigatelestroiteln, motorostroiteln, dvigatel
engineering: inzenern, inziniring
equipment: oborudovani
experimental: eksperimentaln, opitn
export: eksportn
federal: federaln
finance: finansov, financel
fund: fondov
gas: gazov
general: generaln
government: pravitelstv
group: grupirov
industry: promislen, industraln, industrel, industral
information: informacon
innovation: inovacon
institute: instituck
instrument: instrumentaln
instrument: priborostroiteln, priborostroeni
insurance: strahov
intelligence: razvedivateln
international: mezdunarodn, internaconaln
investment: investicon
islamic: islamsk, islamic
jewelry: uvelirn
laboratory: laboratorn
machine: masin
machine: masinostroiteln, masinostroeni, macinostroiteln
management: upravlaus
manufacturing: izgotovitel
maritime: morsk
mechanical: mehanicesk, mecanicesk
medical: medicinsk, farmacevticesk
metal: metaliceskih
metallurgy: metalurgicesk, metalurg
military: voen
mining: gornodobivaus, gornorudn, gornometalurgicesk
missile: raketn
municipal: municipaln
national: naconaln, nacanaln
network: setev
nuclear: adern, atomn
oil: neftan, neftedobivaus
optical: opticesk, optomehanicesk, optikomehanicesk
organization: organizaci
penal: ispraviteln
petrochemical: neftehimicesk
physics: fizicesk
pipe: trubn
plant: zavodsk, fabricn
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
republic: respublikansk
research: isledovatelsk, isledovan
revolution: revoluc, revolucon, revoluton
science: naucn, visensaftl, scentif
security: bezopasnost
semiconductor: poluprovodnikov
service: servisn
ship: sudov, korabeln
ship: sudostroiteln, korablestroiteln
shipping: sudohodn
repair: sudoremontn, avtoremontn, avaremontn
space: kosmicesk, raketnokosmicesk
special: specaln, specalizirovan
state: gosudarstven, derzavn, drzavn, dzarzaun, statlic
steel: stalelitein, staleplaviln
strategic: strategicesk
system: sistemn
technical: tehnicesk, tecnicesk
technology: tehnologicesk, tecnologicesk, tehnologi
telecommunication: telekomunikac
textile: tekstiln
trade: torgov
transport: transportn
union: souzn
united: obedinen
university: universiteck
youth: molodezn
`;
