/**
 * The commonest Japanese surnames and given names in characters and their usual reading. Source: common knowledge (the
 * surnames of the hundred-odd largest families, the given names most often registered), written by hand.
 */
export const JAPANESE_SURNAMES = `
sato 佐藤, suzuki 鈴木, takahashi 高橋, tanaka 田中, ito 伊藤, watanabe 渡辺 渡邊 渡邉, yamamoto 山本, nakamura 中村,
kobayashi 小林, kato 加藤, yoshida 吉田, yamada 山田, sasaki 佐々木, yamaguchi 山口, matsumoto 松本, inoue 井上, kimura 木村,
hayashi 林, saito 斎藤 齋藤 斉藤, shimizu 清水, yamazaki 山崎, mori 森, ikeda 池田, hashimoto 橋本, abe 阿部 安倍, ishikawa 石川,
yamashita 山下, nakajima 中島, ogawa 小川, ishii 石井, maeda 前田, okada 岡田, hasegawa 長谷川, fujita 藤田, goto 後藤,
kondo 近藤, murakami 村上, endo 遠藤, aoki 青木, sakamoto 坂本, fukuda 福田, ota 太田, nishimura 西村, fujii 藤井, okamoto 岡本,
kaneko 金子, fujiwara 藤原, miura 三浦, nakagawa 中川, nakano 中野, harada 原田, matsuda 松田, takeuchi 竹内, ono 小野,
tamura 田村, nakayama 中山, wada 和田, ishida 石田, morita 森田, ueda 上田, hara 原, uchida 内田, shibata 柴田, sakai 酒井,
yokoyama 横山, miyazaki 宮崎, miyamoto 宮本, takagi 高木, ando 安藤, taniguchi 谷口, ohno 大野, maruyama 丸山, imai 今井,
kono 河野, fujimoto 藤本, takeda 武田, murata 村田, ueno 上野, sugiyama 杉山, masuda 増田, sugawara 菅原, hirano 平野,
otsuka 大塚, kojima 小島, chiba 千葉, kubo 久保, matsui 松井, iwasaki 岩崎, sakurai 桜井, noguchi 野口, kinoshita 木下,
matsuo 松尾, kikuchi 菊地 菊池, nomura 野村, arai 新井, sano 佐野, sugimoto 杉本, furukawa 古川, koyama 小山, asahara 麻原,
kishida 岸田, aso 麻生, koizumi 小泉, mizuno 水野, oda 織田 小田, shinohara 篠原, tokugawa 徳川, toyoda 豊田, honda 本田,
yoshikawa 吉川, shigenobu 重信, hirata 平田, nishida 西田, kawaguchi 川口, kawasaki 川崎, tsuji 辻, ishihara 石原,
kuroda 黒田, hatoyama 鳩山, suga 菅, ozawa 小沢, tsukasa 司, takayama 髙山 高山, irie 入江, shinoda 篠田, inagawa 稲川,
kiyota 清田
`;

export const JAPANESE_GIVEN_NAMES = `
taro 太郎, ichiro 一郎, jiro 二郎 次郎, saburo 三郎, shinzo 晋三, junichiro 純一郎, kenji 健二 賢治 健司, kenichi 健一 賢一,
koji 浩二 孝二, hiroshi 博 浩 宏 寛, takashi 隆 孝 崇, akira 明 彰 晃, makoto 誠 真, shigeru 茂, minoru 実, kiyoshi 清,
isamu 勇, susumu 進, masao 正雄 政雄, masaru 勝, takeshi 武 健 猛, tsutomu 勉, yoshio 義雄, kazuo 和夫 一男, hideo 英雄,
haruo 春男, yukio 幸雄 由紀夫, mitsuo 光男, osamu 修 治, satoru 悟, satoshi 聡 智, tetsuya 哲也, tatsuya 達也, kazuya 和也,
naoki 直樹, daisuke 大輔, kenta 健太, shota 翔太, yuta 雄太 裕太, ryo 亮 涼, sho 翔, yuki 由紀 雪 有紀, fumio 文雄, yoshihide 義偉,
yasuo 康夫, nobuo 信夫, toshio 俊夫 敏夫, kazuhiro 和宏 和博, masahiro 正博 正弘, yasuhiro 康弘 泰弘, nobuhiro 信弘, kunio 邦夫,
seiji 誠司 誠二, shinichi 真一 信一 伸一, junichi 純一 順一, koichi 浩一 幸一 光一, yuichi 雄一 裕一 祐一, shoko 彰晃 昭子, keiko 恵子 慶子,
yoko 洋子 陽子, kazuko 和子, sachiko 幸子, yumiko 由美子, akiko 明子 晶子, noriko 典子 紀子, tomoko 智子 友子, yuko 裕子 優子 祐子,
michiko 美智子, hiroko 弘子 博子, fusako 房子, naomi 直美, mayumi 真由美, megumi 恵, kaori 香織, emi 恵美, ai 愛, mai 舞,
miki 美紀, hanako 花子, sakura 桜, haruka 遥, aoi 葵, sota 颯太, haruto 陽翔, kiyoko 清子, masako 雅子 正子, reiko 玲子 礼子,
junko 順子 純子, takako 貴子 孝子, kimiko 喜美子, kumiko 久美子, mariko 真理子, kenshin 謙信, nobunaga 信長, ieyasu 家康,
hideki 秀樹 英樹, hirohito 裕仁, naruhito 徳仁, akihito 明仁, shinobu 忍 建市
`;
