/**
 * Name particles: words that link the parts of a name and carry next to nothing by themselves.
 *
 * Sources: ALA-LC romanisation tables (Arabic: the assimilated article), Wikipedia "Nobiliary particle", "Arabic name",
 * "Patronymic" and "Tussenvoegsel"; written by hand. `abd` is no particle: it binds the name that follows (Abd al-Rahman).
 */

export type ParticleKind = 'filiation' | 'article' | 'kunya' | 'nobiliary' | 'conjunction' | 'patronymic';

/**
 * `kind canonical: spellings`. The canonical spelling stands for itself. A spelling stands in one row only: `as` is the
 * Arabic article here, however often it ends a Turkish company's name (organisation.ts looks at legal forms first).
 * `?` marks a particle that is a given or family name somewhere too: Ben, Ed, Van, An, Du.
 */
export const PARTICLES = `
filiation bin?: ibn, ben?, bn, ibni, bini, ebn, ebne, ibne, beni, bnu, b
filiation bint?: binti, binte, bent, benti, binth, bnt, bte, bt
filiation ould: wuld, weld?, walad?, wold, uld, mint?
filiation ap?: ferch, mab?
filiation mac?: mc, mhic
filiation anak: ak
article al?: el, ul, ad, as?, ash?, an?, ar, at, az?, adh, ath, ed?, er?, es, esh, et, ez, en?, il?, ol?, l, ur, ud, us?, uz, ush, un?, ut
kunya abu?: abou, abo, abi?, aba?, ebu, bu?, abw, eba, aboo
kunya umm?: um, oum, omm, ummu, oumm, ummi
nobiliary von: vom, zu, zum, zur, vonder, auf, af
nobiliary van?: vander, vanden, vande, ver?
nobiliary de: do?, da?, di?, du?, d, des, dos?, das, del?, dela?, delos, della?, dello, delle, dei, degli, dal?, dalla
nobiliary la?: le?, las, los, les, lo?
nobiliary der: den?, dem, ter?, ten?, te?, tot, op?, t, het
conjunction y?: e?, i?, und, and, och, og, va?, ve?, wa?, we?
patronymic oglu: ogly, oghlu, oghly, oglou, ogli, uulu, uly?, ugli, ulu
patronymic kyzy: kizi, gizi, qizi, kyz, kizy, gyzy, qyzy
patronymic zade: zadeh, zada, zadah, zoda
`;
