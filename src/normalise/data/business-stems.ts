/**
 * Stems of inflected business words, mostly Slavic adjectives: a word that is a stem and a known ending (word-stem.ts)
 * means the canonical word of business-words.ts. Written by hand, in any romanisation: both sides are folded.
 */

/** `canonical: stems`. */
export const BUSINESS_STEMS = `
air: aviatsionn, aviastroiteln
aircraft: samoletostroiteln, aircraf, samolyotostroiteln
administration: administrats, administrativn
agriculture: selskokhozyaystvenn, agropromyshlenn
army: armeysk
association: obedineni, obedinyonn
automobile: avtomobil, avtozavod
bank: bankovsk
broadcasting: televesht, radioveshch
central: tsentraln, centraln, zentraln
chemical: khimichesk, himicesk
commercial: kommerchesk, komerc
communication: kommunikats
construction: stroiteln, stroitelstv
consulting: konsaltingov
cooperation: kooperat, sotrudnichestv
credit: kreditn
culture: kulturn
defense: oboronn
design: konstruktorsk, proektn, konstruktsk
development: razvitiy
economic: ekonomichesk, economi
education: obrazovateln, obrazovani, uchebn
electric: elektrotekhnichesk, elektrichesk, electrotechnic, elektromekhanichesk, electromechanic
electronic: elektronn, radioelektronn
energy: energetichesk
engine: dvigatelestroiteln, motorostroiteln, dvigatel
engineering: inzhenern, inzhiniring
equipment: oborudovani
experimental: eksperimentaln, opytn
export: eksportn
federal: federaln
finance: finansov, financiell
fund: fondov
gas: gazov
general: generaln
government: pravitelstv
group: gruppirov
industry: promyshlenn, industrialn, industriell, industrial
information: informatsion
innovation: innovatsion
institute: institutsk
instrument: instrumentaln
instrument: priborostroiteln, priborostroeni
insurance: strakhov
intelligence: razvedyvateln
international: mezhdunarodn, internatsionaln
investment: investitsion, investicion
islamic: islamsk, islamic
jewelry: yuvelirn
laboratory: laboratorn
machine: mashin
machine: mashinostroiteln, mashinostroeni, machinostroiteln
management: upravlyayushch
manufacturing: izgotovitel
maritime: morsk
mechanical: mekhanichesk, mechanichesk, mehanichesk
medical: meditsinsk, farmatsevtichesk
metal: metallicheskih
metallurgy: metallurgichesk, metalurg
military: voenn, voyenn
mining: gornodobyvayush, gornorudn, gornometallurgichesk
missile: raketn
municipal: munitsipaln
national: natsionaln, nacionaln, natsyyanaln
network: setev
nuclear: yadern, atomn
oil: neftyan, neftedobyvayush
optical: optichesk, optomekhanichesk, optikomekhanichesk
organization: organizatsi, organizaci
penal: ispraviteln
petrochemical: neftekhimichesk
physics: fizichesk
pipe: trubn
plant: zavodsk, fabrichn
police: politseysk
precision: pretsizion
private: chastn
production: proizvodstvenn, proizvodstv, vyrobn
public: obshchestvenn, publichn
publishing: izdatelsk
radio: radiotekhnichesk, radiozavod
railway: zheleznodorozhn
region: regionaln, oblastn, rayonn
repair: remontn
republic: respublikansk
research: issledovatelsk, issledovan
revolution: revolyuts, revolucion, revolution, revoliuc
science: nauchn, wissenschaftl, scientif
security: bezopasnost
semiconductor: poluprovodnikov
service: servisn
ship: sudov, korabeln
ship: sudostroiteln, korablestroiteln
shipping: sudokhodn
repair: sudoremontn, avtoremontn, aviaremontn
space: kosmichesk, raketnokosmichesk
special: spetsialn, specialn, spetsializirovan
state: gosudarstvenn, derzhavn, drzavn, dziarzhaun, dzyarzhaun, staatlich
steel: staleliteyn, staleplaviln
strategic: strategichesk
system: sistemn
technical: tekhnichesk, technichesk
technology: tekhnologichesk, technologichesk, tekhnologi, tehnologi
telecommunication: telekommunikats
textile: tekstiln
trade: torgov
transport: transportn
union: soyuzn
united: obedinenn, obyedinenn
university: universitetsk
youth: molodezhn
`;
