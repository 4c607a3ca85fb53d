/**
 * East Slavic patronymics: stems of one father's name as Russian, Ukrainian, Belarusian and the languages that romanise
 * them have it, and the endings that may follow, by gender. Nikolaevich, Mikalaevich, Nikolajevitj, Mykolayovych.
 *
 * Sources: Wikipedia "Eastern Slavic naming customs", the Belarusian and Ukrainian passport romanisations, the Swedish,
 * German, Czech and Polish spellings of EU regulations; written by hand.
 */

/** One father's name a line. A glide before the ending (Yur-yevich) belongs to the ending. */
export const PATRONYMIC_STEMS = `
aleksandr alexandr oleksandr aliaksandr alyaksandr aljaksandr olexandr
alekse alexe aljakse alyakse aljaksej oleksi aliakse aleksi aliaksee olekse
anatol anatoli
andr andre andri andrei
anton antan
arkad arkadi
artem artyom artsyom artsiom
boris borys barys
dmitr dmitri dmytr dzmitr dimitr dzmitri
eduard edward edvard
evgen yevgen yaugen jevhen jaugen evgeni yevgeni jevgen ievgen yauhen yawhen jauhen yevhen yevheni jewgen evgueni
fedor fyodor fedar fiodar fjodor fiodor fedir
gennad gennadi hennad hienadz genad henadz gennadz hennadi guennad
georg georgi heorhi george heorg georgui gueorgui
german herman
gleb hlib hleb
grigor grigori hryhor ryhor hryhori rygor hrihor grigoryi
igor ihar ihor igar
ilar ilari
ivan iwan
konstantin kanstantsin kostiantyn konstantyn kostyantyn constantin kanstancin konstantyin
leonid leanid
leont leonti
lev liv
maksim maxim maksym
marat
mark
mikhail mikhayl mikhajl mykhayl mykhail michail michajl mikhal mikhai mihail mihajl mikail mikhaul michayl mykhajl
nikit mikit mykyt
nikola nikolay mikala mykola mikola nicola nikolai mykolay mykolai
oleg aleh oleh aleg
pavl paul pawl
petr piatr petro piotr pyatr pjatr pyotr
roman raman
ruslan
semen semyon semjon siamion semion simion syamyon
serg serge serhi siarhe sergei serhe syarhe siarhee sergi sjarhe sergue siarh syargey siargey
stanislav stanislau stanislaw
stepan stsiapan stefan stsyapan
timof timofe tsimafe tymofi
vadim vadym vadzim wadim
valentin valiantsin valentyn walentin valyantsin
valer valeri waler valeryi
vasil vasyl wasil vasili wasyl
viktor viktar victor wiktor vikter
vital vitali wital vitaly
vlad
vladimir volodymyr uladzimir uladzimer wladimir volodimir wolodymyr uladimir vladymir
vladislav vladyslav uladzislau uladzislav wladislaw uladzislaw
vyacheslav vjatjaslav viachaslaw viacheslav vjaceslav viachaslau viatcheslav vyachaslau vjatjeslav wjatscheslaw viachaslav vyachaslav viacheslau
yakovl yakaul jakovl iakovl yakavl yakov jakaul
yaroslav yaroslau jaroslav iaroslav
yefim efim yukhym jefim
yur yuri jur iur iuri jurij ur youri iouri juri
`;

/** Endings of a son's patronymic. */
export const SON_ENDINGS =
  'ovich evich avich yevich ievich jevich yavich iavich javich ovych evych yovych iovych jovych yevych iyovych ovitj evitj jevitj yevitj avitj javitj ovitch evitch ievitch ovic evic jevic yevic avic javic ovics owicz ewicz jewicz iewicz owitsch ewitsch jewitsch owytsch ovits evits jevits ovitsh jovytj ovytj iyevich yyevich jovic ovyc evyc jovyc iovich yovich ijovitj ijovyc ijevitj ijevic';

/** Endings of a daughter's patronymic. */
export const DAUGHTER_ENDINGS =
  'ovna evna yevna ievna jevna avna yavna iavna auna euna yeuna ieuna iauna yauna jauna jeuna awna ewna owna jewna iewna ivna yivna iivna jivna yevna iyivna iyevna iyvna ijivna ijevna';
