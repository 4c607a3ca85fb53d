/**
 * Names of people from outside Japan in katakana, whose Latin spelling cannot be told by their sounds: what katakana write
 * alike (l and r, b and v, th and s, long and short) or by other sounds than the Latin letters have.
 *
 * Source: Japanese newspapers' usual spellings (Kyodo's handbook, Wikipedia "Help:外来語の表記"); written by hand.
 * `latin katakana katakana …`, parted by commas.
 */
export const KATAKANA_NAMES = `
vladimir ウラジーミル ウラジミール ウラディーミル ヴラジーミル, dmitry ドミトリー ドミトリ ディミトリー ディミトリ, aleksandr アレクサンドル アレクサンダー, aleksei アレクセイ アレクシー,
sergei セルゲイ, nikolai ニコライ, mikhail ミハイル, yevgeny エフゲニー エヴゲニー エフゲーニー, igor イーゴリ イゴール イーゴル, oleg オレグ, yuri ユーリー ユーリ ユリー, viktor ビクトル ヴィクトル ビクトール,
valery ワレリー ヴァレリー, vyacheslav ビャチェスラフ ヴャチェスラフ, vladislav ウラジスラフ ヴラジスラフ, boris ボリス, pavel パーベル パヴェル, leonid レオニード レオニド, anatoly アナトリー, konstantin コンスタンチン,
gennady ゲンナジー ゲンナディー, georgy ゲオルギー, grigory グリゴリー グレゴリー, arkady アルカジー アルカディー, roman ロマン, ruslan ルスラン, andrei アンドレイ, maksim マクシム, elena エレーナ, lyudmila リュドミラ,
natalia ナタリア ナターリヤ, olga オリガ, tatiana タチアナ タチヤーナ, valentina ワレンチナ ヴァレンチナ, maria マリア マリヤ, svetlana スベトラーナ,
muhammad ムハンマド ムハマド モハンマド モハマド モハメド モハメッド ムハンメド, ahmad アフマド アハマド アーマド, ahmed アフメド アハメド, mahmoud マフムード マハムード, hussein フセイン フセーイン フサイン, hassan ハッサン ハサン, ali アリ アリー,
abdullah アブドラ アブドゥッラー アブドッラー アブダラ, abdul アブドル アブドゥル アブドゥール, rahman ラフマン ラーマン, abdulrahman アブドルラフマン アブドゥルラフマン, ibrahim イブラヒム イブラーヒーム, ismail イスマイル イスマーイール, khalid ハリド ハーリド カリド,
yasser ヤセル ヤーセル, yusuf ユスフ ユーセフ ユースフ, omar オマル ウマル オマール, othman オスマン, salih サレハ サーレハ, saleh サレ, salem サレム, said サイード サイド, sayyid サイイド,
thani サーニー サニ, khan カーン, akhtar アフタル, mullah ムラー, aziz アジズ アジーズ, latif ラティフ, rashid ラシド ラシード, walid ワリド, jalal ジャラル, jamal ジャマル,
mustafa ムスタファ, musa ムサ ムーサ, isa イサ イーサ, suleiman スレイマン スライマン, tariq タリク ターリク, faruq ファルーク, fatima ファティマ, khadija ハディージャ,
kim キム, lee リー, pak パク, choe チェ, ri リ, hyon ヒョン, yong ヨン, chol チョル,
nicolas ニコラス, jose ホセ, jorge ホルヘ, juan フアン, joaquin ホアキン, jesus ヘスス, rodriguez ロドリゲス, hernandez エルナンデス, gonzalez ゴンサレス, perez ペレス, lopez ロペス,
garcia ガルシア, martinez マルティネス, sanchez サンチェス, ramirez ラミレス, luis ルイス, carlos カルロス, miguel ミゲル, daniel ダニエル,
john ジョン, smith スミス, george ジョージ, robert ロバート ロベルト, william ウィリアム, michael マイケル ミヒャエル, richard リチャード, charles チャールズ チャールス シャルル, thomas トーマス トマス, james ジェームズ, david デビッド デイビッド ダヴィド, joseph ジョセフ ジョゼフ ヨーゼフ,
paul ポール パウル, peter ピーター ペーター, mark マーク, martin マーティン マルティン, alexander アレグザンダー, elizabeth エリザベス, mary メアリー, anne アン, louis ルイ, pierre ピエール, jean ジャン, francois フランソワ, johnson ジョンソン, brown ブラウン, wilson ウィルソン,
miller ミラー, taylor テイラー テーラー, clark クラーク, walker ウォーカー, white ホワイト, wright ライト, robinson ロビンソン, thompson トンプソン トムソン, matthew マシュー, arthur アーサー, edward エドワード, henry ヘンリー, albert アルバート アルベルト,
ramzan ラムザン, laurent ローラン, radovan ラドバン, slobodan スロボダン, zoran ゾラン,
al アル, bin ビン, ibn イブン, laden ラディン ラーディン, assad アサド, islam イスラム イスラーム, bashar バッシャール バシャール バシャル, gaddafi カダフィ カダフィー カッザーフィー,
baghdadi バグダディ バグダーディー, hibatullah ハイバトゥラ ヒバトゥッラー, salvatore サルバトーレ サルヴァトーレ, medvedev メドベージェフ メドヴェージェフ, soe ソー
`;
