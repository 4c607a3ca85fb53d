/**
 * The most frequent family names of China, Hong Kong, Taiwan and Korea in Latin letters: in pinyin, in Cantonese, in
 * Wade–Giles, and as Korean passports of both states spell them.
 *
 * Sources: Wikipedia "List of common Chinese surnames", "List of Korean surnames"; Ministry of Public Security of China, report on
 * names of 2020, the first sixty; written by hand.
 */
export const EASTERN_SURNAMES = `
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng
zeng xiao tian dong yuan pan jiang cai yu du ye cheng wei su lu ding ren shen yao zhong jin tan shi liao jia xia fu fang zou xiong bai
meng qin qiu hou yan lei long duan hao shao qian
wong chan cheung lau leung lee ng cheng chow chu kwok tse yeung yip lam lai ho ko mak tam tsang tsui fung choi chiu law lui poon szeto
chang hsu hsieh tseng tsai chou chao kuo teng tsao chiang hsiao hung kao
kim ri rhee yi pak park choe choi jong jung chong chung kang jo cho yun yoon jang im rim lim o oh so seo sin shin kwon kwak hwang an ahn
ryu yoo hong jon jeon ko go mun moon son sohn pae bae paek baek ho heo nam sim shim no noh ha ju joo ku koo cha chin min chi om
`;
