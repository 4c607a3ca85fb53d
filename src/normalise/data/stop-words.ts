/**
 * Words that say nothing about which organisation is meant: articles, prepositions and conjunctions, by language.
 * Written by hand; single letters are left to the initials and particles.
 */
export const STOP_WORDS = `
the of and for in to by at on with from under a an or its their as
de la le les des du et pour en dans sur au aux par un une
del los las el y por para con sin una
do da dos das e em na no nas nos ao aos pela pelo com
der die das den dem des und fur von vom zum zur im am auf mit ein eine
van het voor en te bij met een op
di della dello delle dei degli del per con al alla il lo gli nel nella
i v vo na po s so iz dlya pri ot im imeni imena
og och for av till pa i ved med ja
ve ile icin
va ba dar baraye az
wa wal fi li min lil
a az es
dhe e te per
w z ze dla oraz
sa u za od
tou tis ton ta tin kai gia apo tous stin sto stis
pentru si din ale cu lui al la cel cea
tal ta dis il tar ghall ghal mill fil
es ve pri ze pro pre podle
un ar ning ja kuni och det den ett
agus ag
all named after dba aka fka formerly so called affairs issues number
`;
