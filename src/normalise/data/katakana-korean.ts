/**
 * Korean surnames and the syllables of Korean given names in katakana: `latin katakana katakana …`, parted by commas, in
 * the spelling of North Korean passports. What katakana write alike stands in several entries, the commoner one first:
 * ン is n and ng, チョン Jong, Chong, Jon and Chon. Where only one of the two is used in names (min, but not ming), only
 * that one is here.
 *
 * Sources: for the spelling NHK's and Kyodo's rules for Korean names (each syllable by its sound, ㄱ ㄷ ㅂ ㅈ voiced
 * between vowels, finals ㄱ ㄹ ㅁ ㅂ as ク ル ム プ); for the surnames the Korean census of 2000, for the syllables the
 * characters that the Supreme Court of Korea admits for names. Written by hand.
 */
export const KOREAN_SURNAMES_IN_KATAKANA = `
kim キム, ri イ リ, pak パク, choe チェ, jong チョン ジョン, jon チョン ジョン, kang カン, jo チョ ジョ, yun ユン, jang チャン ジャン, chang チャン, im イム,
rim リム, han ハン, o オ, so ソ, sin シン, kwon クォン クオン, hwang ファン, an アン, song ソン, son ソン, hong ホン, yu ユ,
ryu リュ, ko コ, mun ムン, yang ヤン, ryang リャン, pae ペ, paek ペク, ho ホ, nam ナム, sim シム, no ノ, ro ロ, ha ハ, kwak クァク クワク,
song ソン, cha チャ, ju チュ ジュ, u ウ, ku ク, na ナ, ra ラ, min ミン, jin チン ジン, ji チ ジ, om オム, chae チェ,
won ウォン, chon チョン, pang パン, pan パン, kong コン, hyon ヒョン, ham ハム, pyon ピョン, yom ヨム, ryom リョム,
chu チュ, to ト, sok ソク, sol ソル, ma マ, kil キル, yon ヨン, ryon リョン, ryong リョン, wi ウィ, phyo ピョ, myong ミョン, ki キ, wang ワン, kum クム,
ok オク, yuk ユク, in イン, maeng メン, tak タク, kuk クク, thae テ, je チェ ジェ, ye イェ, pong ポン, un ウン, ryo リョ
`;

export const KOREAN_SYLLABLES_IN_KATAKANA = `
a ア, ae エ, an アン, ang アン, am アム, i イ, il イル, im イム, in イン, ik イク, o オ, ok オク, on オン, u ウ, un ウン, ung ウン, uk ウク, ul ウル, um ウム, ui ウィ,
ya ヤ, yang ヤン, yak ヤク, yo ヨ, yol ヨル, yong ヨン, yon ヨン, yop ヨプ, yok ヨク, yu ユ, yun ユン, yuk ユク, yul ユル, ye イェ,
wa ワ, wan ワン, wang ワン, won ウォン, wol ウォル, wi ウィ,
ka カ ガ, kang カン ガン, kap カプ ガプ, kak カク ガク, kam カム ガム, kae ケ ゲ, kye キェ ギェ ケ ゲ, ki キ ギ, kil キル ギル, kim キム ギム, ko コ ゴ, kon コン ゴン, kong コン ゴン, kol コル ゴル,
ku ク グ, kuk クク グク, kun クン グン, kum クム グム, kwang クァン グァン クワン グワン, kwan クァン グァン クワン グワン, kwon クォン グォン,
kyong キョン ギョン, kyo キョ ギョ, kyu キュ ギュ, kyun キュン ギュン, kyul キュル ギュル,
na ナ, nak ナク, nam ナム, nan ナン, no ノ, nyon ニョン,
ta タ ダ, tan タン ダン, tae テ デ, taek テク デク, to ト ド, tong トン ドン, tok トク ドク, tu トゥ ドゥ, tuk トゥク ドゥク, tal タル ダル,
ra ラ, ran ラン, rae レ, ram ラム, rak ラク, rang ラン, ri リ, rin リン, rim リム, rip リプ, ro ロ, rok ロク, ryong リョン, ryon リョン, ryol リョル, ryul リュル, ryun リュン, ryu リュ, rye リェ, ryang リャン,
ma マ, man マン, mae メ, mi ミ, min ミン, mo モ, mok モク, mu ム, mun ムン, muk ムク, myong ミョン, mong モン,
pae ペ ベ, paek ペク ベク, pang パン バン, pan パン バン, pom ポム ボム, pok ポク ボク, pong ポン ボン, po ポ ボ, pu プ ブ, pun プン ブン, pin ピン ビン, pil ピル ビル, pyong ピョン ビョン, pyo ピョ ビョ, pyok ピョク ビョク, pyol ピョル ビョル,
sa サ, sang サン, san サン, sam サム, se セ, sae セ, saeng セン, so ソ, sok ソク, song ソン, son ソン, sol ソル, sop ソプ, su ス, suk スク, sun スン, sung スン, sul スル, sik シク, sil シル, sim シム, sin シン, si シ, ssang サン,
ja チャ ジャ, jang チャン ジャン, jae チェ ジェ, je チェ ジェ, jo チョ ジョ, jong チョン ジョン, jon チョン ジョン, jom チョム ジョム, ju チュ ジュ, jun チュン ジュン, jung チュン ジュン, ji チ ジ, jik チク ジク, jil チル ジル, jin チン ジン, jip チプ ジプ,
cha チャ, chan チャン, chang チャン, chae チェ, chol チョル ジョル, chong チョン, chon チョン, chi チ, chil チル, chu チュ, chun チュン, chung チュン, cho チョ,
ha ハ, hak ハク, han ハン, hang ハン, ham ハム, hae ヘ, hye ヘ ヒェ, haeng ヘン, ho ホ, hon ホン, hong ホン, hu フ, hun フン, hung フン, huk フク, hyo ヒョ, hyok ヒョク, hyon ヒョン, hyong ヒョン, hyop ヒョプ,
hui ヒ, hwa ファ, hwan ファン, hwang ファン, hwal ファル, hoe フェ
`;
