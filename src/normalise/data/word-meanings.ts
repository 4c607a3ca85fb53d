/**
 * Words that translators of institution names put for one another: "авиационный" is aviation, aircraft or air, "фонд" a
 * fund or a foundation. Words of one row have one meaning, canonical words of business-words.ts and sector-words.ts
 * included; their weight and role in a name stay what they are. Source: translations of one name into English in public
 * registers and regulations, generalised and written by hand.
 */

/** `meaning: words`; the meaning stands for itself. */
export const WORD_MEANINGS = `
air: aircraft, aero, aviation, aeroplane, aviatsii
army: force, troop, troops, militarized
association: union, society, unions, amalgamation
administration: directorate, management, department, office, authority, bureau, cabinet, governance, secretariat
agency: service
foundation: fund
plant: combine, production
company: enterprise, business
science: research
industry: manufacturing, manufacture
machine: mechanical, engineering, mechanics
electric: electrotechnical, electromechanical, power, electrification
instrument: device, apparatus, appliance, appliances, instrumental
defense: protection, defender, defenders, defending, protectors, safeguarding
maritime: marine, sea, naval, nautical, seaborne
ship: shipyard, shipping, shipbuilder, steamship
settlement: clearing, settlements
depository: deposit, depositary, custodian, depositories
education: training, teaching, upbringing, instruction, educating
youth: young
children: child, childrens, kids, childhood
unit: detachment, squad, formation, subdivision, squadron
fighter: fighters, warrior, warriors, soldier, soldiers, combatant, combatants, militant, militants
opportunity: opportunities, possibilities, possibility
commission: committee
council: board, soviet, assembly, congress
court: tribunal
inspection: inspectorate, supervision, oversight, supervisory, surveillance, inspections
aid: relief, assistance, support, help
development: advancement, promotion, developing
construction: building, builder, builders, constructing
repair: maintenance, overhaul
trade: commerce, commercial, merchant
house: home
prison: penal, colony, detention, jail, correctional, penitentiary, imprisonment, correction, custody
pension: superannuation
unmanned: drone, drones, uav, uas, uavs, pilotless
automobile: vehicle, car, cars, truck, trucks
tank: armored, armoured, armor
testing: experimental, pilot, proving, measurement, measuring, trial, trials, metrology
supply: procurement, logistics, delivery, provision, purchase
system: complex
integrated: comprehensive, integration
election: elections, electoral, polling
great: grand, greater, large, big
north: northern, nordic
south: southern
east: eastern, oriental, orient
west: western, occidental
northwest: northwestern
northeast: northeastern
southeast: southeastern
southwest: southwestern
holy: sacred
god: allah, gods
partisan: partisans, supporters, followers, helpers, adherents, companions
liberation: freedom, emancipation
region: province, district, county, oblast, territory, territorial, territories, area, governorate
city: town, municipal, urban, municipality
headquarters: staff
intelligence: reconnaissance, information, informational
communication: telecommunication, liaison, signal, signals
space: cosmic, spacecraft, astronautics
people: folk, citizens
media: press
broadcasting: channel, television, tv
victory: victorious, triumph, pobeda
truth: justice
martyr: martyrs
lion: lions
eagle: eagles
wolf: wolves
falcon: falcons, hawk
knight: knights
sword: swords
son: sons
brother: brothers, brotherhood, fraternity
struggle: fight, combat, fighting, battle, combating, against, counter
terrorism: terror, terrorist, counterterrorism, antiterrorism, antiterror
religious: religion, faith
scholars: scholar, ulema, ulama
student: students
worker: workers, labor, labour, laborers, employment, work
women: woman, womens, female
veteran: veterans
victim: victims
orphan: orphans
investigation: investigative, investigations, inquiry
prosecutor: prosecution, prosecutors, attorney
judge: judicial, judiciary, judges
parliament: parliamentary, legislative, legislature
elite: special
electronics: electronic
radio: radar, radiotechnical
robot: robotics, robotic, robots
exhibition: expo, fair, exhibitions
library: libraries
theater: theatre, drama
art: arts, artistic
history: historical, historic
book: books
arctic: polar
freight: cargo, forwarding
wheel: wheeled, wheels
track: tracked, caterpillar, crawler
cartridge: ammunition, munition, cartridges
explosive: gunpowder, propellant, pyrotechnic
fiber: fibre, fibres, fibers
synthetic: artificial
wind: storm
sun: solar
fire: blaze, fiery
star: stars, zvezda
revival: renaissance, rebirth
unity: unified, united
heritage: legacy
strategic: strategy
regulation: regulatory, regulator
certification: certificate
patent: patents
printing: print, polygraphic
perspective: prospective, advanced, promising
breeding: selection
monument: memorial
museum: museums, preserve, reserve
gemstone: gems, precious
currency: forex
stock-exchange: bourse
mutual: reciprocal
joint: common
institute: establishment
war: warfare
separate: independent
value: values
preaching: call, preacher, preachers, preach
peninsula: island
precise: precision, exact, accurate
internal: interior, domestic, inner
external: outer, foreign, overseas
compatriot: compatriots
cyber: cyberspace, cybernetic, cybersecurity, computer, computing, informatics
central: main, chief, principal, head
counter-intelligence: counterintelligence
airport: aerodrome, airfield
cooperation: collaboration
humanitarian: charity
`;
