/**
 * East Asian syllables that different romanisations spell differently, rows as in nicknames.ts. Korean: the North Korean
 * system, McCune-Reischauer, Revised Romanisation and usual family names are variants of one name. Chinese: pinyin against
 * Wade-Giles and the southern readings are links only, since one spelling stands for several names (Chang: Zhang, Chang).
 *
 * Sources: Wikipedia "List of Korean surnames", "Romanization of Korean", "List of common Chinese surnames" and its table
 * of romanisations; written by hand.
 */
export const EAST_ASIAN_NAMES = `
ri lee yi rhee rhie li
pak park bak bahk
choe choi choy che
kim gim ghim
chong jong jung jeong chung jeung chyong
kang gang khang
cho jo joe
yun yoon youn
chang jang jahng
rim lim im yim leem
o oh
so suh seo sur
sin shin
kwon gwon kwun
hwang whang
an ahn
ryu yu yoo ryoo you
no roh noh ro
chon jon jun jeon chun
paek baek baik paik back
ho heo hur huh
mun moon
son sohn
yang ryang
pae bae bai
nam nahm
sim shim
u woo wu
ku koo gu goo
ko go koh goh
ryang yang
hyon hyun hyeon hyoun
kyong kyung gyeong kyoung gyong
myong myung myeong myoung
yong young yeong ryong
song sung seong soung
chol chul cheol chool
hyok hyuk hyeok hyouk
un eun
kwang gwang
pyong byung byeong pyung byong
chong jong
guk kuk gook kook
gil kil ghil
gun kun geun keun
gyu kyu gyoo
hak hag
hui hee hi heui hy
il yil ihl
jin chin
ju chu joo choo
su soo
sik shik sig
suk sook seok sok
sun soon
tae dae tai
tok dok deok duk
tu du doo
ung woong eung
won weon
yop yeop yub
pom bum beom bom
pong bong
pu bu boo
ri rhee
jae chae jai
jun chun joon choon
chan chahn
ryol ryul yeol yul
ik ick
rak lak nak
jong jeong chung jung
min mihn
kyo gyo
kwan gwan
kap gap
ki gi kee
sang sahng
sop seop sup
tong dong
chil cheel
ok ock
yon yeon youn
> zhang chang cheung cheong jang
> wang wong
> huang hwang wong
> chen chan tan
> liu lau low
> zhou chou chow chau jau
> wu ng goh woo
> xu hsu hui koh shu tsui
> zhu chu choo
> lin lam lim
> he ho
> guo kuo kwok quek kok
> liang leung leong niu
> xie hsieh tse chia
> zheng cheng chang tay teh
> cai tsai choi choy chua
> cao tsao cho
> ye yeh yip yap
> zeng tseng tsang chan
> luo lo law loh
> deng teng tang
> tang tong
> feng fung
> yang yeung young yeo
> zhao chao chiu teo
> jiang chiang keung kiang
> qian chien chin
> qiu chiu yau khoo
> xiao hsiao siu
> sun suen soon
> ma mah
> hu wu woo oh
> gao kao ko
> lu luk loke
> su so soh
> ding ting
> wei wai ngai
> pan poon phua
> dong tung
> yu yue yee
> du tu to
> xia hsia ha
> fang fong
> shi shih sze shek
> qin chin chun
> jin chin kam kim
> tan tam
> mai mak
> guan kuan kwan
> liao liu
> situ szeto
> ouyang auyeung
> song sung
> kong kung hung
> bai pai pak
> cui tsui chui
> li lee lei lai
> zhong chung
> xiong hsiung hung
> zong tsung
> qing ching
> xi hsi
> xing hsing
> guang kuang kwong
> guo kuo kwok
> jian chien kin
> jie chieh kit
> jun chun kwan
> long lung
> ping bing
> zhi chih chi
> zhen chen chun
> rong jung yung
> ren jen yan
> hong hung
> xin hsin sun
> xue hsueh
> yuan yuen
> beijing peking
nguyen nguyenn ngyen
maung mg
myint mint
kyaw kyo
thein thain
`;
