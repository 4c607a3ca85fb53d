/**
 * Number words and ordinals, as tokens. English in full up to ninety-nine and the powers that names use; the other
 * languages as far as units, congresses and brigades are numbered in words. Written by hand.
 */

/** `value: words`. */
export const NUMBER_WORDS = `
0: zero
1: one, first, 1st, pervyy, pervy, pervaya, pervoe, primero, primera, premiere, erste, erster, erstes, birinci
2: two, second, 2nd, vtoroy, vtoraya, vtoroe, deuxieme, zweite, zweiter, ikinci, deux, zwei
3: three, third, 3rd, tretiy, tretya, trete, tercero, tercera, troisieme, dritte, dritter, ucuncu, trois, drei, tres
4: four, fourth, 4th, chetvertyy, chetvertaya, cuarto, cuarta, quatrieme, vierte, dorduncu, quatre, vier, cuatro
5: five, fifth, 5th, pyatyy, pyataya, cinquieme, funfte, besinci, cinq, funf, cinco
6: six, sixth, shestoy, shestaya, sixieme, sechste, sechs, seis
7: seven, seventh, sedmoy, sedmaya, septimo, septieme, siebte, sieben, siete
8: eight, eighth, vosmoy, vosmaya, huitieme, achte, huit, ocho
9: nine, ninth, devyatyy, devyataya, noveno, neuvieme, neunte, neuf, neun, nueve
10: ten, tenth, desyatyy, desyataya, dixieme, zehnte, zehn, diez
11: eleven, eleventh, onze
12: twelve, twelfth, douze, zwolf, doce
13: thirteen, thirteenth
14: fourteen, fourteenth
15: fifteen, fifteenth
16: sixteen, sixteenth
17: seventeen, seventeenth
18: eighteen, eighteenth
19: nineteen, nineteenth
20: twenty, twentieth
30: thirty, thirtieth
40: forty, fourty, fortieth
50: fifty, fiftieth
60: sixty, sixtieth
70: seventy, seventieth
80: eighty, eightieth
90: ninety, ninetieth, ninty
100: hundred, hundredth
1000: thousand, thousandth
`;

/** Nouns that a number follows or precedes: after them even "I", "V" and "X" are Roman numerals. */
export const NUMBERED_NOUNS =
  'fund funds partners partner trust series phase part section unit brigade battalion regiment division class tranche no nr number vol volume plant factory line lot group holding holdings capital solutions investors investments ventures feeder master stage block sector zone mark mk type site force army corps fleet';

/** Roman numerals that are given names, family names or other words, hence numbers only after one of the nouns. */
export const AMBIGUOUS_ROMAN =
  'i v x l c d m vi xi li di mi mix dix lix mil dil cd dc md cv cl mc ml mm ci mv xl ll xx cc cm dd';
